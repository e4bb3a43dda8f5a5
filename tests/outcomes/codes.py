"""The verdicts and reasons that torchgrid can write, read from its source without running it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.outcomes.expressions import Found, Hole, SourceReader
from torchgrid.contract import Verdict

ROOT = Path(__file__).resolve().parents[2]

CONCLUSIONS = {
    "Blocked": Verdict.BLOCKED,
    "Fail": Verdict.FAIL,
    "NotApplicable": Verdict.NOT_APPLICABLE,
    "NotTested": Verdict.NOT_TESTED,
}

EXCEPTION = "an exception's type"
SIGNAL = "a signal's name"
EXIT = "exit-N"

MISSING = "NAME-missing"

CLASSES = {
    SIGNAL: re.compile(r"SIG[A-Z0-9]+"),
    EXIT: re.compile(r"exit-\d+"),
    # Of the two other words that end so, neither is about a package that a cell lacks.
    MISSING: re.compile(r"(?!requirement|table)[a-z0-9_-]+-missing"),
    EXCEPTION: re.compile(r"[A-Z]\w*"),
}
"""The patterns of reasons that are not a fixed word; the first that fits counts."""

HOLES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("any", "type(error).__name__"): (EXCEPTION,),
    ("any", "signal.Signals(number).name"): (SIGNAL,),
    ("any", "f'SIG{number}'"): (SIGNAL,),
    ("crash", "f'exit-{ending.exit_code}'"): (EXIT,),
    ("crash", "ending.excess"): ("too-many-processes",),
    # The reason of another result, passed on.
    ("any", "conclusion.reason"): (),
    ("fail", "other.reason"): (),
    ("fail", "error.reason"): (),
    ("not-tested", "result.reason"): (),
    ("not-applicable", "result.reason"): (),
    ("not-tested", "shape.reason"): ("wrong-shape",),
    # The reason of the cell's own probe, passed on to those that need it.
    ("blocked", "result.reason"): (),
    ("blocked", "result.verdict.value"): (),
    ("blocked", "f'{package}-missing'"): (MISSING,),
}
"""The reasons that the source computes, by kind or for any. No other reason may be computed."""

INTERNAL = {
    ("fail", "death"): "one rank's word to the other process; the outcome says rank-raises",
}
"""Reasons that are in the source and in no record, and where they end."""


@dataclass(frozen=True, kw_only=True, order=True)
class Code:
    """One verdict or stage with one reason; `files` are those whose source has it."""

    kind: str
    reason: str
    files: tuple[str, ...] = field(compare=False, default=())

    @property
    def words(self) -> tuple[str, str]:
        """The key of the code in other tables."""
        return self.kind, self.reason


class UnreadableError(Exception):
    """The source computes a reason in a way that cannot be read; the message names the place."""


def classify(reason: str | None) -> str:
    """Return a reason as the list has it: its class, if it has one."""
    fits = (name for name, pattern in CLASSES.items() if pattern.fullmatch(reason or ""))
    return next(fits, reason or "")


@cache
def list_codes(root: Path = ROOT) -> tuple[Code, ...]:
    """Return all codes, sorted. Raises UnreadableError for a reason computed in a new way."""
    files: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind, at in (*_read_harness(root), *_read_host(root)):
        reasons: tuple[str, ...]
        if isinstance(at.value, Hole):
            key = next(
                (k for k in ((kind, at.value.text), ("any", at.value.text)) if k in HOLES), None
            )
            if key is None:
                raise UnreadableError(
                    f"{at.file}: the reason of a {kind} is {at.value.text}; name it in codes.HOLES"
                )
            reasons = HOLES[key]
        else:
            reasons = (at.value,)
        for reason in reasons:
            if (kind, reason) not in INTERNAL:
                files[kind, reason].add(at.file)
    return tuple(
        Code(kind=kind, reason=reason, files=tuple(sorted(found)))
        for (kind, reason), found in sorted(files.items())
    )


def _read_harness(root: Path) -> Iterator[tuple[str, Found]]:
    """Yield each verdict or stage of the harness and the probes, with a reason it can have."""
    files = (*(root / "probes").glob("*.py"), *(root / "torchgrid/inside").rglob("*.py"))
    reader = SourceReader.read(root, files)
    for at in reader.calls:
        kinds: list[str] = []
        reasons: list[Found] = []
        match at.node:
            case ast.Call(func=ast.Name(id=name), args=[reason, *_]) if name in CONCLUSIONS:
                kinds, reasons = [CONCLUSIONS[name]], reader.find_values(reason, at)
            case ast.Call(func=ast.Name(id="Result"), args=[verdict, *rest]):
                # A verdict without a word is another result's, passed on.
                found = reader.find_values(verdict, at)
                kinds = [each.value for each in found if isinstance(each.value, str)]
                reasons = reader.find_values(rest[0], at) if rest else [Found("", at.file)]
            case ast.Call(func=ast.Attribute(attr="write_stopped"), args=[stage, reason, _]):
                kinds = [str(each.value) for each in reader.find_values(stage, at)]
                reasons = reader.find_values(reason, at)
        yield from ((str(kind), reason) for kind in kinds for reason in reasons)


def _read_host(root: Path) -> Iterator[tuple[str, Found]]:
    """Yield each stage at which the host stops a cell, with a reason it can have."""
    engine = root / "torchgrid"
    # The classes themselves, and the readers of journals and files, pass on what others wrote.
    passed_on = {
        engine / "model/verdict.py",
        engine / "worker/journal.py",
        engine / "report/compatibility_json.py",
    }
    apart = {engine / "inside", engine / "templates"}
    files = {file for file in engine.rglob("*.py") if not apart & set(file.parents)}
    reader = SourceReader.read(root, files - passed_on)
    for at in reader.calls:
        match at.node:
            case ast.Call(func=ast.Name(id="Stopped" | "CellStopped"), keywords=words):
                parts = {word.arg: word.value for word in words}
                (stage,) = reader.find_values(parts["stage"], at)
                for reason in reader.find_values(parts["reason"], at):
                    yield str(stage.value), reason
