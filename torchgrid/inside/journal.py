"""The journal, as its harness writes it: one JSON object a line, appended at once.

`worker.journal` is the end that reads it; `contract.py` has each event's form.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from torchgrid.contract import (
    AttestationEvent,
    EncodingEvent,
    Kind,
    LifeEvent,
    OutcomeEvent,
    PreparedEvent,
    Reason,
    Stage,
    StartEvent,
    StoppedEvent,
    Task,
    TasksEvent,
)
from torchgrid.inside.result import Result


@dataclass(frozen=True)
class Journal:
    """The events of one run, in the order in which they happen; times are in seconds."""

    path: Path

    def write_attestation(self, facts: Mapping[str, Any]) -> None:
        """Write in which cell this harness really runs."""
        self._append(AttestationEvent(event="attestation", attestation=facts))

    def write_stopped(self, stage: Stage, reason: Reason, detail: str) -> None:
        """Write why this harness runs no more probes."""
        event = StoppedEvent(event="stopped", stage=stage, reason=reason, detail=detail)
        self._append(event)

    def write_tasks(self, tasks: Sequence[Task]) -> None:
        """List all tasks of this cell, those that need no run included."""
        self._append(TasksEvent(event="tasks", tasks=[list(task) for task in tasks]))

    def write_prepared(self, seconds: float, missing: Mapping[str, str]) -> None:
        """Write how long importing ahead took, and which modules this release lacks."""
        self._append(PreparedEvent(event="prepared", seconds=round(seconds, 3), missing=missing))

    def write_encoding(self, name: str, problem: Optional[str], detail: Optional[str]) -> None:
        """Write whether an encoding can be imported and built at all."""
        event = EncodingEvent(event="encoding", encoding=name, problem=problem, detail=detail)
        self._append(event)

    def write_start(self, task: Task, deadline: float, kind: Kind) -> None:
        """Write that a task starts: a death after this line is the task's death."""
        encoding, probe, device = task
        event = StartEvent(
            event="start",
            encoding=encoding,
            probe=probe,
            device=device,
            deadline=deadline,
            kind=kind.value,
        )
        self._append(event)

    def write_outcome(self, task: Task, result: Result, seconds: float, kind: Kind) -> None:
        """Write the result of a task."""
        encoding, probe, device = task
        event = OutcomeEvent(
            event="outcome",
            encoding=encoding,
            probe=probe,
            device=device,
            verdict=result.verdict.value,
            reason=result.reason,
            detail=result.detail or None,
            metrics=result.metrics,
            seconds=round(seconds, 3),
            traceback=result.traceback,
            kind=kind.value,
            mends=result.mends,
        )
        self._append(event)

    def write_waiting(self) -> None:
        """Write that this process is alive, and waits for what other processes hold."""
        self._append(LifeEvent(event="waiting"))

    def write_end(self) -> None:
        """Write that nothing was left out: without this line the run is not complete."""
        self._append(LifeEvent(event="end"))

    def _append(self, event: Mapping[str, Any]) -> None:
        line = json.dumps(event, allow_nan=False).encode() + b"\n"
        # The file does not stay open: a child would inherit it, and could write to it.
        with self.path.open("ab+", buffering=0) as file:
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    # An earlier harness died in this line. It must not swallow ours.
                    line = b"\n" + line
            write_whole(file.fileno(), line)


def write_whole(descriptor: int, content: bytes) -> None:
    """Write all of `content`, however little the system takes at a time."""
    while content:
        content = content[os.write(descriptor, content) :]
