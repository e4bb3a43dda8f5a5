"""The index of records that pages are made from: by encoding and cell, and by group of cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from torchgrid.contract import CELL
from torchgrid.model.cell import has_more_packages, list_packages, sort_key, split_id
from torchgrid.model.expectation import Expectations, match_any
from torchgrid.model.freshness import (
    DEFAULT_POLICY,
    CellAge,
    FreshnessPolicy,
    find_newest_day,
    measure_ages,
)
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.statement import CellWords
from torchgrid.model.themes import ThemeResult, find_theme, judge_theme
from torchgrid.model.verdict import SILENT
from torchgrid.records.keys import parse_keys

ProbeOnDevice = tuple[str, str]
"""A probe, and the device it runs on."""

CellOutcomes = Mapping[ProbeOnDevice, Outcome]
"""The outcomes of one encoding in one cell."""

CELL_LABEL = "the cell itself"
"""The label of probes that test the cell and not an encoding."""


@dataclass(frozen=True, kw_only=True)
class CellGroup:
    """Cells that run the same probes with the same requirements, newest first.

    `extras` are the packages beside torch that all of the cells have. `probes` are the globs over
    the probes that run. The plain cells have no requirements and run every probe.
    """

    extras: tuple[str, ...]
    probes: tuple[str, ...]
    is_plain: bool
    records: tuple[Record, ...]

    @property
    def label(self) -> str:
        """A short description of the group, empty for the plain cells."""
        if self.is_plain:
            return ""
        words = [f"with {', '.join(self.extras)}"] if self.extras else []
        if "*" not in self.probes:
            words.append(f"limited to {', '.join(self.probes)}")
        return ", ".join(words) or "with other packages"

    def describe_variant(self, cell_id: str) -> str:
        """Return how a cell differs from others of its release, such as `py3.11+setuptools`."""
        parts = split_id(cell_id)
        extras = (f"+{name}" for name in parts.extras if name not in self.extras)
        return f"{parts.variant}{''.join(extras)}"


@dataclass(frozen=True)
class Results:
    """Records, in any order, and what is expected of them.

    `skips` has the globs over the probes that each encoding skips, and `require` the themes that
    its statement is about, if its row names some. `policy` says how old a record may be.
    """

    given: Sequence[Record]
    expectations: Expectations
    skips: Mapping[str, Sequence[str]] = field(default_factory=dict)
    require: Mapping[str, Sequence[str]] = field(default_factory=dict)
    policy: FreshnessPolicy = DEFAULT_POLICY
    words: dict[str, tuple[CellWords, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The results of `report.statements`, kept because nearly every page needs them."""

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The records, newest cell first, without the outcomes of probes that are skipped now."""
        records = sorted(self.given, key=lambda record: sort_key(record.cell))
        return tuple(drop_skipped(record, self.skips) for record in records)

    @cached_property
    def newest_day(self) -> str:
        """The day of the newest run, such as `2026-11-26`, empty if no record has a date."""
        return str(find_newest_day(self.records) or "")

    @cached_property
    def ages(self) -> Mapping[str, CellAge]:
        """The ages of the records on the day of the newest run, the oldest first.

        Pages have no clock: the same records make the same pages on every day.
        """
        return {each.cell: each for each in measure_ages(self.records, self.policy)}

    @cached_property
    def by_encoding(self) -> Mapping[str, Mapping[str, CellOutcomes]]:
        """The outcomes that count, by encoding and then by cell, newest cell first."""
        found: dict[str, dict[str, dict[ProbeOnDevice, Outcome]]] = {}
        for record in self.records:
            # The outcomes of a cell that stopped are from before it did.
            outcomes = () if record.stopped is not None else record.outcomes
            for outcome in outcomes:
                cells = found.setdefault(outcome.encoding, {})
                cells.setdefault(record.cell, {})[outcome.probe, outcome.device] = outcome
        return found

    @cached_property
    def richer_cells(self) -> Mapping[str, Sequence[str]]:
        """The tested cells with more packages than a cell, those with the fewest first."""
        tested = [record.cell for record in self.records if record.stopped is None]
        by_release: dict[str, list[str]] = {}
        for cell in sorted(tested, key=lambda cell: len(split_id(cell).extras)):
            by_release.setdefault(split_id(cell).release, []).append(cell)
        return {
            cell: [
                other
                for other in by_release[split_id(cell).release]
                if has_more_packages(other, than=cell)
            ]
            for cell in tested
        }

    def find_remedy(self, outcome: Outcome) -> tuple[str, ...]:
        """Find the packages with which a blocked outcome was tested and not blocked.

        They are those of a cell that differs in further packages alone. Empty without such a cell.
        """
        cells = self.by_encoding.get(outcome.encoding, {})
        for cell in self.richer_cells.get(outcome.cell, ()):
            other = cells.get(cell, {}).get((outcome.probe, outcome.device))
            if other is not None and other.verdict not in SILENT:
                return list_packages(cell)
        return ()

    @cached_property
    def theme_results(self) -> Mapping[str, Mapping[str, Mapping[str, ThemeResult]]]:
        """The results of themes, by encoding, then by cell and by theme."""

        def find_upstream(outcome: Outcome) -> str | None:
            judgement = self.expectations.judge(outcome)
            return None if judgement is None else judgement.upstream

        found: dict[str, dict[str, dict[str, ThemeResult]]] = {}
        for encoding, cells in self.by_encoding.items():
            for cell, outcomes in cells.items():
                themes: dict[str, list[Outcome]] = {}
                for outcome in outcomes.values():
                    themes.setdefault(find_theme(outcome.probe), []).append(outcome)
                found.setdefault(encoding, {})[cell] = {
                    theme: judge_theme(each, find_upstream) for theme, each in themes.items()
                }
        return found

    @property
    def encodings(self) -> list[str]:
        """The names of all encodings with outcomes, sorted, without the cell itself."""
        return sorted(self.by_encoding.keys() - {CELL})

    @cached_property
    def groups(self) -> tuple[CellGroup, ...]:
        """The groups of cells, the plain cells first."""
        found: dict[tuple[bool, tuple[str, ...], tuple[str, ...]], list[Record]] = {}
        for record in self.records:
            probes = ("*",) if "*" in record.probes else record.probes
            found.setdefault((probes != ("*",), record.requires, probes), []).append(record)
        groups = []
        for (is_limited, requires, probes), records in sorted(found.items(), key=lambda p: p[0]):
            is_plain = not is_limited and not requires
            first, *others = (split_id(record.cell).extras for record in records)
            common = tuple(name for name in first if all(name in extras for extras in others))
            groups.append(
                CellGroup(
                    # An extra of a plain cell tells it from the others of its release.
                    extras=() if is_plain else common,
                    probes=probes,
                    is_plain=is_plain,
                    records=tuple(records),
                )
            )
        return tuple(groups)

    def select_outcomes(self, encoding: str, group: CellGroup) -> dict[str, CellOutcomes]:
        """Return the outcomes of `encoding` by cell of `group`, newest cell first."""
        cells = self.by_encoding.get(encoding, {})
        return {r.cell: cells[r.cell] for r in group.records if r.cell in cells}


def drop_skipped(record: Record, skips: Mapping[str, Sequence[str]]) -> Record:
    """Return `record` without the outcomes of probes that it no longer runs.

    An encoding may skip a probe now (`skips`), or it did so in the last run of the record. A cell
    may be limited to other probes. The probes about the cell itself run in every cell.
    """
    keys = parse_keys(record.keys)
    skipped_then = {} if keys is None else keys.select
    names = {outcome.encoding for outcome in record.outcomes}
    skipped = {name: (*skips.get(name, ()), *skipped_then.get(name, ())) for name in names}
    is_limited = "*" not in record.probes

    def runs(outcome: Outcome) -> bool:
        if outcome.encoding == CELL:
            return True
        if is_limited and not match_any(record.probes, outcome.probe):
            return False
        globs = skipped[outcome.encoding]
        return not (globs and match_any(globs, outcome.probe))

    kept = tuple(filter(runs, record.outcomes))
    return record if len(kept) == len(record.outcomes) else replace(record, outcomes=kept)


def label_encoding(encoding: str) -> str:
    """Return the name under which pages show `encoding`."""
    return CELL_LABEL if encoding == CELL else encoding
