"""Judging a run: what changed against the accepted records, and whether that holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from torchgrid.errors import Exit
from torchgrid.outcome import Outcome, Record
from torchgrid.verdict import Stopped, Verdict


class Change(StrEnum):
    """How an outcome, or a whole cell, differs from the accepted one."""

    REGRESSED = "regressed"
    FIXED = "fixed"
    NEW = "new"
    GONE = "gone"
    NOW_UNAVAILABLE = "now-unavailable"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One change: where, and from what to what."""

    change: Change
    where: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.change}: {self.where}: {self.before} -> {self.after}"


# Verdicts that say nothing about a module: no evidence, so never a pass.
_SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE)
_GATES = (Change.REGRESSED, Change.NOW_UNAVAILABLE)


def differences(accepted: Mapping[str, Record], run: Iterable[Record]) -> tuple[Difference, ...]:
    """What changed in the cells that were run; `accepted` maps cell ids to records."""
    return tuple(d for record in run for d in _of_cell(accepted.get(record.cell), record))


def exit_code(run: Sequence[Record], changed: Iterable[Difference]) -> Exit:
    """How a run ends: nothing tested is never green, neither is a cell without evidence."""
    if not any(answered(record) for record in run):
        return Exit.NOTHING_TESTED
    return Exit.REGRESSED if any(d.change in _GATES for d in changed) else Exit.HELD


def answered(record: Record) -> bool:
    """Whether a cell has evidence: a verdict that says something about a module."""
    return record.stopped is None and any(o.verdict not in _SILENT for o in record.outcomes)


def _of_cell(before: Record | None, after: Record) -> Iterator[Difference]:
    if after.stopped is not None:
        yield from _stopped(before, after.cell, after.stopped)
    elif after.suite is None:
        yield _difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "cut off")
    elif before is not None and before.stopped is None:
        yield from _outcomes(before, after)
    elif not answered(after):
        yield _difference(Change.NOW_UNAVAILABLE, after.cell, "unknown", "no evidence")
    else:
        was = "no record" if before is None else str(before.stopped and before.stopped.reason)
        yield _difference(Change.NEW, after.cell, was, f"{len(after.outcomes)} outcomes")


def _stopped(before: Record | None, cell: str, stopped: Stopped) -> Iterator[Difference]:
    was = before.stopped if before is not None else None
    if was is None or was.reason is not stopped.reason:
        before_words = "no record" if before is None else str(was.reason if was else "tested")
        yield _difference(Change.NOW_UNAVAILABLE, cell, before_words, stopped.reason)


def _outcomes(before: Record, after: Record) -> Iterator[Difference]:
    old = {outcome.task: outcome for outcome in before.outcomes}
    new = {outcome.task: outcome for outcome in after.outcomes}
    asked = {(task.encoding, task.probe) for task in new}
    for task in sorted(old.keys() | new.keys()):
        where = f"{after.cell} {task.encoding} {task.probe} on {task.device}"
        change = _change(old.get(task), new.get(task))
        # A question that only lost a device was not withdrawn: its answer cannot be had here.
        if change is Change.GONE and task[:2] in asked and old[task].verdict not in _SILENT:
            change = Change.NOW_UNAVAILABLE
        if change is not None:
            yield _difference(change, where, _verdict(old.get(task)), _verdict(new.get(task)))


def _change(old: Outcome | None, new: Outcome | None) -> Change | None:
    if old is None:
        return Change.NEW
    if new is None:
        return Change.GONE
    if old.verdict in _SILENT:
        return None if new.verdict in _SILENT else Change.NEW
    if new.verdict in _SILENT:
        return Change.NOW_UNAVAILABLE
    if (old.verdict is Verdict.PASS) is (new.verdict is Verdict.PASS):
        return None
    return Change.FIXED if new.verdict is Verdict.PASS else Change.REGRESSED


def _verdict(outcome: Outcome | None) -> str:
    return "not asked" if outcome is None else str(outcome.verdict)


def _difference(change: Change, where: str, before: str, after: str) -> Difference:
    return Difference(change=change, where=where, before=before, after=after)
