"""The section on expectations: each row of `matrix.toml` and the outcomes that do not meet it."""

from __future__ import annotations

from collections.abc import Sequence

from torchgrid.model.expectation import Tally
from torchgrid.report.text import escape_text, format_code, format_prose, render_markdown_table

INTRODUCTION = """\
## Expectations

The outcomes that `matrix.toml` expects, and why. A run ends with exit code 1 if an outcome does not
meet its expectation, above all if it passes and should fail. A row that matches no outcome also
fails the run. If several rows match one outcome, only the last one counts.
"""

HEADERS = ("row", "encoding", "probe", "device", "cells", "expected", "met", "not met", "why")

MAX_BREAKS = 20
"""The number of outcomes that are listed for a row; the others are counted."""


def render_expectations(tallies: Sequence[Tally]) -> str:
    """Render a table of all rows with their counts, then the outcomes that do not meet a row."""
    rows, lists = [], []
    for tally in tallies:
        row = tally.expectation
        globs = (row.encodings, row.probes, row.devices, row.cells)
        reasons = f" ({escape_text(', '.join(row.reasons))})" if row.reasons else ""
        expected = f"{row.verdict}{reasons}"
        met = "**no outcome**" if tally.is_unmatched else str(tally.held)
        not_met = f"**{len(tally.breaks)}**" if tally.breaks else "0"
        # A bar ends a table's cell even inside a code span.
        why = escape_text(row.why) if "|" in row.why else format_prose(row.why)
        names = (escape_text(", ".join(each)) for each in globs)
        rows.append((str(row.number), *names, expected, met, not_met, why))

        lines = []
        for outcome in tally.breaks[:MAX_BREAKS]:
            place = " ".join(map(escape_text, (outcome.cell, outcome.encoding, outcome.probe)))
            reason = f" {format_code(outcome.reason)}" if outcome.reason else ""
            found = f"{escape_text(outcome.device)}: {outcome.verdict}{reason}"
            lines.append(f"- {place} on {found} instead of {expected}")
        if more := len(tally.breaks[MAX_BREAKS:]):
            lines.append(f"- and {more} more")
        if lines:
            lists.append(f"Outcomes that do not meet row {row.number}:\n\n" + "\n".join(lines))
    return "\n\n".join((INTRODUCTION.strip(), render_markdown_table(HEADERS, rows), *lists)) + "\n"
