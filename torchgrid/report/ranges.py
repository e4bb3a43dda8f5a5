"""Ranges of releases on which each probe passes, fails or has no result, for one encoding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT
from torchgrid.report.marks import (
    MARKS,
    OBSERVED,
    choose_sign,
    is_observation,
    render_mark,
)
from torchgrid.report.notes import Notes, describe_outcome
from torchgrid.report.releases import Releases, list_releases
from torchgrid.report.results import CellGroup, CellOutcomes, ProbeOnDevice, Results
from torchgrid.report.text import escape_text, render_markdown_table

HEADERS = ("passes on", "fails on", "blocked on", "no result on", "not asked on")
OBSERVATION_HEADERS = ("yes on", "no on", *HEADERS[2:])

Columns = tuple[str, ...]
"""The releases of a row, one text for each of `HEADERS`."""


@dataclass(frozen=True, kw_only=True)
class Ranges:
    """The results of an encoding in a group of cells, by range of releases.

    `requirements` and `observations` are the rows of two tables. The other probes had one result
    wherever they ran: a pass, a yes, or not applicable, whose values are the references to notes.
    """

    requirements: dict[ProbeOnDevice, Columns] = field(default_factory=dict)
    observations: dict[ProbeOnDevice, Columns] = field(default_factory=dict)
    passed: dict[ProbeOnDevice, str] = field(default_factory=dict)
    observed: dict[ProbeOnDevice, str] = field(default_factory=dict)
    inapplicable: dict[ProbeOnDevice, str] = field(default_factory=dict)

    def render(self) -> list[str]:
        """Render the ranges as paragraphs: two tables, and a line for each other result."""
        lines = {
            "Passes on every release tested": render_probes(self.passed),
            "Yes on every release tested": render_probes(self.observed),
            "Not applicable on any release tested": render_probes(self.inapplicable),
        }
        parts = (
            _render_rows(("probe", "device", *HEADERS), self.requirements),
            _render_rows(("observation", "device", *OBSERVATION_HEADERS), self.observations),
            *(f"{label}: {text}." if text else "" for label, text in lines.items()),
        )
        return list(filter(None, parts))


def build_ranges(results: Results, encoding: str, group: CellGroup, notes: Notes) -> Ranges:
    """Return the ranges of `encoding` in `group`, and add the reasons of its rows to `notes`."""
    cells = results.select_outcomes(encoding, group)
    releases = list_releases(results, encoding, group)
    ranges = Ranges()
    inapplicable: dict[ProbeOnDevice, list[Outcome]] = {}
    # Notes are numbered in the order of the page: observations stand below requirements.
    for probe, outcomes in sorted(_collect(cells).items(), key=lambda p: is_observation(p[1][0])):
        # An unexpected pass has another sign, so its probe gets a row.
        signs = {choose_sign(each, results.expectations.judge(each)) for each in outcomes}
        everywhere = len(outcomes) == len(cells)
        if signs == {MARKS[Verdict.NOT_APPLICABLE]}:
            inapplicable[probe] = outcomes
        elif everywhere and signs == {MARKS[Verdict.PASS]}:
            ranges.passed[probe] = ""
        elif everywhere and signs == {OBSERVED[Verdict.PASS]}:
            ranges.observed[probe] = ""
        else:
            rows = ranges.observations if is_observation(outcomes[0]) else ranges.requirements
            columns = _render_columns(outcomes, releases, results.expectations, notes)
            gaps = {cell for cell, found in cells.items() if probe not in found}
            rows[probe] = (*columns, releases.render(gaps))
    # Their line is below the tables, and so are their notes below those of the tables.
    for probe, outcomes in inapplicable.items():
        ranges.inapplicable[probe] = notes.add_outcomes(outcomes)
    return ranges


def _collect(cells: Mapping[str, CellOutcomes]) -> dict[ProbeOnDevice, list[Outcome]]:
    """Collect the outcomes of each probe from all cells, newest cell first."""
    names = sorted({probe for outcomes in cells.values() for probe in outcomes})
    return {name: [each[name] for each in cells.values() if name in each] for name in names}


def render_probes(probes: Mapping[ProbeOnDevice, str]) -> str:
    """Render probes with their devices and notes: `state.deepcopy (cpu, meta), dtype.x (cpu)¹`."""
    names: dict[tuple[str, str], list[str]] = {}
    for (name, device), reference in probes.items():
        names.setdefault((name, reference), []).append(escape_text(device))
    return ", ".join(
        f"{escape_text(name)} ({', '.join(devices)}){reference}"
        for (name, reference), devices in names.items()
    )


def _render_columns(
    outcomes: Iterable[Outcome], releases: Releases, expectations: Expectations, notes: Notes
) -> Columns:
    """Render the columns of one probe's results from its `outcomes`, newest cell first.

    Outcomes with one mark and one reason share ranges. If their texts differ, the note lists them.
    """
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        judgement = expectations.judge(outcome)
        reason = "" if outcome.verdict is Verdict.PASS else outcome.reason or ""
        if judgement is not None and judgement.standing is not Standing.NO_EVIDENCE:
            # Outcomes that meet one expectation are one group, whatever reasons the releases give.
            reason = f"{judgement.expectation.number} "
            reason += f"{outcome.reason}" if judgement.is_broken else ""
        groups.setdefault((render_mark(outcome, judgement), reason), []).append(outcome)
    columns: tuple[list[str], ...] = ([], [], [], [])
    for (mark, _), members in groups.items():
        judgement = expectations.judge(members[0])
        if judgement is not None and judgement.standing is Standing.HOLDS:
            note = notes.add_expectation(judgement)
        else:
            texts: dict[str, set[str]] = {}
            for outcome in members:
                text = describe_outcome(outcome, expectations.judge(outcome))
                texts.setdefault(text, set()).add(outcome.cell)
            note = notes.add_texts({t: releases.render(c) for t, c in texts.items()})
        where = releases.render({outcome.cell for outcome in members})
        columns[_choose_column(members[0])].append(f"{mark}{note} {where}")
    return tuple("; ".join(texts) for texts in columns)


def _choose_column(outcome: Outcome) -> int:
    """Return the index of an outcome's column in `HEADERS`."""
    if outcome.verdict in OBSERVED:
        return list(OBSERVED).index(outcome.verdict)
    if outcome.verdict is Verdict.BLOCKED:
        return HEADERS.index("blocked on")
    # The crash of an observation is no answer, but it is a failure of a requirement.
    is_silent = outcome.verdict in SILENT or is_observation(outcome)
    return HEADERS.index("no result on" if is_silent else "fails on")


def _render_rows(headers: tuple[str, ...], rows: Mapping[ProbeOnDevice, Columns]) -> str:
    """Render a Markdown table without empty columns, one row for all devices with one result."""
    lines: list[tuple[str, ...]] = []
    for name, group in groupby(rows.items(), key=lambda row: row[0][0]):
        devices: dict[Columns, list[str]] = {}
        for (_, device), columns in group:
            devices.setdefault(columns, []).append(escape_text(device))
        lines += [
            (escape_text(name), ", ".join(names), *columns) for columns, names in devices.items()
        ]
    used = [index for index, _ in enumerate(headers) if any(line[index] for line in lines)]
    if not used:
        return ""
    return render_markdown_table(
        [headers[index] for index in used], [[line[index] for index in used] for line in lines]
    )
