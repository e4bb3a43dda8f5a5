"""Tests of the order of cells, and of the estimate of the time that is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, record
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext
from torchgrid.runs.progress import Progress
from torchgrid.runs.schedule import Expected, estimate_left, estimate_seconds, sort_longest_first


def make_context(root: Path, torch: str = "2.9.1") -> CellContext:
    return CellContext(project=Project(root), matrix=matrix(root), cell=cell(torch=torch))


@pytest.mark.parametrize(
    "last,accepted,expected",
    [
        (None, None, None),
        (None, record(outcome(seconds=3.0)), 3.0),
        (record(outcome(seconds=5.0)), record(outcome(seconds=3.0)), 5.0),
        (record(), record(outcome(seconds=3.0)), 3.0),
    ],
)
def test_estimate_seconds_takes_the_last_run_else_the_accepted_record(
    tmp_path: Path, last: Record | None, accepted: Record | None, expected: float | None
) -> None:
    project = Project(tmp_path)
    for folder, known in ((project.outcomes, last), (project.accepted, accepted)):
        if known is not None:
            store.write_record(folder, known)

    assert expected == estimate_seconds(make_context(tmp_path).read_history())


def test_sort_longest_first_starts_with_cells_of_unknown_length(tmp_path: Path) -> None:
    contexts = [make_context(tmp_path, torch) for torch in ("2.6.0", "2.7.1", "2.9.1")]
    expected = dict(zip((d.cell.id for d in contexts), (5.0, 60.0, None), strict=True))

    actual = [d.cell.torch for d in sort_longest_first(contexts, expected)]

    assert ["2.9.1", "2.7.1", "2.6.0"] == actual


@pytest.mark.parametrize(
    "expected,share,left",
    [
        ({CELL: None, "b": None}, 0.0, None),
        ({CELL: 60.0, "b": 20.0}, 0.0, 40.0),
        ({CELL: 60.0, "b": 20.0}, 0.5, 25.0),
        ({CELL: 60.0, "b": None}, 1.0, 30.0),
    ],
)
def test_estimate_left_shares_the_work_among_all_cores(
    expected: Expected, share: float, left: float | None
) -> None:
    running = Progress(cell=CELL, activity="", done=round(100 * share), total=100)

    assert left == estimate_left(expected, ["b"], [running], 2)
