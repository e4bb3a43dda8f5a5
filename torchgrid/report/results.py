"""Records as pages look at them: indexed once, and told apart by what was asked in their cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from torchgrid.model.cell import sort_key, split_id
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import CELL, Outcome, Record

Question = tuple[str, str]
"""A probe, and the device it is asked on."""

Answers = Mapping[Question, Outcome]

THE_CELL = "the cell itself"
"""What tables call what was asked of no encoding."""


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Cells that are asked alike: the plain ones, or those made for something, newest first.

    `beside` is installed beside torch in all of them; `probes` are the globs over what is asked.
    """

    beside: tuple[str, ...]
    probes: tuple[str, ...]
    is_plain: bool
    records: tuple[Record, ...]

    @property
    def label(self) -> str:
        """What tells these cells from the others; empty for the plain ones."""
        if self.is_plain:
            return ""
        beside = f"with {', '.join(self.beside)}" if self.beside else "cells of their own"
        asked = "" if "*" in self.probes else f", asked {', '.join(self.probes)} alone"
        return f"{beside}{asked}"

    def variant(self, cell_id: str) -> str:
        """What tells a cell of a release from its others: `py3.11+setuptools`."""
        known = split_id(cell_id)
        extras = (f"+{name}" for name in known.extras if name not in self.beside)
        return f"{known.variant}{''.join(extras)}"


@dataclass(frozen=True)
class Results:
    """Records, in any order, and what is expected of them."""

    given: Sequence[Record]
    expectations: Expectations

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The records, newest cell first."""
        return tuple(sorted(self.given, key=lambda record: sort_key(record.cell)))

    @cached_property
    def answers(self) -> Mapping[str, Mapping[str, Answers]]:
        """The outcomes that count, by encoding, by cell."""
        found: dict[str, dict[str, dict[Question, Outcome]]] = {}
        for record in self.records:
            for outcome in valid(record):
                cells = found.setdefault(outcome.encoding, {})
                cells.setdefault(record.cell, {})[outcome.probe, outcome.device] = outcome
        return found

    @property
    def encodings(self) -> list[str]:
        """The encodings that any record speaks of, by name."""
        return sorted(self.answers.keys() - {CELL})

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """The cells that are asked alike: the plain ones first."""
        found: dict[tuple[bool, tuple[str, ...], tuple[str, ...]], list[Record]] = {}
        for record in self.records:
            probes = ("*",) if "*" in record.probes else record.probes
            found.setdefault((probes != ("*",), record.requires, probes), []).append(record)
        return tuple(
            Scope(
                beside=_common(records) if limited or requires else (),
                probes=probes,
                is_plain=not limited and not requires,
                records=tuple(records),
            )
            for (limited, requires, probes), records in sorted(found.items(), key=lambda p: p[0])
        )

    def asked(self, encoding: str, scope: Scope) -> dict[str, Answers]:
        """What was asked of an encoding in a scope's cells, newest cell first."""
        cells = self.answers.get(encoding, {})
        return {r.cell: cells[r.cell] for r in scope.records if r.cell in cells}


def valid(record: Record) -> tuple[Outcome, ...]:
    """The outcomes that count: a cell that stopped has none, whatever it answered before."""
    return () if record.stopped is not None else record.outcomes


def title(encoding: str) -> str:
    """An encoding's name as a reader is told it."""
    return THE_CELL if encoding == CELL else encoding


def theme(probe: str) -> str:
    """The theme of a probe: what stands before the first dot of its name."""
    return probe.partition(".")[0]


def _common(records: Iterable[Record]) -> tuple[str, ...]:
    """What is beside torch in every one of these cells."""
    first, *others = (split_id(record.cell).extras for record in records)
    return tuple(name for name in first if all(name in extras for extras in others))
