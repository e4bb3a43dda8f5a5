"""Reading what the harness journals, torn lines and all, into what is known of a run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from torchgrid.model.outcome import Attestation, Task
from torchgrid.model.verdict import Reason, Stage, Stopped, Verdict

Event = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Findings:
    """What a journal says so far.

    `keys` are those of the run that wrote it, `kept` how many questions were answered before it,
    `round` whether what it asks was asked before, `prepared` the seconds that importing ahead took;
    `answers` the outcome event of each task, `in_flight` the start events of tasks without one, and
    `events` how many lines were understood.
    """

    keys: Mapping[str, Any] | None = None
    kept: int = 0
    round: int = 1
    prepared: float = 0.0
    attestation: Attestation | None = None
    stopped: Stopped | None = None
    tasks: tuple[Task, ...] | None = None
    answers: Mapping[Task, Event] = field(default_factory=dict)
    in_flight: Mapping[Task, Event] = field(default_factory=dict)
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
            self._findings = fold_events(events, self._findings)
        return self._findings

    def _fresh(self) -> bytes:
        try:
            with self._path.open("rb") as stream:
                stream.seek(self._offset)
                return stream.read()
        except FileNotFoundError:
            return b""


def append_event(path: Path, event: Event) -> None:
    """Write an event of the host's own, on a line of its own."""
    with path.open("ab+") as stream:
        if stream.tell() and not path.read_bytes().endswith(b"\n"):
            stream.write(b"\n")
        stream.write(json.dumps(event).encode() + b"\n")


def fold_events(events: Iterable[Event], known: Findings | None = None) -> Findings:
    """What the events say, in their order, after what is known already."""
    before = known or Findings()
    said = _Said(before)
    for event in events:
        said.take(event)
    return replace(
        before,
        **said.once,
        prepared=said.prepared,
        answers=said.answers,
        in_flight=said.in_flight,
        events=said.events,
    )


class _Said:
    """What is collected event by event; `once` are the parts of which only the last counts."""

    def __init__(self, before: Findings) -> None:
        self.once: dict[str, Any] = {}
        self.prepared = before.prepared
        self.answers = dict(before.answers)
        self.in_flight = dict(before.in_flight)
        self.events = before.events

    def take(self, event: Event) -> None:
        """Add one event."""
        self.events += 1
        match event["event"]:
            case "run":
                self.once |= {name: event[name] for name in ("keys", "kept", "round")}
            case "attestation" | "stopped" | "tasks" as part:
                self.once[part] = event[part]
            case "prepared":
                self.prepared += event["seconds"]
            case "life":
                # What an earlier harness was in when it died has been judged by now.
                self.in_flight.clear()
            case "start":
                self.in_flight[task_of(event)] = event
            case "outcome":
                task = task_of(event)
                self.answers.setdefault(task, event)
                self.in_flight.pop(task, None)


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
    "waiting": set(),
    "life": set(),
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
    parse = _PARSED.get(event["event"])
    return {} if parse is None else parse(event)


def _of_answer(event: Event) -> dict[str, Any]:
    hash(task_of(event))
    return {"verdict": Verdict(event["verdict"])}


def _of_start(event: Event) -> dict[str, Any]:
    hash(task_of(event))
    return {"deadline": float(event["deadline"])}


def _of_stop(event: Event) -> dict[str, Any]:
    stage, reason = Stage(event["stage"]), Reason(event["reason"])
    return {"stopped": Stopped(stage=stage, reason=reason, detail=event["detail"])}


_PARSED: Mapping[str, Callable[[Event], dict[str, Any]]] = {
    "run": lambda e: {"kept": int(e.get("kept", 0)), "round": int(e.get("round", 1))},
    "prepared": lambda e: {"seconds": float(e["seconds"])},
    "tasks": lambda e: {"tasks": tuple(Task(*task) for task in e["tasks"])},
    "start": _of_start,
    "outcome": _of_answer,
    "stopped": _of_stop,
}
