"""Expectations: committed statements of what outcomes are to be, and what speaks against them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fnmatch import fnmatchcase

from torchgrid.model.outcome import Outcome, Record, Task
from torchgrid.model.verdict import SILENT, Verdict

EVERYTHING = ("*",)


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """One `[[expect]]` row: outcomes that are to have a verdict, and why.

    All but `verdict`, `why` and `number` (its place in the file) are globs; none as `reasons`
    stand for any.
    """

    number: int
    encodings: tuple[str, ...]
    probes: tuple[str, ...]
    devices: tuple[str, ...] = EVERYTHING
    cells: tuple[str, ...] = EVERYTHING
    verdict: Verdict = Verdict.FAIL
    reasons: tuple[str, ...] = ()
    why: str

    def asks(self, task: Task) -> bool:
        """Whether it speaks of a task, in those of its cells where that is asked."""
        return (
            matches(self.encodings, task.encoding)
            and matches(self.probes, task.probe)
            and matches(self.devices, task.device)
        )


class Standing(StrEnum):
    """How an outcome stands to the expectation that speaks for it."""

    HOLDS = "holds"
    UNEXPECTED_PASS = "unexpected-pass"  # noqa: S105
    UNEXPECTED = "unexpected"
    NO_EVIDENCE = "no-evidence"


@dataclass(frozen=True, kw_only=True)
class Judged:
    """An expectation, and how the outcome stands that it speaks for."""

    expectation: Expectation
    standing: Standing

    @property
    def broken(self) -> bool:
        """Whether the outcome is not what was expected."""
        return self.standing in (Standing.UNEXPECTED, Standing.UNEXPECTED_PASS)


class Expectations:
    """The rows of a matrix: for each outcome the last row that matches it speaks, and no other.

    So an exception stands below its rule, as in a .gitignore, and no two rows can contradict each
    other; a row whose outcomes are all spoken for by later ones matches nothing.
    """

    def __init__(self, rows: Iterable[Expectation] = ()) -> None:
        self.rows = tuple(rows)
        # A suite asks the same tasks in every cell: each is matched against the rows once.
        self._of_task: dict[Task, tuple[Expectation, ...]] = {}

    def judge(self, outcome: Outcome) -> Judged | None:
        """How an outcome stands; None where nothing was expected of it."""
        rows = self._of_task.get(outcome.task)
        if rows is None:
            rows = tuple(row for row in reversed(self.rows) if row.asks(outcome.task))
            self._of_task[outcome.task] = rows
        if not rows:
            return None
        found = next((row for row in rows if matches(row.cells, outcome.cell)), None)
        if found is None:
            return None
        return Judged(expectation=found, standing=_standing(found, outcome))


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What a set of records says of one expectation; `due` is whether one could have held it."""

    expectation: Expectation
    held: int = 0
    silent: int = 0
    breaks: tuple[Outcome, ...] = ()
    due: bool = False

    @property
    def unmatched(self) -> bool:
        """Whether no outcome says anything about it, though one could have."""
        return self.due and not self.held and not self.breaks


def tally_outcomes(expectations: Expectations, records: Iterable[Record]) -> tuple[Tally, ...]:
    """Each expectation against the outcomes of the records that count, row by row."""
    counting = [record for record in records if record.stopped is None]
    stood: dict[tuple[int, Standing], list[Outcome]] = {}
    for outcome in (outcome for record in counting for outcome in record.outcomes):
        judged = expectations.judge(outcome)
        if judged is not None:
            place = (judged.expectation.number, judged.standing)
            stood.setdefault(place, []).append(outcome)
    asked = [(record, _asked(record)) for record in counting if record.suite is not None]
    return tuple(
        replace(_tally(row, stood), due=any(_due(row, *known) for known in asked))
        for row in expectations.rows
    )


def _tally(row: Expectation, stood: Mapping[tuple[int, Standing], Sequence[Outcome]]) -> Tally:
    held, passed, broken, silent = (stood.get((row.number, standing), ()) for standing in Standing)
    return Tally(expectation=row, held=len(held), silent=len(silent), breaks=(*passed, *broken))


def matches(globs: Iterable[str], name: str) -> bool:
    """Whether one of the globs matches a name."""
    return any(fnmatchcase(name, glob) for glob in globs)


def _standing(row: Expectation, outcome: Outcome) -> Standing:
    if outcome.verdict in SILENT:
        return Standing.NO_EVIDENCE
    right_reason = not row.reasons or matches(row.reasons, outcome.reason or "")
    if outcome.verdict is row.verdict and right_reason:
        return Standing.HOLDS
    return Standing.UNEXPECTED_PASS if outcome.verdict is Verdict.PASS else Standing.UNEXPECTED


_Subjects = frozenset[tuple[str, str]]


def _asked(record: Record) -> _Subjects:
    """The encodings that a record speaks of, with the devices they were asked on."""
    return frozenset((outcome.encoding, outcome.device) for outcome in record.outcomes)


def _due(row: Expectation, record: Record, subjects: _Subjects) -> bool:
    """Whether a whole record would hold an outcome of the row, were there such a question.

    A cell without one of its encodings, without its device, or for other probes, says nothing.
    """
    return (
        matches(row.cells, record.cell)
        and any(_overlap(one, other) for one in row.probes for other in record.probes)
        and any(matches(row.encodings, e) and matches(row.devices, d) for e, d in subjects)
    )


def _overlap(one: str, other: str) -> bool:
    """Whether two globs have a name in common, as far as one of them covers the other."""
    return fnmatchcase(one, other) or fnmatchcase(other, one)
