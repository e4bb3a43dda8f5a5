from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid.system import host


@pytest.fixture(autouse=True)
def _look_again() -> None:
    host.read_facts.cache_clear()


def compiler(folder: Path, name: str, says: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\necho more\n")
    path.chmod(0o755)
    return path


def test_the_compiler_that_is_named_is_the_one_that_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler(tmp_path, "g++", "g++ 13.2.0")
    mine = compiler(tmp_path, "mine", "clang 18.1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CXX", str(mine))

    assert "clang 18.1" == host.read_facts()["compiler"]


def test_the_usual_compiler_is_found_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler(tmp_path, "g++", "g++ 13.2.0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)

    assert "g++ 13.2.0" == host.read_facts()["compiler"]


def test_a_compiler_that_does_not_start_is_known_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = compiler(tmp_path, "mine", "clang 18.1")
    mine.write_text("#!/bin/sh\necho $$\nexit 1\n")
    monkeypatch.setenv("CXX", str(mine))

    assert str(mine) == host.read_facts()["compiler"]


def test_what_is_not_there_is_no_fact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setattr(host, "DRIVER", tmp_path / "none")
    monkeypatch.setattr(host, "CPUINFO", tmp_path / "none")

    assert {"compiler", "nvidia_driver"}.isdisjoint(host.read_facts())
    assert "machine" in host.read_facts()


def test_the_driver_and_the_processor_are_read(
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
