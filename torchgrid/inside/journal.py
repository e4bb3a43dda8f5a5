"""The journal: one JSON object a line, appended at once, so that it survives any death."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Mapping, Optional, Sequence

from torchgrid.inside.job import Task
from torchgrid.inside.result import Result


@dataclass(frozen=True)
class Journal:
    """The events of one run, in the order in which they happened; times are in seconds."""

    path: Path

    def attestation(self, facts: Mapping[str, Any]) -> None:
        """Say what this cell really is."""
        self._append({"event": "attestation", "attestation": facts})

    def stopped(self, stage: str, reason: str, detail: str) -> None:
        """Say why no probe was asked."""
        self._append({"event": "stopped", "stage": stage, "reason": reason, "detail": detail})

    def tasks(self, tasks: Sequence[Task]) -> None:
        """List everything this run is to answer, what was answered before included."""
        self._append({"event": "tasks", "tasks": [list(task) for task in tasks]})

    def prepared(self, seconds: float, missing: Mapping[str, str]) -> None:
        """Say what importing ahead cost, and what this release has not."""
        self._append({"event": "prepared", "seconds": round(seconds, 3), "missing": dict(missing)})

    def encoding(self, name: str, problem: Optional[str], detail: Optional[str]) -> None:
        """Say whether an encoding can be imported and built at all."""
        self._append({"event": "encoding", "encoding": name, "problem": problem, "detail": detail})

    def start(self, task: Task, deadline: float) -> None:
        """Say that a question is being asked: a death from here on is its death."""
        self._append({"event": "start", **task._asdict(), "deadline": deadline})

    def outcome(self, task: Task, answer: Result, seconds: float) -> None:
        """Write the answer to a question."""
        written = {**answer.as_json(), "seconds": round(seconds, 3)}
        self._append({"event": "outcome", **task._asdict(), **written})

    def waiting(self) -> None:
        """Say that this process is alive, and that others have what it waits for."""
        self._append({"event": "waiting"})

    def end(self) -> None:
        """Say that nothing was left out: without this line the run is not complete."""
        self._append({"event": "end"})

    def _append(self, event: Mapping[str, Any]) -> None:
        """Write one line; the file is not kept open, so that no child inherits it and scribbles."""
        line = json.dumps(event, allow_nan=False).encode() + b"\n"
        with self.path.open("ab+", buffering=0) as file:
            write_whole(file.fileno(), _mend(file) + line)


def write_whole(descriptor: int, content: bytes) -> None:
    """Write all of `content`, however little the system takes at a time."""
    while content:
        content = content[os.write(descriptor, content) :]


def _mend(file: BinaryIO) -> bytes:
    """End a line that an earlier harness died in, lest ours be read as its rest."""
    if file.seek(0, os.SEEK_END) == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"
