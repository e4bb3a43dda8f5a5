"""Tests of the facts of the machine that outcomes depend on."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid.system import host


@pytest.fixture(autouse=True)
def _clear_cache() -> None:
    host.read_facts.cache_clear()


def write_compiler(folder: Path, name: str, version: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{version}'\necho more\n")
    path.chmod(0o755)
    return path


def test_read_facts_prefers_the_compiler_named_by_cxx(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_compiler(tmp_path, "g++", "g++ 13.2.0")
    mine = write_compiler(tmp_path, "mine", "clang 18.1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CXX", str(mine))

    assert "clang 18.1" == host.read_facts()["compiler"]


def test_read_facts_without_cxx_finds_the_compiler_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_compiler(tmp_path, "g++", "g++ 13.2.0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)

    assert "g++ 13.2.0" == host.read_facts()["compiler"]


def test_read_facts_of_a_broken_compiler_keeps_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = write_compiler(tmp_path, "mine", "clang 18.1")
    mine.write_text("#!/bin/sh\necho $$\nexit 1\n")
    monkeypatch.setenv("CXX", str(mine))

    assert str(mine) == host.read_facts()["compiler"]


def test_read_facts_leaves_out_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setattr(host, "DRIVER", tmp_path / "missing")
    monkeypatch.setattr(host, "CPUINFO", tmp_path / "missing")

    assert {"compiler", "nvidia_driver"}.isdisjoint(host.read_facts())
    assert "machine" in host.read_facts()


def test_read_facts_finds_the_driver_and_the_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = tmp_path / "driver"
    driver.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Sun Jul 27\n")
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(
        "vendor_id : x\nmodel name\t: A Fine Processor @ 3 GHz\nmodel name : other\n"
    )
    monkeypatch.setattr(host, "DRIVER", driver)
    monkeypatch.setattr(host, "CPUINFO", cpuinfo)

    facts = host.read_facts()
    assert ("580.65.06", "A Fine Processor @ 3 GHz") == (
        facts["nvidia_driver"],
        facts["processor"],
    )
