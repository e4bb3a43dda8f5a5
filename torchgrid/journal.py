"""Reading what the harness journals, torn lines and all, into what is known of a run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from torchgrid.outcome import Attestation, Task
from torchgrid.verdict import Reason, Stage, Stopped

Event = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Findings:
    """What a journal says so far.

    `keys` are those of the run that wrote it, `kept` how many questions were answered before it,
    `prepared` the seconds that importing ahead took, `answers` outcome events by task, `in_flight`
    the start event of a task without one, `events` how many lines were understood.
    """

    keys: Mapping[str, Any] | None = None
    kept: int = 0
    round: int = 1
    prepared: float = 0.0
    attestation: Attestation | None = None
    stopped: Stopped | None = None
    tasks: tuple[Task, ...] | None = None
    answers: Mapping[Task, Event] = field(default_factory=dict)
    in_flight: Event | None = None
    events: int = 0


def read_journal(path: Path) -> Findings:
    """Fold a journal; a file that is not there is an empty one."""
    return Reader(path).read()


class Reader:
    """Reads a journal as it grows: what was understood once is not read again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0
        self._findings = Findings()

    def read(self) -> Findings:
        """What the journal says by now."""
        fresh = self._fresh()
        # The last line may be half written: only what ends in a newline was finished.
        finished = fresh[: fresh.rfind(b"\n") + 1]
        if finished:
            self._offset += len(finished)
            events = filter(None, map(_event, finished.split(b"\n")[:-1]))
            self._findings = fold(events, self._findings)
        return self._findings

    def _fresh(self) -> bytes:
        try:
            with self._path.open("rb") as stream:
                stream.seek(self._offset)
                return stream.read()
        except FileNotFoundError:
            return b""


def append(path: Path, event: Event) -> None:
    """Write an event of the host's own, on a line of its own."""
    with path.open("ab+") as stream:
        if stream.tell() and not path.read_bytes().endswith(b"\n"):
            stream.write(b"\n")
        stream.write(json.dumps(event).encode() + b"\n")


def fold(events: Iterable[Event], known: Findings | None = None) -> Findings:
    """What the events say, in their order, after what is known already."""
    before = known or Findings()
    found: dict[str, Any] = {}
    answers: dict[Task, Event] = {}
    understood = tuple(events)
    for event in understood:
        match event["event"]:
            case "run":
                found["keys"] = event["keys"]
                found["kept"] = event.get("kept", 0)
                found["round"] = event.get("round", 1)
            case "attestation":
                found["attestation"] = event["attestation"]
            case "stopped":
                found["stopped"] = event["stopped"]
            case "tasks":
                found["tasks"] = event["tasks"]
            case "prepared":
                found["prepared"] = before.prepared + event["seconds"]
            case "start":
                found["in_flight"] = event
            case "outcome":
                answers[task_of(event)] = event
                found["in_flight"] = None
    events_read = before.events + len(understood)
    return replace(before, answers={**before.answers, **answers}, events=events_read, **found)


def task_of(event: Event) -> Task:
    """The task a start or an outcome event speaks of."""
    return Task(event["encoding"], event["probe"], event["device"])


_REQUIRED = {
    "run": {"keys"},
    "attestation": {"attestation"},
    "stopped": {"stage", "reason", "detail"},
    "tasks": {"tasks"},
    "prepared": {"seconds"},
    "encoding": {"encoding"},
    "start": {"encoding", "probe", "device", "deadline"},
    "outcome": {"encoding", "probe", "device", "verdict"},
    "end": set(),
}


def _event(line: bytes) -> Event | None:
    """One line's event, its parts parsed; None for what no harness of ours wrote."""
    try:
        event = json.loads(line)
        if not _REQUIRED[event["event"]] <= event.keys():
            return None
        return {**event, **_parsed(event)}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _parsed(event: Event) -> dict[str, Any]:
    match event["event"]:
        case "tasks":
            return {"tasks": tuple(Task(*task) for task in event["tasks"])}
        case "stopped":
            stage, reason = Stage(event["stage"]), Reason(event["reason"])
            return {"stopped": Stopped(stage=stage, reason=reason, detail=event["detail"])}
        case _:
            return {}
