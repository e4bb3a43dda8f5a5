"""Tests that the place of this machine is found before a cell runs."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

import pytest

from tests.unit.builders import finished, write
from torchgrid.model.place import Place
from torchgrid.system import place, processes
from torchgrid.system.processes import CompletedProgram


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a driver, until a test writes one."""
    monkeypatch.setattr(place, "DRIVERS", (tmp_path / "version",))
    monkeypatch.setattr(place, "TOPOLOGY", tmp_path / "nodes")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("HIP_VISIBLE_DEVICES", raising=False)
    place.read_accelerator.cache_clear()
    monkeypatch.setattr(place, "read_platform", lambda: "linux-aarch64")
    return tmp_path


@pytest.fixture(autouse=True)
def forget() -> None:
    place.read_accelerator.cache_clear()


def test_read_place_without_a_driver_runs_nothing(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "run", None)

    assert Place(platform="linux-aarch64") == place.read_place("pypi")


@pytest.mark.parametrize(
    "answer,expected",
    [
        (finished("sm_90\n"), "sm_90"),
        (finished("warning: slow\nsm_121\n"), "sm_121"),
        (finished("OSError: libcuda.so.1: cannot open", 1), None),
        (finished("AssertionError", 1), None),
        (finished("", -9, timed_out=True), None),
    ],
)
def test_read_place_with_a_driver_names_what_its_library_says(
    machine: Path, monkeypatch: pytest.MonkeyPatch, answer: CompletedProgram, expected: str | None
) -> None:
    write(machine / "version", "NVRM")
    monkeypatch.setattr(processes, "run", lambda *_, **__: answer)

    assert Place(platform="linux-aarch64", accelerator=expected) == place.read_place("cu126")
    # A build without CUDA uses no GPU, whichever there is.
    assert Place(platform="linux-aarch64") == place.read_place("cpu")


def test_read_accelerator_without_a_library_of_cuda_is_none(machine: Path) -> None:
    write(machine / "version", "NVRM")

    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        assert place.read_accelerator() is None
    else:
        assert re.fullmatch(r"sm_\d+", place.read_accelerator() or "")


@pytest.mark.parametrize(
    "number,expected", [(90402, "gfx942"), (90010, "gfx90a"), (110000, "gfx1100"), (0, None)]
)
def test_read_accelerator_of_rocm_names_the_first_gpu(
    machine: Path, number: int, expected: str | None
) -> None:
    write(machine / "nodes" / "0" / "properties", "cpu_cores_count 8\ngfx_target_version 0\n")
    write(machine / "nodes" / "1" / "properties", f"simd_count 4\ngfx_target_version {number}\n")

    assert expected == place.read_accelerator()
