"""The differences between records, those of a run and the accepted ones, and its exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from torchgrid.contract import CELL, Kind, Task, Verdict
from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectations, Standing, tally_outcomes
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import SILENT


class Change(StrEnum):
    """The ways in which an outcome, or a whole cell, differs from the accepted one."""

    REGRESSED = "regressed"
    FIXED = "fixed"
    UNBLOCKED = "unblocked"
    FLAKY = "flaky"
    CHANGED = "changed"
    OTHER_REASON = "other-reason"
    NEW = "new"
    GONE = "gone"
    BLOCKED = "blocked"
    NOW_UNAVAILABLE = "now-unavailable"
    EXPECTED = "expected"
    UNEXPECTED_PASS = "unexpected-pass"  # noqa: S105
    UNEXPECTED = "unexpected"
    EXPECTATION_UNMATCHED = "expectation-unmatched"


@dataclass(frozen=True)
class Difference:
    """One change: its place, and the results before and after.

    `was` and `now` are the outcomes themselves, if the change is one of an outcome.
    """

    change: Change
    where: str
    before: str
    after: str
    was: Outcome | None = field(default=None, compare=False)
    now: Outcome | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.change}: {self.where}: {self.before} -> {self.after}"


# The changes that end a run with exit code 1.
_GATES = (
    Change.REGRESSED,
    Change.BLOCKED,
    Change.NOW_UNAVAILABLE,
    Change.UNEXPECTED_PASS,
    Change.UNEXPECTED,
    Change.EXPECTATION_UNMATCHED,
)

# A pair of kinds that is not listed is not a change. For the kinds see `_find_kind`.
_CHANGES = {
    ("missing", "silent"): Change.NEW,
    ("missing", "passed"): Change.NEW,
    ("missing", "failed"): Change.NEW,
    ("silent", "missing"): Change.GONE,
    ("passed", "missing"): Change.GONE,
    ("failed", "missing"): Change.GONE,
    ("silent", "passed"): Change.NEW,
    ("silent", "failed"): Change.NEW,
    ("passed", "silent"): Change.NOW_UNAVAILABLE,
    ("failed", "silent"): Change.NOW_UNAVAILABLE,
    ("passed", "failed"): Change.REGRESSED,
    ("failed", "passed"): Change.FIXED,
}


_BETTER_OR_WORSE = (Change.REGRESSED, Change.FIXED)


def compare_runs(
    accepted: Mapping[str, Record],
    run: Sequence[Record],
    expectations: Expectations,
    *,
    partial: bool = False,
) -> tuple[Difference, ...]:
    """Compare the records of a run with the accepted ones of the same cells.

    `accepted` maps cell ids to records. Cells that were not run are not compared. `partial` says
    that only some probes ran: outcomes that are missing are then not gone, and a row of the
    expectations need not match any outcome.

    If an expectation matches an outcome, only the expectation counts: an expected failure is not a
    regression, and a broken expectation is reported once.
    """
    if partial:
        ran = {record.cell: {outcome.task for outcome in record.outcomes} for record in run}
        accepted = {
            cell: replace(
                record, outcomes=tuple(o for o in record.outcomes if o.task in ran.get(cell, ()))
            )
            for cell, record in accepted.items()
        }
        # A record without a suite would count as cut off.
        run = [replace(record, suite=record.suite or "partial") for record in run]
    changed = [
        difference
        for record in run
        for difference in _compare_records(accepted.get(record.cell), record, expectations)
    ]
    changed += _find_broken(accepted, run, expectations)
    # The probes that did not run may have outcomes for an unmatched row.
    unmatched = Change.EXPECTATION_UNMATCHED
    return tuple(d for d in changed if not (partial and d.change is unmatched))


def compare_records(
    before: Record, after: Record, expectations: Expectations | None = None
) -> tuple[Difference, ...]:
    """Compare two records, of one cell or of two.

    Without `expectations`, it does not matter what is expected of their outcomes.
    """
    return tuple(_compare_records(before, after, expectations or Expectations()))


def compare_reasons(before: Record, after: Record) -> tuple[Difference, ...]:
    """Return the outcomes without a pass on both sides whose verdict or reason is another one.

    They are not among the differences of `compare_records`: neither side is better.
    """
    old, new = before.by_task, after.by_task
    both = ((task, old[task], new[task]) for task in sorted(old.keys() & new.keys()))
    return tuple(
        Difference(
            Change.OTHER_REASON,
            _format_place(after.cell, task),
            _format_verdict(was.verdict, was.reason or ""),
            _format_verdict(now.verdict, now.reason or ""),
            was=was,
            now=now,
        )
        for task, was, now in both
        if _has_other_reason(was, now)
    )


def is_worse(changed: Iterable[Difference]) -> bool:
    """Tell whether one of the differences ends a command with exit code 1."""
    return any(difference.change in _GATES for difference in changed)


def _compare_records(
    before: Record | None, after: Record, expectations: Expectations
) -> Iterator[Difference]:
    """Yield the difference of a whole cell, or those of its outcomes if both runs finished.

    `before` is None if the cell has no accepted record.
    """
    was = "no record" if before is None else "tested"
    if before is not None and before.stopped is not None:
        was = str(before.stopped.reason)
    if after.stopped is not None:
        if was != after.stopped.reason:
            yield Difference(Change.NOW_UNAVAILABLE, after.cell, was, after.stopped.reason)
    elif after.suite is None:
        yield Difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "cut off")
    elif before is not None and before.stopped is None:
        yield from _compare_outcomes(before, after, expectations)
    elif not has_evidence(after):
        yield Difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "no evidence")
    else:
        yield Difference(Change.NEW, after.cell, was, f"{len(after.outcomes)} outcomes")


def _compare_outcomes(
    before: Record, after: Record, expectations: Expectations
) -> Iterator[Difference]:
    """Yield the differences of a cell's outcomes, without those that break an expectation."""
    old, new = before.by_task, after.by_task
    ran = {(task.encoding, task.probe) for task in new}
    for task in sorted(old.keys() | new.keys()):
        was, now = old.get(task), new.get(task)
        kind = _find_kind(was)
        change = _CHANGES.get((kind, _find_kind(now)))
        if now is not None and now.disagreed is not None:
            change = Change.FLAKY
        # Neither answer to an observation is better than the other.
        elif now is not None and now.kind is Kind.OBSERVATION and change in _BETTER_OR_WORSE:
            change = Change.CHANGED
        elif now is not None and now.verdict is Verdict.BLOCKED and kind in ("passed", "failed"):
            change = Change.BLOCKED
        elif was is not None and was.verdict is Verdict.BLOCKED and change is Change.NEW:
            change = Change.UNBLOCKED
        # The probe still ran on another device, so nobody withdrew it: its device is missing here.
        elif change is Change.GONE and task[:2] in ran and kind != "silent":
            change = Change.NOW_UNAVAILABLE
        judged = None if change is None or now is None else expectations.judge(now)
        if judged is not None and judged.standing is Standing.HOLDS and change is Change.REGRESSED:
            change = Change.EXPECTED
        if change is not None and (judged is None or not judged.is_broken):
            words = (_describe_outcome(was), _describe_outcome(now))
            yield Difference(change, _format_place(after.cell, task), *words, was=was, now=now)


def _find_broken(
    accepted: Mapping[str, Record], run: Sequence[Record], expectations: Expectations
) -> Iterator[Difference]:
    """Yield the outcomes that break an expectation, and the rows that match no outcome."""
    ran = {record.cell for record in run}
    others = [record for cell, record in accepted.items() if cell not in ran]
    tallies = zip(
        tally_outcomes(expectations, run), tally_outcomes(expectations, others), strict=True
    )
    for here, elsewhere in tallies:
        row = here.expectation
        place = f"[[expect]] {row.number}"
        for outcome in here.breaks:
            passed = outcome.verdict is Verdict.PASS
            reason = (outcome.reason or "no reason") if row.reasons and not passed else ""
            yield Difference(
                Change.UNEXPECTED_PASS if passed else Change.UNEXPECTED,
                f"{_format_place(outcome.cell, outcome.task)} ({place})",
                _format_verdict(row.verdict, " or ".join(row.reasons)),
                _format_verdict(outcome.verdict, reason),
            )
        # A run of a part of the matrix may hold no evidence for a row that other cells have.
        if here.is_unmatched and not (here.silent and elsewhere.held):
            evidence = f"no evidence: {here.silent} outcomes, not-applicable or not-tested"
            found = evidence if here.silent else "no outcome matches"
            yield Difference(Change.EXPECTATION_UNMATCHED, place, str(row.verdict), found)


def choose_exit(run: Sequence[Record], changed: Iterable[Difference]) -> Exit:
    """Choose the exit code of a run; a run without evidence never succeeds."""
    if not any(has_evidence(record) for record in run):
        return Exit.NOTHING_TESTED
    return Exit.REGRESSED if is_worse(changed) else Exit.HELD


def has_evidence(record: Record) -> bool:
    """Tell whether a cell holds a verdict that says something about a module.

    Outcomes of the cell itself are evidence only if the record holds no others.
    """
    of_modules = tuple(o for o in record.outcomes if o.encoding != CELL)
    outcomes = of_modules or record.outcomes
    return record.stopped is None and any(o.verdict not in SILENT for o in outcomes)


def is_contradiction(one: Outcome, other: Outcome) -> bool:
    """Tell whether two outcomes of one task differ in kind: passed, failed or no evidence."""
    return _find_kind(one) != _find_kind(other)


def _has_other_reason(was: Outcome, now: Outcome) -> bool:
    """Tell whether two outcomes of one kind, and no passes, have another verdict or reason."""
    if (was.verdict, was.reason) == (now.verdict, now.reason):  # nearly always
        return False
    kind = _find_kind(was)
    return kind == _find_kind(now) and kind != "passed" and now.disagreed is None


def _find_kind(outcome: Outcome | None) -> str:
    """Return the kind of an outcome, a word of the pairs in `_CHANGES`; None is a missing one."""
    if outcome is None:
        return "missing"
    if outcome.verdict in SILENT:
        return "silent"
    return "passed" if outcome.verdict is Verdict.PASS else "failed"


def _describe_outcome(outcome: Outcome | None) -> str:
    if outcome is None:
        return "not run"
    if outcome.disagreed is None:
        return str(outcome.verdict)
    return f"{outcome.verdict} and {outcome.disagreed.verdict}"


def _format_verdict(verdict: Verdict, reason: str) -> str:
    return f"{verdict} ({reason})" if reason else str(verdict)


def _format_place(cell: str, task: Task) -> str:
    return f"{cell} {task.encoding} {task.probe} on {task.device}"
