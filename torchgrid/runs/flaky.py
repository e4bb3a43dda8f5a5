"""Flaky outcomes: which ones run once more, and the outcome of two runs of one task."""

from __future__ import annotations

from dataclasses import replace

from torchgrid.contract import Task, Verdict
from torchgrid.model.outcome import Attempt, Outcome, Record
from torchgrid.records.comparison import is_contradiction

FROM_OUTSIDE = "SIGKILL"
"""The signal by which no module ends itself: another process sent it."""


def find_doubted(record: Record, accepted: Record) -> tuple[Task, ...]:
    """Find the tasks that must run once more before their outcome counts.

    Those are the outcomes that contradict the accepted ones, and the probes that another process
    killed. A task that has run twice is not doubted again.
    """
    doubted = []
    for outcome in record.outcomes:
        before = accepted.by_task.get(outcome.task)
        is_surprise = before is not None and is_contradiction(before, outcome)
        if outcome.attempts == 1 and (is_surprise or was_killed(outcome)):
            doubted.append(outcome.task)
    return tuple(doubted)


def was_killed(outcome: Outcome) -> bool:
    """Tell whether another process killed a probe.

    A probe that the kernel killed because memory ran out has a verdict of its own.
    """
    return outcome.verdict is Verdict.CRASH and outcome.reason == FROM_OUTSIDE


def combine_runs(first: Outcome, second: Outcome) -> Outcome:
    """Combine the outcomes of a task's two runs, in the order of the runs.

    If one run passes and the other does not, the outcome is flaky: it is the one that does not
    pass, and it keeps the other beside it. A run that another process killed shows nothing, so the
    other one's outcome counts.
    """
    attempts = first.attempts + second.attempts
    if was_killed(first) or was_killed(second):
        return replace(first if was_killed(second) else second, attempts=attempts)
    if not is_contradiction(first, second):
        return replace(second, attempts=attempts)
    # The two differ in kind, so at most one of them passed.
    chosen, other = (first, second) if second.verdict is Verdict.PASS else (second, first)
    attempt = Attempt(verdict=other.verdict, reason=other.reason, detail=other.detail)
    return replace(chosen, attempts=attempts, disagreed=attempt)
