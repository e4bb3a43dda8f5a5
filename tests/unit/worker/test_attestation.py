"""Tests of worker.attestation: a cell is what its row wants, or every difference is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import attested, cell, lock, stopped, wheel
from torchgrid.contract import Reason, Stage
from torchgrid.environments.containers import Container
from torchgrid.environments.lockfile import Lock
from torchgrid.model.cell import Cell, ContainerImage, ExistingInterpreter, PackageIndex
from torchgrid.model.verdict import Stopped
from torchgrid.worker.attestation import add_origin, judge_attestation

RUNTIME = wheel("nvidia-cuda-runtime-cu12", "12.8.90")
WITH_RUNTIME = lock(wheel(), RUNTIME)
LINUX = {"platform": "Linux-6.1.0-x86_64-with-glibc2.36", "machine": "x86_64"}
MAC = {"platform": "macOS-14.5-x86_64-i386-64bit", "machine": "x86_64"}
NIGHTLY = PackageIndex(name="custom", url="https://wheels.example.org", local="cu130")
DAY = {"freeze": {"torch": "2.16.0.dev20261120+cu130"}}
RUNTIME_FREEZE = {"torch": "2.9.1", "nvidia-cuda-runtime-cu12": "12.8.90"}


@pytest.mark.parametrize(
    "asked,locked,changes",
    [
        (cell(), lock(), {}),
        (cell(), lock(), {"torch": "2.9.1"}),
        (cell(source="cu128"), lock(wheel(version="2.9.1+cu128")), {}),
        (cell(source="cu92"), lock(), {"cuda": "9.2"}),
        (cell(source="cpu"), lock(), {"torch": "2.9.1+cpu", "cuda": None}),
        (cell(), lock(), {"cuda": None}),
        (cell(), lock(), {"cuda": None, **MAC}),
        (cell(), lock(), {"cuda": None, **LINUX, "machine": "aarch64"}),
        (cell(), lock(), LINUX),
        (cell(source="cpu"), lock(), {"cuda": None, **LINUX}),
        (cell(), WITH_RUNTIME, {"freeze": RUNTIME_FREEZE}),
        (cell(python="3.13t"), lock(), {"python": "3.13.1"}),
        (cell(python="3.13t"), lock(), {"python": "3.13.1", "free_threaded": True}),
        (cell(), lock(), {"free_threaded": False}),
        (cell(source="rocm6.4"), lock(), {"cuda": None, "hip": "6.4.43482-0f2d60242"}),
        (cell(source="xpu"), lock(), {"cuda": None}),
        (cell(torch="2.9.1+cu128"), lock(wheel(version="2.9.1+cu128")), {}),
        (
            cell(torch="2.16.0.dev20261120", source="custom", index=NIGHTLY),
            lock(wheel(version="2.16.0.dev20261120+cu130")),
            {**DAY, "torch": "2.16.0.dev20261120+cu130", "cuda": "13.0"},
        ),
        (cell(), lock(), {"freeze": {"Torch": "2.9.1", "pip": "25.0"}}),
        (cell(), lock(wheel("typing-extensions", "4")), {"freeze": {"typing_extensions": "4"}}),
        (cell(), lock(wheel("odd", "1.0.post1")), {"freeze": {"odd": "1.0-1"}}),
    ],
)
def test_judge_attestation_accepts_a_cell_that_is_what_it_says(
    asked: Cell, locked: Lock, changes: dict[str, Any]
) -> None:
    assert judge_attestation(asked, locked, attested(**changes)) is None


@pytest.mark.parametrize(
    "asked,locked,changes,expected",
    [
        (cell(), lock(), {"torch": "2.9.0+cu128"}, "asked for torch 2.9.1, got 2.9.0+cu128"),
        (cell(), lock(), {"torch": None}, "asked for torch 2.9.1, got None"),
        (
            cell(source="cpu"),
            lock(),
            {},
            "asked for a build without CUDA, got CUDA 12.8",
        ),
        (cell(source="cu118"), lock(), {}, "asked for CUDA 11.8, got 12.8"),
        (cell(source="cu118"), lock(), {"cuda": None}, "asked for CUDA 11.8, got None"),
        (
            cell(),
            WITH_RUNTIME,
            {"freeze": RUNTIME_FREEZE, "cuda": "12.6"},
            "locked beside the CUDA 12.8 runtime, got a build for CUDA 12.6",
        ),
        (
            cell(),
            WITH_RUNTIME,
            {"freeze": RUNTIME_FREEZE, "cuda": None},
            "locked beside the CUDA 12.8 runtime, got a build for CUDA None",
        ),
        (
            cell(),
            lock(),
            {"cuda": None, **LINUX},
            "a plain Linux x86_64 wheel is a CUDA build, got none",
        ),
        (
            cell(source="rocm6.4"),
            lock(),
            {"cuda": None, "hip": "6.40.1"},
            "asked for ROCm 6.4, got 6.40.1",
        ),
        (
            cell(source="rocm6.4"),
            lock(),
            {"hip": None},
            "asked for ROCm 6.4, got None",
        ),
        (
            cell(source="custom", index=NIGHTLY),
            lock(),
            {},
            "asked for CUDA 13.0, got 12.8",
        ),
        (
            cell(source="cu126"),
            lock(wheel(version="2.9.1+cu126")),
            {"cuda": "12.6"},
            "locked torch 2.9.1+cu126, got 2.9.1+cu128",
        ),
        (
            cell(python="3.13t"),
            lock(),
            {"python": "3.13.1", "free_threaded": False},
            "asked for Python 3.13t, got a build with a global lock",
        ),
        (
            cell(python="3.14"),
            lock(),
            {"python": "3.14.1", "free_threaded": True},
            "asked for Python 3.14, got a free-threaded build",
        ),
        (cell(), lock(), {"python": "3.1.1"}, "asked for Python 3.11, got 3.1.1"),
        (cell(), lock(), {"freeze": {}}, "locked torch 2.9.1, installed none"),
        (
            cell(),
            lock(),
            {"freeze": {"torch": "2.9.1", "Sur_prise": "1"}},
            "locked sur-prise none, installed 1",
        ),
        (
            cell(),
            lock(wheel(), wheel("numpy", "2.1.0")),
            {"freeze": {"torch": "2.9.1", "numpy": "2.2.0"}},
            "locked numpy 2.1.0, installed 2.2.0",
        ),
        (cell(), lock(), {"freeze": None}, "the cell could not list its packages"),
        (
            cell(),
            lock(),
            {"freeze": {"error": "OSError: too many open files"}},
            "the cell could not list its packages",
        ),
    ],
)
def test_judge_attestation_names_a_difference(
    asked: Cell, locked: Lock, changes: dict[str, Any], expected: str
) -> None:
    actual = judge_attestation(asked, locked, attested(**changes))

    assert Stopped(stage=Stage.ATTEST, reason=Reason.MISMATCH, detail=expected) == actual


def test_judge_attestation_names_all_differences_together() -> None:
    actual = judge_attestation(cell(source="cpu"), lock(), {"torch": "2.8.0", "cuda": "12.8"})

    expected = (
        "asked for torch 2.9.1, got 2.8.0; asked for a build without CUDA, got CUDA 12.8; "
        "asked for Python 3.11, got None; the cell could not list its packages"
    )
    assert actual is not None
    assert expected == actual.detail


MANY = "torch-2.9.1-cp311-cp311-manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl"
MUSL = "torch-2.9.1-cp311-cp311-musllinux_1_2_x86_64.whl"


@pytest.mark.parametrize(
    "files,facts,expected",
    [
        ((MANY,), {}, {"file": MANY}),
        ((MANY,), {"wheel": None}, {"file": MANY}),
        ((MANY,), {"wheel": {"error": "OSError"}}, {"error": "OSError", "file": MANY}),
        ((), {}, {"file": None}),
        ((MANY, MUSL), {}, {"file": None}),
        (
            (MANY, MUSL),
            {"wheel": {"tags": ["cp311-cp311-musllinux_1_2_x86_64"]}},
            {"file": MUSL, "tags": ["cp311-cp311-musllinux_1_2_x86_64"]},
        ),
        (
            ("torch.whl", MANY),
            {"wheel": {"tags": ["cp311-cp311-manylinux_2_28_x86_64"]}},
            {"file": MANY, "tags": ["cp311-cp311-manylinux_2_28_x86_64"]},
        ),
    ],
)
def test_add_origin_names_the_file_that_has_the_attested_tags(
    files: tuple[str, ...], facts: dict[str, Any], expected: dict[str, Any]
) -> None:
    archives = tuple((file, f"sha256:{file}") for file in files)

    actual = add_origin(cell(), lock(wheel(archives=archives)), attested(**facts))

    hashed = None if expected["file"] is None else f"sha256:{expected['file']}"
    wheel_facts = {**expected, "hash": hashed, "index": "pypi"}
    assert {**attested(**facts), "wheel": wheel_facts} == actual


def test_add_origin_names_an_index_and_no_address() -> None:
    asked = cell(source="custom", index=NIGHTLY)

    actual = add_origin(asked, lock(), attested())

    assert actual is not None
    assert "custom" == actual["wheel"]["index"]
    assert "example.org" not in str(actual)


def test_add_origin_without_an_attestation_adds_none() -> None:
    assert add_origin(cell(), lock(), None) is None


HERE = ExistingInterpreter(name="here", program="/opt/torch/bin/python")
IMAGE = ContainerImage(name="runtime", image="torch:1")
CONTAINER = Container(
    engine=Path("/usr/bin/podman"), name="torch:1", image="0f", digest="sha256:0f"
)


def test_judge_attestation_of_an_existing_torch_takes_its_packages_as_they_are() -> None:
    asked = cell(source="here", existing=HERE)

    assert judge_attestation(asked, Lock(wheels=()), attested(cuda=None)) is None


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"torch": "2.9.0"}, "asked for torch 2.9.0, got 2.9.1+cu128"),
        ({"torch": "2.9.1+cu126"}, "asked for torch 2.9.1+cu126, got 2.9.1+cu128"),
        ({"python": "3.12"}, "asked for Python 3.12, got 3.11.2"),
    ],
)
def test_judge_attestation_holds_an_existing_torch_against_its_row(
    changes: dict[str, Any], expected: str
) -> None:
    asked = cell(**{"source": "here", "existing": HERE, **changes})

    actual = judge_attestation(asked, Lock(wheels=()), attested())

    assert stopped(Reason.MISMATCH, stage=Stage.ATTEST, detail=expected) == actual


def test_add_origin_names_an_interpreter() -> None:
    actual = add_origin(cell(source="here", existing=HERE), lock(), attested())

    assert {**attested(), "interpreter": "here"} == actual


def test_add_origin_names_an_image_and_the_network_of_its_container() -> None:
    asked = cell(source="runtime", existing=IMAGE)

    actual = add_origin(asked, lock(), attested(network="host"), CONTAINER)

    facts = {"engine": "podman", "image": "torch:1", "digest": "sha256:0f"}
    container = {**facts, "shm_size": None, "network": "none"}
    assert {**attested(), "network": "none", "container": container} == actual
