"""The page of expectations: each row of `matrix.toml` and the outcomes that do not meet it."""

from __future__ import annotations

from torchgrid.model.expectation import EVERYTHING, Tally, tally_outcomes
from torchgrid.report.results import Results
from torchgrid.report.text import count_noun, escape_text, format_code, format_prose, link_upstream

INTRODUCTION = """\
# Expectations

The outcomes that `matrix.toml` expects, and why. A run ends with exit code 1 if an outcome does not
meet its expectation, above all if it passes and should fail. A row that matches no outcome also
fails the run. If several rows match one outcome, only the last one counts. This page is generated
from `matrix.toml` and the records in `data/`.
"""

MAX_BREAKS = 20
"""The number of outcomes that are listed for a row; the others are counted."""


def render_expectations_page(results: Results) -> dict[str, str]:
    """Return the page by its path below the reports, no page if nothing is expected."""
    if not results.expectations.rows:
        return {}
    tallies = tally_outcomes(results.expectations, results.records)
    broken = sum(bool(tally.breaks) or tally.is_unmatched for tally in tallies)
    rows = count_noun(len(tallies), "row does", "rows do")
    told = f"{broken} of {rows} not hold." if broken else "All rows hold."
    parts = [INTRODUCTION.strip(), told, *map(_render_row, tallies)]
    return {"expectations.md": "\n\n".join(parts) + "\n"}


def _render_row(tally: Tally) -> str:
    """Render the section of a row: what it expects, its counts, and what does not meet it.

    The devices and cells of a row are left out if it does not limit them.
    """
    row = tally.expectation
    limits = {"on": row.devices, "in": row.cells}
    told = (f" {word} {_join(globs)}" for word, globs in limits.items() if globs != EVERYTHING)
    reasons = f" ({escape_text(', '.join(row.reasons))})" if row.reasons else ""
    expected = f"{row.verdict}{reasons}"
    meet = count_noun(tally.held, "outcome meets it", "outcomes meet it")
    counts = f"{meet}, {count_noun(len(tally.breaks), 'does', 'do')} not."
    if tally.is_unmatched:
        counts = "**It matches no outcome.**"
    thread = f" Upstream: {link_upstream(row.upstream)}." if row.upstream else ""
    parts = [
        f"## Row {row.number}: {_join(row.encodings)}",
        f"{_join(row.probes)}{''.join(told)}: **{expected}**. {counts}{thread}",
        format_prose(row.why),
    ]
    lines = []
    for outcome in tally.breaks[:MAX_BREAKS]:
        place = " ".join(map(escape_text, (outcome.cell, outcome.encoding, outcome.probe)))
        reason = f" {format_code(outcome.reason)}" if outcome.reason else ""
        found = f"{escape_text(outcome.device)}: {outcome.verdict}{reason}"
        lines.append(f"- {place} on {found} instead of {expected}")
    if more := len(tally.breaks[MAX_BREAKS:]):
        lines.append(f"- and {more} more")
    if lines:
        parts += [f"Outcomes that do not meet row {row.number}:", "\n".join(lines)]
    return "\n\n".join(parts)


def _join(globs: tuple[str, ...]) -> str:
    return escape_text(", ".join(globs))
