"""Expectations: committed statements of the verdicts that outcomes should have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import lru_cache

from torchgrid.contract import Kind, Task, Verdict
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import SILENT

EVERYTHING = ("*",)

# All cells have the same few names, and the globs over them are the same for every cell.
_match_glob = lru_cache(maxsize=1 << 14)(fnmatchcase)


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """One `[[expect]]` row: the verdict that some outcomes should have, and why.

    `number` is its place in the file. `verdict` and `why` are texts, all others are globs. Without
    `reasons` any reason will do. `upstream` names a thread, such as `pytorch#163791`.
    """

    number: int
    encodings: tuple[str, ...]
    probes: tuple[str, ...]
    devices: tuple[str, ...] = EVERYTHING
    cells: tuple[str, ...] = EVERYTHING
    verdict: Verdict = Verdict.FAIL
    reasons: tuple[str, ...] = ()
    why: str
    upstream: str | None = None

    def is_about(self, task: Task) -> bool:
        """Tell whether the row matches a task in those cells that it matches."""
        return (
            match_any(self.encodings, task.encoding)
            and match_any(self.probes, task.probe)
            and match_any(self.devices, task.device)
        )


class Standing(StrEnum):
    """The relation of an outcome to the expectation that counts for it."""

    HOLDS = "holds"
    UNEXPECTED_PASS = "unexpected-pass"  # noqa: S105
    UNEXPECTED = "unexpected"
    NO_EVIDENCE = "no-evidence"


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """The expectation that counts for an outcome, and how the outcome stands to it."""

    expectation: Expectation
    standing: Standing

    @property
    def is_broken(self) -> bool:
        """True if the outcome is not what was expected."""
        return self.standing in (Standing.UNEXPECTED, Standing.UNEXPECTED_PASS)

    @property
    def upstream(self) -> str | None:
        """The thread about the outcome; None unless the outcome is the expected one."""
        return self.expectation.upstream if self.standing is Standing.HOLDS else None


class Expectations:
    """The `[[expect]]` rows of a matrix: of all rows that match an outcome, the last one counts.

    So an exception stands below its rule, as in a .gitignore, and no two rows can contradict each
    other. A row whose outcomes all match later rows matches nothing.
    """

    def __init__(self, rows: Iterable[Expectation] = ()) -> None:
        self.rows = tuple(rows)
        # All cells run the same tasks: each task is matched against the rows once.
        self._of_task: dict[Task, tuple[Expectation, ...]] = {}

    def judge(self, outcome: Outcome) -> Judgement | None:
        """Compare an outcome with the row that counts for it; return None if no row matches.

        No row speaks for an observation: either answer to one is a property of the design.
        """
        if outcome.kind is Kind.OBSERVATION:
            return None
        rows = self._of_task.get(outcome.task)
        if rows is None:
            rows = tuple(row for row in reversed(self.rows) if row.is_about(outcome.task))
            self._of_task[outcome.task] = rows
        if not rows:  # nearly always
            return None
        row = next((row for row in rows if _match_cell(row.cells, outcome.cell)), None)
        if row is None:
            return None
        is_right_reason = not row.reasons or match_any(row.reasons, outcome.reason or "")
        if outcome.verdict in SILENT:
            standing = Standing.NO_EVIDENCE
        elif outcome.verdict is row.verdict and is_right_reason:
            standing = Standing.HOLDS
        elif outcome.verdict is Verdict.PASS:
            standing = Standing.UNEXPECTED_PASS
        else:
            standing = Standing.UNEXPECTED
        return Judgement(expectation=row, standing=standing)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """The outcomes of a set of records for which one expectation counts.

    `held` and `silent` (without evidence) are numbers of outcomes. `due` is True if one of the
    records could have an outcome that holds.
    """

    expectation: Expectation
    held: int = 0
    silent: int = 0
    breaks: tuple[Outcome, ...] = ()
    due: bool = False

    @property
    def is_unmatched(self) -> bool:
        """True if no outcome is evidence for or against the row, although one could be."""
        return self.due and not self.held and not self.breaks


def tally_outcomes(expectations: Expectations, records: Iterable[Record]) -> tuple[Tally, ...]:
    """Return a tally of each expectation, in the order of the rows.

    The outcomes of a stopped cell do not count.
    """
    counted = [record for record in records if record.stopped is None]
    stood: dict[tuple[int, Standing], list[Outcome]] = {}
    for outcome in (outcome for record in counted for outcome in record.outcomes):
        judgement = expectations.judge(outcome)
        if judgement is not None:
            place = (judgement.expectation.number, judgement.standing)
            stood.setdefault(place, []).append(outcome)
    # Only a whole record shows that an outcome is missing.
    whole = [
        (record, frozenset((outcome.encoding, outcome.device) for outcome in record.outcomes))
        for record in counted
        if record.suite is not None
    ]
    tallies = []
    for row in expectations.rows:
        held, passed, broken, silent = (stood.get((row.number, each), []) for each in Standing)
        tally = Tally(
            expectation=row,
            held=len(held),
            silent=len(silent),
            breaks=(*passed, *broken),
            due=any(_could_hold(row, record, subjects) for record, subjects in whole),
        )
        tallies.append(tally)
    return tuple(tallies)


def match_any(globs: Iterable[str], name: str) -> bool:
    """Tell whether one of the globs matches a name."""
    return any(_match_glob(name, glob) for glob in globs)


def _match_cell(globs: Iterable[str], name: str) -> bool:
    """Tell whether one of the globs matches a record's name, or the id of its cell alone."""
    cell_id, _, place = name.partition("@")
    return match_any(globs, cell_id) or (bool(place) and match_any(globs, name))


def _could_hold(row: Expectation, record: Record, subjects: frozenset[tuple[str, str]]) -> bool:
    """Tell whether a whole record would have an outcome of `row` if its probe existed.

    `subjects` are the encodings of the record, each with a device on which it was tested. A cell
    without one of the row's encodings, without its device, or for other probes, shows nothing.
    """
    return (
        _match_cell(row.cells, record.cell)
        # Two globs are taken to overlap if one of them matches the other as a name.
        and any(
            fnmatchcase(one, other) or fnmatchcase(other, one)
            for one in row.probes
            for other in record.probes
        )
        and any(match_any(row.encodings, e) and match_any(row.devices, d) for e, d in subjects)
    )
