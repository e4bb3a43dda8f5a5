"""The compatibility page: which encoding holds in which cell, and why not where it does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tabulate import tabulate

from torchgrid.cell import newest_first
from torchgrid.outcome import Outcome, Record
from torchgrid.report.marks import MARKS, MEANINGS, counts, mark
from torchgrid.report.notes import Notes
from torchgrid.report.text import table_cell

INTRODUCTION = """\
# Compatibility

Every mark below is the answer a probe gave in an isolated environment with the wheels named in its
row; the record behind a row is `data/<cell>.jsonl`. This page is generated from those records.
"""


def compatibility_page(records: Sequence[Record]) -> str:
    """The whole page, from records in any order."""
    newest = sorted(records, key=lambda record: newest_first(record.cell))
    sections = (_encoding_section(name, newest) for name in encodings(newest))
    return "\n".join((INTRODUCTION, _legend(), _summary_section(newest), *sections))


def summary_table(records: Sequence[Record], notes: Notes, *, style: str = "pipe") -> str:
    """Rows: cells, newest first; columns: what each is, what stopped it, and its encodings."""
    names = encodings(records)
    rows = [_summary_row(record, names, notes) for record in records]
    return _table(("cell", "CUDA", "Python", "stopped", *names), rows, style=style)


def encodings(records: Iterable[Record]) -> list[str]:
    """The encodings that any record speaks of, by name."""
    return sorted({outcome.encoding for record in records for outcome in valid(record)})


def valid(record: Record) -> tuple[Outcome, ...]:
    """The outcomes that count: a cell that stopped has none, whatever it answered before."""
    return () if record.stopped is not None else record.outcomes


def _legend() -> str:
    rows = [(MARKS[verdict], str(verdict), MEANINGS[verdict]) for verdict in MARKS]
    rows.append(("(✓)", "on a fake device", "propagated without hardware: shapes, dtypes, devices"))
    rows.append(("", "empty", "not asked in this cell"))
    table = _table(("mark", "verdict", "meaning"), rows)
    return (
        f"## Legend\n\n{table}\n\nA number before a mark is a count, a raised number a note. "
        "A device stands after the probe: `cpu` and `meta` are real, `fake-cuda` is not a GPU.\n"
    )


def _summary_section(records: Sequence[Record]) -> str:
    notes = Notes()
    table = summary_table(records, notes)
    return _section("Summary", table, notes)


def _summary_row(record: Record, names: Sequence[str], notes: Notes) -> list[str]:
    facts = record.attestation or {}
    return [
        table_cell(record.cell),
        table_cell(str(facts.get("cuda") or ("none" if facts else ""))),
        table_cell(str(facts.get("python", ""))),
        _stop(record, notes),
        *(counts(o for o in valid(record) if o.encoding == name) for name in names),
    ]


def _stop(record: Record, notes: Notes) -> str:
    if record.stopped is not None:
        return f"{record.stopped.reason} {notes.stopped(record.stopped)}"
    return "unfinished" if record.suite is None else ""


def _encoding_section(name: str, records: Sequence[Record]) -> str:
    notes = Notes()
    asked = [{(o.probe, o.device): o for o in valid(r) if o.encoding == name} for r in records]
    columns = sorted({column for outcomes in asked for column in outcomes})
    rows = [
        [table_cell(record.cell), *(_marked(outcomes.get(c), notes) for c in columns)]
        for record, outcomes in zip(records, asked, strict=True)
        if outcomes
    ]
    headers = [f"{table_cell(probe)} {table_cell(device)}" for probe, device in columns]
    return _section(table_cell(name), _table(("cell", *headers), rows), notes)


def _marked(outcome: Outcome | None, notes: Notes) -> str:
    return "" if outcome is None else f"{mark(outcome)}{notes.outcome(outcome)}"


def _section(title: str, table: str, notes: Notes) -> str:
    return "\n\n".join(part for part in (f"## {title}", table, notes.render()) if part) + "\n"


def _table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, style: str = "pipe") -> str:
    return tabulate(rows, headers=headers, tablefmt=style, disable_numparse=True)
