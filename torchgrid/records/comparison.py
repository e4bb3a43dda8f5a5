"""Judging a run: what changed against the accepted records, what broke an expectation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectation, Expectations, Standing, Tally, tally_outcomes
from torchgrid.model.outcome import CELL, Outcome, Record
from torchgrid.model.verdict import SILENT, Stopped, Verdict


class Change(StrEnum):
    """How an outcome, or a whole cell, differs from the accepted one."""

    REGRESSED = "regressed"
    FIXED = "fixed"
    FLAKY = "flaky"
    NEW = "new"
    GONE = "gone"
    NOW_UNAVAILABLE = "now-unavailable"
    EXPECTED = "expected"
    UNEXPECTED_PASS = "unexpected-pass"  # noqa: S105
    UNEXPECTED = "unexpected"
    EXPECTATION_UNMATCHED = "expectation-unmatched"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One change: where, and from what to what."""

    change: Change
    where: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.change}: {self.where}: {self.before} -> {self.after}"


MANY = 10
"""From how many on the questions that are new in a cell, or gone from it, are told in one line."""


def format_differences(changed: Iterable[Difference]) -> Iterator[str]:
    """Differences in lines; of a cell in which many questions are new, or gone, their number."""
    groups: dict[tuple[Change, str], list[Difference]] = {}
    for difference in changed:
        cell = difference.where.partition(" ")[0]
        groups.setdefault((difference.change, cell), []).append(difference)
    for (change, cell), group in groups.items():
        if change in (Change.NEW, Change.GONE) and len(group) >= MANY:
            yield f"{change}: {cell}: {len(group)} outcomes"
        else:
            yield from map(str, group)


_GATES = (
    Change.REGRESSED,
    Change.NOW_UNAVAILABLE,
    Change.UNEXPECTED_PASS,
    Change.UNEXPECTED,
    Change.EXPECTATION_UNMATCHED,
)


def compare_runs(
    accepted: Mapping[str, Record],
    run: Sequence[Record],
    expectations: Expectations,
    *,
    partial: bool = False,
) -> tuple[Difference, ...]:
    """What changed in the cells that were run; `accepted` maps cell ids to records.

    `partial`: not everything was asked, so what is not there is not gone, and no row of the
    expectations has to find an outcome.

    Of an outcome that an expectation speaks for it is the expectation that decides: what it asks
    for is no regression, whatever was accepted, and what breaks it is told as that alone.
    """
    if partial:
        accepted, run = _as_asked(accepted, run)
    changed = [
        _under(expectations, outcome, difference)
        for record in run
        for outcome, difference in _of_cell(accepted.get(record.cell), record)
    ]
    broken = [b for b in _broken(accepted, run, expectations) if not (partial and _of_row(b))]
    return (*filter(None, changed), *broken)


def _as_asked(
    accepted: Mapping[str, Record], run: Sequence[Record]
) -> tuple[dict[str, Record], list[Record]]:
    """The accepted records as far as a partial run speaks of them, and its records as whole."""
    tasks = {record.cell: {outcome.task for outcome in record.outcomes} for record in run}
    narrowed = {
        cell: replace(
            record, outcomes=tuple(o for o in record.outcomes if o.task in tasks.get(cell, ()))
        )
        for cell, record in accepted.items()
    }
    return narrowed, [replace(record, suite=record.suite or "partial") for record in run]


def _of_row(difference: Difference) -> bool:
    return difference.change is Change.EXPECTATION_UNMATCHED


def choose_exit(run: Sequence[Record], changed: Iterable[Difference]) -> Exit:
    """How a run ends: nothing tested is never green, neither is a cell without evidence."""
    if not any(has_evidence(record) for record in run):
        return Exit.NOTHING_TESTED
    return Exit.REGRESSED if any(d.change in _GATES for d in changed) else Exit.HELD


def has_evidence(record: Record) -> bool:
    """Whether a cell has evidence: a verdict that says something about a module.

    What a cell says of itself is evidence only where nothing else was asked.
    """
    of_modules = tuple(o for o in record.outcomes if o.encoding != CELL)
    asked = of_modules or record.outcomes
    return record.stopped is None and any(o.verdict not in SILENT for o in asked)


_Told = tuple[Outcome | None, Difference]
"""A difference, with the outcome of the run that it speaks of."""


def _under(
    expectations: Expectations, outcome: Outcome | None, difference: Difference
) -> Difference | None:
    """A difference as an expectation of its outcome has it; None where that is told apart."""
    judged = None if outcome is None else expectations.judge(outcome)
    if judged is None:
        return difference
    if judged.broken:
        return None
    if judged.standing is Standing.HOLDS and difference.change is Change.REGRESSED:
        return replace(difference, change=Change.EXPECTED)
    return difference


def _broken(
    accepted: Mapping[str, Record], run: Sequence[Record], expectations: Expectations
) -> Iterator[Difference]:
    """What breaks an expectation, row by row."""
    tallies = tally_outcomes(expectations, run)
    ran = {record.cell for record in run}
    elsewhere = tally_outcomes(expectations, [r for cell, r in accepted.items() if cell not in ran])
    for here, there in zip(tallies, elsewhere, strict=True):
        for outcome in here.breaks:
            yield _break(here.expectation, outcome)
        # A part of the matrix may hold no evidence for a row that others have.
        if here.unmatched and not (here.silent and there.held):
            yield _difference(
                Change.EXPECTATION_UNMATCHED,
                f"[[expect]] {here.expectation.number}",
                str(here.expectation.verdict),
                _nothing(here),
            )


def _break(row: Expectation, outcome: Outcome) -> Difference:
    passed = outcome.verdict is Verdict.PASS
    with_reason = row.reasons and not passed
    return _difference(
        Change.UNEXPECTED_PASS if passed else Change.UNEXPECTED,
        f"{_where(outcome)} ([[expect]] {row.number})",
        _told(row.verdict, " or ".join(row.reasons)),
        _told(outcome.verdict, (outcome.reason or "no reason") if with_reason else ""),
    )


def _told(verdict: Verdict, reason: str) -> str:
    return f"{verdict} ({reason})" if reason else str(verdict)


def _nothing(tallied: Tally) -> str:
    if not tallied.silent:
        return "no outcome matches"
    return f"no evidence: {tallied.silent} outcomes, not-applicable or not-tested"


def _where(outcome: Outcome) -> str:
    return f"{outcome.cell} {outcome.encoding} {outcome.probe} on {outcome.device}"


def _of_cell(before: Record | None, after: Record) -> Iterator[_Told]:
    if before is not None and before.stopped is None and _is_whole(after):
        yield from _outcomes(before, after)
    else:
        yield from ((None, difference) for difference in _of_whole_cell(before, after))


def _is_whole(record: Record) -> bool:
    return record.stopped is None and record.suite is not None


def _of_whole_cell(before: Record | None, after: Record) -> Iterator[Difference]:
    if after.stopped is not None:
        yield from _stopped(before, after.cell, after.stopped)
    elif after.suite is None:
        yield _difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "cut off")
    elif not has_evidence(after):
        yield _difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "no evidence")
    else:
        was = "no record" if before is None else str(before.stopped and before.stopped.reason)
        yield _difference(Change.NEW, after.cell, was, f"{len(after.outcomes)} outcomes")


def _stopped(before: Record | None, cell: str, stopped: Stopped) -> Iterator[Difference]:
    was = before.stopped if before is not None else None
    if was is None or was.reason is not stopped.reason:
        before_words = "no record" if before is None else str(was.reason if was else "tested")
        yield _difference(Change.NOW_UNAVAILABLE, cell, before_words, stopped.reason)


def _outcomes(before: Record, after: Record) -> Iterator[_Told]:
    old = {outcome.task: outcome for outcome in before.outcomes}
    new = {outcome.task: outcome for outcome in after.outcomes}
    asked = {(task.encoding, task.probe) for task in new}
    for task in sorted(old.keys() | new.keys()):
        where = f"{after.cell} {task.encoding} {task.probe} on {task.device}"
        change = _change(old.get(task), new.get(task))
        # A question that only lost a device was not withdrawn: its answer cannot be had here.
        if change is Change.GONE and task[:2] in asked and old[task].verdict not in SILENT:
            change = Change.NOW_UNAVAILABLE
        if change is not None:
            words = (_verdict(old.get(task)), _verdict(new.get(task)))
            yield new.get(task), _difference(change, where, *words)


def differs(one: Outcome, other: Outcome) -> bool:
    """Whether two answers to one question say different things: passed, did not, no evidence."""
    return _kind(one) != _kind(other)


def _kind(outcome: Outcome) -> str:
    if outcome.verdict in SILENT:
        return "silent"
    return "passed" if outcome.verdict is Verdict.PASS else "failed"


def _change(old: Outcome | None, new: Outcome | None) -> Change | None:
    if new is None:
        return Change.GONE
    if new.disagreed is not None:
        return Change.FLAKY
    if old is None:
        return Change.NEW
    return _CHANGES.get((_kind(old), _kind(new)))


_CHANGES = {
    ("silent", "passed"): Change.NEW,
    ("silent", "failed"): Change.NEW,
    ("passed", "silent"): Change.NOW_UNAVAILABLE,
    ("failed", "silent"): Change.NOW_UNAVAILABLE,
    ("passed", "failed"): Change.REGRESSED,
    ("failed", "passed"): Change.FIXED,
}


def _verdict(outcome: Outcome | None) -> str:
    if outcome is None:
        return "not asked"
    if outcome.disagreed is None:
        return str(outcome.verdict)
    return f"{outcome.verdict} and {outcome.disagreed.verdict}"


def _difference(change: Change, where: str, before: str, after: str) -> Difference:
    return Difference(change=change, where=where, before=before, after=after)
