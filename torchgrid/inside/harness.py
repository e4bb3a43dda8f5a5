"""One run: import torch, say what this cell is, then ask every question that is still open."""

from __future__ import annotations

import time
from typing import Any, Mapping, Sequence

from torchgrid.inside.answer import Answer
from torchgrid.inside.asking import Way, way_of
from torchgrid.inside.attest import attest, import_torch
from torchgrid.inside.catalogue import CELL, CatalogueError, list_tasks, load_probes
from torchgrid.inside.job import Job, Task
from torchgrid.inside.journal import Journal
from torchgrid.inside.native import usable_devices
from torchgrid.inside.obstacles import Obstacles
from torchgrid.inside.prepare import prepare
from torchgrid.inside.probe import Device, Probe

Facts = Mapping[str, Any]

HELD = 0
MISCONFIGURED = 2

# A driver's memory is mapped into the process that uses it: a limit on what
# is mapped would refuse the device, not the probe.
UNLIMITED = frozenset({Device.CUDA, Device.MPS, Device.XPU})


def run(job: Job) -> int:
    """Do a job; the exit status is 0 for any result, 2 for probes that cannot be used.

    An error of the harness itself is raised: the journal then has no `end`.
    """
    journal = Journal(job.journal)
    way = way_of(job.mode, job.limits)
    imported = import_torch()
    if imported.error is not None:
        journal.stopped("import", "import-failed", imported.error)
        return HELD
    facts = attest(imported, way)
    journal.attestation(facts)
    try:
        probes = load_probes(job.probes)
    except CatalogueError as error:
        journal.stopped("probe", "probes-invalid", str(error))
        return MISCONFIGURED
    tasks = list_tasks(probes, job, usable_devices(facts))
    journal.tasks(tasks)
    Round(job, way, journal, probes, facts).answer_all([t for t in tasks if t not in job.skip])
    journal.end()
    return HELD


class Round:
    """The open questions of one job, asked one after another."""

    def __init__(
        self, job: Job, way: Way, journal: Journal, probes: Sequence[Probe], facts: Facts
    ) -> None:
        self._prepare = job.prepare
        self._facts = facts
        self._scale = job.limits.deadline_scale
        self._specs = {spec.name: spec for spec in job.encodings}
        self._probes = {probe.name: probe for probe in probes}
        self._way = way
        self._journal = journal
        self._obstacles = Obstacles(job, way, journal)

    def answer_all(self, tasks: Sequence[Task]) -> None:
        """Answer each task; where there is none, nothing more is imported."""
        if tasks and self._prepare:
            began = time.monotonic()
            missing = prepare()
            self._journal.prepared(time.monotonic() - began, missing)
        for task in tasks:
            self._answer(task)

    def _answer(self, task: Task) -> None:
        deadline = self._probes[task.probe].deadline * self._scale
        if self._way.survives_death:
            # Not on this task's time. Where a death is ours, it must come
            # after `start`, or the next run would come to the same end.
            self._obstacles.of(task)
        self._journal.start(task, deadline)
        began = time.monotonic()
        answer = self._obstacles.of(task) or self._ask(task, deadline)
        self._journal.outcome(task, answer, time.monotonic() - began)

    def _ask(self, task: Task, deadline: float) -> Answer:
        probe = self._probes[task.probe]
        return self._way.ask(
            lambda: probe.ask(self._subject(task)),
            deadline,
            limit_memory=Device(task.device) not in UNLIMITED,
        )

    def _subject(self, task: Task) -> object:
        """What a probe is given: a case, or where it asks about the cell, the cell's facts."""
        from torchgrid.inside.case import Case
        from torchgrid.inside.encoding import encoding_of

        if task.encoding == CELL:
            return self._facts
        return Case(encoding_of(self._specs[task.encoding]), task.device)
