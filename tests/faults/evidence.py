"""What a run leaves, read as bytes by the documented names alone: outcomes, pages, questions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

Outcome = Mapping[str, Any]


class Question(NamedTuple):
    """A task in a cell."""

    cell: str
    encoding: str
    probe: str
    device: str


@dataclass(frozen=True, kw_only=True)
class Left:
    """What a run left: its outcomes, pages by path, and the questions answered twice."""

    outcomes: Mapping[Question, Outcome]
    pages: Mapping[str, str]
    twice: tuple[Question, ...]


def left_in(state: Path) -> Left:
    """The records and pages below a project's state, timings aside."""
    answers = list(_in_records(state))
    seen: dict[Question, Outcome] = {}
    twice = [q for q, o in answers if q in seen or seen.update({q: o})]
    folder = state / "outcomes"
    pages = {p.relative_to(folder).as_posix(): _untimed(p) for p in folder.rglob("*.md")}
    return Left(outcomes=seen, pages=pages, twice=tuple(twice))


def on_disk(state: Path) -> set[Question]:
    """The questions whose answer is a whole line of a record or of a journal."""
    written = {question for question, _ in _in_records(state)}
    for path in state.glob("scratch/*/journal.jsonl"):
        for event in _objects(path.read_bytes()):
            if event.get("event") == "outcome":
                written.add(_question(path.parent.name, event))
    return written


def answer(outcome: Outcome) -> dict[str, Any]:
    """What an outcome says, without what a clock put into it."""
    metrics = outcome.get("metrics") or {}
    return {
        "verdict": outcome["verdict"],
        "reason": outcome.get("reason"),
        "detail": outcome.get("detail"),
        "metrics": {name: value for name, value in metrics.items() if not _is_time(name)},
    }


@dataclass
class Watch:
    """Follows every journal while a run writes it, and what happens to one that is removed."""

    state: Path
    _open: dict[tuple[int, int], tuple[str, BinaryIO]] = field(default_factory=dict)

    def skip(self) -> None:
        """Leave out what is there already, once journals are no longer written."""
        self.close()
        for _ in self.events():
            pass

    def events(self) -> Iterator[tuple[Question, Mapping[str, Any]]]:
        """What was started and answered since the last look, in the order of its journal."""
        for path in self.state.glob("scratch/*/journal.jsonl"):
            self._follow(path)
        for cell, stream in self._open.values():
            # Held open, a removed file can still be read to its end, and its number is not reused.
            for event in _objects(_whole_lines(stream)):
                if event.get("event") in {"start", "outcome"}:
                    yield _question(cell, event), event

    def close(self) -> None:
        """Give the files back."""
        for _, stream in self._open.values():
            stream.close()
        self._open.clear()

    def _follow(self, path: Path) -> None:
        try:
            status = path.stat()
            key = (status.st_dev, status.st_ino)
            if key not in self._open:
                self._open[key] = (path.parent.name, path.open("rb"))
        except FileNotFoundError:
            return


def _whole_lines(stream: BinaryIO) -> bytes:
    began = stream.tell()
    content = stream.read()
    whole = content[: content.rfind(b"\n") + 1]
    stream.seek(began + len(whole))
    return whole


def _in_records(state: Path) -> Iterator[tuple[Question, Outcome]]:
    for path in sorted(state.glob("outcomes/*.jsonl")):
        for line in _objects(path.read_bytes()):
            if "verdict" in line:
                yield _question(path.stem, line), line


def _objects(content: bytes) -> Iterator[dict[str, Any]]:
    for line in content[: content.rfind(b"\n") + 1].split(b"\n"):
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value


def _question(cell: str, line: Mapping[str, Any]) -> Question:
    return Question(cell, line["encoding"], line["probe"], line["device"])


def _is_time(metric: str) -> bool:
    return metric.endswith("seconds")


def _untimed(page: Path) -> str:
    """A page without the section that tells how long probes took."""
    text = page.read_bytes().decode()
    return re.sub(
        r"^## Where the minutes go\n.*?(?=^## |\Z)", "", text, flags=re.MULTILINE | re.DOTALL
    )
