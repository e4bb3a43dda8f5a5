"""The order in which cells run and how long they take, by what they took before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import mean

from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.progress import Progress

Expected = Mapping[str, float | None]
"""The expected seconds of work by the name of a record; None for a cell that never ran."""


def estimate_seconds(history: CellHistory) -> float | None:
    """Estimate a cell's seconds of work by its last run, else by its accepted record.

    Returns None if neither of them has outcomes.
    """
    records = (history.previous, history.accepted)
    sums = (sum(outcome.seconds for outcome in record.outcomes) for record in records)
    return next(filter(None, sums), None)


def sort_longest_first(contexts: Iterable[CellContext], expected: Expected) -> list[CellContext]:
    """Sort cells into the order in which they start.

    A cell of unknown length comes first, since it may be the longest.
    """
    lengths = {cell: float("inf") if s is None else s for cell, s in expected.items()}
    return sorted(contexts, key=lambda context: lengths[context.record_name], reverse=True)


def estimate_left(
    expected: Expected, waiting: Sequence[str], running: Sequence[Progress], cores: int
) -> float | None:
    """Estimate the seconds until a run ends, if all `cores` share the work that is left.

    `waiting` are names of records. A cell of unknown length counts as much as the known ones do on
    average. Returns None if no length is known.
    """
    known = [seconds for seconds in expected.values() if seconds is not None]
    if not known:
        return None
    average = mean(known)
    work = {cell: average if seconds is None else seconds for cell, seconds in expected.items()}
    left = sum(work[cell] for cell in waiting)
    left += sum(work[progress.cell] * (1 - progress.share) for progress in running)
    return left / max(1, cores)
