"""The tables of run times: by cell and stage, by cell and theme, and of the slowest probes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.themes import find_theme
from torchgrid.report.releases import shorten_cell
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import escape_text, split_table

INTRODUCTION = """\
## Run times

Times are `minutes:seconds`. The time of a stage is the wall time of a run of all probes of a cell.
With several cells at once, a cell may `wait` for the installation of another. The time of a theme
or a probe is the work of its probes on all encodings and devices. Probes run at the same time, so
the sum of their times may be longer than the stage `probe`. The records of cells that have not run
all their probes are left out.
"""

STAGES = ("plan", "wait", "install", "import", "prepare", "probe")
"""The stages of a cell in their order, by the names in a record's `seconds`.

In the stage `wait`, the cell waits for the installation of another.
"""

ROUNDING = 0.1
"""The seconds by which the rounding of a record may shorten a stage."""

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


def ran_at_once(record: Record) -> bool:
    """Tell whether the stages of a record are those of one run of all its probes.

    If a later run filled in some outcomes, its stages are too short for the work of all of them.
    The cores of the machine limit how many probes run at the same time.
    """
    if not record.is_finished or not record.seconds:
        return False
    cores = (record.attestation or {}).get("cores")
    if not isinstance(cores, int):
        return True
    work = sum(outcome.seconds for outcome in record.outcomes)
    return work <= (record.seconds.get("probe", 0.0) + ROUNDING) * cores


def render_time_tables(results: Results) -> str:
    """Render the section of all three tables, empty if no outcome has seconds."""
    whole = [record for record in results.records if record.is_finished]
    if not any(outcome.seconds for record in whole for outcome in record.outcomes):
        return ""
    parts = [INTRODUCTION.strip()]
    stages = {record.cell: record.seconds for record in whole if ran_at_once(record)}
    if stages:
        parts.append(_render_cells(STAGES, stages))
    filled = [record.cell for record in whole if record.seconds and not ran_at_once(record)]
    if filled:
        cells = ", ".join(map(escape_text, filled))
        parts.append(f"Without times of stages, because several runs filled the record: {cells}.")
    sums = {r.cell: sum_seconds_by_theme(r.outcomes) for r in whole if r.outcomes}
    themes = sorted({name for row in sums.values() for name in row})
    counts = {record.cell: len(record.outcomes) for record in whole}
    parts += [_render_cells(themes, sums, counts), _render_slowest_probes(whole)]
    return "\n\n".join(parts) + "\n"


def _render_cells(
    columns: Sequence[str],
    seconds: Mapping[str, Mapping[str, float]],
    counts: Mapping[str, int] | None = None,
) -> str:
    """Render a table of `seconds`, by cell and by column, after the `counts` of outcomes."""
    rows = [
        [
            escape_text(shorten_cell(cell)),
            *([] if counts is None else [str(counts[cell])]),
            format_clock(sum(row.values())),
            *(format_clock(row[name]) if name in row else "" for name in columns),
        ]
        for cell, row in seconds.items()
    ]
    counted = () if counts is None else ("outcomes",)
    headers = ("cell", *counted, "total", *map(escape_text, columns))
    return "\n\n".join(split_table(headers, rows))


def _render_slowest_probes(records: Iterable[Record]) -> str:
    """Render the table of the slowest probes, from all outcomes of `records`."""
    found: dict[str, list[Outcome]] = {}
    for outcome in (outcome for record in records for outcome in record.outcomes):
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
                escape_text(f"{encoding} on {longest.device} in {shorten_cell(longest.cell)}"),
            ]
        )
    headers = ("probe", "total", "share", "outcomes", "longest", "where")
    return "\n\n".join(split_table(headers, rows))


def format_clock(seconds: float) -> str:
    """Format seconds as `minutes:seconds`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
