"""What is asked for each task, what that needs, and which comes first."""

from __future__ import annotations

import functools
from typing import Any, List, Mapping, NamedTuple, Sequence

from torchgrid.inside.discovery import CELL
from torchgrid.inside.isolation.base import ProbeCall
from torchgrid.inside.job import Job, Task
from torchgrid.inside.probe import Device, Probe

Facts = Mapping[str, Any]

# A driver's memory is mapped into the process that uses it: a limit on what
# is mapped would refuse the device, not the probe.
UNLIMITED = frozenset({Device.CUDA, Device.MPS, Device.XPU})


class Resources(NamedTuple):
    """What must be free for a question: cores and GPUs."""

    cores: int
    gpus: int


class TaskTable:
    """The questions of one job; `facts` is the attestation, the subject of those about the cell."""

    def __init__(self, job: Job, probes: Sequence[Probe], facts: Facts) -> None:
        self._scale = job.limits.deadline_scale
        self._specs = {spec.name: spec for spec in job.encodings}
        self._probes = {probe.name: probe for probe in probes}
        self._workers = job.workers
        self._facts = facts

    def of(self, task: Task) -> ProbeCall:
        """What to call for its answer."""
        probe = self._probes[task.probe]
        return functools.partial(self._ask, probe, task)

    def deadline(self, task: Task) -> float:
        """How many seconds it may take."""
        return self._probes[task.probe].deadline * self._scale

    def need(self, task: Task) -> Resources:
        """What it needs of what is shared."""
        probe = self._probes[task.probe]
        on_gpu = task.device == Device.CUDA.value
        return Resources(min(probe.cores, self._workers), probe.gpus if on_gpu else 0)

    @staticmethod
    def limits_memory(task: Task) -> bool:
        """Whether a limit on memory is one on the question, not on its device."""
        return Device(task.device) not in UNLIMITED

    def ordered(self, tasks: Sequence[Task]) -> List[Task]:
        """As listed where one is asked at a time; else what takes long goes before the rest.

        What needs all cores comes while all are free, and no long one is left for the end, where
        the other cores would have nothing to do.
        """
        if self._workers == 1:
            return list(tasks)
        return sorted(tasks, key=lambda task: (-self.need(task).cores, -self.deadline(task)))

    def _ask(self, probe: Probe, task: Task) -> Any:
        from torchgrid.inside.case import Case
        from torchgrid.inside.encoding import make_encoding

        if task.encoding == CELL:
            return probe.ask(self._facts)
        return probe.ask(Case(make_encoding(self._specs[task.encoding]), task.device))
