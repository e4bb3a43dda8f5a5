"""The page of an encoding: all its marks, one table per theme, with the reasons below."""

from __future__ import annotations

from torchgrid.contract import CELL, Verdict
from torchgrid.report.marks import MARKS, render_mark
from torchgrid.report.notes import Notes
from torchgrid.report.results import ProbeOnDevice, Results, find_theme, label_encoding
from torchgrid.report.text import escape_text, render_markdown_table

PASS = MARKS[Verdict.PASS]


def render_encoding_page(results: Results, encoding: str) -> str:
    """Render the whole page of `encoding`, or of the cell itself."""
    # The page of the cell is beside compatibility.md, the others are one folder below.
    up = "" if encoding == CELL else "../"
    themes: dict[str, set[ProbeOnDevice]] = {}
    for outcomes in results.by_encoding[encoding].values():
        for probe in outcomes:
            themes.setdefault(find_theme(probe[0]), set()).add(probe)
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
    columns = {probe: " ".join(map(escape_text, probe)) for probe in sorted(probes)}
    notes = Notes()
    rows: dict[str, dict[ProbeOnDevice, str]] = {}
    # Columns in their order, because the first mark that needs a reason numbers its note.
    for cell, outcomes in results.by_encoding[encoding].items():
        for probe in [each for each in columns if each in outcomes]:
            outcome = outcomes[probe]
            judgement = results.expectations.judge(outcome)
            mark = f"{render_mark(outcome, judgement)}{notes.add_outcome(outcome, judgement)}"
            rows.setdefault(cell, {})[probe] = mark
    # The columns with nothing but passes become one line below the table.
    folded = [
        probe
        for probe in columns
        if len(rows) > 1 and all(row.get(probe, "").strip("()") == PASS for row in rows.values())
    ]
    kept = [probe for probe in columns if probe not in folded]
    parts = [f"## {escape_text(theme)}"]
    if kept:
        headers = ("cell", *(columns[probe] for probe in kept))
        lines = ([escape_text(cell), *(row.get(p, "") for p in kept)] for cell, row in rows.items())
        parts.append(render_markdown_table(headers, lines))
    if folded:
        passed = ", ".join(columns[probe] for probe in folded)
        parts.append(f"{PASS} in each of {len(rows)} cells: {passed}.")
    return "\n\n".join(filter(None, (*parts, notes.render()))) + "\n"
