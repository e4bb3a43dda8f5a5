"""The longest cells start first, and what is left is told from what cells took before."""

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
from torchgrid.system import capacity


def context(root: Path, torch: str = "2.9.1") -> CellContext:
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
def test_a_cell_is_expected_to_be_as_long_as_it_was(
    tmp_path: Path, last: Record | None, accepted: Record | None, expected: float | None
) -> None:
    place = Project(tmp_path)
    for folder, known in ((place.outcomes, last), (place.accepted, accepted)):
        if known is not None:
            store.write_record(folder, known)

    assert expected == estimate_seconds(context(tmp_path))


def test_the_longest_comes_first_and_before_it_what_nobody_knows(tmp_path: Path) -> None:
    contexts = [context(tmp_path, torch) for torch in ("2.6.0", "2.7.1", "2.9.1")]
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
def test_what_is_left_is_shared_by_all_cores(
    monkeypatch: pytest.MonkeyPatch, expected: Expected, share: float, left: float | None
) -> None:
    monkeypatch.setattr(capacity, "_usable", lambda: 2)
    monkeypatch.delenv(capacity.CORES, raising=False)
    running = Progress(cell=CELL, doing="asking", answered=round(100 * share), asked=100)

    assert left == estimate_left(expected, ["b"], [running])
