"""A new project is written completely or not at all."""

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


def list_files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}


def test_write_project_into_a_new_folder_writes_a_project_that_torchgrid_reads(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "new" / "project"

    written = write_project(folder)

    assert {*FILES, ".gitignore"} == list_files(folder)
    assert sorted(folder / name for name in (*FILES, ".gitignore")) == sorted(written)
    matrix = read_matrix(folder / "matrix.toml")
    check_targets(Project(folder), matrix)
    assert 3 == len(select_cells(matrix, profile=None, globs=()))
    assert ["example"] == [encoding.name for encoding in matrix.encodings]
    assert [".torchgrid/"] == (folder / ".gitignore").read_text().splitlines()


@pytest.mark.parametrize("name", FILES)
def test_write_project_over_an_existing_file_raises_and_writes_nothing(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine")

    with pytest.raises(
        ConfigurationError, match="exists already, and torchgrid overwrites nothing"
    ):
        write_project(tmp_path)

    assert ({name}, "mine") == (list_files(tmp_path), (tmp_path / name).read_text())


def test_write_project_over_a_dangling_link_raises_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "noxfile.py").symlink_to(tmp_path / "gone.py")

    with pytest.raises(ConfigurationError, match=r"noxfile\.py: exists already"):
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
def test_write_project_makes_git_ignore_the_state_of_runs(
    tmp_path: Path, before: str, after: str
) -> None:
    (tmp_path / ".gitignore").write_text(before)

    write_project(tmp_path)

    assert after == (tmp_path / ".gitignore").read_text()


def test_write_project_to_a_file_raises(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(ConfigurationError, match=r"file: is not a folder; name a folder"):
        write_project(tmp_path / "file")


def test_write_project_that_cannot_write_raises_with_the_path(tmp_path: Path) -> None:
    (tmp_path / ".github").write_text("a file where a folder has to be")

    with pytest.raises(ConfigurationError, match=r"\.github.*: cannot be written: "):
        write_project(tmp_path)

    assert {".github"} == list_files(tmp_path)


def test_templates_are_in_the_folder_that_the_wheel_packs() -> None:
    assert {*FILES.values()} == {path.name for path in TEMPLATES.iterdir() if path.is_file()}
    assert ROOT / "torchgrid" == TEMPLATES.parent


@pytest.mark.parametrize("name", ["noxfile.py", "example_encoding.py"])
def test_templates_parse_on_the_oldest_python(name: str) -> None:
    ast.parse((TEMPLATES / name).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_workflow_template_pins_its_actions_and_runs_the_matrix() -> None:
    text = (TEMPLATES / "torchgrid.yml").read_text(encoding="utf-8")

    actions = re.findall(r"uses: (\S+)", text)
    assert 3 == len(actions)
    assert [] == [action for action in actions if not re.fullmatch(r"actions/[a-z-]+@v\d+", action)]
    runs = re.findall(r"run: (.+)", text)
    assert "python -m nox -s matrix" in runs[-1]
    # The words that a user types into a form reach the shell as a variable, never as its text.
    assert [] == [line for line in runs if "${{" in line]
