"""Ranges of releases on which each probe passes, fails or has no result, for one encoding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from torchgrid.contract import Verdict
from torchgrid.model.cell import split_id
from torchgrid.model.expectation import Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT
from torchgrid.report.marks import MARKS, choose_sign, render_mark
from torchgrid.report.notes import Notes
from torchgrid.report.results import CellGroup, ProbeOnDevice, Results
from torchgrid.report.text import escape_text, render_markdown_table

HEADERS = ("probe", "device", "passes on", "fails on", "no result on")

Columns = tuple[str, str, str]
"""The releases of a row: on which the probe passes, on which it fails, on which it has no result.
"""

_Variants = Mapping[str, Mapping[str, str]]
"""The cells of each release with outcomes, and their variants; the oldest release is first."""


@dataclass(frozen=True, kw_only=True)
class Ranges:
    """The results of an encoding in a group of cells, by range of releases.

    `passed` are the probes that passed in every cell where they ran. `rows` are the others.
    """

    passed: tuple[ProbeOnDevice, ...]
    rows: Mapping[ProbeOnDevice, Columns]

    def render_rows(self) -> str:
        """Render the rows as a Markdown table, one row for all devices with the same results."""
        lines = []
        for name, rows in groupby(self.rows.items(), key=lambda row: row[0][0]):
            devices: dict[Columns, list[str]] = {}
            for (_, device), columns in rows:
                devices.setdefault(columns, []).append(escape_text(device))
            lines += [
                (escape_text(name), ", ".join(names), *columns)
                for columns, names in devices.items()
            ]
        return render_markdown_table(HEADERS, lines)

    def render_passed(self) -> str:
        """Render the probes that passed, with their devices: `state.deepcopy (cpu, meta), ...`."""
        return ", ".join(
            f"{escape_text(name)} ({', '.join(escape_text(device) for _, device in probes)})"
            for name, probes in groupby(self.passed, key=lambda probe: probe[0])
        )


def build_ranges(results: Results, encoding: str, group: CellGroup, notes: Notes) -> Ranges:
    """Return the ranges of `encoding` in `group`, and add the reasons of its rows to `notes`."""
    cells = results.select_outcomes(encoding, group)
    # A release without outcomes, such as one whose cells all stopped, ends a range too.
    newest_first: dict[str, dict[str, str]] = {}
    for record in group.records:
        found = newest_first.setdefault(split_id(record.cell).release, {})
        if record.cell in cells:
            found[record.cell] = group.describe_variant(record.cell)
    variants = dict(reversed(newest_first.items()))
    passed, rows = [], {}
    for probe in sorted({probe for outcomes in cells.values() for probe in outcomes}):
        outcomes = [each[probe] for each in cells.values() if probe in each]
        # An unexpected pass has another sign, so its probe gets a row.
        signs = {choose_sign(each, results.expectations.judge(each)) for each in outcomes}
        if signs == {MARKS[Verdict.PASS]}:
            passed.append(probe)
        else:
            rows[probe] = _render_columns(results, outcomes, variants, notes)
    return Ranges(passed=tuple(passed), rows=rows)


def _render_columns(
    results: Results, outcomes: Iterable[Outcome], variants: _Variants, notes: Notes
) -> Columns:
    """Render the row of one probe from its `outcomes`, newest cell first.

    Outcomes with one mark and one reason share ranges and a note.
    """
    judge = results.expectations.judge
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        judgement = judge(outcome)
        reason = "" if outcome.verdict is Verdict.PASS else outcome.reason or ""
        if judgement is not None and judgement.standing is not Standing.NO_EVIDENCE:
            # Outcomes that meet one expectation are one group, whatever reasons the releases give.
            reason = f"{judgement.expectation.number} "
            reason += f"{outcome.reason}" if judgement.is_broken else ""
        groups.setdefault((render_mark(outcome, judgement), reason), []).append(outcome)
    columns: tuple[list[str], list[str], list[str]] = ([], [], [])
    # The newest cell stands for its group: its message is the one that readers meet today.
    for (mark, _), (newest, *others) in groups.items():
        judgement = judge(newest)
        if judgement is not None and judgement.standing is Standing.HOLDS:
            note = notes.add_expectation(judgement)
        else:
            note = notes.add_outcome(newest, judgement)
        releases = _render_releases({each.cell for each in (newest, *others)}, variants)
        column = 0 if newest.verdict is Verdict.PASS else 2 if newest.verdict in SILENT else 1
        columns[column].append(f"{mark}{note} {releases}")
    passes, fails, unknown = ("; ".join(texts) for texts in columns)
    return passes, fails, unknown


def _render_releases(cells: set[str], variants: _Variants) -> str:
    """Render the releases of `cells` as ranges: `2.2.2 to 2.6.0, 2.9.1 (py3.10, py3.11)`."""
    qualified = []
    for release, known in variants.items():
        meant = [escape_text(variant) for cell, variant in known.items() if cell in cells]
        # Variants are named only if the cells of a release disagree.
        names = f" ({', '.join(meant)})" if len(meant) < len(known) else ""
        qualified.append((escape_text(release), names if meant else None))
    ranges = []
    for names, run in groupby(qualified, key=lambda pair: pair[1]):
        if names is not None:
            first, *others = (release for release, _ in run)
            ranges.append(f"{first} to {others[-1]}{names}" if others else f"{first}{names}")
    return ", ".join(ranges)
