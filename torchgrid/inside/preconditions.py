"""The checks before a probe: can its encoding be built, and does the fake device work."""

from __future__ import annotations

import functools
import importlib
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence

from torchgrid.contract import CELL, Device, Task, Unbuilt, Verdict
from torchgrid.inside.isolation.base import Isolation, ProbeCall
from torchgrid.inside.isolation.visible_gpus import call_with_gpus
from torchgrid.inside.job import EncodingSpec, Job
from torchgrid.inside.journal import Journal
from torchgrid.inside.probe import NotTested
from torchgrid.inside.result import Result, describe_causes, list_causes

FAKE_CUDA = "fake-cuda-self-check"

# Seconds. The first FakeTensorMode of a process takes up to five, and a target may be a package
# that takes long to import.
DEADLINE = 120.0


class Need(NamedTuple):
    """A probe about the cell that another probe needs; `deadline` is in seconds."""

    probe: str
    call: ProbeCall
    deadline: float


class Subject(NamedTuple):
    """An encoding as a probe meets it: in a process that sees a GPU, or in one that does not."""

    encoding: str
    on_gpu: bool


class Preconditions:
    """The checks of one job; each runs when a task first needs it, and once."""

    def __init__(self, job: Job, isolation: Isolation, journal: Journal) -> None:
        self._specs = {spec.name: spec for spec in job.encodings}
        self._deadline = DEADLINE * job.limits.deadline_scale
        self._isolation = isolation
        self._journal = journal
        self._encodings: Dict[Subject, Optional[Result]] = {}
        self._traits: Dict[Subject, Mapping[str, Any]] = {}
        self._devices: Dict[Device, Optional[Result]] = {}
        self._cell: Dict[str, Result] = {}

    def check(self, task: Task, *, builds: bool = False) -> Optional[Result]:
        """Return the result of a task whose probe cannot run; None if it can.

        A probe that `builds` its encoding runs where an import or a construction fails: it is the
        one that fails of it.
        """
        subject, device = _find_subject(task), Device(task.device)
        if subject.encoding != CELL and subject not in self._encodings:
            self._encodings[subject] = self._check_encoding(subject)
        obstacle = self._encodings.get(subject)
        if obstacle is not None:
            return None if builds and is_failure(obstacle) else obstacle
        if device is not Device.FAKE_CUDA:
            return None
        if device not in self._devices:
            result = self._run(_check_fake_cuda, sees_gpu=False)
            self._devices[device] = _find_obstacle(result, FAKE_CUDA)
        return self._devices[device]

    def keep_result(self, task: Task, result: Result) -> None:
        """Keep the result of a probe about the cell, for those that need it."""
        if task.encoding == CELL:
            self._cell[task.probe] = result

    def find_block(self, needs: Sequence[Need]) -> Optional[Result]:
        """Return why the cell blocks a task, which lists what it needs; None if it does not.

        A probe of the cell that has not run in this process runs now. One that makes no sense on
        this release blocks nothing: those that need it find out themselves. What blocks all code
        goes before what blocks some.
        """
        blocks: List[Result] = []
        for need in needs:
            if need.probe not in self._cell:
                self._cell[need.probe] = self._isolation.run(need.call, need.deadline)
            result = self._cell[need.probe]
            if result.verdict not in (Verdict.PASS, Verdict.NOT_APPLICABLE):
                reason = result.reason or result.verdict.value
                detail = f"{need.probe}: {result.detail or result.verdict.value}"
                blocks.append(
                    Result(Verdict.BLOCKED, reason, detail, mends=result.mends, some=result.some)
                )
        return min(blocks, key=lambda block: block.some, default=None)

    def get_traits(self, task: Task) -> Optional[Mapping[str, Any]]:
        """Return the traits of a checked task's encoding; None if it could not be built."""
        return self._traits.get(_find_subject(task))

    def _run(self, check: ProbeCall, *, sees_gpu: bool) -> Result:
        """Run a check as its probes will run: with the GPUs, or as on a machine without one."""
        if self._isolation.survives_death and not sees_gpu:
            check = functools.partial(call_with_gpus, (), check)
        return self._isolation.run(check, self._deadline)

    def _check_encoding(self, subject: Subject) -> Optional[Result]:
        """Build an encoding, and write to the journal whether it can be built."""
        spec, sees_gpu = self._specs[subject.encoding], subject.on_gpu
        result = self._run(lambda: _build_encoding(spec), sees_gpu=sees_gpu)
        if result.verdict not in (Verdict.PASS, Verdict.NOT_TESTED):
            # If only a call ends the process, the probes that do not call can still run.
            built = self._run(lambda: _build_encoding(spec, calls=False), sees_gpu=sees_gpu)
            result = built if built.verdict is Verdict.PASS else result
        obstacle = _find_obstacle(result, Unbuilt.CONSTRUCTION)
        if obstacle is not None:
            self._journal.write_encoding(spec.name, obstacle.reason, obstacle.detail)
            return obstacle
        self._journal.write_encoding(spec.name, None, None)
        traits: Any = result.metrics["traits"]
        self._traits[subject] = traits
        if self._isolation.survives_death and result.metrics["forkable"]:
            # Imported here too, so that no child needs to.
            importlib.import_module(spec.target.partition(":")[0])
        return None


def _find_subject(task: Task) -> Subject:
    return Subject(task.encoding, on_gpu=Device(task.device) is Device.CUDA)


def is_failure(obstacle: Result) -> bool:
    """Tell whether the probe that builds an encoding can show an obstacle as a failure.

    A missing requirement is not the module's fault, and a missing table hinders no call.
    """
    return obstacle.reason in (Unbuilt.TARGET, Unbuilt.CONSTRUCTION)


def _find_obstacle(result: Result, reason: str) -> Optional[Result]:
    """Return why a check failed, with `reason` if it did not even end well; None if it passed."""
    if result.verdict is Verdict.PASS:
        return None
    if result.verdict is Verdict.NOT_TESTED:
        return result
    words = (result.verdict.value, result.reason, result.detail)
    known = words[1:] if result.verdict is Verdict.FAIL else words
    return Result(Verdict.NOT_TESTED, reason, ": ".join(filter(None, known)))


def _build_encoding(spec: EncodingSpec, *, calls: bool = True) -> Mapping[str, object]:
    """Import, build and call an encoding as a probe would, and return its traits.

    Tells too whether its import allows a fork. If it is not to be called, it has no traits. Raises
    NotTested with the reason of the step that failed.
    """
    import torch

    from torchgrid.inside.encoding import build_module
    from torchgrid.inside.rows import import_target, make_encoding
    from torchgrid.inside.traits import find_traits

    _attempt(Unbuilt.TARGET, spec, lambda: import_target(spec.target))
    # A fork breaks threads and a CUDA context. A forked child begins with one thread, whatever its
    # parent had, so every further thread is from the import.
    threads = Path("/proc/self/task")
    alone = sys.platform == "linux" and threads.exists() and len(list(threads.iterdir())) == 1
    forkable = alone and not torch.cuda.is_initialized()
    encoding = _attempt(Unbuilt.CONSTRUCTION, spec, lambda: make_encoding(spec))
    module = _attempt(Unbuilt.CONSTRUCTION, spec, lambda: build_module(encoding))
    table = encoding.table.split(".") if encoding.table else []
    _attempt(Unbuilt.TABLE, spec, lambda: functools.reduce(getattr, table, module))
    if not calls:
        return {"forkable": forkable, "traits": {}}
    # A call that raises is a trait. What is left is an input that cannot be made.
    traits = _attempt(Unbuilt.CONSTRUCTION, spec, lambda: find_traits(encoding))
    return {"forkable": forkable, "traits": traits.serialize()}


def _attempt(reason: Unbuilt, spec: EncodingSpec, step: Callable[[], Any]) -> Any:
    """Return what a step returns; raises NotTested with `reason` if it raises.

    The detail has the error and what it was raised from, and the next step for a package that is
    not installed.
    """
    try:
        return step()
    except Exception as error:
        words = f"{type(error).__name__}: {describe_causes(error)}"
        package = _find_missing_package(error)
        if package is None:
            raise NotTested(reason, words) from error
        advice = f"add the package of {package!r} to the row's requires"
        if package == spec.target.partition(":")[0].partition(".")[0]:
            advice += ", or correct its target"
        raise NotTested(Unbuilt.REQUIREMENT, f"{words}; {advice}") from error


def _find_missing_package(error: BaseException) -> Optional[str]:
    """Return the package that is not installed, if its absence raised an error.

    A package that is installed and lacks a module is not missing: its release differs.
    """
    for cause in list_causes(error):
        if isinstance(cause, ModuleNotFoundError) and cause.name:
            return None if "." in cause.name else cause.name
    return None


def _check_fake_cuda() -> None:
    from torchgrid.inside.fake_cuda import check_fake_cuda

    problem = check_fake_cuda()
    if problem:
        raise NotTested(FAKE_CUDA, problem)
