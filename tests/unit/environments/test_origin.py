"""Tests that a cell's torch is the build of its source, from files that never change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import catch_stop, cell, lock, wheel
from torchgrid.contract import Reason
from torchgrid.environments import origin
from torchgrid.model.cell import PackageIndex
from torchgrid.model.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


INDEX = PackageIndex(name="night", url="https://wheels.example.org/night")
CU130 = PackageIndex(name="night", url="https://wheels.example.org/night", local="cu130")


@pytest.mark.parametrize(
    "changes,locked",
    [
        ({}, "2.9.1"),
        ({"source": "cu126"}, "2.9.1+cu126"),
        ({"source": "cpu"}, "2.9.1+cpu"),
        ({"source": "cu117"}, "2.9.1+cu117.with.pypi.cudnn"),
        ({"source": "xpu"}, "2.9.1+xpu"),
        ({"source": "rocm6.4"}, "2.9.1+rocm6.4"),
        ({"source": "night", "index": CU130}, "2.9.1+cu130"),
        ({"source": "night", "index": INDEX}, "2.9.1"),
        ({"source": "night", "index": INDEX, "torch": "2.9.1+cu126"}, "2.9.1+cu126"),
        ({"torch": "2.16.0rc1"}, "2.16.0rc1"),
    ],
)
def test_describe_other_build_of_the_right_one_is_none(
    changes: dict[str, Any], locked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(origin, "read_platform", lambda: "linux-x86_64")

    assert origin.describe_other_build(cell(**changes), lock(wheel(version=locked))) is None


@pytest.mark.parametrize(
    "changes,locked",
    [
        ({}, "2.9.1+cu126"),
        ({}, "2.9.1+cpu"),
        ({}, "2.9.0"),
        ({"source": "cu126"}, "2.9.1"),
        ({"source": "cu126"}, "2.9.1+cu128"),
        ({"source": "cu12"}, "2.9.1+cu126"),
        ({}, "2.9.1+pypi.1"),
        ({"source": "cu126"}, "2.9.1+cpu"),
        ({"source": "cpu"}, "2.9.1"),
        ({"source": "rocm6.4"}, "2.9.1+rocm6.4.1"),
        ({"source": "night", "index": CU130}, "2.9.1+cu132"),
        ({"source": "night", "index": CU130}, "2.9.1"),
        ({"source": "night", "index": INDEX}, "2.9.1+cu130"),
        ({"source": "night", "index": INDEX, "torch": "2.9.1+cu126"}, "2.9.1"),
        ({"torch": "2.16.0rc1"}, "2.16.0"),
    ],
)
def test_describe_other_build_names_what_was_asked_for_and_what_came(
    changes: dict[str, Any], locked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(origin, "read_platform", lambda: "linux-x86_64")

    actual = origin.describe_other_build(cell(**changes), lock(wheel(version=locked)))

    asked = cell(**changes).torch
    assert actual is not None
    assert actual.startswith(f"asked for torch {asked}")
    assert f"resolved {locked}" in actual


@pytest.mark.parametrize(
    "platform,expected",
    [
        ("macos-arm64", None),
        ("linux-aarch64", None),
        ("windows-x86_64", "asked for torch 2.9.1 from cpu (+cpu), resolved 2.9.1"),
    ],
)
def test_describe_other_build_takes_the_plain_wheel_for_cpu_where_it_has_no_cuda(
    platform: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(origin, "read_platform", lambda: platform)

    actual = origin.describe_other_build(cell(source="cpu"), lock(wheel(version="2.9.1")))

    assert expected == actual


def build(name: str, content: str) -> Any:
    hashed = f"sha256:{content * 64}"
    return wheel(name, hashes=(hashed,), archives=((f"{name}-1.whl", hashed),))


def test_hold_hashes_stops_a_file_that_changed_and_no_other(project: Project) -> None:
    night = cell(source="night", index=CU130)
    origin.hold_hashes(project, night, lock(build("torch", "a"), build("numpy", "a")))

    # numpy is not of this index, and its own gives hashes.
    origin.hold_hashes(project, night, lock(build("torch", "a"), build("numpy", "b")))
    stopped = catch_stop(lambda: origin.hold_hashes(project, night, lock(build("torch", "b"))))

    assert Reason.HASH_CHANGED is stopped.reason
    assert "torch-1.whl was sha256:aaaa" in stopped.detail


def test_hold_hashes_holds_each_index_for_itself(project: Project) -> None:
    for source, content in (("cu126", "a"), ("pypi", "b")):
        origin.hold_hashes(project, cell(source=source), lock(build("torch", content)))

    other = PackageIndex(name="other", url="https://wheels.example.org/other")
    origin.hold_hashes(project, cell(source="other", index=other), lock(build("torch", "c")))
    kept = sorted(path.relative_to(project.state) for path in project.state.rglob("*.whl"))

    assert ["hashes/cu126/torch-1.whl", "hashes/other/torch-1.whl"] == [*map(str, kept)]


@pytest.mark.parametrize(
    "index,address",
    [
        ("https://wheels.example.org/night", "https://wheels.example.org/night/a.whl"),
        ("https://wheels.example.org/night", "https://files.example.org/a.whl"),
        ("http://127.0.0.1:80/simple", "http://127.0.0.1:80/a.whl"),
    ],
)
def test_list_addresses_takes_those_near_the_index(index: str, address: str) -> None:
    own = PackageIndex(name="own", url=index)
    wheels = (wheel(hashes=("sha256:aa",), address=address),)

    assert [f"torch @ {address} --hash=sha256:aa"] == [*origin.list_addresses(own, wheels)]


@pytest.mark.parametrize(
    "index,address",
    [
        ("https://wheels.example.org/night", "http://wheels.example.org/a.whl"),
        ("https://wheels.example.org/night", "https://example.com/a.whl"),
        ("https://wheels.example.org/night", "https://org/a.whl"),
        ("http://127.0.0.1:80/simple", "http://127.0.0.1:81/a.whl"),
        ("http://10.1.0.1:80/simple", "http://10.2.0.1:80/a.whl"),
    ],
)
def test_list_addresses_leaves_out_those_of_strangers(index: str, address: str) -> None:
    own = PackageIndex(name="own", url=index)
    wheels = (wheel(hashes=("sha256:aa",), address=address),)

    assert [] == [*origin.list_addresses(own, wheels)]


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, "pypi"),
        ({"source": "cu126"}, "pytorch"),
        ({"source": "night", "index": CU130}, "night"),
    ],
)
def test_name_index_never_names_a_host(changes: dict[str, Any], expected: str) -> None:
    assert expected == origin.name_index(cell(**changes))
