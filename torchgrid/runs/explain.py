"""Why a run would ask a question, or leave it: what changed of all that its answer depends on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase

from torchgrid.environments.plan import plan_cell
from torchgrid.model.errors import NothingTestedError
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records.keys import Keys, list_changes, read_keys
from torchgrid.runs.cell_run import compute_current_keys
from torchgrid.runs.context import CellContext
from torchgrid.runs.rounds import find_doubted

HOLDS = "kept: nothing that they depend on has changed"
OLDER = "asked again: they were made by a version that did not say what they depend on"
UNASKED = "left out: they are no longer asked"


def explain_cell(context: CellContext, probe: str) -> Iterator[str]:
    """A line for the cell, and one for each reason that its outcomes of some probes share.

    `probe` is a glob. Raises `NothingTestedError` where the cell was never asked, or cannot be
    resolved now.
    """
    record = context.previous()
    now = compute_current_keys(context, plan_cell(context.project, context.cell), context.written())
    if now is None:
        raise NothingTestedError(
            f"{context.cell.id}: cannot be resolved now; `nox -s plan` says why"
        )
    outcomes = [o for o in record.outcomes if fnmatchcase(o.probe, probe)]
    if not outcomes:
        raise NothingTestedError(
            f"{context.cell.id}: no outcome of {probe!r}, so it is asked; run `nox -s matrix`"
        )
    yield f"{context.cell.id}: {_of_cell(context, record, now)}"
    then = read_keys(record.keys)
    counted = Counter(explain_outcome(outcome, then, now) for outcome in outcomes)
    for words, number in counted.most_common():
        yield f"  {number} outcomes {words}"


def explain_outcome(outcome: Outcome, then: Keys | None, now: Keys) -> str:
    """Why one outcome is kept, or asked again."""
    task = outcome.task
    if not now.of(task):
        return UNASKED
    if outcome.key == now.of(task):
        return HOLDS
    if then is None or then.of(task) != outcome.key:
        return OLDER
    return f"asked again: changed: {', '.join(list_changes(then, now, task))}"


def _of_cell(context: CellContext, record: Record, now: Keys) -> str:
    if record.stopped is not None:
        return f"runs, since it stopped at {record.stopped.stage}: {record.stopped.reason}"
    if again := find_doubted(context, record):
        return (
            f"runs, to ask once more what came out otherwise than accepted: {len(again)} outcomes"
        )
    if record.suite == now.suite:
        return "does not run, every question is answered"
    return "runs"
