"""In which order cells run, and how long it will take, from what they took before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import mean

from torchgrid.model.outcome import Record
from torchgrid.runs.context import CellContext
from torchgrid.runs.progress import Progress
from torchgrid.system.capacity import usable_cores

Expected = Mapping[str, float | None]
"""The seconds of work that cells are expected to be, by id; None where nobody knows."""


def estimate_seconds(context: CellContext) -> float | None:
    """The work that a cell was when it was asked last, or where it was accepted, in seconds."""
    return _work(context.previous()) or _work(context.accepted()) or None


def sort_longest_first(contexts: Iterable[CellContext], expected: Expected) -> list[CellContext]:
    """Cells in the order in which they start; what nobody knows may be the longest."""

    def shortness(context: CellContext) -> float:
        seconds = expected[context.cell.id]
        return float("-inf") if seconds is None else -seconds

    return sorted(contexts, key=shortness)


def estimate_left(
    expected: Expected, waiting: Sequence[str], running: Sequence[Progress]
) -> float | None:
    """The seconds until a run ends, if all cores work at what is left; None where nothing is known.

    A cell of unknown length counts as much as the known ones do on average.
    """
    known = [seconds for seconds in expected.values() if seconds is not None]
    if not known:
        return None
    usual = mean(known)

    def work(cell: str) -> float:
        seconds = expected[cell]
        return usual if seconds is None else seconds

    left = sum(map(work, waiting)) + sum(work(p.cell) * (1 - p.share) for p in running)
    return left / usable_cores()


def _work(record: Record) -> float:
    return sum(outcome.seconds for outcome in record.outcomes)
