"""The probe behind each task: its call, its deadline, what it needs, and its place in the order."""

from __future__ import annotations

import functools
from typing import Any, List, Mapping, NamedTuple, Sequence

from torchgrid.contract import CELL, Device, Task
from torchgrid.inside.isolation.base import ProbeCall
from torchgrid.inside.job import Job
from torchgrid.inside.probe import Probe

Facts = Mapping[str, Any]


class Resources(NamedTuple):
    """The cores and GPUs that must be free for a probe."""

    cores: int
    gpus: int


class TaskTable:
    """The tasks of one job; `facts` is the attestation, the subject of probes about the cell."""

    def __init__(self, job: Job, probes: Sequence[Probe], facts: Facts) -> None:
        self._scale = job.limits.deadline_scale
        self._specs = {spec.name: spec for spec in job.encodings}
        self._probes = {probe.name: probe for probe in probes}
        self._workers = job.workers
        self._facts = facts

    def make_call(self, task: Task) -> ProbeCall:
        """Return a call of the task's probe on its subject."""
        return functools.partial(self._call, self._probes[task.probe].function, task)

    def _call(self, function: Any, task: Task) -> Any:
        # Imported in the child: the harness itself must not import torch before its attestation.
        from torchgrid.inside.case import Case
        from torchgrid.inside.encoding import make_encoding

        if task.encoding == CELL:
            return function(self._facts)
        return function(Case(make_encoding(self._specs[task.encoding]), task.device))

    def find_deadline(self, task: Task) -> float:
        """Return how many seconds a task may take."""
        return self._probes[task.probe].deadline * self._scale

    def find_resources(self, task: Task) -> Resources:
        """Return what a task needs of the shared cores and GPUs."""
        probe = self._probes[task.probe]
        on_gpu = task.device == Device.CUDA.value
        return Resources(min(probe.cores, self._workers), probe.gpus if on_gpu else 0)

    def sort(self, tasks: Sequence[Task]) -> List[Task]:
        """Return the tasks as listed if one runs at a time; else those that take long first.

        Tasks that need all cores come while all are free, and no long one is left for the end,
        where the other cores would be idle.
        """
        if self._workers == 1:
            return list(tasks)
        return sorted(
            tasks, key=lambda task: (-self.find_resources(task).cores, -self.find_deadline(task))
        )
