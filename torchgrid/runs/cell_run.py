"""The run of one cell: plan, environment, probes, record."""

from __future__ import annotations

from dataclasses import replace

from torchgrid.environments.environment import compute_environment_key, ensure_environment
from torchgrid.environments.plan import Plan, UnavailableCell, describe_settings, plan_cell
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import CellStopped
from torchgrid.records.keys import Keys
from torchgrid.records.redact import Redactor
from torchgrid.records.source_keys import SourceKeys, compute_keys
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.flaky import find_doubted
from torchgrid.runs.rounds import prepare_round, repeat_round, run_round
from torchgrid.runs.selection import FAILED, select_tasks
from torchgrid.system import files, processes
from torchgrid.system.host import read_date
from torchgrid.system.locks import project_lock


def run_cell(context: CellContext) -> Record:
    """Bring a cell's record up to date; whatever happens, a record exists afterwards.

    Outcomes whose key still holds are kept, and only the other probes run. After an interruption,
    the next call continues from the journal. Raises NothingTestedError if another process runs the
    cell.
    """
    with project_lock(context.project, context.cell.id):
        history = context.read_history()
        try:
            began = processes.read_clock()
            plan = plan_cell(context.project, context.cell)
            resolved = processes.read_clock()
            environment = ensure_environment(context.project, plan)
            # The wait for other cells' installations is not part of this one.
            waited = environment.waited
            installed = processes.read_clock() - resolved - waited
            spent = {"plan": resolved - began, "wait": waited, "install": installed}
        except CellStopped as stop:
            # What was known of the cell before stays in its file.
            clean = Redactor.create(context.project)
            stopped = replace(stop.stopped, detail=clean(stop.stopped.detail))
            settings = describe_settings(context.cell)
            found = replace(history.previous, suite=None, stopped=stopped, settings=settings)
            record = replace(found, date=read_date())
            context.store(record)
            return record
        first = prepare_round(context, history, environment)
        record = run_round(replace(first, spent=spent))
        doubted = find_doubted(record, history.accepted)
        if doubted and record.stopped is None:
            record = run_round(repeat_round(first, record, doubted))
        # The record holds all that the journal held.
        files.remove_folder(context.scratch)
        return record


def has_work(
    context: CellContext,
    history: CellHistory,
    planned: Plan | UnavailableCell,
    sources: SourceKeys,
) -> bool:
    """Tell whether a run of the cell could change its record, as far as that can be known.

    Returns True if the keys cannot be computed now: the run then finds out why.
    """
    record = history.previous
    keys = compute_current_keys(context, planned, sources)
    if record.stopped is not None or keys is None or find_doubted(record, history.accepted):
        return True
    # Of a complete record nothing is missing or stale, but some outcomes may have failed.
    if record.suite == keys.suite and context.only != FAILED:
        return False
    return not select_tasks(context.only, record.by_task, keys).is_empty


def compute_current_keys(
    context: CellContext, planned: Plan | UnavailableCell, sources: SourceKeys
) -> Keys | None:
    """Compute the keys of the cell's outcomes now; None without a lock file or a Python."""
    if isinstance(planned, UnavailableCell) or planned.interpreter is None:
        return None
    environment = compute_environment_key(context.cell, planned.lock, planned.interpreter)
    return compute_keys(sources, context.matrix, context.cell, environment)
