"""All folders of a project are derived from its root."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, ROOT
from torchgrid.model import project
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


@pytest.mark.parametrize(
    "folder,expected",
    [
        ("matrix", "matrix.toml"),
        ("reports", "reports"),
        ("accepted", "reports/data"),
        ("state", ".torchgrid"),
        ("outcomes", ".torchgrid/outcomes"),
    ],
)
def test_project_folders_are_below_the_root(tmp_path: Path, folder: str, expected: str) -> None:
    assert tmp_path / expected == getattr(Project(tmp_path), folder)


def test_cell_folders_are_below_the_state(tmp_path: Path) -> None:
    place = Project(tmp_path)

    actual = [place.lockfile(CELL), place.environment(CELL), place.scratch(CELL)]

    expected = [f"locks/{CELL}/pylock.toml", f"environments/{CELL}", f"scratch/{CELL}"]
    assert [place.state / path for path in expected] == actual


def test_probes_of_a_checkout_are_its_own() -> None:
    assert (ROOT / "probes",) == Project(ROOT).probes


def test_probes_of_a_checkout_are_its_own_whichever_torchgrid_is_installed(tmp_path: Path) -> None:
    (tmp_path / "torchgrid" / "inside").mkdir(parents=True)
    (tmp_path / "probes").mkdir()

    assert (tmp_path / "probes",) == Project(tmp_path).probes


def test_probes_of_a_project_come_before_the_standard_ones(tmp_path: Path) -> None:
    (tmp_path / "probes").mkdir()

    assert (tmp_path / "probes", ROOT / "probes") == Project(tmp_path).probes


def test_probes_of_a_project_without_its_own_are_the_standard_ones(tmp_path: Path) -> None:
    assert (ROOT / "probes",) == Project(tmp_path).probes


def test_probes_of_a_wheel_are_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "torchgrid"
    (package / "probes").mkdir(parents=True)
    monkeypatch.setattr(project, "PACKAGE", package)

    assert (package / "probes",) == Project(tmp_path).probes


def test_probes_that_are_missing_raise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")

    with pytest.raises(ConfigurationError) as error:
        _ = Project(tmp_path).probes

    assert "torchgrid: the standard probes are missing; install torchgrid again" == str(error.value)
