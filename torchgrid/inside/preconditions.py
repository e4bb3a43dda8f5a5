"""The checks before a probe: can its encoding be built, and does the fake device work."""

from __future__ import annotations

import functools
import importlib
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional

from torchgrid.contract import CELL, Device, Task, Unbuilt, Verdict
from torchgrid.inside.isolation.base import Isolation
from torchgrid.inside.job import EncodingSpec, Job
from torchgrid.inside.journal import Journal
from torchgrid.inside.probe import NotTested
from torchgrid.inside.result import Result, describe

FAKE_CUDA = "fake-cuda-self-check"

# Seconds. The first FakeTensorMode of a process takes up to five, and a target may be a package
# that takes long to import.
DEADLINE = 120.0

# Building an encoding killed, hung or exhausted its process: that is a verdict of its own.
FATAL = (Verdict.CRASH, Verdict.TIMEOUT, Verdict.OUT_OF_MEMORY)


class Preconditions:
    """The checks of one job; each runs when a task first needs it, and once."""

    def __init__(self, job: Job, isolation: Isolation, journal: Journal) -> None:
        self._specs = {spec.name: spec for spec in job.encodings}
        self._deadline = DEADLINE * job.limits.deadline_scale
        self._isolation = isolation
        self._journal = journal
        self._encodings: Dict[str, Optional[Result]] = {}
        self._devices: Dict[Device, Optional[Result]] = {}

    def check(self, task: Task) -> Optional[Result]:
        """Return the result of a task whose probe cannot run; None if it can."""
        name, device = task.encoding, Device(task.device)
        if name != CELL and name not in self._encodings:
            self._encodings[name] = self._check_encoding(self._specs[name])
        obstacle = self._encodings.get(name)
        if obstacle is not None or device is not Device.FAKE_CUDA:
            return obstacle
        if device not in self._devices:
            result = self._isolation.run(_check_fake_cuda, self._deadline)
            self._devices[device] = _find_obstacle(result, FAKE_CUDA)
        return self._devices[device]

    def _check_encoding(self, spec: EncodingSpec) -> Optional[Result]:
        """Build an encoding, and write to the journal whether it can be built."""
        result = self._isolation.run(lambda: _build_encoding(spec), self._deadline)
        fatal = result.verdict in FATAL
        obstacle = result if fatal else _find_obstacle(result, Unbuilt.CONSTRUCTION)
        if obstacle is not None:
            self._journal.write_encoding(spec.name, obstacle.reason, obstacle.detail)
            return obstacle
        self._journal.write_encoding(spec.name, None, None)
        if self._isolation.survives_death and result.metrics["forkable"]:
            # Imported here too, so that no child needs to.
            importlib.import_module(spec.target.partition(":")[0])
        return None


def _find_obstacle(result: Result, reason: str) -> Optional[Result]:
    """Return why a check failed, with `reason` if it did not even end well; None if it passed."""
    if result.verdict is Verdict.PASS:
        return None
    if result.verdict is Verdict.NOT_TESTED:
        return result
    return Result(Verdict.NOT_TESTED, reason, f"{result.reason}: {result.detail}")


def _build_encoding(spec: EncodingSpec) -> Mapping[str, object]:
    """Import and build an encoding as a probe would; tell whether its import allows a fork.

    Raises NotTested with the reason of the step that failed.
    """
    import torch

    from torchgrid.inside.encoding import build_module, import_target, make_encoding

    _attempt(Unbuilt.TARGET, lambda: import_target(spec.target))
    # A fork breaks threads and a CUDA context. A forked child begins with one thread, whatever its
    # parent had, so every further thread is from the import.
    threads = Path("/proc/self/task")
    alone = sys.platform == "linux" and threads.exists() and len(list(threads.iterdir())) == 1
    forkable = alone and not torch.cuda.is_initialized()
    encoding = _attempt(Unbuilt.CONSTRUCTION, lambda: make_encoding(spec))
    module = _attempt(Unbuilt.CONSTRUCTION, lambda: build_module(encoding))
    table = encoding.table.split(".") if encoding.table else []
    _attempt(Unbuilt.TABLE, lambda: functools.reduce(getattr, table, module))
    return {"forkable": forkable}


def _attempt(reason: Unbuilt, step: Callable[[], Any]) -> Any:
    """Return what a step returns; raises NotTested with `reason` if it raises."""
    try:
        return step()
    except Exception as error:
        raise NotTested(reason, f"{type(error).__name__}: {describe(error)}") from error


def _check_fake_cuda() -> None:
    from torchgrid.inside.fake_cuda import check_fake_cuda

    problem = check_fake_cuda()
    if problem:
        raise NotTested(FAKE_CUDA, problem)
