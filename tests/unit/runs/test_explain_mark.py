"""Tests of `torchgrid explain`: the record, the traceback of the last run, and the issue."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, lines, outcome, record, write
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Verdict
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Outcome
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.explain_mark import find_traceback, make_command, print_explanation
from torchgrid.runs.reproduce import Mark

MATRIX = """\
[[torch]]
release = "2.9.1"
python = "3.11"

[[encoding]]
name = "sinusoidal"
target = "json:JSONEncoder"
input = { shape = [10, 32, 8], layout = ["seq", "batch", "feature"] }

[[expect]]
encoding = "sinusoidal"
probe = "compile.inductor"
why = "it is known"
upstream = "pytorch#1"
"""

BROKEN = outcome(verdict=Verdict.FAIL, reason="InductorError", detail="no compiler")
MARK = Mark(cell=CELL, encoding="sinusoidal", probe="compile.inductor")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path / "matrix.toml", MATRIX)
    project = Project(tmp_path)
    project.accepted.mkdir(parents=True)
    store.write_record(project.accepted, record(BROKEN))
    return project


def explain(project: Project, *, issue: bool = False) -> str:
    printed: list[str] = []
    code = print_explanation(project, project.accepted, MARK, printed.append, issue=issue)
    assert Exit.HELD is code
    return "\n".join(printed)


def leave_journal(project: Project, found: Outcome, verdict: str) -> None:
    event = {
        "event": "outcome",
        "encoding": found.encoding,
        "probe": found.probe,
        "device": found.device,
        "verdict": verdict,
        "traceback": "Traceback: here",
    }
    path = project.journal(CELL)
    path.parent.mkdir(parents=True)
    path.write_bytes(lines(event))


def test_explanation_names_what_is_expected_and_how_to_go_on(project: Project) -> None:
    actual = explain(project)

    assert "expected: fail: it is known (pytorch#1)" in actual
    assert "torchgrid reproduce torch2.9.1-pypi-py3.11 sinusoidal compile.inductor" in actual
    assert "torchgrid probe compile.inductor --cell torch2.9.1-pypi-py3.11" in actual


def test_explanation_has_the_traceback_that_the_last_run_left(project: Project) -> None:
    leave_journal(project, BROKEN, "fail")

    assert "Traceback: here" in explain(project)


def test_issue_carries_the_code_that_shows_it(project: Project) -> None:
    actual = explain(project, issue=True)

    assert actual.startswith("# compile.inductor fails for `sinusoidal` on torch 2.9.1")
    assert "from json import JSONEncoder" in actual


def test_find_traceback_of_another_verdict_is_none(project: Project) -> None:
    leave_journal(project, BROKEN, "pass")

    assert find_traceback(project, BROKEN) is None


def test_find_traceback_of_a_damaged_journal_is_none(project: Project) -> None:
    write(project.journal(CELL), "{")

    assert find_traceback(project, BROKEN) is None


def test_make_command_about_the_cell_names_no_encoding() -> None:
    found = outcome(encoding=THE_CELL, probe="environment.numpy", cell=f"{CELL}@linux-aarch64")

    expected = f"torchgrid probe environment.numpy --cell {CELL} --device cpu"
    assert expected == make_command(found)
