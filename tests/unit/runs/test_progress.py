"""Tests of a cell's progress, read from the journal and the log of its process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, lines, outcome, record, write
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.runs.progress import CellWatcher, Progress, Surprises, read_last_line

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


def summarize(progress: Progress) -> tuple[str, str, int, int | None]:
    return (progress.stage, progress.activity, progress.done, progress.total)


def test_read_progress_before_the_journal_exists_shows_the_last_line_of_the_log(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    write(project.log(CELL), "nox > Running session\ninstalling: 2.9 GB to download\n\n")

    actual = CellWatcher(project, CELL).read_progress()

    assert ("install", "installing: 2.9 GB to download", 0, None) == summarize(actual)


@pytest.mark.parametrize(
    "events,expected",
    [
        ([], ("import", "importing torch", 3, None)),
        ([ATTESTED], ("prepare", "listing its probes", 3, None)),
        ([ATTESTED, TASKS], ("probe", "running probes", 3, 8)),
        (
            [
                ATTESTED,
                TASKS,
                make_outcome(1, "pass"),
                make_outcome(2, "fail"),
                make_outcome(3, "not-tested"),
            ],
            ("probe", "running probes", 6, 8),
        ),
    ],
)
def test_read_progress_counts_the_outcomes_of_the_journal(
    tmp_path: Path, events: list[dict[str, Any]], expected: tuple[str, str, int, int | None]
) -> None:
    project = Project(tmp_path)
    watcher = CellWatcher(project, CELL)
    write_journal(project, RUN, *events)

    assert expected == summarize(watcher.read_progress())


def test_read_progress_counts_neither_blocked_probes_nor_observations_as_surprises(
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

    assert (8, 2) == (actual.done, actual.blocked)
    assert 1 == Surprises({}, Expectations()).count(actual)


def test_read_progress_follows_an_outcome_that_a_later_round_replaces(tmp_path: Path) -> None:
    project = Project(tmp_path)
    watcher = CellWatcher(project, CELL)
    write_journal(project, RUN, ATTESTED, TASKS, make_outcome(1, "fail", reason="lost"))
    first = watcher.read_progress().found

    write_journal(project, RUN, ATTESTED, TASKS, make_outcome(1, "pass"))

    (before,), (after,) = first.values(), watcher.read_progress().found.values()
    assert (Verdict.FAIL, "lost", CELL) == (before.verdict, before.reason, before.cell)
    assert Verdict.PASS is after.verdict


@pytest.mark.parametrize(
    "line,stage",
    [
        ("waiting for the lock of 2.9.1", "wait"),
        ("installing x: 3 GB to download", "install"),
        ("nox > Running session", "plan"),
    ],
)
def test_read_progress_before_the_journal_exists_knows_the_stage(
    tmp_path: Path, line: str, stage: str
) -> None:
    project = Project(tmp_path)
    write(project.log(CELL), f"{line}\n")

    assert stage == CellWatcher(project, CELL).read_progress().stage


def count(*outcomes: Outcome, accepted: Record | None = None, expect: Any = ()) -> int:
    known = {} if accepted is None else {CELL: accepted}
    found = {each.task: each for each in outcomes}
    return Surprises(known, Expectations(expect)).count(Progress(cell=CELL, found=found))


@pytest.mark.parametrize(
    "before,now,expected",
    [
        ("pass", "pass", 0),
        ("fail", "fail", 0),
        ("pass", "fail", 1),
        ("fail", "pass", 1),
        ("pass", "blocked", 1),
        (None, "fail", 1),
        (None, "pass", 0),
        (None, "not-applicable", 0),
    ],
)
def test_count_has_outcomes_that_differ_from_the_accepted_ones(
    before: str | None, now: str, expected: int
) -> None:
    known = [] if before is None else [outcome(verdict=Verdict(before))]

    assert expected == count(outcome(verdict=Verdict(now)), accepted=record(*known))


def test_count_leaves_out_expected_failures_and_has_unexpected_passes() -> None:
    failed, passed = outcome(verdict=Verdict.FAIL), outcome()

    assert 0 == count(failed, accepted=record(passed), expect=[expectation()])
    assert 1 == count(passed, accepted=record(passed), expect=[expectation()])


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
