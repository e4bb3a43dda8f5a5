"""The journal of a run, as the program in a pack reads and continues it.

`worker.journal` does the same on the host, and `inside.journal` is the end that writes it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from torchgrid.contract import EVENTS, Task, Verdict

Event = Dict[str, Any]

# A TypedDict of Python 3.8 does not know which of its keys are required.
_REQUIRED = {
    "run": ("keys",),
    "attestation": ("attestation",),
    "stopped": ("stage", "reason", "detail"),
}


class Journal:
    """The state of a run, as far as its journal goes.

    `keys` and `cell` are those of the run that wrote it. `in_flight` are the start events of tasks
    without an outcome, and `events` counts the valid lines.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.cell: Optional[str] = None
        self.keys: Optional[Mapping[str, Any]] = None
        self.attestation: Optional[Mapping[str, Any]] = None
        self.tasks: Optional[List[Task]] = None
        self.stopped: Optional[Event] = None
        self.prepared = 0.0
        self.outcomes: Dict[Task, Event] = {}
        self.in_flight: Dict[Task, Event] = {}
        self.events = 0
        self._offset = 0

    def read(self) -> bool:
        """Read on; return whether there was a new event."""
        before = self.events
        try:
            with self.path.open("rb") as stream:
                stream.seek(self._offset)
                fresh = stream.read()
        except FileNotFoundError:
            return False
        # The last line may be half written. Only a newline ends one.
        finished = fresh[: fresh.rfind(b"\n") + 1]
        self._offset += len(finished)
        for line in finished.split(b"\n"):
            event = parse_line(line)
            if event is not None:
                self.events += 1
                self._add(event)
        return self.events > before

    def append(self, event: Mapping[str, Any]) -> None:
        """Append an event of this program, on a line of its own."""
        with self.path.open("ab+") as stream:
            if stream.tell() and not self.path.read_bytes().endswith(b"\n"):
                stream.write(b"\n")
            stream.write(json.dumps(event).encode() + b"\n")

    def _add(self, event: Event) -> None:
        kind = event["event"]
        if kind == "run":
            self.keys, self.cell = event["keys"], event.get("cell")
        elif kind == "attestation":
            self.attestation = event["attestation"]
        elif kind == "stopped":
            self.stopped = event
        elif kind == "tasks":
            self.tasks = event["tasks"]
        elif kind == "prepared":
            self.prepared += event["seconds"]
        elif kind == "life":
            # The tasks in which an earlier harness died have their outcomes by now.
            self.in_flight.clear()
        elif kind == "start":
            self.in_flight[read_task(event)] = event
        elif kind == "outcome":
            self.outcomes.setdefault(read_task(event), event)
            self.in_flight.pop(read_task(event), None)


def read_task(event: Mapping[str, Any]) -> Task:
    """Return the task of a start or an outcome event."""
    return Task(*(str(event[name]) for name in Task._fields))


def parse_line(line: bytes) -> Optional[Event]:
    """Return the event of one line; None if no torchgrid can have written it."""
    try:
        event = json.loads(line)
        kind = event["event"]
        if kind in ("start", "outcome"):
            read_task(event)
        if kind == "outcome":
            Verdict(event["verdict"])
        if kind == "start":
            event["deadline"] = float(event["deadline"])
        if kind == "tasks":
            event["tasks"] = [Task(*names) for names in event["tasks"]]
        if kind == "prepared":
            event["seconds"] = float(event["seconds"])
        is_whole = all(name in event for name in _REQUIRED.get(kind, ()))
        return dict(event) if kind in EVENTS and is_whole else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
