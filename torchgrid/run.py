"""The way of one cell through the house: plan, environment, harness, record."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from torchgrid import attestation, disk, journal, keys, store
from torchgrid.cell import Cell
from torchgrid.environment import Environment, ensure, environment_key
from torchgrid.errors import ConfigurationError
from torchgrid.holding import held
from torchgrid.job import Questions, clear, job_of, post_of
from torchgrid.journal import Event, Findings
from torchgrid.keys import Keys, read_keys
from torchgrid.lock import Lock
from torchgrid.matrix import Matrix, asked_in
from torchgrid.outcome import Outcome, Record, Task
from torchgrid.plan import plan
from torchgrid.redact import Redactor
from torchgrid.supervisor import Post, supervise
from torchgrid.verdict import Stage, Stopped, Verdict
from torchgrid.workplace import Workplace

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What every step of a cell's way needs: the project, its matrix, and the cell."""

    workplace: Workplace
    matrix: Matrix
    cell: Cell

    @property
    def scratch(self) -> Path:
        """The cell's journal, caches and temporary files."""
        return self.workplace.scratch(self.cell.id)

    def keys(self, environment: str) -> Keys:
        """The keys of the cell's outcomes in the environment of the key given."""
        return keys.keys(self.workplace, self.matrix, self.cell, environment)

    def record(self, **parts: Any) -> Record:
        """A record of the cell."""
        return Record(
            cell=self.cell.id, requires=self.cell.requires, probes=self.cell.probes, **parts
        )


def is_complete(desk: Desk) -> bool:
    """Whether the cell's record answers everything that would be asked now, by unchanged keys."""
    record = previous(desk)
    if record.suite is None or record.stopped is not None:
        return False
    planned = plan(desk.workplace, desk.cell)
    if isinstance(planned.lock, Stopped) or planned.interpreter is None:
        return False
    environment = environment_key(desk.cell, planned.lock, planned.interpreter)
    return record.suite == desk.keys(environment).suite


def previous(desk: Desk) -> Record:
    """What earlier runs left of the cell; a record that cannot be read is told, and is none."""
    path = store.file_of(desk.workplace.outcomes, desk.cell.id)
    try:
        return store.read(path) if path.is_file() else desk.record()
    except ConfigurationError as error:
        log.warning("%s; it is left out and written anew", error)
        return desk.record()


def run_cell(desk: Desk) -> Record:
    """Bring a cell's record up to date; whatever happens, there is one afterwards.

    Finished outcomes whose key still holds are kept, and only the others are asked. Interrupted at
    any moment, the next call goes on from the journal. Raises `NothingTestedError` where another
    process is at the same cell.
    """
    with held(desk.workplace, desk.cell.id):
        return _run(desk)


def _run(desk: Desk) -> Record:
    planned = plan(desk.workplace, desk.cell)
    if isinstance(planned.lock, Stopped):
        return _stop(desk, planned.lock)
    environment = ensure(desk.workplace, planned, planned.lock)
    if isinstance(environment, Stopped):
        return _stop(desk, environment)
    return _ask(desk, planned.lock, environment)


def _stop(desk: Desk, stopped: Stopped) -> Record:
    """A cell that never reached its probes: what was known of it before stays in its file."""
    clean = Redactor.of(desk.workplace)
    known = previous(desk)
    record = desk.record(
        attestation=known.attestation,
        stopped=replace(stopped, detail=clean(stopped.detail)),
        outcomes=known.outcomes,
    )
    store.write(desk.workplace.outcomes, record)
    return record


def _ask(desk: Desk, lock: Lock, environment: Environment) -> Record:
    known = desk.keys(environment.key)
    post = post_of(environment.python, desk.scratch)
    kept = _kept(desk, post, known)
    # What a cut-off run had journalled is safe in the record before its journal makes room.
    store.write(desk.workplace.outcomes, desk.record(outcomes=tuple(kept.values())))
    clear(post)
    journal.append(post.journal, {"event": "run", "keys": asdict(known)})
    judge = partial(attestation.judge, desk.cell, lock)
    try:
        supervise(post, job_of(desk.workplace, post, _questions(desk, kept)), judge=judge)
    finally:
        findings = journal.read_journal(post.journal)
        record = _record(desk, environment, known, kept, findings)
        store.write(desk.workplace.outcomes, record)
    disk.remove(post.folder)
    return record


def _kept(desk: Desk, post: Post, known: Keys) -> dict[Task, Outcome]:
    """The outcomes of earlier runs that still hold, a cut-off run's journal included."""
    left = journal.read_journal(post.journal)
    old = read_keys(left.keys)
    outcomes = [
        *previous(desk).outcomes,
        *(_outcomes(desk, old, left.answers.values()) if old is not None else ()),
    ]
    return {o.task: o for o in outcomes if o.key and o.key == known.of(o.task)}


def _outcomes(desk: Desk, known: Keys, events: Iterable[Event]) -> Iterator[Outcome]:
    clean = Redactor.of(desk.workplace, environment=desk.workplace.environment(desk.cell.id))
    for event in events:
        task = journal.task_of(event)
        yield Outcome(
            cell=desk.cell.id,
            **task._asdict(),
            verdict=Verdict(event["verdict"]),
            reason=event.get("reason"),
            detail=clean(event.get("detail")),
            metrics=clean(event.get("metrics") or {}),
            seconds=event.get("seconds") or 0.0,
            key=known.of(task),
        )


def _record(
    desk: Desk,
    environment: Environment,
    known: Keys,
    kept: dict[Task, Outcome],
    findings: Findings,
) -> Record:
    clean = Redactor.of(desk.workplace, environment=environment.folder)
    stopped = findings.stopped
    answers = {o.task: o for o in _outcomes(desk, known, findings.answers.values())}
    # A cell that is not what it says has no outcomes; neither has one that lost its torch.
    lost = stopped is not None and stopped.stage is not Stage.PROBE
    asked = findings.tasks or tuple(kept)
    outcomes = {} if lost else {t: o for t, o in (kept | answers).items() if t in asked}
    whole = stopped is None and findings.tasks is not None and outcomes.keys() >= set(asked)
    return desk.record(
        attestation=clean(findings.attestation),
        stopped=None if stopped is None else replace(stopped, detail=clean(stopped.detail)),
        suite=known.suite if whole else None,
        outcomes=tuple(outcomes[task] for task in sorted(outcomes)),
    )


def _questions(desk: Desk, kept: Iterable[Task]) -> Questions:
    return Questions(
        cell=desk.cell.id,
        paths=desk.matrix.paths,
        encodings=asked_in(desk.matrix, desk.cell),
        probes=desk.cell.probes,
        answered=kept,
    )
