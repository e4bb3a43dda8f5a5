"""Ranges of releases on which each probe passes, fails or has no result, for one encoding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations, Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.themes import find_theme
from torchgrid.model.verdict import SILENT
from torchgrid.report.marks import (
    MARKS,
    OBSERVED,
    choose_sign,
    is_observation,
    render_mark,
)
from torchgrid.report.notes import Notes, describe_outcome
from torchgrid.report.releases import Releases
from torchgrid.report.results import CellOutcomes, ProbeOnDevice, Results
from torchgrid.report.text import escape_text

HEADERS = ("passes on", "fails on", "blocked on", "no result on", "not asked on")

Columns = tuple[str, ...]
"""The releases of a probe, one text for each of `HEADERS`."""


@dataclass(frozen=True, kw_only=True)
class SharedOutcome:
    """The outcomes of one probe on one device that differ in nothing but their cells and figures.

    `outcome` is the first of them, and `judgement` how each stands to the expectation that counts
    for it. A probe has few different outcomes in many cells, and each is described once.
    """

    outcome: Outcome
    judgement: Judgement | None
    cells: list[str]


@dataclass(frozen=True, kw_only=True)
class Ranges:
    """The results of an encoding in a group of cells, by range of releases.

    `requirements` and `observations` are the lines of two lists. The other probes had one result
    wherever they ran: a pass, a yes, or not applicable, whose values are the references to notes.
    """

    requirements: dict[ProbeOnDevice, Columns] = field(default_factory=dict)
    observations: dict[ProbeOnDevice, Columns] = field(default_factory=dict)
    passed: dict[ProbeOnDevice, str] = field(default_factory=dict)
    observed: dict[ProbeOnDevice, str] = field(default_factory=dict)
    inapplicable: dict[ProbeOnDevice, str] = field(default_factory=dict)

    def render(self) -> list[str]:
        """Render the ranges as paragraphs: two lists, and a line for each other result."""
        lines = {
            "Passes on every release tested": render_probes(self.passed),
            "Yes on every release tested": render_probes(self.observed),
            "Not applicable on any release tested": render_probes(self.inapplicable),
        }
        parts = (
            _render_rows(self.requirements),
            "Observations:" if self.observations else "",
            _render_rows(self.observations),
            *(f"{label}: {text}." if text else "" for label, text in lines.items()),
        )
        return list(filter(None, parts))


def build_ranges(
    results: Results,
    cells: Mapping[str, CellOutcomes],
    releases: Releases,
    notes: Notes,
    theme: str | None = None,
) -> Ranges:
    """Return the ranges of an encoding, and add the reasons of its probes to `notes`.

    `cells` are its outcomes in a group of cells, and `releases` what these cells test. With
    `theme`, only the probes of that theme count.
    """
    ranges = Ranges()
    inapplicable: dict[ProbeOnDevice, list[SharedOutcome]] = {}
    # Notes are numbered in the order of the page: observations stand below requirements.
    for probe, outcomes in sorted(
        _collect(cells, theme).items(), key=lambda p: is_observation(p[1][0])
    ):
        # An unexpected pass has another sign, so its probe gets a row.
        shared = group_outcomes(outcomes, results.expectations)
        signs = {choose_sign(each.outcome, each.judgement) for each in shared}
        everywhere = len(outcomes) == len(cells)
        if signs == {MARKS[Verdict.NOT_APPLICABLE]}:
            inapplicable[probe] = shared
        elif everywhere and signs == {MARKS[Verdict.PASS]}:
            ranges.passed[probe] = ""
        elif everywhere and signs == {OBSERVED[Verdict.PASS]}:
            ranges.observed[probe] = ""
        else:
            rows = ranges.observations if is_observation(outcomes[0]) else ranges.requirements
            columns = render_columns(shared, releases, notes)
            gaps = {cell for cell, found in cells.items() if probe not in found}
            rows[probe] = (*columns, releases.render(gaps))
    # Their line is below the lists, and so are their notes below those of the lists.
    for probe, shared in inapplicable.items():
        ranges.inapplicable[probe] = notes.add_outcomes(each.outcome for each in shared)
    return ranges


def _collect(
    cells: Mapping[str, CellOutcomes], theme: str | None
) -> dict[ProbeOnDevice, list[Outcome]]:
    """Collect the outcomes of each probe from all cells, newest cell first."""
    found = {probe for outcomes in cells.values() for probe in outcomes}
    names = sorted(probe for probe in found if theme in (None, find_theme(probe[0])))
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


def group_outcomes(outcomes: Iterable[Outcome], expectations: Expectations) -> list[SharedOutcome]:
    """Group equal outcomes of one probe on one device, in the order of `outcomes`."""
    found: dict[tuple[object, ...], SharedOutcome] = {}
    for outcome in outcomes:
        judgement = expectations.judge(outcome)
        key = (
            outcome.verdict,
            outcome.reason,
            outcome.detail,
            outcome.kind,
            outcome.mends,
            outcome.disagreed,
            judgement and (judgement.expectation.number, judgement.standing),
        )
        if key not in found:
            found[key] = SharedOutcome(outcome=outcome, judgement=judgement, cells=[])
        found[key].cells.append(outcome.cell)
    return list(found.values())


def render_columns(shared: Iterable[SharedOutcome], releases: Releases, notes: Notes) -> Columns:
    """Render the columns of one probe's results from its outcomes, that of the newest cell first.

    Outcomes with one mark and one reason share ranges. If their texts differ, the note lists them.
    """
    groups: dict[tuple[str, str], list[SharedOutcome]] = {}
    for each in shared:
        outcome, judgement = each.outcome, each.judgement
        reason = "" if outcome.verdict is Verdict.PASS else outcome.reason or ""
        if judgement is not None and judgement.standing is not Standing.NO_EVIDENCE:
            # Outcomes that meet one expectation are one group, whatever reasons the releases give.
            reason = f"{judgement.expectation.number} "
            reason += f"{outcome.reason}" if judgement.is_broken else ""
        groups.setdefault((render_mark(outcome, judgement), reason), []).append(each)
    columns: tuple[list[str], ...] = ([], [], [], [])
    for (mark, _), members in groups.items():
        first, judgement = members[0].outcome, members[0].judgement
        if judgement is not None and judgement.standing is Standing.HOLDS:
            note = notes.add_expectation(judgement)
        else:
            texts: dict[str, list[str]] = {}
            for each in members:
                text = describe_outcome(each.outcome, each.judgement)
                texts.setdefault(text, []).extend(each.cells)
            note = notes.add_texts({t: releases.render(c) for t, c in texts.items()})
        where = releases.render([cell for each in members for cell in each.cells])
        columns[_choose_column(first)].append(f"{mark}{note} {where}")
    return tuple("; ".join(texts) for texts in columns)


def _choose_column(outcome: Outcome) -> int:
    """Return the index of an outcome's column in `HEADERS`."""
    if outcome.verdict in OBSERVED:
        return list(OBSERVED).index(outcome.verdict)
    if outcome.verdict is Verdict.BLOCKED:
        return HEADERS.index("blocked on")
    # A crash does not answer an observation, and fails a requirement.
    is_silent = outcome.verdict in SILENT or is_observation(outcome)
    return HEADERS.index("no result on" if is_silent else "fails on")


def _render_rows(rows: Mapping[ProbeOnDevice, Columns]) -> str:
    """Render a line for each result, with all probes and devices that share it."""
    shared: dict[Columns, dict[ProbeOnDevice, str]] = {}
    for probe, columns in rows.items():
        shared.setdefault(columns, {})[probe] = ""
    lines = []
    for columns, probes in shared.items():
        *found, gaps = columns
        texts = [*filter(None, found), *([f"not asked on {gaps}"] if gaps else [])]
        lines.append(f"- {render_probes(probes)}: {'; '.join(texts)}")
    return "\n".join(lines)
