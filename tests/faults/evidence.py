"""The evidence that a run leaves, read as bytes by the documented names of files alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

Outcome = Mapping[str, Any]


class CellTask(NamedTuple):
    """A task in a cell."""

    cell: str
    encoding: str
    probe: str
    device: str


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The outcomes of a run, its pages by path, and the tasks with two outcomes."""

    outcomes: Mapping[CellTask, Outcome]
    pages: Mapping[str, str]
    duplicated: tuple[CellTask, ...]


def read_evidence(state: Path) -> Evidence:
    """Read the records and pages below a project's state, without the table of run times."""
    seen: dict[CellTask, Outcome] = {}
    duplicated = []
    for task, outcome in _read_outcomes(state):
        if task in seen:
            duplicated.append(task)
        seen.setdefault(task, outcome)
    pages = {}
    for path in (state / "outcomes").rglob("*.md"):
        text = path.read_bytes().decode()
        pages[path.relative_to(state / "outcomes").as_posix()] = re.sub(
            r"^## Run times\n.*?(?=^## |\Z)", "", text, flags=re.MULTILINE | re.DOTALL
        )
    return Evidence(outcomes=seen, pages=pages, duplicated=tuple(duplicated))


def read_finished(state: Path) -> set[CellTask]:
    """Read the tasks whose outcome is a whole line of a record or of a journal."""
    finished = {task for task, _ in _read_outcomes(state)}
    for path in state.glob("scratch/*/journal.jsonl"):
        for event in _parse_objects(path.read_bytes()):
            if event.get("event") == "outcome":
                finished.add(_make_task(path.parent.name, event))
    return finished


def strip_times(outcome: Outcome) -> dict[str, Any]:
    """Copy what must be equal in every run: an outcome without metrics in seconds."""
    metrics = outcome.get("metrics") or {}
    return {
        "verdict": outcome["verdict"],
        "reason": outcome.get("reason"),
        "detail": outcome.get("detail"),
        "metrics": {name: value for name, value in metrics.items() if not name.endswith("seconds")},
    }


@dataclass
class JournalWatch:
    """A reader of every journal that a run writes, even of one that the run deletes."""

    state: Path
    _open: dict[tuple[int, int], tuple[str, BinaryIO]] = field(default_factory=dict)

    def skip(self) -> None:
        """Leave out the events that exist already, while no run writes journals."""
        self.close()
        for _ in self.read_events():
            pass

    def read_events(self) -> Iterator[tuple[CellTask, Mapping[str, Any]]]:
        """Read the starts and outcomes since the last call, in the order of each journal."""
        for path in self.state.glob("scratch/*/journal.jsonl"):
            try:
                status = path.stat()
                key = (status.st_dev, status.st_ino)
                if key not in self._open:
                    self._open[key] = (path.parent.name, path.open("rb"))
            except FileNotFoundError:
                continue
        for cell, stream in self._open.values():
            # An open file can be read to its end after it is deleted. Nor does the system give its
            # inode to another file meanwhile.
            began = stream.tell()
            content = stream.read()
            stream.seek(began + content.rfind(b"\n") + 1)
            for event in _parse_objects(content):
                if event.get("event") in {"start", "outcome"}:
                    yield _make_task(cell, event), event

    def close(self) -> None:
        """Close the files."""
        for _, stream in self._open.values():
            stream.close()
        self._open.clear()


def _read_outcomes(state: Path) -> Iterator[tuple[CellTask, Outcome]]:
    """Read the outcomes of every record, with their tasks."""
    for path in sorted(state.glob("outcomes/*.jsonl")):
        for line in _parse_objects(path.read_bytes()):
            if "verdict" in line:
                yield _make_task(path.stem, line), line


def _parse_objects(content: bytes) -> Iterator[dict[str, Any]]:
    """Parse the JSON objects in whole lines, and leave out every other line."""
    for line in content[: content.rfind(b"\n") + 1].split(b"\n"):
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value


def _make_task(cell: str, line: Mapping[str, Any]) -> CellTask:
    return CellTask(cell, line["encoding"], line["probe"], line["device"])
