"""The account of one mark: what was seen, where, what other releases answer, and an issue text."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from torchgrid.contract import CELL, Verdict
from torchgrid.model.cell import sort_key, split_id
from torchgrid.model.expectation import Judgement
from torchgrid.model.freshness import NO_DATE
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.report.change_families import describe_outcome_briefly
from torchgrid.report.marks import is_observation
from torchgrid.report.reproducers import list_pins
from torchgrid.report.results import label_encoding
from torchgrid.report.text import flatten_text, spell_remedy

WIDTH = 100
"""The columns of a terminal that lines stay within, other than those of a traceback."""

FACTS = (
    "torch",
    "cuda",
    "cudnn",
    "triton",
    "python",
    "numpy",
    "platform",
    "libc",
    "cpu",
    "compiler",
    "driver",
)
"""The facts of an attestation that an account shows, in this order."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """A mark, and what is known about it.

    `text` is the question of its probe. `others` are the outcomes of the same task in all records,
    its own too. `traceback` is None if no run has left one. `command` runs the probe again.
    """

    record: Record
    outcome: Outcome
    text: str
    judgement: Judgement | None
    others: Sequence[Outcome]
    traceback: str | None
    command: str

    @property
    def title(self) -> str:
        """The names of the mark in one line."""
        outcome = self.outcome
        subject = label_encoding(outcome.encoding)
        return f"{outcome.probe} of {subject} on {outcome.device} in {outcome.cell}"


def render_account(account: Account) -> Iterator[str]:
    """Yield the lines of an account for a terminal; foreign text keeps no control characters."""
    outcome = account.outcome
    yield f"{account.title}: {describe_outcome_briefly(outcome)}"
    yield from textwrap.wrap(f"question: {flatten_text(account.text)}", WIDTH)
    for line in (outcome.detail or "").splitlines():
        yield f"  {flatten_text(line)}"
    for name, value in sorted(outcome.metrics.items()):
        yield f"  {name} = {flatten_text(json.dumps(value))}"
    if outcome.mends is not None:
        yield f"what mends it: {spell_remedy(outcome.mends)}"
    if account.judgement is not None:
        row = account.judgement.expectation
        thread = f" ({row.upstream})" if row.upstream else ""
        yield f"expected: {row.verdict}: {flatten_text(row.why)}{thread}"
    yield ""
    if account.traceback is None:
        yield f"records keep no traceback; this prints it: {account.command}"
    else:
        yield from (_spell_line(line) for line in account.traceback.splitlines())
    yield ""
    _, place = split_name(account.record.cell)
    where = " with ".join(filter(None, (place.platform, place.accelerator)))
    yield f"the cell (last run: {account.record.date or NO_DATE}, on {where}):"
    for name, value in list_facts(account.record):
        yield from textwrap.wrap(f"  {name}: {value}", WIDTH, subsequent_indent="    ")
    yield ""
    yield "other releases and cells:"
    yield from (f"  {line}" for line in describe_neighbours(account))


def list_facts(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the facts of a record's attestation, and the packages beside torch."""
    facts = record.attestation or {}
    for name in FACTS:
        if facts.get(name) is not None:
            yield name, flatten_text(str(facts[name]))
    gpus = facts.get("gpus")
    for gpu in gpus if isinstance(gpus, list) else ():
        yield "gpu", flatten_text(json.dumps(gpu, sort_keys=True))
    yield "packages", ", ".join(list_pins(record))


def describe_neighbours(account: Account) -> list[str]:
    """Describe the answers of other releases in cells like this one, then of other cells.

    Releases in a row with one answer share a line, so that a line ends at each boundary.
    """
    own = _find_series(account.outcome.cell)
    alike = sorted(
        (each for each in account.others if _find_series(each.cell) == own),
        key=lambda each: sort_key(each.cell),
        reverse=True,
    )
    lines = []
    for words, group in groupby(alike, key=describe_outcome_briefly):
        releases = [split_id(each.cell).release for each in group]
        ends = dict.fromkeys((releases[0], releases[-1]))
        lines.append(f"{' to '.join(ends)}: {words}")
    release = split_id(account.outcome.cell).release
    seen = describe_outcome_briefly(account.outcome)
    different = [
        f"{each.cell}: {describe_outcome_briefly(each)}"
        for each in account.others
        if split_id(each.cell).release == release and describe_outcome_briefly(each) != seen
    ]
    return lines + different


def render_issue(account: Account, code: str) -> str:
    """Render the text of an issue for the project that a mark is about; `code` reproduces it."""
    outcome = account.outcome
    subject = "this cell" if outcome.encoding == CELL else f"`{outcome.encoding}`"
    versions = "\n".join(f"{name}: {value}" for name, value in list_facts(account.record))
    seen = describe_outcome_briefly(outcome)
    error = account.traceback or f"{seen}\n{outcome.detail or ''}"
    release = split_id(outcome.cell).release
    label, word, more = "What should hold", "fails", ""
    if outcome.verdict is Verdict.BLOCKED:
        word = "is blocked"
    elif is_observation(outcome):  # neither answer is an error
        label, word, more = "What is observed", "was observed", f": {seen}"
    return "\n\n".join(
        (
            f"# {outcome.probe} {word} for {subject} on torch {release}{more}",
            f"{label}: {flatten_text(account.text)}",
            f"What was seen: {seen}.",
            "Answers by release:\n\n" + "\n".join(f"- {n}" for n in describe_neighbours(account)),
            "## Code\n\n`uv run FILE` of this file shows it.\n\n" + fence(code, "python"),
            "## Error\n\n" + fence("\n".join(map(_spell_line, error.splitlines()))),
            "## Versions\n\n" + fence(versions),
        )
    )


def fence(text: str, language: str = "") -> str:
    """Return a block of code, with a fence that nothing in it can end."""
    longest = max(map(len, re.findall(r"`{3,}", text)), default=2)
    marks = "`" * (longest + 1)
    body = text.rstrip("\n")
    return f"{marks}{language}\n{body}\n{marks}"


def _find_series(cell: str) -> tuple[object, ...]:
    parts = split_id(cell)
    return parts.variant, parts.extras


def _spell_line(line: str) -> str:
    """Return a line with its indentation, and with invisible characters spelled."""
    indent = line[: len(line) - len(line.lstrip(" "))]
    return indent + flatten_text(line)
