"""The way of one cell through the house: plan, environment, harness, record."""

from __future__ import annotations

from dataclasses import replace

from torchgrid.environments.environment import ensure_environment, environment_key
from torchgrid.environments.plan import Plan, plan_cell
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Stopped
from torchgrid.records.keys import Keys, SourceKeys
from torchgrid.records.redact import Redactor
from torchgrid.runs.context import CellContext
from torchgrid.runs.rounds import find_doubted, run_probes
from torchgrid.runs.selection import FAILED, select_tasks
from torchgrid.system import processes
from torchgrid.system.locks import hold_lock


def has_work(context: CellContext, record: Record, planned: Plan, known: SourceKeys) -> bool:
    """Whether a run of the cell could change its record, as far as that is known without one."""
    keys = compute_current_keys(context, planned, known)
    if record.stopped is not None or keys is None or find_doubted(context, record):
        return True
    if record.suite == keys.suite and context.only != FAILED:
        return False
    there = {outcome.task: outcome for outcome in record.outcomes}
    return not select_tasks(context.only, there, keys).is_empty


def compute_current_keys(context: CellContext, planned: Plan, known: SourceKeys) -> Keys | None:
    """The keys of the cell's outcomes now; None where it cannot be resolved or has no Python."""
    if isinstance(planned.lock, Stopped) or planned.interpreter is None:
        return None
    return context.keys(environment_key(context.cell, planned.lock, planned.interpreter), known)


def run_cell(context: CellContext) -> Record:
    """Bring a cell's record up to date; whatever happens, there is one afterwards.

    Finished outcomes whose key still holds are kept, and only the others are asked. Interrupted at
    any moment, the next call goes on from the journal. Raises `NothingTestedError` where another
    process is at the same cell.
    """
    with hold_lock(context.project, context.cell.id):
        return _run(context)


def _run(context: CellContext) -> Record:
    began = processes.now()
    planned = plan_cell(context.project, context.cell)
    resolved = processes.now()
    if isinstance(planned.lock, Stopped):
        return _stop(context, planned.lock)
    environment = ensure_environment(context.project, planned, planned.lock)
    if isinstance(environment, Stopped):
        return _stop(context, environment)
    installed = processes.now() - environment.waited
    spent = {
        "plan": resolved - began,
        "wait": environment.waited,
        "install": installed - resolved,
    }
    return run_probes(context, planned.lock, environment, spent)


def _stop(context: CellContext, stopped: Stopped) -> Record:
    """A cell that never reached its probes: what was known of it before stays in its file."""
    clean = Redactor.of(context.project)
    stop = replace(stopped, detail=clean(stopped.detail))
    record = replace(context.previous(), suite=None, stopped=stop)
    context.store(record)
    return record
