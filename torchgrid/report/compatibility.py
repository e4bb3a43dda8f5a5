"""The compatibility page: which encoding holds in which cells, and why not where it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from torchgrid.model.expectation import tally_outcomes
from torchgrid.model.outcome import CELL, Record
from torchgrid.report.expectations import expectations_section
from torchgrid.report.marks import EXPECTED, MARKS, MEANINGS, SURPRISE, counts
from torchgrid.report.notes import Notes
from torchgrid.report.ranges import ranges
from torchgrid.report.results import Results, Scope, title
from torchgrid.report.text import file_name, table, table_cell

INTRODUCTION = """\
# Compatibility

Every mark below is the answer a probe gave in an isolated environment with the wheels named in its
row; the record behind a row is `data/<cell>.jsonl`. What each probe asks is in
[probes.md](probes.md), what they measured in [metrics.md](metrics.md). This page is generated from
those records, and from the expectations in `matrix.toml`.
"""

RANGES = """\
## By encoding

Answers by release of torch. A range names its first and its last release, and holds for those
between them that have a row in the summary; no other release was asked. Where a release's cells
disagree, the cells meant are named after it. A cell that stopped is in no range. A note has the
words of the newest cell; the page of an encoding has every mark.
"""


def compatibility_page(results: Results) -> str:
    """The whole page."""
    parts = [INTRODUCTION, _legend(), *_summaries(results)]
    if results.expectations.rows:
        parts.append(expectations_section(tally_outcomes(results.expectations, results.records)))
    if results.answers.keys() & {CELL}:
        parts.append(_section(results, CELL, "##"))
    if results.encodings:
        parts.append(RANGES)
    parts.extend(_section(results, name, "###") for name in results.encodings)
    return "\n".join(parts)


def page_of(encoding: str) -> str:
    """The page that has every mark of an encoding."""
    return "cell.md" if encoding == CELL else f"encodings/{file_name(encoding)}.md"


def summary_tables(results: Results, notes: Notes) -> Iterator[tuple[str, str]]:
    """For a terminal: each scope's label, and its table of cells by encodings."""
    for scope in results.scopes:
        headers, rows = _summary(results, scope, notes)
        yield (
            scope.label,
            tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True),
        )


def _legend() -> str:
    rows = [(MARKS[verdict], str(verdict), MEANINGS[verdict]) for verdict in MARKS]
    rows += [
        (EXPECTED, "expected", f"fails, as matrix.toml expects; another verdict: {EXPECTED}☠"),
        (f"✓{SURPRISE}", "unexpected", f"passes, and was to fail; so any mark with {SURPRISE}"),
        ("(✓)", "on a fake device", "propagated without hardware: shapes, dtypes, devices"),
        ("", "empty", "not asked in this cell"),
    ]
    return (
        f"## Legend\n\n{table(('mark', 'verdict', 'meaning'), rows)}\n\n"
        "A number before a mark is a count, a raised number a note. A device stands after the "
        "probe: `cpu` and `meta` are real, `fake-cuda` is not a GPU.\n"
    )


def _summaries(results: Results) -> Iterator[str]:
    """A table each scope; one where there is no record at all."""
    for scope in results.scopes:
        notes = Notes()
        headers, rows = _summary(results, scope, notes)
        heading = f"## Summary{f': {table_cell(scope.label)}' if scope.label else ''}"
        yield _joined(heading, table(headers, rows), notes.render())
    if not results.scopes:
        yield "## Summary\n\nNothing was tested.\n"


def _summary(
    results: Results, scope: Scope, notes: Notes
) -> tuple[tuple[str, ...], list[list[str]]]:
    names = [name for name in (CELL, *results.encodings) if results.asked(name, scope)]
    headers = ("cell", "CUDA", "Python", "stopped", *(table_cell(title(name)) for name in names))
    return headers, [_summary_row(results, record, names, notes) for record in scope.records]


def _summary_row(results: Results, record: Record, names: Sequence[str], notes: Notes) -> list[str]:
    facts = record.attestation or {}
    answers = (results.answers[name].get(record.cell, {}) for name in names)
    return [
        table_cell(record.cell),
        table_cell(str(facts.get("cuda") or ("none" if facts else ""))),
        table_cell(str(facts.get("python", ""))),
        _stop(record, notes),
        *(counts(asked.values(), results.expectations) for asked in answers),
    ]


def _stop(record: Record, notes: Notes) -> str:
    if record.stopped is not None:
        return f"{record.stopped.reason} {notes.stopped(record.stopped)}"
    return "unfinished" if record.suite is None else ""


def _section(results: Results, encoding: str, level: str) -> str:
    """What is known of an encoding: ranges for each scope, and the way to every mark."""
    notes = Notes()
    scopes = (s for s in results.scopes if results.asked(encoding, s))
    return _joined(
        f"{level} {table_cell(title(encoding))}",
        f"[Every mark]({page_of(encoding)})",
        *(part for scope in scopes for part in _ranges(results, encoding, scope, notes)),
        notes.render(),
    )


def _ranges(results: Results, encoding: str, scope: Scope, notes: Notes) -> Iterator[str]:
    told = ranges(results, encoding, scope, notes)
    if scope.label:
        yield f"In cells {table_cell(scope.label)}:"
    if told.rows:
        yield told.table()
    if told.holds:
        yield f"Holds wherever it was asked: {told.sentence()}."


def _joined(*parts: str) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"
