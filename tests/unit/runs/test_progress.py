"""Tests of a cell's progress, read from the journal and the log of its process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, lines, write
from torchgrid.model.project import Project
from torchgrid.runs.progress import CellWatcher, Progress, read_last_line

RUN = {"event": "run", "keys": {}, "kept": 3}
ATTESTED = {"event": "attestation", "attestation": {"torch": "2.9.1"}}
TASKS = {"event": "tasks", "tasks": [["sine", f"a.{n}", "cpu"] for n in range(8)]}


def make_outcome(number: int, verdict: str, **changes: str) -> dict[str, Any]:
    task = {"encoding": "sine", "probe": f"a.{number}", "device": "cpu"}
    return {"event": "outcome", **task, "verdict": verdict, **changes}


def write_journal(project: Project, *events: dict[str, Any]) -> None:
    path = project.journal(CELL)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Each run writes a new file, since it clears the scratch folder first.
    draft = path.with_name("draft")
    draft.write_bytes(lines(*events))
    draft.replace(path)


def summarize(progress: Progress) -> tuple[str, int, int | None, int]:
    return (progress.activity, progress.done, progress.total, progress.failing)


def test_read_progress_before_the_journal_exists_shows_the_last_line_of_the_log(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    write(project.log(CELL), "nox > Running session\ninstalling: 2.9 GB to download\n\n")

    actual = CellWatcher(project, CELL).read_progress()

    assert ("installing: 2.9 GB to download", 0, None, 0) == summarize(actual)


@pytest.mark.parametrize(
    "events,expected",
    [
        ([], ("importing torch", 3, None, 0)),
        ([ATTESTED], ("listing its probes", 3, None, 0)),
        ([ATTESTED, TASKS], ("running probes", 3, 8, 0)),
        (
            [
                ATTESTED,
                TASKS,
                make_outcome(1, "pass"),
                make_outcome(2, "fail"),
                make_outcome(3, "not-tested"),
            ],
            ("running probes", 6, 8, 1),
        ),
    ],
)
def test_read_progress_counts_the_outcomes_of_the_journal(
    tmp_path: Path, events: list[dict[str, Any]], expected: tuple[str, int, int | None, int]
) -> None:
    project = Project(tmp_path)
    watcher = CellWatcher(project, CELL)
    write_journal(project, RUN, *events)

    assert expected == summarize(watcher.read_progress())


def test_read_progress_counts_neither_blocked_probes_nor_observations_as_failing(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    watcher = CellWatcher(project, CELL)
    outcomes = (
        make_outcome(1, "blocked"),
        make_outcome(2, "blocked"),
        make_outcome(3, "fail", kind="observation"),
        make_outcome(4, "fail", kind="requirement"),
        make_outcome(5, "not-applicable"),
    )
    write_journal(project, RUN, ATTESTED, TASKS, *outcomes)

    actual = watcher.read_progress()

    assert (8, 1, 2) == (actual.done, actual.failing, actual.blocked)


def test_read_progress_ignores_the_journal_of_an_earlier_run(tmp_path: Path) -> None:
    project = Project(tmp_path)
    write_journal(project, RUN, ATTESTED, TASKS)

    watcher = CellWatcher(project, CELL)

    assert watcher.read_progress().total is None
    write_journal(project, RUN)
    assert "importing torch" == watcher.read_progress().activity


def test_share_is_the_done_part_of_the_known_tasks() -> None:
    assert 0.0 == Progress(cell=CELL, activity="", done=3).share
    assert 0.75 == Progress(cell=CELL, activity="", done=3, total=4).share


def test_read_last_line_of_a_missing_log_is_empty(tmp_path: Path) -> None:
    assert "" == read_last_line(tmp_path / "none.log")
