"""The reasons why a run would run a cell's tasks, or keep their outcomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase

from torchgrid.config.probes import select_probes
from torchgrid.environments.plan import describe_settings, plan_cells
from torchgrid.model.errors import NothingTestedError
from torchgrid.model.outcome import Outcome
from torchgrid.model.settings import format_settings
from torchgrid.records.keys import Keys, list_changes, parse_keys
from torchgrid.records.source_keys import SourceKeys
from torchgrid.runs.cell_run import compute_current_keys
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.flaky import find_doubted

KEPT = "kept: nothing that they depend on has changed"
UNKNOWN = "run again: the record does not tell what they depended on"
GONE = "left out: the cell no longer has their encoding or their probes"


def explain_cell(context: CellContext, sources: SourceKeys, probe: str) -> Iterator[str]:
    """Yield a line for the cell, and one for each reason that outcomes of some probes share.

    `sources` are the digests of the project now, and `probe` is a glob. Raises NothingTestedError
    if the cell has no outcome of such a probe, or cannot be resolved now.
    """
    history = context.read_history()
    record = history.previous
    # Unlike a run, this fetches neither a Python nor an image.
    (planned,) = plan_cells(context.project, [context.cell])
    now = compute_current_keys(context, planned, sources)
    if now is None:
        raise NothingTestedError(
            f"{context.cell.id}: cannot be resolved now; `nox -s plan` shows why"
        )
    outcomes = [o for o in record.outcomes if fnmatchcase(o.probe, probe)]
    if not outcomes:
        select_probes(context.project.probes, probe)  # a misspelt name has no outcome either
        raise NothingTestedError(
            f"{context.cell.id}: no outcome of {probe!r} yet; run `nox -s matrix`"
        )
    yield f"{context.cell.id}: {explain_record(history, now)}"
    if settings := describe_settings(context.cell):
        yield f"  your settings shape its packages: {format_settings(settings)}"
    then = parse_keys(record.keys)
    counted = Counter(explain_outcome(outcome, then, now) for outcome in outcomes)
    for words, number in counted.most_common():
        yield f"  {number} outcomes {words}"


def explain_record(history: CellHistory, now: Keys) -> str:
    """Explain why a cell runs, or why it does not, from its history and its keys `now`."""
    record = history.previous
    if record.stopped is not None:
        return f"runs, since it stopped at {record.stopped.stage}: {record.stopped.reason}"
    if doubted := find_doubted(record, history.accepted):
        return f"runs, to repeat what differs from the accepted records: {len(doubted)} outcomes"
    if record.suite == now.suite:
        return "does not run: every probe has a result"
    return "runs: its record is not complete" if record.suite is None else "runs"


def explain_outcome(outcome: Outcome, then: Keys | None, now: Keys) -> str:
    """Explain why one outcome is kept, or why its task runs again.

    `then` are the keys of the record, which records of earlier versions do not have.
    """
    task = outcome.task
    if not now.compute_key(task):
        return GONE
    if outcome.key == now.compute_key(task):
        return KEPT
    if then is None or then.compute_key(task) != outcome.key:
        return UNKNOWN
    return f"run again: changed: {', '.join(list_changes(then, now, task))}"
