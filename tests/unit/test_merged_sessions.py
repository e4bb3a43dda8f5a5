"""Tests of the sessions for runs on many machines: a merge is judged as one machine's run is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import cell, encoding, matrix, outcome, record
from tests.unit.session_runs import report, run_session
from torchgrid import sessions
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store


@pytest.mark.parametrize("verdict,code", [(Verdict.PASS, 0), (Verdict.FAIL, 1)])
def test_report_with_a_gate_ends_as_a_run_does_before_it_accepts(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    registry: dict[str, Any],
    verdict: Verdict,
    code: int,
) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=[cell()])
    project = Project(tmp_path)
    store.write_record(project.accepted, record(outcome()))
    store.write_record(project.outcomes, record(outcome(verdict=verdict, seconds=2.0)))

    assert code == report(project, rows, registry, "--gate", "--accept")

    (accepted,) = store.read_records(project.accepted)
    assert (code == 0) == (accepted.outcomes[0].seconds > 0)
    assert (code == 1) == ("regressed: " in capsys.readouterr().out)
    assert (project.outcomes / "compatibility.md").is_file()


def test_report_of_a_gate_that_held_needs_no_accepted_record(
    tmp_path: Path, registry: dict[str, Any]
) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=[cell()])
    project = Project(tmp_path)
    store.write_record(project.outcomes, record(outcome()))

    assert 0 == report(project, rows, registry, "--gate")
    assert not project.reports.exists()


def test_report_of_a_gate_without_a_run_tests_nothing(
    tmp_path: Path, registry: dict[str, Any]
) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell()])

    assert 3 == report(Project(tmp_path), rows, registry, "--gate")


@pytest.mark.parametrize(
    "words,expected",
    [
        (("--manifest", "manifest.json"), "add --merge FOLDER"),
        (("--merge", "jobs", "--manifest", "none.json"), "none.json: cannot be read"),
        (("--merge", "jobs", "--manifest", "m", "--profile", "full"), "leave out --profile"),
    ],
)
def test_report_of_a_manifest_that_cannot_be_used_is_one_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    registry: dict[str, Any],
    words: tuple[str, ...],
    expected: str,
) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell()])

    assert 2 == report(Project(tmp_path), rows, registry, *words)
    assert expected in capsys.readouterr().err


@pytest.mark.parametrize("cells,code", [(1, 0), (2, 3)])
def test_matrix_that_collects_fails_only_if_a_cell_left_no_record(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
    cells: int,
    code: int,
) -> None:
    project = Project(tmp_path)
    store.write_record(project.accepted, record(outcome()))
    made = [record(outcome(verdict=Verdict.FAIL)), Record(cell="torch2.6.0-pypi-py3.11")]
    monkeypatch.setattr(sessions, "run_cells", lambda *_: {r.cell: r for r in made[:cells]})
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=[cell(profiles=("default",))])
    sessions.define_matrix(project, rows, tmp_path / "noxfile.py")

    assert code == run_session(registry, "matrix", "--collect")
