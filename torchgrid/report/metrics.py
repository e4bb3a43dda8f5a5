"""The metrics pages: what the probes measured, one page per theme, one list per metric."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torchgrid.contract import CELL
from torchgrid.model.themes import find_theme
from torchgrid.report.releases import Releases, list_all_releases
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import (
    escape_text,
    flatten_text,
    make_file_name,
    shorten_line,
)
from torchgrid.report.time_bars import render_time_bars
from torchgrid.report.time_tables import render_time_tables

INTRODUCTION = """\
# Metrics

The numbers that probes measured, whatever their verdict: evidence, not a judgement. Seconds come
from one measurement on the machine that the record's attestation describes, so they are orders of
magnitude. A value is followed by the releases on which it was measured. A metric with a number per
case is written `case:number`, without the zeros. Of a digest, the first eight digits are shown.
This page is generated from the records in `data/`.
"""

Column = tuple[str, str, str]
"""A probe, the device it ran on, and the name of a metric."""

MetricValues = Mapping[str, Mapping[str, str]]
"""The values of one metric as text, by cell (newest first) and by encoding."""

_DIGEST = re.compile(r"(?:[a-z0-9]+:)?([0-9a-f]{8})[0-9a-f]{8,}")


def render_metrics_pages(results: Results) -> dict[str, str]:
    """Return the overview and a page for each theme with metrics, by path below the reports."""
    themes: dict[str, dict[Column, MetricValues]] = {}
    for column, values in sorted(_collect_values(results).items()):
        themes.setdefault(find_theme(column[0]), {})[column] = values
    links, pages, releases = [], {}, list_all_releases(results)
    for name, columns in themes.items():
        path = f"metrics/{make_file_name(name)}.md"
        metrics = ", ".join(dict.fromkeys(escape_text(metric) for _, _, metric in columns))
        links.append(f"- [{escape_text(name)}]({path}): {metrics}\n")
        introduction = (
            f"# Metrics: {escape_text(name)}\n\n[metrics.md](../metrics.md) explains these "
            "numbers. This page is generated from the records in `../data/`.\n"
        )
        sections = (_render_metric(column, values, releases) for column, values in columns.items())
        pages[path] = "\n".join((introduction, *sections))
    # No text of a record can end the block of code.
    bars = render_time_bars(results.records).replace("`", "'")
    told = "The longest cells, all to one scale: stages, below them themes, then probes."
    drawn = f"{told}\n\n```text\n{bars}\n```\n" if bars else ""
    overview = (INTRODUCTION, "".join(links), render_time_tables(results), drawn)
    return {"metrics.md": "\n".join(filter(None, overview))} | pages


def _collect_values(results: Results) -> dict[Column, dict[str, dict[str, str]]]:
    """Return the values of every metric as escaped text; a value of None is left out."""
    # By record first, because the rows of a table are cells, newest first.
    found: dict[Column, dict[str, dict[str, str]]] = {}
    for record in results.records:
        for encoding, cells in results.by_encoding.items():
            for (probe, device), outcome in cells.get(record.cell, {}).items():
                for name, value in outcome.metrics.items():
                    if value is not None:
                        rows = found.setdefault((probe, device, name), {})
                        rows.setdefault(record.cell, {})[encoding] = escape_text(
                            _spell_value(value)
                        )
    return found


def _render_metric(column: Column, values: MetricValues, releases: Releases) -> str:
    """Render the values of one metric: a line for all encodings with the same values.

    Each value has its releases, the newest first.
    """
    by_encoding: dict[str, dict[str, set[str]]] = {}
    for cell, row in values.items():
        for encoding, text in row.items():
            by_encoding.setdefault(encoding, {}).setdefault(text, set()).add(cell)
    shared: dict[str, list[str]] = {}
    for encoding in sorted(by_encoding, key=lambda name: (name != CELL, name)):
        texts = by_encoding[encoding]
        line = "; ".join(f"{text} on {releases.render(cells)}" for text, cells in texts.items())
        (first, cells), *others = texts.items()
        if len(cells) > 1 and not others:
            line = f"{first} in each of {len(cells)} cells"
        shared.setdefault(line, []).append(escape_text(label_encoding(encoding)))
    lines = "\n".join(f"- {', '.join(names)}: {line}" for line, names in shared.items())
    probe, device, metric = map(escape_text, column)
    return f"## {probe} on {device}: {metric}\n\n{lines}\n"


def _spell_value(value: Any) -> str:
    """Return a metric of any JSON type as text that is not escaped yet."""
    match value:
        case Mapping():
            # Cases are often numbers, so short names come first: 1, 10, 700.
            pairs = sorted(value.items(), key=lambda pair: (len(pair[0]), pair[0]))
            return " ".join(f"{case}:{_spell_value(number)}" for case, number in pairs if number)
        case list() | tuple():
            return ", ".join(map(_spell_value, value))
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.3g}"
        case str() if digest := _DIGEST.fullmatch(value):
            return digest[1]
        case _:
            return shorten_line(flatten_text(str(value)))
