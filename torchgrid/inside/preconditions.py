"""What keeps a question from being asked: an encoding that cannot be built, a fake device."""

from __future__ import annotations

import functools
import importlib
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional

from torchgrid.inside.discovery import CELL
from torchgrid.inside.isolation.base import Isolation
from torchgrid.inside.job import EncodingSpec, Job, Task
from torchgrid.inside.journal import Journal
from torchgrid.inside.probe import Device, NotTested, Verdict
from torchgrid.inside.result import Result, describe

TARGET = "target-import-failed"
CONSTRUCTION = "construction-failed"
TABLE = "table-missing"
FAKE_CUDA = "fake-cuda-self-check"

# Seconds. The first FakeTensorMode of a process takes up to five, and a
# target may be a package that takes long to import.
DEADLINE = 120.0


class Preconditions:
    """Finds what keeps tasks from being asked; looks at each thing when a task first needs it."""

    def __init__(self, job: Job, way: Isolation, journal: Journal) -> None:
        self._specs = {spec.name: spec for spec in job.encodings}
        self._deadline = DEADLINE * job.limits.deadline_scale
        self._way = way
        self._journal = journal
        self._encodings: Dict[str, Optional[Result]] = {}
        self._fakes: Dict[Device, Optional[Result]] = {}

    def of(self, task: Task) -> Optional[Result]:
        """Return the answer that a task gets without being asked; None where it can be asked."""
        about_encoding = None if task.encoding == CELL else self._of_encoding(task.encoding)
        return about_encoding or self._of_device(Device(task.device))

    def _of_encoding(self, name: str) -> Optional[Result]:
        if name not in self._encodings:
            self._encodings[name] = self._check_encoding(self._specs[name])
        return self._encodings[name]

    def _check_encoding(self, spec: EncodingSpec) -> Optional[Result]:
        answer = self._way.ask(lambda: _construct(spec), self._deadline)
        obstacle = answer if _built_fatally(answer) else _obstacle(answer, CONSTRUCTION)
        if obstacle is None:
            self._journal.encoding(spec.name, None, None)
            self._share_target(spec, answer.metrics)
        else:
            self._journal.encoding(spec.name, obstacle.reason, obstacle.detail)
        return obstacle

    def _share_target(self, spec: EncodingSpec, seen: Mapping[str, object]) -> None:
        """Import the target here too, so that children need not, where a fork survives that."""
        if self._way.survives_death and seen["forkable"]:
            importlib.import_module(_module_of(spec))

    def _of_device(self, device: Device) -> Optional[Result]:
        if device is not Device.FAKE_CUDA:
            return None
        if device not in self._fakes:
            self._fakes[device] = _obstacle(
                self._way.ask(_check_fake_cuda, self._deadline), FAKE_CUDA
            )
        return self._fakes[device]


def _obstacle(answer: Result, reason: str) -> Optional[Result]:
    """Return what a check found; one that did not even end well found that it does not work."""
    if answer.verdict is Verdict.PASS:
        return None
    if answer.verdict is Verdict.NOT_TESTED:
        return answer
    return Result(Verdict.NOT_TESTED, reason, f"{answer.reason}: {answer.detail}")


def _built_fatally(answer: Result) -> bool:
    """Tell whether building it killed, hung or exhausted the process: a verdict of its own."""
    return answer.verdict in (Verdict.CRASH, Verdict.TIMEOUT, Verdict.OUT_OF_MEMORY)


def _construct(spec: EncodingSpec) -> Mapping[str, object]:
    from torchgrid.inside.encoding import build_module, import_target, make_encoding

    _attempt(TARGET, lambda: import_target(spec.target))
    forkable = _is_forkable()
    encoding = _attempt(CONSTRUCTION, lambda: make_encoding(spec))
    module = _attempt(CONSTRUCTION, lambda: build_module(encoding))
    table = encoding.table.split(".") if encoding.table else []
    _attempt(TABLE, lambda: functools.reduce(getattr, table, module))
    return {"forkable": forkable}


def _attempt(reason: str, step: Callable[[], Any]) -> Any:
    try:
        return step()
    except Exception as error:
        raise NotTested(reason, f"{type(error).__name__}: {describe(error)}") from error


def _module_of(spec: EncodingSpec) -> str:
    return spec.target.partition(":")[0]


def _is_forkable() -> bool:
    """Tell whether importing left threads or a CUDA context behind: a fork breaks both.

    A forked child begins with one thread, whatever its parent had.
    """
    import torch

    tasks = Path("/proc/self/task")
    alone = sys.platform == "linux" and tasks.exists() and len(list(tasks.iterdir())) == 1
    return alone and not torch.cuda.is_initialized()


def _check_fake_cuda() -> None:
    from torchgrid.inside.fake_cuda import self_check

    problem = self_check()
    if problem:
        raise NotTested(FAKE_CUDA, problem)
