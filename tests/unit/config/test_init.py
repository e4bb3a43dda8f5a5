"""A new project is written completely or not at all."""

from __future__ import annotations

import ast
import difflib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

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
    files = (path for path in TEMPLATES.rglob("*") if path.is_file() and path.suffix != ".pyc")
    assert {*FILES.values()} == {path.relative_to(TEMPLATES).as_posix() for path in files}
    assert ROOT / "torchgrid" == TEMPLATES.parent


@pytest.mark.parametrize("name", ["noxfile.py", "example_encoding.py"])
def test_templates_parse_on_the_oldest_python(name: str) -> None:
    ast.parse((TEMPLATES / name).read_text(encoding="utf-8"), feature_version=(3, 8))


WORKFLOWS = sorted((TEMPLATES / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_templates_pin_their_actions_and_keep_no_credentials(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    actions = [name for name in re.findall(r"uses: (\S+)", text) if not name.startswith("./")]

    assert [] == [a for a in actions if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", a)]
    assert sum("actions/checkout@" in a for a in actions) == text.count(
        "persist-credentials: false"
    )
    # A step that fails quietly is how an alarm dies.
    assert "continue-on-error" not in text
    jobs = yaml.safe_load(text)["jobs"].values()
    assert [] == [job for job in jobs if "uses" not in job and "timeout-minutes" not in job]
    assert [] == [job for job in jobs if "permissions" not in job]


def read_workflow(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((TEMPLATES / "workflows" / name).read_text())
    return content


def test_workflow_of_the_schedule_is_not_that_of_pull_requests() -> None:
    """GitHub disables the whole file of a schedule after 60 idle days."""
    # YAML 1.1 reads the key `on` as true.
    triggers = {path.name: {*yaml.safe_load(path.read_text())[True]} for path in WORKFLOWS}

    assert {
        "torchgrid.yml": {"workflow_call"},
        "torchgrid-schedule.yml": {"schedule", "workflow_dispatch"},
        "torchgrid-pull-request.yml": {"pull_request"},
    } == triggers
    steps = read_workflow("torchgrid-pull-request.yml")["jobs"]["schedule-is-alive"]["steps"]
    commands = [step.get("run", "") for step in steps]
    assert any("torchgrid freshness" in command for command in commands)
    assert any("torchgrid ci-health" in command for command in commands)


def test_workflow_job_that_reads_what_a_run_left_cannot_write_an_issue() -> None:
    jobs = read_workflow("torchgrid-schedule.yml")["jobs"]

    rights = {name: job["permissions"].get("issues") for name, job in jobs.items()}
    assert {"findings": "read", "tell": "write"} == {n: r for n, r in rights.items() if r}
    fetched = [step.get("with", {}) for step in jobs["tell"]["steps"]]
    assert ["torchgrid-issues"] == [w["pattern"] for w in fetched if "pattern" in w]
    # It rings whatever happened before it.
    assert "${{ !cancelled() }}" == jobs["tell"]["if"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_of_this_repository_are_the_templates_with_other_cells(path: Path) -> None:
    own = (ROOT / ".github" / "workflows" / path.name).read_text(encoding="utf-8")
    different = {*own.splitlines()} ^ {*path.read_text(encoding="utf-8").splitlines()}

    assert own.count("\n") >= path.read_text(encoding="utf-8").count("\n")
    words = ("TORCHGRID: ", "cells: torch", "install: .")
    assert [] == [line for line in different if not line.strip().startswith(words)]


OWN = {
    "torchgrid.yml": [],
    "torchgrid-schedule.yml": [
        "-  TORCHGRID: ${{ vars.TORCHGRID }}",
        "+  TORCHGRID: . # this checkout",
        "+      install: .",
    ],
    "torchgrid-pull-request.yml": [
        "-  TORCHGRID: ${{ vars.TORCHGRID }}",
        "+  TORCHGRID: . # this checkout",
        "+      cells: torch2.15.0-* torch2.9.1-* torch2.6.0-*",
        "+      install: .",
    ],
}
"""The lines in which the workflows of this repository differ from those of a new project."""


def diff_workflows(own: Path) -> dict[str, list[str]]:
    """List the lines of each workflow that only a new project has, or only the folder `own`."""
    found = {}
    for path in own.glob("torchgrid*.yml"):
        template = (TEMPLATES / "workflows" / path.name).read_text("utf-8").splitlines()
        mine = path.read_text("utf-8").splitlines()
        lines = list(difflib.unified_diff(template, mine, n=0, lineterm=""))
        found[path.name] = [line for line in lines[2:] if not line.startswith("@@")]
    return found


def test_workflows_of_this_repository_are_those_of_a_new_project() -> None:
    """The tests run the templates, so these have to be the same."""
    assert diff_workflows(ROOT / ".github" / "workflows") == OWN


def test_diff_workflows_names_a_line_that_one_of_them_lacks(tmp_path: Path) -> None:
    own = tmp_path / "workflows"
    shutil.copytree(ROOT / ".github" / "workflows", own)
    path = own / "torchgrid.yml"
    path.write_text(path.read_text("utf-8").replace("        if: always()\n", "", 1), "utf-8")

    assert {**OWN, "torchgrid.yml": ["-        if: always()"]} == diff_workflows(own)
