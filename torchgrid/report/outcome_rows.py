"""Outcomes as flat rows, one for each: what the exports and the data frame are made of."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from torchgrid.contract import Kind, Verdict
from torchgrid.model.cell import split_id
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.themes import find_theme
from torchgrid.report.results import Results
from torchgrid.report.text import flatten_text

Row = Mapping[str, str | int | float | bool | None]

COLUMNS: Mapping[str, type] = {
    "cell": str,
    "release": str,
    "variant": str,
    "extras": str,
    "platform": str,
    "accelerator": str,
    "torch": str,
    "cuda": str,
    "date": str,
    "encoding": str,
    "theme": str,
    "probe": str,
    "device": str,
    "kind": str,
    "verdict": str,
    "reason": str,
    "detail": str,
    "mends": str,
    "status": str,
    "expected": str,
    "upstream": str,
    "seconds": float,
    "attempts": int,
    "flaky": bool,
    "metrics": str,
}
"""The columns with their types. `metrics` is JSON, and every column but the last four is text."""

FORMULA_SIGNS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""The characters with which a spreadsheet takes a text for a formula; four are of full width."""


class _Sink:
    """The file that a writer of CSV writes to."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def write(self, text: str) -> None:
        self.parts.append(text)


class Status(StrEnum):
    """The meaning of an outcome for a run: an expected failure is not a failure."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


def list_rows(results: Results) -> Iterator[Row]:
    """Yield a row for each outcome that counts, newest cell first."""
    for record in results.records:
        facts = _describe_cell(record)
        # The outcomes of a cell that stopped are from before it did.
        for outcome in () if record.stopped is not None else record.outcomes:
            judgement = results.expectations.judge(outcome)
            expected = None if judgement is None else judgement.expectation
            metrics = json.dumps(dict(outcome.metrics), sort_keys=True) if outcome.metrics else None
            yield {
                **facts,
                "encoding": outcome.encoding,
                "theme": find_theme(outcome.probe),
                "probe": outcome.probe,
                "device": outcome.device,
                "kind": outcome.kind.value,
                "verdict": outcome.verdict.value,
                "reason": outcome.reason,
                "detail": outcome.detail,
                "mends": outcome.mends,
                "status": choose_status(outcome, judgement).value,
                "expected": None if expected is None else expected.why,
                "upstream": None if judgement is None else judgement.upstream,
                "seconds": outcome.seconds,
                "attempts": outcome.attempts,
                "flaky": outcome.disagreed is not None,
                "metrics": metrics,
            }


def choose_status(outcome: Outcome, judgement: Judgement | None) -> Status:
    """Choose what an outcome means for a run.

    What an expectation speaks of fails if it is otherwise, and does not count if it is as expected.
    An observation never fails.
    """
    if judgement is not None and judgement.standing is Standing.HOLDS:
        is_pass = outcome.verdict is Verdict.PASS
        return Status.PASSED if is_pass else Status.SKIPPED
    if outcome.kind is Kind.REQUIREMENT:
        if outcome.is_broken or (judgement is not None and judgement.is_broken):
            return Status.FAILED
        return Status.PASSED if outcome.verdict is Verdict.PASS else Status.SKIPPED
    return Status.PASSED if outcome.verdict in (Verdict.PASS, Verdict.FAIL) else Status.SKIPPED


def render_csv(rows: Iterable[Row]) -> str:
    """Render rows as CSV, in which no text is a formula, and each row is one line."""
    sink = _Sink()
    writer = csv.DictWriter(sink, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _make_inert(value) for name, value in row.items()} for row in rows)
    return "".join(sink.parts)


def _describe_cell(record: Record) -> dict[str, str | None]:
    cell_id, place = split_name(record.cell)
    parts = split_id(cell_id)
    attested = record.attestation or {}
    return {
        "cell": record.cell,
        "release": parts.release,
        "variant": parts.variant,
        "extras": ", ".join(parts.extras),
        "platform": place.platform,
        "accelerator": place.accelerator,
        **{name: str(attested[name]) if attested.get(name) else None for name in ("torch", "cuda")},
        "date": record.date,
    }


def _make_inert(value: object) -> object:
    """Return a text as one line that a spreadsheet does not run; any other value stays."""
    if not isinstance(value, str):
        return value
    line = flatten_text(value)
    # A sign alone, such as the name of the cell itself, is not a formula.
    # White space before a sign is folded away, and what was no formula becomes one.
    is_formula = any(text.startswith(FORMULA_SIGNS) for text in (value, line))
    return f"'{line}" if len(line) > 1 and is_formula else line
