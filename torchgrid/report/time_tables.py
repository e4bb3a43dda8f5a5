"""The tables of run times: by cell and stage, by cell and theme, and of the slowest probes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from torchgrid.model.outcome import Outcome
from torchgrid.report.results import Results, find_theme, label_encoding
from torchgrid.report.text import escape_text, render_markdown_table

INTRODUCTION = """\
## Run times

Times are `minutes:seconds`. The time of a stage is the wall time of a cell's last run. With several
cells at once, a cell may `wait` for the installation of another. The time of a theme or a probe is
the work of its probes on all encodings and devices. Probes run at the same time, so the sum of
their times may be longer than the stage `probe`.
"""

STAGES = ("plan", "wait", "install", "import", "prepare", "probe")
"""The stages of a cell in their order, by the names in a record's `seconds`.

In the stage `wait`, the cell waits for the installation of another.
"""

MAX_PROBES = 15
"""The number of probes in the table of the slowest."""


def sum_seconds_by_probe(outcomes: Iterable[Outcome]) -> dict[str, float]:
    """Return the seconds of `outcomes`, summed by probe."""
    sums: dict[str, float] = {}
    for outcome in outcomes:
        sums[outcome.probe] = sums.get(outcome.probe, 0.0) + outcome.seconds
    return sums


def sum_seconds_by_theme(outcomes: Iterable[Outcome]) -> dict[str, float]:
    """Return the seconds of `outcomes`, summed by the theme of their probes."""
    sums: dict[str, float] = {}
    for probe, seconds in sum_seconds_by_probe(outcomes).items():
        sums[find_theme(probe)] = sums.get(find_theme(probe), 0.0) + seconds
    return sums


def render_time_tables(results: Results) -> str:
    """Render the section of all three tables, empty if no outcome has seconds."""
    by_cell: dict[str, list[Outcome]] = {record.cell: [] for record in results.records}
    for cells in results.by_encoding.values():
        for cell, outcomes in cells.items():
            by_cell[cell].extend(outcomes.values())
    if not any(outcome.seconds for outcomes in by_cell.values() for outcome in outcomes):
        return ""
    stages = {record.cell: record.seconds for record in results.records if record.seconds}
    sums = {cell: sum_seconds_by_theme(found) for cell, found in by_cell.items() if found}
    themes = sorted({name for row in sums.values() for name in row})
    parts = [INTRODUCTION.strip()]
    if stages:
        parts.append(_render_cells(STAGES, stages))
    parts += [_render_cells(themes, sums), _render_slowest_probes(by_cell)]
    return "\n\n".join(parts) + "\n"


def _render_cells(columns: Sequence[str], seconds: Mapping[str, Mapping[str, float]]) -> str:
    """Render a table of `seconds`, which are given by cell and by column."""
    rows = [
        [
            escape_text(cell),
            format_clock(sum(row.values())),
            *(format_clock(row[name]) if name in row else "" for name in columns),
        ]
        for cell, row in seconds.items()
    ]
    return render_markdown_table(("cell", "total", *map(escape_text, columns)), rows)


def _render_slowest_probes(by_cell: Mapping[str, Iterable[Outcome]]) -> str:
    """Render the table of the slowest probes, from all outcomes `by_cell`."""
    found: dict[str, list[Outcome]] = {}
    for outcome in (outcome for outcomes in by_cell.values() for outcome in outcomes):
        found.setdefault(outcome.probe, []).append(outcome)
    # Sorted names first, so that the order of records does not decide between equal sums.
    sums = sum_seconds_by_probe(outcome for name in sorted(found) for outcome in found[name])
    total = sum(sums.values())
    rows = []
    for name in sorted(sums, key=lambda name: -sums[name])[:MAX_PROBES]:
        longest = max(found[name], key=lambda outcome: outcome.seconds)
        encoding = label_encoding(longest.encoding)
        rows.append(
            [
                escape_text(name),
                format_clock(sums[name]),
                f"{sums[name] / total:.0%}",
                str(len(found[name])),
                format_clock(longest.seconds),
                escape_text(f"{encoding} on {longest.device} in {longest.cell}"),
            ]
        )
    headers = ("probe", "total", "share", "outcomes", "longest", "where")
    return render_markdown_table(headers, rows)


def format_clock(seconds: float) -> str:
    """Format seconds as `minutes:seconds`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
