"""The ways of asking a question: in a forked child, or in this process, which the host restarts."""

from __future__ import annotations

import time
from typing import Callable, List, NamedTuple, Optional, Protocol

from torchgrid.inside.probe import Metrics
from torchgrid.inside.result import Result, call_probe

ProbeCall = Callable[[], Optional[Metrics]]


class FinishedProbe(NamedTuple):
    """A question that was begun, by its number, what came of it, and in how many seconds."""

    number: int
    answer: Result
    seconds: float


class Isolation(Protocol):
    """How questions are asked.

    `survives_death`: this process outlives what a question breaks, so that several may be asked at
    once.
    """

    survives_death: bool

    def ask(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Ask, for at most `deadline` seconds where this way can hold it to that."""

    def begin(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Begin to ask; the number of the question."""

    def ended(self, pause: float) -> List[FinishedProbe]:
        """Wait for at most `pause` seconds; what was answered by then and not told before."""

    def close(self) -> None:
        """End whatever is still being asked."""


class InProcess:
    """Each question right here: a death is the host's to judge, and so is a deadline."""

    survives_death = False

    def __init__(self) -> None:
        self._answered: List[FinishedProbe] = []
        self._begun = 0

    def ask(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Ask; the limits are ignored, because one question's would be the next one's too."""
        return call_probe(question)

    def begin(self, question: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Ask at once."""
        began = time.monotonic()
        answer = call_probe(question)
        self._begun += 1
        self._answered.append(FinishedProbe(self._begun, answer, time.monotonic() - began))
        return self._begun

    def ended(self, pause: float) -> List[FinishedProbe]:
        """What was asked since; where that is nothing, a pause."""
        if not self._answered:
            time.sleep(pause)
        answered, self._answered = self._answered, []
        return answered

    def close(self) -> None:
        """Nothing is being asked between two calls."""
