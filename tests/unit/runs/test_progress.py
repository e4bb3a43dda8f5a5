"""How far another process is with a cell is read from what it journals and prints."""

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


def answered(number: int, verdict: str) -> dict[str, Any]:
    task = {"encoding": "sine", "probe": f"a.{number}", "device": "cpu"}
    return {"event": "outcome", **task, "verdict": verdict}


def journalled(place: Project, *events: dict[str, Any]) -> None:
    path = place.journal(CELL)
    path.parent.mkdir(parents=True, exist_ok=True)
    # A run's journal is a file of its own, as after the scratch folder was emptied.
    draft = path.with_name("draft")
    draft.write_bytes(lines(*events))
    draft.replace(path)


def told(progress: Progress) -> tuple[str, int, int | None, int]:
    return (progress.doing, progress.answered, progress.asked, progress.failing)


def test_before_its_journal_a_cell_is_at_what_it_said_last(tmp_path: Path) -> None:
    place = Project(tmp_path)
    write(place.log(CELL), "nox > Running session\ninstalling: 2.9 GB to download\n\n")

    actual = CellWatcher(place, CELL).look()

    assert ("installing: 2.9 GB to download", 0, None, 0) == told(actual)


@pytest.mark.parametrize(
    "events,expected",
    [
        ([], ("importing torch", 3, None, 0)),
        ([ATTESTED], ("looking at its probes", 3, None, 0)),
        ([ATTESTED, TASKS], ("asking", 3, 8, 0)),
        (
            [ATTESTED, TASKS, answered(1, "pass"), answered(2, "fail"), answered(3, "not-tested")],
            ("asking", 6, 8, 1),
        ),
    ],
)
def test_a_journal_says_how_far_a_cell_is(
    tmp_path: Path, events: list[dict[str, Any]], expected: tuple[str, int, int | None, int]
) -> None:
    place = Project(tmp_path)
    watch = CellWatcher(place, CELL)
    journalled(place, RUN, *events)

    assert expected == told(watch.look())


def test_the_journal_of_an_earlier_run_says_nothing(tmp_path: Path) -> None:
    place = Project(tmp_path)
    journalled(place, RUN, ATTESTED, TASKS)

    watch = CellWatcher(place, CELL)

    assert watch.look().asked is None
    journalled(place, RUN)
    assert "importing torch" == watch.look().doing


def test_a_share_is_of_what_is_known_to_be_asked() -> None:
    assert 0.0 == Progress(cell=CELL, doing="", answered=3).share
    assert 0.75 == Progress(cell=CELL, doing="", answered=3, asked=4).share


def test_a_log_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    assert "" == read_last_line(tmp_path / "none.log")
