"""The metrics page: what the probes measured, one table a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tabulate import tabulate

from torchgrid.cell import newest_first
from torchgrid.outcome import Outcome, Record
from torchgrid.report.compatibility import encodings, valid
from torchgrid.report.text import table_cell

INTRODUCTION = """\
# Metrics

What the probes measured, whatever their verdict: a number here is evidence, not a judgement.
Seconds are one measurement on the machine that the record's attestation describes, so they are
orders of magnitude. A number that belongs to several cases is written `case:number`, zeros left
out. This page is generated from the records in `data/`.
"""

Column = tuple[str, str, str]
"""A probe, the device it was asked on, and the name of a metric."""


def metrics_page(records: Sequence[Record]) -> str:
    """The whole page, from records in any order."""
    newest = sorted(records, key=lambda record: newest_first(record.cell))
    columns = sorted({column for record in newest for column in _columns(record)})
    return "\n".join((INTRODUCTION, *(_section(column, newest) for column in columns)))


def _columns(record: Record) -> Iterator[Column]:
    for outcome in valid(record):
        yield from ((outcome.probe, outcome.device, name) for name in outcome.metrics)


def _section(column: Column, records: Sequence[Record]) -> str:
    names = encodings(records)
    rows = [[table_cell(r.cell), *_row(column, r, names)] for r in records]
    table = tabulate(
        [row for row in rows if any(row[1:])],
        headers=("cell", *map(table_cell, names)),
        tablefmt="pipe",
        disable_numparse=True,
    )
    probe, device, metric = map(table_cell, column)
    return f"## {probe} on {device}: {metric}\n\n{table}\n"


def _row(column: Column, record: Record, names: Sequence[str]) -> Iterator[str]:
    probe, device, metric = column
    asked = {o.encoding: o for o in valid(record) if (o.probe, o.device) == (probe, device)}
    for name in names:
        yield _number(asked.get(name), metric)


def _number(outcome: Outcome | None, metric: str) -> str:
    value = None if outcome is None else outcome.metrics.get(metric)
    return "" if value is None else table_cell(_spelt(value))


def _spelt(value: Any) -> str:
    if isinstance(value, Mapping):
        pairs = sorted(value.items(), key=lambda pair: (len(pair[0]), pair[0]))
        return " ".join(f"{case}:{_spelt(number)}" for case, number in pairs if number)
    if isinstance(value, float):
        return f"{value:.3g}"
    return str(value)
