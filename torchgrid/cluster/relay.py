"""The messages of a worker about a cell, and the progress that its submitter reads in them.

They are the values of JSON and bytes, since Dask's events carry nothing else.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from torchgrid.contract import Task
from torchgrid.model.outcome import Outcome
from torchgrid.runs.progress import Progress, make_outcome
from torchgrid.system import processes

Message = Mapping[str, Any]
Send = Callable[[Message], None]

PULSE_SECONDS = 5.0
"""The seconds after which a worker sends a sign of life, if nothing has changed."""

LOG_BYTES = 64 * 1024
"""The end of a cell's log that comes back with its record."""


class ProgressSender:
    """A sender of a cell's progress, which sends only what is new."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._last: tuple[object, ...] = ()
        self._found: Mapping[Task, Outcome] = {}
        self._sent = 0.0

    def send(self, progress: Progress) -> None:
        """Send what has changed since the last call, or a sign of life now and then."""
        found = [
            outcome
            for task, outcome in progress.found.items()
            if self._found.get(task) is not outcome
        ]
        state = (progress.stage, progress.activity, progress.done, progress.total)
        now = processes.read_clock()
        if state == self._last and not found and now - self._sent < PULSE_SECONDS:
            return
        self._last, self._found, self._sent = state, progress.found, now
        self._send(
            {
                "what": "progress",
                "stage": progress.stage,
                "activity": progress.activity,
                "done": progress.done,
                "total": progress.total,
                "found": [_dump_outcome(outcome) for outcome in found],
            }
        )


@dataclass(frozen=True, kw_only=True)
class ProgressReader:
    """A reader of one execution's messages; each message gives the reader for the next one.

    `began` is when the execution started, by this machine's clock.
    """

    progress: Progress
    began: float

    def add(self, message: Message) -> ProgressReader:
        """Add a message about progress; one of another kind changes nothing."""
        if message.get("what") != "progress":
            return self
        found = {**self.progress.found}
        for words in message["found"]:
            outcome = _parse_outcome(self.progress.cell, words)
            found[outcome.task] = outcome
        progress = replace(
            self.progress,
            stage=message["stage"],
            activity=message["activity"],
            done=message["done"],
            total=message["total"],
            found=found,
        )
        return replace(self, progress=progress)

    def read(self) -> Progress:
        """Read how far the cell is now."""
        return replace(self.progress, seconds=processes.read_clock() - self.began)


def compress(text: str) -> bytes:
    """Compress a text for a message: a record shrinks to a tenth."""
    return zlib.compress(text.encode(errors="backslashreplace"))


def decompress(content: bytes) -> str:
    """Decompress a text; raises ValueError for other bytes."""
    try:
        return zlib.decompress(content).decode()
    except zlib.error as error:
        raise ValueError(str(error)) from None


def _dump_outcome(outcome: Outcome) -> list[str | None]:
    """Return the words of an outcome that a display needs."""
    return [*outcome.task, outcome.verdict.value, outcome.reason, outcome.kind.value]


def _parse_outcome(cell: str, words: Sequence[Any]) -> Outcome:
    """Make an outcome of the words that `_dump_outcome` returned."""
    encoding, probe, device, verdict, reason, kind = words
    event = {"verdict": verdict, "reason": reason, "kind": kind}
    return make_outcome(cell, Task(encoding, probe, device), event)
