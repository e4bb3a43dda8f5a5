"""The index of records that pages are made from: by encoding and cell, and by group of cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from torchgrid.contract import CELL
from torchgrid.model.cell import sort_key, split_id
from torchgrid.model.expectation import Expectations, match_any
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.statement import CellWords
from torchgrid.model.themes import find_theme
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
    its statement is about, if its row names some.
    """

    given: Sequence[Record]
    expectations: Expectations
    skips: Mapping[str, Sequence[str]] = field(default_factory=dict)
    require: Mapping[str, Sequence[str]] = field(default_factory=dict)
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
    # "cell" stands for the probes that the cell runs.
    skipped_then = {} if keys is None else {**keys.select, CELL: ()}

    def runs(outcome: Outcome) -> bool:
        name = outcome.encoding
        skipped = (*skips.get(name, ()), *skipped_then.get(name, ()))
        return name == CELL or (
            match_any(record.probes, outcome.probe) and not match_any(skipped, outcome.probe)
        )

    kept = tuple(filter(runs, record.outcomes))
    return record if len(kept) == len(record.outcomes) else replace(record, outcomes=kept)


def label_encoding(encoding: str) -> str:
    """Return the name under which pages show `encoding`."""
    return CELL_LABEL if encoding == CELL else encoding


def split_themes(outcomes: CellOutcomes) -> dict[str, dict[ProbeOnDevice, Outcome]]:
    """Split the outcomes of an encoding in a cell by the themes of their probes."""
    themes: dict[str, dict[ProbeOnDevice, Outcome]] = {}
    for probe, outcome in outcomes.items():
        themes.setdefault(find_theme(outcome.probe), {})[probe] = outcome
    return themes
