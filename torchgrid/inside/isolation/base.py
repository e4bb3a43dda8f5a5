"""The interface of isolation, and its plain form: probes in this process, which may die of them."""

from __future__ import annotations

import time
from typing import Callable, List, NamedTuple, Optional, Protocol

from torchgrid.inside.probe import Metrics
from torchgrid.inside.result import Result, call_probe

ProbeCall = Callable[[], Optional[Metrics]]


class FinishedProbe(NamedTuple):
    """A probe that was started: its number, its result, and its seconds."""

    number: int
    result: Result
    seconds: float


class Isolation(Protocol):
    """A way to keep probes apart.

    `survives_death`: this process outlives a probe that dies, so that several can run at once.
    """

    survives_death: bool

    def run(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Run a probe to its end, for at most `deadline` seconds if this way can end it."""

    def start(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Start a probe, and return its number."""

    def collect(self, pause: float) -> List[FinishedProbe]:
        """Wait for at most `pause` seconds; return the probes that finished since the last call."""

    def close(self) -> None:
        """End every probe that still runs."""


class InProcess:
    """Each probe in this process; the host judges a death, and keeps the deadline."""

    survives_death = False

    def __init__(self) -> None:
        self._finished: List[FinishedProbe] = []
        self._started = 0

    def run(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> Result:
        """Run a probe without limits, which would hold for the next probe too."""
        return call_probe(call)

    def start(self, call: ProbeCall, deadline: float, *, limit_memory: bool = True) -> int:
        """Run a probe to its end."""
        began = time.monotonic()
        result = call_probe(call)
        self._started += 1
        self._finished.append(FinishedProbe(self._started, result, time.monotonic() - began))
        return self._started

    def collect(self, pause: float) -> List[FinishedProbe]:
        """Return the probes since the last call; without one, sleep."""
        if not self._finished:
            time.sleep(pause)
        finished, self._finished = self._finished, []
        return finished

    def close(self) -> None:
        """Do nothing: between two calls no probe runs."""
