"""Isolation by forks: each probe runs in a child, and the end of the child becomes its result."""

from __future__ import annotations

import contextlib
import itertools
import signal
from typing import Dict, List, Sequence, Tuple

from torchgrid.contract import Verdict
from torchgrid.inside.isolation.base import FinishedProbe, ProbeCall
from torchgrid.inside.isolation.child_process import Allowance, Child, Ending
from torchgrid.inside.isolation.pool import MOST_PROCESSES, PAUSE, ChildPool
from torchgrid.inside.job import Limits
from torchgrid.inside.result import Result, call_probe, parse_result, shorten


class Forked:
    """Each probe in a child of its own, so that it can break nothing else."""

    survives_death = True

    def __init__(self, limits: Limits, descriptors: Sequence[int] = ()) -> None:
        self._limits = limits
        self._children = ChildPool(descriptors)
        self._running: Dict[Child, Tuple[int, float]] = {}
        self._finished: List[FinishedProbe] = []
        self._numbers = itertools.count(1)

    def run(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Run a probe to its end, for at most `deadline` seconds; there is always a result.

        Other probes go on meanwhile, and `collect` returns them.
        """
        number = self.start(call, deadline, limit_memory=limit_memory)
        while True:
            self._listen(PAUSE)
            for finished in self._finished:
                if finished.number == number:
                    self._finished.remove(finished)
                    return finished.result

    def start(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Start a probe in a new child, and return its number."""
        memory = self._limits.memory_bytes if limit_memory else None
        allowance = Allowance(deadline, memory, self._limits.output_bytes, self._limits.file_bytes)
        child = self._children.start(lambda: call_probe(call).serialize(), allowance)
        number = next(self._numbers)
        self._running[child] = number, deadline
        return number

    def collect(self, pause: float) -> List[FinishedProbe]:
        """Return the probes since the last call; without one, listen for `pause` seconds first."""
        if not self._finished:
            self._listen(pause)
        finished, self._finished = self._finished, []
        return finished

    def close(self) -> None:
        """Kill every child that still runs."""
        self._children.kill()

    def _listen(self, pause: float) -> None:
        """Listen once, for at most `pause` seconds, and keep the results of children that ended."""
        for child, ending in self._children.collect(pause):
            number, deadline = self._running.pop(child)
            result = judge_ending(ending, deadline)
            self._finished.append(FinishedProbe(number, result, ending.seconds))


def judge_ending(ending: Ending, deadline: float) -> Result:
    """Return the result of a child; what it sent counts only if it ended well.

    | the child                             | verdict       | reason         |
    |---------------------------------------|---------------|----------------|
    | had too many processes below it       | crash         | its excess     |
    | overran its deadline                  | timeout       | deadline       |
    | was killed by the kernel for memory   | out-of-memory | SIGKILL        |
    | was aborted by C++ for lack of memory | out-of-memory | SIGABRT        |
    | died of a signal                      | crash         | the signal     |
    | exited with another status than 0     | crash         | exit-N         |
    | exited with 0, and sent no result     | crash         | garbled-answer |
    | exited with 0, and sent a result      | as sent       | as sent        |
    """
    if ending.excess is not None:
        return _crash(ending.excess, f"more than {MOST_PROCESSES} below it", ending)
    if ending.exit_code is None:
        detail = _add_output(f"no answer in {deadline:g} s", ending)
        return Result(Verdict.TIMEOUT, "deadline", detail)
    if ending.exit_code < 0:
        return _judge_signal(ending, -ending.exit_code)
    if ending.exit_code > 0:
        return _crash(f"exit-{ending.exit_code}", "it ended by itself", ending)
    try:
        return parse_result(ending.result)
    except (ValueError, TypeError, KeyError) as error:
        sent = f"{len(ending.result)} bytes that are not a result ({error})"
        return _crash("garbled-answer", f"it sent {sent}", ending)


def _judge_signal(ending: Ending, number: int) -> Result:
    """Return the result of a child that died of signal `number`: out-of-memory or crash."""
    name = f"SIG{number}"  # real-time signals have no name of their own
    with contextlib.suppress(ValueError):
        name = signal.Signals(number).name
    uncaught = name == "SIGABRT" and "std::bad_alloc" in ending.output
    if ending.out_of_memory or uncaught:
        return Result(Verdict.OUT_OF_MEMORY, name, _add_output("memory ran out", ending))
    return _crash(name, f"it died of {name}", ending)


def _crash(reason: str, what: str, ending: Ending) -> Result:
    return Result(Verdict.CRASH, reason, _add_output(what, ending))


def _add_output(what: str, ending: Ending) -> str:
    """Add the end of what the child printed, which may be the stack at which it died."""
    output = ending.output.strip()
    return shorten(f"{what}; the last of its output:\n{output}" if output else what)
