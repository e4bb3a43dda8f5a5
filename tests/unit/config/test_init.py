"""A project is started whole, or not at all."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.unit.builders import ROOT
from torchgrid.config.init import FILES, TEMPLATES, write_project
from torchgrid.config.matrix import read_matrix, select_cells
from torchgrid.config.targets import check_targets
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}


def test_a_project_is_what_torchgrid_reads(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "project"

    written = write_project(folder)

    assert {*FILES, ".gitignore"} == files(folder)
    assert sorted(folder / name for name in (*FILES, ".gitignore")) == sorted(written)
    matrix = read_matrix(folder / "matrix.toml")
    check_targets(Project(folder), matrix)
    assert 3 == len(select_cells(matrix, profile=None, globs=()))
    assert ["example"] == [encoding.name for encoding in matrix.encodings]
    assert [".torchgrid/"] == (folder / ".gitignore").read_text().splitlines()


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine")

    with pytest.raises(ConfigurationError, match="is there already, and nothing is overwritten"):
        write_project(tmp_path)

    assert ({name}, "mine") == (files(tmp_path), (tmp_path / name).read_text())


def test_a_link_that_leads_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "noxfile.py").symlink_to(tmp_path / "gone.py")

    with pytest.raises(ConfigurationError, match=r"noxfile\.py: is there already"):
        write_project(tmp_path)

    assert [tmp_path / "noxfile.py"] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "before,after",
    [
        ("build/\n", "build/\n.torchgrid/\n"),
        ("build/", "build/\n.torchgrid/\n"),
        ("", ".torchgrid/\n"),
        ("/.torchgrid\n", "/.torchgrid\n"),
        ("build/\n  .torchgrid/ \n", "build/\n  .torchgrid/ \n"),
    ],
)
def test_git_ignores_what_runs_leave_behind(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / ".gitignore").write_text(before)

    write_project(tmp_path)

    assert after == (tmp_path / ".gitignore").read_text()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(ConfigurationError, match=r"file: is no folder; name one"):
        write_project(tmp_path / "file")


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / ".github").write_text("a file where a folder has to be")

    with pytest.raises(ConfigurationError, match=r"\.github.*: cannot be written: "):
        write_project(tmp_path)

    assert {".github"} == files(tmp_path)


def test_the_wheel_holds_the_templates() -> None:
    """They lie in the package's folder, all of which is packed."""
    assert {*FILES.values()} == {path.name for path in TEMPLATES.iterdir() if path.is_file()}
    assert ROOT / "torchgrid" == TEMPLATES.parent


@pytest.mark.parametrize("name", ["noxfile.py", "example_encoding.py"])
def test_templates_parse_on_the_oldest_python(name: str) -> None:
    ast.parse((TEMPLATES / name).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_the_workflow_pins_its_actions_and_runs_the_matrix() -> None:
    text = (TEMPLATES / "torchgrid.yml").read_text(encoding="utf-8")

    actions = re.findall(r"uses: (\S+)", text)
    assert 3 == len(actions)
    assert [] == [action for action in actions if not re.fullmatch(r"actions/[a-z-]+@v\d+", action)]
    runs = re.findall(r"run: (.+)", text)
    assert "python -m nox -s matrix" in runs[-1]
    # What a person may type into a form reaches a shell as a variable, never as its text.
    assert [] == [line for line in runs if "${{" in line]
