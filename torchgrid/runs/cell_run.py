"""The way of one cell through the house: plan, environment, harness, record."""

from __future__ import annotations

from dataclasses import replace

from torchgrid.environments.environment import ensure, environment_key
from torchgrid.environments.plan import Plan, plan
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Stopped
from torchgrid.records.keys import Keys, Written
from torchgrid.records.redact import Redactor
from torchgrid.runs.context import Desk
from torchgrid.runs.rounds import ask, doubts
from torchgrid.runs.selection import FAILED, select
from torchgrid.system import processes
from torchgrid.system.locks import held


def has_something_to_do(desk: Desk, record: Record, planned: Plan, known: Written) -> bool:
    """Whether a run of the cell could change its record, as far as that is known without one."""
    keys = current_keys(desk, planned, known)
    if record.stopped is not None or keys is None or doubts(desk, record):
        return True
    if record.suite == keys.suite and desk.only != FAILED:
        return False
    there = {outcome.task: outcome for outcome in record.outcomes}
    return not select(desk.only, there, keys).is_empty


def current_keys(desk: Desk, planned: Plan, known: Written) -> Keys | None:
    """The keys of the cell's outcomes now; None where it cannot be resolved or has no Python."""
    if isinstance(planned.lock, Stopped) or planned.interpreter is None:
        return None
    return desk.keys(environment_key(desk.cell, planned.lock, planned.interpreter), known)


def run_cell(desk: Desk) -> Record:
    """Bring a cell's record up to date; whatever happens, there is one afterwards.

    Finished outcomes whose key still holds are kept, and only the others are asked. Interrupted at
    any moment, the next call goes on from the journal. Raises `NothingTestedError` where another
    process is at the same cell.
    """
    with held(desk.workplace, desk.cell.id):
        return _run(desk)


def _run(desk: Desk) -> Record:
    began = processes.now()
    planned = plan(desk.workplace, desk.cell)
    resolved = processes.now()
    if isinstance(planned.lock, Stopped):
        return _stop(desk, planned.lock)
    environment = ensure(desk.workplace, planned, planned.lock)
    if isinstance(environment, Stopped):
        return _stop(desk, environment)
    installed = processes.now() - environment.waited
    spent = {
        "plan": resolved - began,
        "wait": environment.waited,
        "install": installed - resolved,
    }
    return ask(desk, planned.lock, environment, spent)


def _stop(desk: Desk, stopped: Stopped) -> Record:
    """A cell that never reached its probes: what was known of it before stays in its file."""
    clean = Redactor.of(desk.workplace)
    stop = replace(stopped, detail=clean(stopped.detail))
    record = replace(desk.previous(), suite=None, stopped=stop)
    desk.store(record)
    return record
