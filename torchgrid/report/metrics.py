"""The metrics pages: what the probes measured, one page a theme, one table a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from torchgrid.model.outcome import CELL
from torchgrid.report.results import Results, theme, title
from torchgrid.report.text import file_name, one_line, shortened, table, table_cell
from torchgrid.report.time_tables import seconds_section

INTRODUCTION = """\
# Metrics

What the probes measured, whatever their verdict: a number here is evidence, not a judgement.
Seconds are one measurement on the machine that the record's attestation describes, so they are
orders of magnitude. A number that belongs to several cases is written `case:number`, zeros left
out; of a digest its first eight digits. This page is generated from the records in `data/`.
"""

Column = tuple[str, str, str]
"""A probe, the device it was asked on, and the name of a metric."""

Values = Mapping[str, Mapping[str, str]]
"""One metric's values, spelt: by cell, newest first, by encoding."""

_DIGEST = re.compile(r"(?:[a-z0-9]+:)?([0-9a-f]{8})[0-9a-f]{8,}")


def metrics_pages(results: Results) -> dict[str, str]:
    """The pages, by file name: the overview, and one for each theme that measures something."""
    themes: dict[str, dict[Column, Values]] = {}
    measured = _measured(results)
    for column in sorted(measured):
        themes.setdefault(theme(column[0]), {})[column] = measured[column]
    names = {name: f"metrics/{file_name(name)}.md" for name in themes}
    lines = [f"- [{table_cell(n)}]({names[n]}): {_contents(themes[n])}" for n in themes]
    parts = filter(None, (INTRODUCTION, "\n".join(lines) + "\n" if lines else ""))
    overview = "\n".join(filter(None, (*parts, seconds_section(results))))
    return {"metrics.md": overview} | {names[n]: _page(n, themes[n]) for n in themes}


def _measured(results: Results) -> dict[Column, dict[str, dict[str, str]]]:
    found: dict[Column, dict[str, dict[str, str]]] = {}
    for record in results.records:
        for encoding, cells in results.answers.items():
            for (probe, device), outcome in cells.get(record.cell, {}).items():
                for name, value in outcome.metrics.items():
                    if value is not None:
                        rows = found.setdefault((probe, device, name), {})
                        rows.setdefault(record.cell, {})[encoding] = table_cell(_spelt(value))
    return found


def _contents(columns: Iterable[Column]) -> str:
    return ", ".join(dict.fromkeys(table_cell(metric) for _, _, metric in columns))


def _page(name: str, columns: Mapping[Column, Values]) -> str:
    introduction = (
        f"# Metrics: {table_cell(name)}\n\nHow to read them is in [metrics.md](../metrics.md). "
        "This page is generated from the records in `../data/`.\n"
    )
    return "\n".join((introduction, *(_section(c, values) for c, values in columns.items())))


def _section(column: Column, values: Values) -> str:
    names = sorted({name for row in values.values() for name in row}, key=lambda n: (n != CELL, n))
    rows = [[table_cell(cell), *(row.get(n, "") for n in names)] for cell, row in values.items()]
    probe, device, metric = map(table_cell, column)
    headers = ("cell", *(table_cell(title(name)) for name in names))
    return f"## {probe} on {device}: {metric}\n\n{table(headers, _folded(rows))}\n"


def _folded(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The rows, or one where all say the same."""
    if len(rows) > 1 and len({tuple(row[1:]) for row in rows}) == 1:
        return [[f"each of {len(rows)} cells", *rows[0][1:]]]
    return rows


def _spelt(value: Any) -> str:
    match value:
        case Mapping():
            pairs = sorted(value.items(), key=lambda pair: (len(pair[0]), pair[0]))
            return " ".join(f"{case}:{_spelt(number)}" for case, number in pairs if number)
        case list() | tuple():
            return ", ".join(map(_spelt, value))
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.3g}"
        case str() if digest := _DIGEST.fullmatch(value):
            return digest[1]
        case _:
            return shortened(one_line(str(value)))
