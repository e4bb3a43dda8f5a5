"""Asking each question in a forked child, and judging how that child ended."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

from torchgrid.inside.answer import Answer, answer_from_bytes, answer_of, shorten
from torchgrid.inside.asking import Question
from torchgrid.inside.forked import Allowance, Ending, run_in_child
from torchgrid.inside.job import Limits
from torchgrid.inside.probe import Verdict

# How faulthandler writes a frame of this folder's modules, which every stack ends in.
OUR_FRAME = f'  File "{Path(__file__).parent}'


@dataclass(frozen=True)
class Forked:
    """Each question in a child of its own: what it breaks is its own."""

    limits: Limits
    survives_death = True

    def ask(self, question: Question, deadline: float, *, limit_memory: bool = True) -> Answer:
        """Ask, for at most `deadline` seconds; whatever happens, there is an answer."""
        memory = self.limits.memory_bytes if limit_memory else None
        allowance = Allowance(deadline, memory, self.limits.output_bytes)
        return judge(run_in_child(lambda: answer_of(question).as_json(), allowance), deadline)


def judge(ending: Ending, deadline: float) -> Answer:
    """Turn the end of a child into an answer; what it claimed counts only where it ended well.

    | how it ended                          | verdict       | reason         |
    |---------------------------------------|---------------|----------------|
    | not within its deadline               | timeout       | deadline       |
    | killed by the kernel for memory       | out-of-memory | SIGKILL        |
    | aborted by C++ for want of memory     | out-of-memory | SIGABRT        |
    | died of a signal                      | crash         | the signal     |
    | exited, not with 0                    | crash         | exit-N         |
    | exited with 0, and no answer          | crash         | garbled-answer |
    | exited with 0, and an answer          | what it says  | what it says   |
    """
    if ending.exit_code is None:
        return Answer(
            Verdict.TIMEOUT, "deadline", _with_output(f"no answer in {deadline:g} s", ending)
        )
    if ending.exit_code < 0:
        return _death(ending, _signal_name(-ending.exit_code))
    if ending.exit_code > 0:
        return _crash(f"exit-{ending.exit_code}", "it ended by itself", ending)
    try:
        return answer_from_bytes(ending.answer)
    except (ValueError, TypeError, KeyError) as error:
        sent = f"{len(ending.answer)} bytes that are no answer ({error})"
        return _crash("garbled-answer", f"it sent {sent}", ending)


def _death(ending: Ending, name: str) -> Answer:
    uncaught = name == "SIGABRT" and "std::bad_alloc" in ending.output
    if ending.out_of_memory or uncaught:
        return Answer(Verdict.OUT_OF_MEMORY, name, _with_output("memory ran out", ending))
    return _crash(name, f"it died of {name}", ending)


def _crash(reason: str, what: str, ending: Ending) -> Answer:
    return Answer(Verdict.CRASH, reason, _with_output(what, ending))


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
