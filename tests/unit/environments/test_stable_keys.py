"""Records of many hours depend on these keys: one that changes makes all outcomes run again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import cell, interpreter, lock
from torchgrid.environments import interpreters, plan, uv
from torchgrid.environments.environment import compute_environment_key
from torchgrid.model.cell import Cell, PackageIndex
from torchgrid.model.project import Project

OWN = PackageIndex(name="own", url="https://wheels.example.org/own", local="cu130")
PLAIN = cell()
VARIANT = cell(source="cu126", extras=("setuptools<81",))
INDEXED = cell(source="own", index=OWN, build=("flash-attn",))


@pytest.mark.parametrize(
    "asked,expected",
    [
        (PLAIN, "266a4f4703433a7a"),
        (VARIANT, "72871f5939f2cf02"),
        (INDEXED, "9a0f6cdebbfa7288"),
    ],
)
def test_compute_environment_key_of_an_installed_torch_stays_the_same(
    asked: Cell, expected: str
) -> None:
    assert expected == compute_environment_key(asked, lock(), interpreter(Path("/opt/python")))


@pytest.mark.parametrize(
    "asked,expected",
    [
        (PLAIN, "3608675326b393bd"),
        (VARIANT, "f1d08464b94e5195"),
        (INDEXED, "b7cd687274167f24"),
    ],
)
def test_plan_cell_of_an_installed_torch_requests_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: Cell, expected: str
) -> None:
    for name in uv.read_settings():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(uv, "read_setting_files", lambda: ())
    monkeypatch.setattr(plan, "read_platform", lambda: "linux-x86_64")
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: None)
    requests = []

    def resolve(_cell: Cell, _path: Path, request: str, _interpreter: object) -> object:
        requests.append(request)
        return lock()

    monkeypatch.setattr(plan, "_resolve_lock", resolve)

    plan.plan_cell(Project(tmp_path), asked)

    assert [expected] == requests
