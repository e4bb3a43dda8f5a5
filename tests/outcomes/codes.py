"""Which verdicts and reasons torchgrid can write, read from its source without running it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.outcomes.expressions import Found, Hole, Reader
from torchgrid.model.verdict import Reason, Verdict

ROOT = Path(__file__).resolve().parents[2]

CONCLUSIONS = {
    "Fail": Verdict.FAIL,
    "NotApplicable": Verdict.NOT_APPLICABLE,
    "NotTested": Verdict.NOT_TESTED,
}

EXCEPTION = "an exception's type"
SIGNAL = "a signal's name"
EXIT = "exit-N"

CLASSES = {
    SIGNAL: re.compile(r"SIG[A-Z0-9]+"),
    EXIT: re.compile(r"exit-\d+"),
    EXCEPTION: re.compile(r"[A-Z]\w*"),
}
"""Reasons that are no fixed word, and how each is told; the first that fits counts."""

HOLES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("any", "type(error).__name__"): (EXCEPTION,),
    ("any", "signal.Signals(number).name"): (SIGNAL,),
    ("any", "f'SIG{number}'"): (SIGNAL,),
    ("crash", "f'exit-{ending.exit_code}'"): (EXIT,),
    ("crash", "ending.excess"): ("too-many-processes",),
    # what another answer said, handed on
    ("any", "conclusion.reason"): (),
    ("not-tested", "answer.reason"): (),
    ("not-applicable", "answer.reason"): (),
    ("not-tested", "shape.reason"): ("wrong-shape",),
    ("stopped", "Reason(event['reason'])"): (),
}
"""What the source computes where it says why; by kind, or for any. Nothing else may be computed."""

INTERNAL = {
    ("fail", "death"): "one rank's word to the other process; the outcome says rank-raises",
}
"""Reasons that are written in the source and reach no record, and where they end."""


@dataclass(frozen=True, kw_only=True, order=True)
class Code:
    """One verdict, or stage, with one reason; `said_in` are the files whose source holds it."""

    kind: str
    reason: str
    said_in: tuple[str, ...] = field(compare=False, default=())

    @property
    def words(self) -> tuple[str, str]:
        """By what it is found in other tables."""
        return self.kind, self.reason


class UnreadableError(Exception):
    """The source says why in a way that cannot be read; the message names the place."""


def class_of(reason: str | None) -> str:
    """A reason as the list has it: its class, where it is of one."""
    fits = (name for name, pattern in CLASSES.items() if pattern.fullmatch(reason or ""))
    return next(fits, reason or "")


@cache
def codes(root: Path = ROOT) -> tuple[Code, ...]:
    """Every code, sorted. Raises `UnreadableError` for a reason that is computed in a new way."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind, at in (*_of_the_harness(root), *_of_the_host(root)):
        for reason in _reasons(kind, at):
            if (kind, reason) not in INTERNAL:
                found[kind, reason].add(at.file)
    return tuple(
        Code(kind=kind, reason=reason, said_in=tuple(sorted(files)))
        for (kind, reason), files in sorted(found.items())
    )


def _reasons(kind: str, at: Found) -> tuple[str, ...]:
    if not isinstance(at.value, Hole):
        return (at.value,)
    for key in ((kind, at.value.text), ("any", at.value.text)):
        if key in HOLES:
            return HOLES[key]
    raise UnreadableError(
        f"{at.file}: the reason of a {kind} is {at.value.text}; name it in codes.HOLES"
    )


def _of_the_harness(root: Path) -> Iterator[tuple[str, Found]]:
    files = (*(root / "probes").glob("*.py"), *(root / "torchgrid/inside").rglob("*.py"))
    reader = Reader.of(root, files)
    for at in reader.calls:
        match at.node:
            case ast.Call(func=ast.Name(id=name), args=[reason, *_]) if name in CONCLUSIONS:
                yield from _each(CONCLUSIONS[name], reader.values(reason, at))
            case ast.Call(func=ast.Name(id="Result"), args=[verdict, *rest]):
                for kind in _verdicts(reader, verdict, at):
                    reasons = reader.values(rest[0], at) if rest else [Found("", at.file)]
                    yield from _each(kind, reasons)
            case ast.Call(func=ast.Attribute(attr="stopped"), args=[stage, reason, _]):
                yield from _each(ast.literal_eval(stage), reader.values(reason, at))


def _verdicts(reader: Reader, verdict: ast.expr, at: Found) -> Iterator[str]:
    """The verdicts that an answer can be made with; none where it is another's, handed on."""
    for found in reader.values(verdict, at):
        if isinstance(found.value, str):
            yield Verdict[found.value]


def _of_the_host(root: Path) -> Iterator[tuple[str, Found]]:
    engine = root / "torchgrid"
    apart = (engine / "inside", engine / "templates")
    files = (file for file in engine.rglob("*.py") if not set(apart) & set(file.parents))
    reader = Reader.of(root, files)
    for at in reader.calls:
        match at.node:
            case ast.Call(func=ast.Name(id="Stopped"), keywords=words):
                parts = {word.arg: word.value for word in words}
                stage, *others = reader.values(parts["stage"], at)
                if isinstance(stage.value, Hole) or others:
                    # a stop that is read, whose words are not its own
                    yield from _each("stopped", reader.values(parts["reason"], at))
                else:
                    yield from _each(stage.value.lower(), _named(reader, parts["reason"], at))


def _named(reader: Reader, reason: ast.expr, at: Found) -> Iterator[Found]:
    """The values behind the names of an enum's members."""
    for found in reader.values(reason, at):
        value = found.value if isinstance(found.value, Hole) else Reason[found.value].value
        yield Found(value, found.file)


def _each(kind: str, found: Iterable[Found]) -> Iterator[tuple[str, Found]]:
    return ((str(kind), at) for at in found)
