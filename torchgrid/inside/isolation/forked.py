"""Asking each question in a forked child, and judging how that child ended."""

from __future__ import annotations

import itertools
import signal
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

from torchgrid.inside.isolation.base import FinishedProbe, ProbeCall
from torchgrid.inside.isolation.child_process import Allowance, Child, Ending
from torchgrid.inside.isolation.pool import MOST_PROCESSES, PAUSE, ChildPool
from torchgrid.inside.job import Limits
from torchgrid.inside.probe import Verdict
from torchgrid.inside.result import Result, call_probe, parse_result, shorten

# How faulthandler writes a frame of this folder's modules, which every stack ends in.
OUR_FRAME = f'  File "{Path(__file__).parents[1]}'


class Forked:
    """Each question in a child of its own: what it breaks is its own."""

    survives_death = True

    def __init__(self, limits: Limits, descriptors: Sequence[int] = ()) -> None:
        self._limits = limits
        self._children = ChildPool(descriptors)
        self._asked: Dict[Child, Tuple[int, float]] = {}
        self._answered: List[FinishedProbe] = []
        self._numbers = itertools.count(1)

    def ask(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Ask, for at most `deadline` seconds; whatever happens, there is an answer.

        What else is being asked goes on meanwhile, and is told by `ended`.
        """
        number = self.begin(question, deadline, limit_memory=limit_memory)
        while True:
            self._look(PAUSE)
            for answered in self._answered:
                if answered.number == number:
                    self._answered.remove(answered)
                    return answered.answer

    def begin(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Ask in a new child."""
        memory = self._limits.memory_bytes if limit_memory else None
        allowance = Allowance(deadline, memory, self._limits.output_bytes, self._limits.file_bytes)
        child = self._children.start(lambda: call_probe(question).as_json(), allowance)
        number = next(self._numbers)
        self._asked[child] = number, deadline
        return number

    def ended(self, pause: float) -> List[FinishedProbe]:
        """What was answered since; where that is nothing yet, listen for so long."""
        if not self._answered:
            self._look(pause)
        answered, self._answered = self._answered, []
        return answered

    def close(self) -> None:
        """Kill whatever runs."""
        self._children.kill()

    def _look(self, pause: float) -> None:
        for child, ending in self._children.ended(pause):
            number, deadline = self._asked.pop(child)
            self._answered.append(FinishedProbe(number, judge(ending, deadline), ending.seconds))


def judge(ending: Ending, deadline: float) -> Result:
    """Turn the end of a child into an answer; what it claimed counts only where it ended well.

    | how it ended                          | verdict       | reason         |
    |---------------------------------------|---------------|----------------|
    | with too many processes below it      | crash         | its excess     |
    | not within its deadline               | timeout       | deadline       |
    | killed by the kernel for memory       | out-of-memory | SIGKILL        |
    | aborted by C++ for want of memory     | out-of-memory | SIGABRT        |
    | died of a signal                      | crash         | the signal     |
    | exited, not with 0                    | crash         | exit-N         |
    | exited with 0, and no answer          | crash         | garbled-answer |
    | exited with 0, and an answer          | what it says  | what it says   |
    """
    if ending.excess is not None:
        return _crash(ending.excess, f"more than {MOST_PROCESSES} below it", ending)
    if ending.exit_code is None:
        return Result(
            Verdict.TIMEOUT, "deadline", _with_output(f"no answer in {deadline:g} s", ending)
        )
    if ending.exit_code < 0:
        return _death(ending, _signal_name(-ending.exit_code))
    if ending.exit_code > 0:
        return _crash(f"exit-{ending.exit_code}", "it ended by itself", ending)
    try:
        return parse_result(ending.answer)
    except (ValueError, TypeError, KeyError) as error:
        sent = f"{len(ending.answer)} bytes that are no answer ({error})"
        return _crash("garbled-answer", f"it sent {sent}", ending)


def _death(ending: Ending, name: str) -> Result:
    uncaught = name == "SIGABRT" and "std::bad_alloc" in ending.output
    if ending.out_of_memory or uncaught:
        return Result(Verdict.OUT_OF_MEMORY, name, _with_output("memory ran out", ending))
    return _crash(name, f"it died of {name}", ending)


def _crash(reason: str, what: str, ending: Ending) -> Result:
    return Result(Verdict.CRASH, reason, _with_output(what, ending))


def _with_output(what: str, ending: Ending) -> str:
    """Add the end of what the child printed, and of its stack only what is not ours."""
    lines = (line for line in ending.output.splitlines() if OUR_FRAME not in line)
    output = "\n".join(lines).strip()
    return shorten(f"{what}; the last of its output:\n{output}" if output else what)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        # Real-time signals have no name of their own.
        return f"SIG{number}"
