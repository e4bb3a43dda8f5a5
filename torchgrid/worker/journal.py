"""The journal, as the host reads it: torn lines are skipped, and events become findings.

`inside.journal` is the end that writes it; `contract.py` has each event's form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from torchgrid.contract import EVENTS, Reason, Stage, Task, Verdict
from torchgrid.model.outcome import Attestation
from torchgrid.model.verdict import Stopped

Event = Mapping[str, Any]

_REQUIRED = {name: event.__required_keys__ for name, event in EVENTS.items()}


@dataclass(frozen=True, kw_only=True)
class Findings:
    """The state of a run, as far as its journal goes.

    `keys` are those of the run that wrote it. `kept` is how many outcomes the record had before,
    `round` the number of the round, `prepared` the seconds of imports before the first probe.
    `outcomes` are the outcome events, `in_flight` the start events of tasks without an outcome.
    `events` counts the valid lines.
    """

    keys: Mapping[str, Any] | None = None
    kept: int = 0
    round: int = 1
    prepared: float = 0.0
    attestation: Attestation | None = None
    stopped: Stopped | None = None
    tasks: tuple[Task, ...] | None = None
    outcomes: Mapping[Task, Event] = field(default_factory=dict)
    in_flight: Mapping[Task, Event] = field(default_factory=dict)
    events: int = 0


def read_journal(path: Path) -> Findings:
    """Read a whole journal; a missing file reads as an empty one."""
    return JournalReader(path).read()


class JournalReader:
    """A reader of a journal that still grows: it parses each line once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0
        self._findings = Findings()

    def read(self) -> Findings:
        """Read on, and return the state by now."""
        try:
            with self._path.open("rb") as stream:
                stream.seek(self._offset)
                fresh = stream.read()
        except FileNotFoundError:
            return self._findings
        # The last line may be half written. Only a newline ends one.
        finished = fresh[: fresh.rfind(b"\n") + 1]
        if finished:
            self._offset += len(finished)
            events = filter(None, map(parse_line, finished.split(b"\n")[:-1]))
            self._findings = fold_events(self._findings, events)
        return self._findings


def append_event(path: Path, event: Event) -> None:
    """Append an event of the host, on a line of its own."""
    with path.open("ab+") as stream:
        if stream.tell() and not path.read_bytes().endswith(b"\n"):
            stream.write(b"\n")
        stream.write(json.dumps(event).encode() + b"\n")


def fold_events(before: Findings, events: Iterable[Event]) -> Findings:
    """Return `before` with the events added in their order."""
    latest: dict[str, Any] = {}
    prepared, count = before.prepared, before.events
    outcomes, in_flight = dict(before.outcomes), dict(before.in_flight)
    for event in events:
        count += 1
        match event["event"]:
            case "run":
                latest |= {name: event[name] for name in ("keys", "kept", "round")}
            case "attestation" | "stopped" | "tasks" as part:
                latest[part] = event[part]
            case "prepared":
                prepared += event["seconds"]
            case "life":
                # The tasks in which an earlier harness died have their outcomes by now.
                in_flight.clear()
            case "start":
                in_flight[read_task(event)] = event
            case "outcome":
                task = read_task(event)
                outcomes.setdefault(task, event)
                in_flight.pop(task, None)
    return replace(
        before,
        **latest,
        prepared=prepared,
        outcomes=outcomes,
        in_flight=in_flight,
        events=count,
    )


def read_task(event: Event) -> Task:
    """Return the task of a start or an outcome event."""
    return Task(event["encoding"], event["probe"], event["device"])


def parse_line(line: bytes) -> Event | None:
    """Return the event of one line, its values parsed; None if no torchgrid can have written it."""
    try:
        event = json.loads(line)
        if not _REQUIRED[event["event"]] <= event.keys():
            return None
        values: dict[str, Any] = {}
        match event["event"]:
            case "run":
                values = {"kept": int(event.get("kept", 0)), "round": int(event.get("round", 1))}
            case "prepared":
                values = {"seconds": float(event["seconds"])}
            case "tasks":
                values = {"tasks": tuple(Task(*task) for task in event["tasks"])}
            case "start":
                hash(read_task(event))  # fails for a name that is not a text
                values = {"deadline": float(event["deadline"])}
            case "outcome":
                hash(read_task(event))
                values = {"verdict": Verdict(event["verdict"])}
            case "stopped":
                stage, reason = Stage(event["stage"]), Reason(event["reason"])
                values = {"stopped": Stopped(stage=stage, reason=reason, detail=event["detail"])}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return {**event, **values}
