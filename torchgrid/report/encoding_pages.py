"""The page of an encoding: all its marks, one table per theme, with the reasons below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from torchgrid.contract import CELL, Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Outcome
from torchgrid.report.marks import MARKS, OBSERVED, render_mark
from torchgrid.report.notes import Notes
from torchgrid.report.results import (
    CellOutcomes,
    ProbeOnDevice,
    Results,
    label_encoding,
    split_themes,
)
from torchgrid.report.text import escape_text, render_markdown_table

FOLDED = {MARKS[Verdict.PASS], OBSERVED[Verdict.PASS]}
"""The marks that need no note, so that a column of nothing else is one line."""


def render_encoding_page(results: Results, encoding: str) -> str:
    """Render the whole page of `encoding`, or of the cell itself."""
    # The page of the cell is beside compatibility.md, the others are one folder below.
    up = "" if encoding == CELL else "../"
    themes: dict[str, set[ProbeOnDevice]] = {}
    for outcomes in results.by_encoding[encoding].values():
        for theme, found in split_themes(outcomes).items():
            themes.setdefault(theme, set()).update(found)
    introduction = (
        f"# {escape_text(label_encoding(encoding))}\n\n"
        "All marks, one table per theme. A cell without results in a theme has no row there. "
        f"[compatibility.md]({up}compatibility.md#legend) explains the marks, "
        f"[probes.md]({up}probes.md) the probes. "
        f"This page is generated from the records in `{up}data/`.\n"
    )
    sections = (_render_theme(results, encoding, name, themes[name]) for name in sorted(themes))
    return "\n".join((introduction, *sections))


def _render_theme(results: Results, encoding: str, theme: str, probes: set[ProbeOnDevice]) -> str:
    """Render the section of one theme: a row per cell, and a column for each of `probes`."""
    cells = {
        cell: outcomes
        for cell, outcomes in results.by_encoding[encoding].items()
        if not probes.isdisjoint(outcomes)
    }
    unfit = {probe: outcomes for probe in sorted(probes) if (outcomes := _find_unfit(cells, probe))}
    columns = {probe: _label_probe(probe) for probe in sorted(probes - unfit.keys())}
    notes = Notes()
    rows = {
        cell: _render_marks(results.expectations, outcomes, columns, notes)
        for cell, outcomes in cells.items()
    }
    parts = [f"## {escape_text(theme)}", *_render_columns(columns, rows)]
    if unfit:
        labels = (f"{_label_probe(p)}{notes.add_outcomes(found)}" for p, found in unfit.items())
        parts.append(f"Not applicable in any cell: {', '.join(labels)}.")
    return "\n\n".join(filter(None, (*parts, notes.render()))) + "\n"


def _render_columns(
    columns: Mapping[ProbeOnDevice, str], rows: Mapping[str, Mapping[ProbeOnDevice, str]]
) -> Iterator[str]:
    """Yield a table of the marks in `rows`, and a line for columns of nothing but one mark."""
    folded: dict[str, list[ProbeOnDevice]] = {}
    for probe in columns:
        signs = {row.get(probe, "").strip("()") for row in rows.values()}
        if len(rows) > 1 and len(signs) == 1 and signs <= FOLDED:
            folded.setdefault(signs.pop(), []).append(probe)
    gone = {probe for probes in folded.values() for probe in probes}
    shown = {probe: label for probe, label in columns.items() if probe not in gone}
    if shown:
        lines = (
            [escape_text(cell), *(row.get(p, "") for p in shown)] for cell, row in rows.items()
        )
        yield render_markdown_table(("cell", *shown.values()), lines)
    for sign, probes in sorted(folded.items(), reverse=True):
        labels = ", ".join(columns[probe] for probe in probes)
        yield f"{sign} in each of {len(rows)} cells: {labels}."


def _render_marks(
    expectations: Expectations,
    outcomes: CellOutcomes,
    probes: Iterable[ProbeOnDevice],
    notes: Notes,
) -> dict[ProbeOnDevice, str]:
    """Render the marks of one cell by probe, in the order of `probes`, which numbers the notes."""
    marks = {}
    for probe in probes:
        if outcome := outcomes.get(probe):
            judgement = expectations.judge(outcome)
            note = notes.add_outcome(outcome, judgement)
            marks[probe] = f"{render_mark(outcome, judgement)}{note}"
    return marks


def _find_unfit(cells: Mapping[str, CellOutcomes], probe: ProbeOnDevice) -> list[Outcome]:
    """Return the outcomes of a probe that applies in no cell, none if it applies in one."""
    found = [outcomes[probe] for outcomes in cells.values() if probe in outcomes]
    return found if all(o.verdict is Verdict.NOT_APPLICABLE for o in found) else []


def _label_probe(probe: ProbeOnDevice) -> str:
    return " ".join(map(escape_text, probe))
