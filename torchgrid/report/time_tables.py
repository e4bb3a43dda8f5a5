"""Where the minutes of a run go: by cell and theme, and by probe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from torchgrid.model.outcome import Outcome
from torchgrid.report.results import Results, theme, title
from torchgrid.report.text import table, table_cell

INTRODUCTION = """\
## Where the minutes go

As `minutes:seconds`: first what each stage of a cell took on the clock when it was last asked (with
several cells at once, one waits for the installation of another), then the work of the probes
themselves, for all encodings and devices of a cell. Several are asked at once, so that may be more.
"""

STAGES = ("plan", "wait", "install", "import", "prepare", "probe")
"""In the order in which they come (`wait`: for another cell's installation); a record holds their
seconds by name."""

LONGEST = 15
"""How many of the slowest probes are told."""


def seconds_by_probe(outcomes: Iterable[Outcome]) -> dict[str, float]:
    """The seconds of outcomes, summed by their probes."""
    sums: dict[str, float] = {}
    for outcome in outcomes:
        sums[outcome.probe] = sums.get(outcome.probe, 0.0) + outcome.seconds
    return sums


def seconds_by_theme(outcomes: Iterable[Outcome]) -> dict[str, float]:
    """The seconds of outcomes, summed by the themes of their probes."""
    sums: dict[str, float] = {}
    for probe, seconds in seconds_by_probe(outcomes).items():
        sums[theme(probe)] = sums.get(theme(probe), 0.0) + seconds
    return sums


def seconds_section(results: Results) -> str:
    """The tables; empty where no time was measured."""
    asked = _by_cell(results)
    if not any(outcome.seconds for outcomes in asked.values() for outcome in outcomes):
        return ""
    parts = (INTRODUCTION.strip(), _by_stage(results), _by_theme(asked), _by_probe(asked))
    return "\n\n".join(filter(None, parts)) + "\n"


def _by_cell(results: Results) -> dict[str, list[Outcome]]:
    """The outcomes that count, by cell, newest first."""
    asked: dict[str, list[Outcome]] = {record.cell: [] for record in results.records}
    for cells in results.answers.values():
        for cell, answers in cells.items():
            asked[cell].extend(answers.values())
    return {cell: outcomes for cell, outcomes in asked.items() if outcomes}


def _by_stage(results: Results) -> str:
    """The wall time of each cell that took it; empty where none did."""
    rows = [
        [
            table_cell(record.cell),
            _clock(sum(record.seconds.values())),
            *(_known(record.seconds.get(stage)) for stage in STAGES),
        ]
        for record in results.records
        if record.seconds
    ]
    return table(("cell", "all", *STAGES), rows) if rows else ""


def _by_theme(asked: Mapping[str, Sequence[Outcome]]) -> str:
    sums = {cell: seconds_by_theme(outcomes) for cell, outcomes in asked.items()}
    themes = sorted({name for row in sums.values() for name in row})
    rows = [
        [table_cell(cell), _clock(sum(row.values())), *(_known(row.get(name)) for name in themes)]
        for cell, row in sums.items()
    ]
    return table(("cell", "all", *map(table_cell, themes)), rows)


def _by_probe(asked: Mapping[str, Iterable[Outcome]]) -> str:
    """The slowest probes: what they took in all, and their longest answer."""
    found: dict[str, list[Outcome]] = {}
    for outcome in (outcome for outcomes in asked.values() for outcome in outcomes):
        found.setdefault(outcome.probe, []).append(outcome)
    sums = seconds_by_probe(outcome for name in sorted(found) for outcome in found[name])
    everything = sum(sums.values())
    slowest = sorted(sums, key=lambda name: -sums[name])[:LONGEST]
    headers = ("probe", "in all", "share", "answers", "longest", "where")
    return table(headers, [_probe_row(n, found[n], sums[n] / everything) for n in slowest])


def _probe_row(name: str, outcomes: Sequence[Outcome], share: float) -> list[str]:
    longest = max(outcomes, key=lambda outcome: outcome.seconds)
    where = (title(longest.encoding), "on", longest.device, "in", longest.cell)
    return [
        table_cell(name),
        _clock(sum(outcome.seconds for outcome in outcomes)),
        f"{share:.0%}",
        str(len(outcomes)),
        _clock(longest.seconds),
        table_cell(" ".join(where)),
    ]


def _known(seconds: float | None) -> str:
    return "" if seconds is None else _clock(seconds)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
