"""The explanation of one mark of a table, from its record and from what its last run has left."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Callable
from pathlib import Path

from torchgrid.config.matrix import read_matrix
from torchgrid.config.probes import list_probes
from torchgrid.contract import CELL
from torchgrid.model.errors import Exit, TorchgridError
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Outcome
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.report.explanation import Account, render_account, render_issue
from torchgrid.runs.reproduce import Mark, Reproducers, find_outcome
from torchgrid.worker.journal import read_journal

Echo = Callable[[str], None]


def print_explanation(
    project: Project, folder: Path, mark: Mark, echo: Echo, *, issue: bool
) -> Exit:
    """Print the account of a mark of the records in a folder, or the text of an issue about it.

    Raises ConfigurationError for names that the records do not have.
    """
    account = make_account(project, folder, mark)
    if issue:
        code = Reproducers(project).render(account.record, account.outcome)
        echo(render_issue(account, code))
        return Exit.HELD
    for line in render_account(account):
        echo(line)
    words = (mark.cell, mark.encoding, mark.probe, "--device", account.outcome.device)
    echo(f"\ncode that shows it: torchgrid reproduce {shlex.join(words)}")
    return Exit.HELD


def make_account(project: Project, folder: Path, mark: Mark) -> Account:
    """Collect what is known of a mark."""
    record, outcome = find_outcome(folder, mark)
    texts = {probe.name: probe.text for probe in list_probes(project.probes)}
    expectations = Expectations(read_matrix(project.matrix).expectations)
    others = [
        found
        for each in store.read_records(folder)
        if each.stopped is None and (found := each.by_task.get(outcome.task)) is not None
    ]
    return Account(
        record=record,
        outcome=outcome,
        text=texts.get(outcome.probe, "the probe is gone"),
        judgement=expectations.judge(outcome),
        others=others,
        traceback=find_traceback(project, outcome),
        command=make_command(outcome),
    )


def find_traceback(project: Project, outcome: Outcome) -> str | None:
    """Find the traceback of an outcome in the journal of its cell's last run; None without one."""
    cell_id, _ = split_name(outcome.cell)
    # The rest can be explained without a damaged journal.
    with contextlib.suppress(TorchgridError, OSError, KeyError, TypeError, ValueError):
        event = read_journal(project.journal(cell_id)).outcomes.get(outcome.task)
        if event is not None and event.get("verdict") == outcome.verdict:
            found = event.get("traceback")
            return str(found) if found else None
    return None


def make_command(outcome: Outcome) -> str:
    """Make the command that runs the probe of an outcome again, and prints its traceback."""
    cell_id, _ = split_name(outcome.cell)
    words = ["torchgrid", "probe", outcome.probe, "--cell", cell_id, "--device", outcome.device]
    if outcome.encoding != CELL:
        words += ["--encoding", outcome.encoding]
    return shlex.join(words)
