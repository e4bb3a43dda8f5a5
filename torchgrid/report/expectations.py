"""The section on expectations: what is to be so, how much holds it, and what breaks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from torchgrid.model.expectation import Expectation, Tally
from torchgrid.model.outcome import Outcome
from torchgrid.report.text import code, prose, table, table_cell

INTRODUCTION = """\
## Expectations

What `matrix.toml` says is to be so, and why. An outcome that is not, above all one that starts to
pass, ends a run with exit code 1; so does a row that no outcome bears witness to. Of several rows
that match one outcome the last one speaks.
"""

HEADERS = ("row", "encoding", "probe", "device", "cells", "expected", "hold", "break", "why")
MOST = 20


def expectations_section(tallies: Sequence[Tally]) -> str:
    """Every row with its counts, and below them the outcomes that break one."""
    parts = (INTRODUCTION.strip(), table(HEADERS, map(_row, tallies)), *_breaks(tallies))
    return "\n\n".join(parts) + "\n"


def _row(tally: Tally) -> tuple[str, ...]:
    row = tally.expectation
    globs = (row.encodings, row.probes, row.devices, row.cells)
    return (
        str(row.number),
        *(table_cell(", ".join(names)) for names in globs),
        _expected(row),
        "**nothing matches**" if tally.unmatched else str(tally.held),
        f"**{len(tally.breaks)}**" if tally.breaks else "0",
        # A bar ends a table's cell even inside a code span.
        table_cell(row.why) if "|" in row.why else prose(row.why),
    )


def _expected(row: Expectation) -> str:
    reasons = f" ({table_cell(', '.join(row.reasons))})" if row.reasons else ""
    return f"{row.verdict}{reasons}"


def _breaks(tallies: Iterable[Tally]) -> Iterator[str]:
    for tally in tallies:
        told = [_broken(tally.expectation, outcome) for outcome in tally.breaks[:MOST]]
        if more := len(tally.breaks) - len(told):
            told.append(f"- and {more} more")
        if told:
            yield f"Row {tally.expectation.number} is broken by:\n\n" + "\n".join(told)


def _broken(row: Expectation, outcome: Outcome) -> str:
    where = " ".join(map(table_cell, (outcome.cell, outcome.encoding, outcome.probe)))
    reason = f" {code(outcome.reason)}" if outcome.reason else ""
    device = table_cell(outcome.device)
    return f"- {where} on {device}: {outcome.verdict}{reason}, and not {_expected(row)}"
