"""The probe behind each task: its call, its deadline, what it needs, and its place in the order."""

from __future__ import annotations

import functools
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any, Callable, List, Mapping, NamedTuple, Optional, Sequence

from torchgrid.contract import CELL, Device, Kind, Task
from torchgrid.inside.isolation.base import ProbeCall
from torchgrid.inside.job import Job
from torchgrid.inside.preconditions import Need, is_failure
from torchgrid.inside.probe import NotApplicable, NotTested, Probe
from torchgrid.inside.result import Result, describe, is_exhaustion

# The fake device's twin, on which nothing can be on the wrong device.
FAKE_CPU = "fake-cpu"

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

    def make_call(self, task: Task, traits: Optional[Facts] = None) -> ProbeCall:
        """Return a call of the task's probe on its subject; `traits` are those of its encoding."""
        function = self._probes[task.probe].function
        if task.encoding == CELL:
            return lambda: function(self._facts)
        call = functools.partial(self._call, function, task, traits)
        if task.device != Device.FAKE_CUDA:
            return functools.partial(call, task.device)
        return functools.partial(_call_on_fake, call)

    def _call(self, function: Any, task: Task, traits: Optional[Facts], device: str) -> Any:
        # Imported in the child: the harness itself must not import torch before its attestation.
        from torchgrid.inside.case import Case
        from torchgrid.inside.rows import make_encoding
        from torchgrid.inside.traits import parse_traits

        encoding = make_encoding(self._specs[task.encoding])
        return function(Case(encoding, device, parse_traits(traits)))

    def find_kind(self, task: Task) -> Kind:
        """Return the kind of a task's probe: the last one that its row gives it, or its own."""
        row = self._specs.get(task.encoding)
        given = [] if row is None else [k for glob, k in row.kinds if fnmatchcase(task.probe, glob)]
        return given[-1] if given else self._probes[task.probe].kind

    def list_needs(self, task: Task) -> List[Need]:
        """Return the probes about the cell that must pass before a task can judge its encoding."""
        names = self._probes[task.probe].needs
        tasks = [Task(CELL, name, self._probes[name].devices[0].value) for name in names]
        return [Need(each.probe, self.make_call(each), self.find_deadline(each)) for each in tasks]

    def runs_unbuilt(self, task: Task) -> bool:
        """Tell whether a task runs even if its encoding cannot be built."""
        return self._probes[task.probe].builds

    def point_to_failure(self, obstacle: Result) -> Result:
        """Return the result of a task that an obstacle hinders, with the probe that fails of it."""
        name = next((probe.name for probe in self._probes.values() if probe.builds), None)
        if name is None or not is_failure(obstacle):
            return obstacle
        return replace(obstacle, detail=f"{obstacle.detail}; see {name}")

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

        The tasks of the cell come before all others, which may need them. Tasks that need all cores
        come while all are free, and no long one is left for the end, where the other cores would be
        idle.
        """
        if self._workers == 1:
            return list(tasks)
        return sorted(
            tasks,
            key=lambda task: (
                task.encoding != CELL,
                -self.find_resources(task).cores,
                -self.find_deadline(task),
            ),
        )


def _call_on_fake(call: Callable[[str], Any]) -> Any:
    """Run a probe on the fake GPU; raises NotTested if it also fails on a fake CPU.

    There nothing can be on the wrong device, so the fault is the fake's own.
    """
    try:
        return call(Device.FAKE_CUDA.value)
    except (NotApplicable, NotTested):
        raise
    except Exception as error:
        if is_exhaustion(error):
            raise
        try:
            call(FAKE_CPU)
        except Exception as own:
            detail = f"on a fake CPU too: {type(own).__name__}: {describe(own)}"
            raise NotTested("fake-fails", detail) from error
        raise
