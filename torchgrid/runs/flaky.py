"""Asking once more: which outcomes are doubted, and what two answers to one question come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from torchgrid.model.outcome import Attempt, Outcome, Task
from torchgrid.model.verdict import Verdict
from torchgrid.records.comparison import differs

FROM_OUTSIDE = "SIGKILL"
"""No module ends itself by this signal: whoever sent it was not part of the question."""


def list_doubted(outcomes: Iterable[Outcome], baseline: Mapping[Task, Outcome]) -> Iterator[Task]:
    """The tasks that were answered once and whose answer is not believed yet.

    Those are the answers that differ from the accepted ones, and the deaths that came from outside.
    """
    for outcome in outcomes:
        before = baseline.get(outcome.task)
        surprising = before is not None and differs(before, outcome)
        if outcome.attempts == 1 and (surprising or was_killed(outcome)):
            yield outcome.task


def was_killed(outcome: Outcome) -> bool:
    """Whether a probe was killed from outside, and not for its memory."""
    return outcome.verdict is Verdict.CRASH and outcome.reason == FROM_OUTSIDE


def combine(first: Outcome, second: Outcome) -> Outcome:
    """One outcome of two answers, in the order in which they came.

    Where one passes and the other does not, the one that does not stands, and the other is kept
    beside it: the outcome is flaky. A death from outside says nothing, so the other stands alone.
    """
    attempts = first.attempts + second.attempts
    if was_killed(first) or was_killed(second):
        return replace(first if was_killed(second) else second, attempts=attempts)
    if not differs(first, second):
        return replace(second, attempts=attempts)
    stands, other = (first, second) if second.verdict is Verdict.PASS else (second, first)
    told = Attempt(verdict=other.verdict, reason=other.reason, detail=other.detail)
    return replace(stands, attempts=attempts, disagreed=told)
