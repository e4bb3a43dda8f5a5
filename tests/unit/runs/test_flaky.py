"""An answer that surprises is asked for once more, and two that differ are both kept."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome
from torchgrid.model.outcome import Attempt, Outcome
from torchgrid.model.verdict import Verdict
from torchgrid.runs.flaky import combine, list_doubted

PASS = outcome()
FAIL = outcome(verdict=Verdict.FAIL, reason="RuntimeError", detail="no")
KILLED = outcome(verdict=Verdict.CRASH, reason="SIGKILL")
SILENT = outcome(verdict=Verdict.NOT_TESTED)


@pytest.mark.parametrize(
    "answer,before,expected",
    [
        (PASS, None, False),
        (FAIL, None, False),
        (PASS, PASS, False),
        (FAIL, PASS, True),
        (PASS, FAIL, True),
        (SILENT, PASS, True),
        (outcome(verdict=Verdict.CRASH, reason="SIGSEGV"), FAIL, False),
        (KILLED, None, True),
        (outcome(verdict=Verdict.FAIL, attempts=2), PASS, False),
    ],
)
def test_what_differs_from_the_accepted_answer_is_doubted_once(
    answer: Outcome, before: Outcome | None, *, expected: bool
) -> None:
    baseline = {} if before is None else {before.task: before}

    assert ([answer.task] if expected else []) == list(list_doubted([answer], baseline))


def test_two_answers_that_agree_are_one() -> None:
    actual = combine(FAIL, outcome(verdict=Verdict.TIMEOUT, reason="deadline"))

    assert (Verdict.TIMEOUT, 2, None) == (actual.verdict, actual.attempts, actual.disagreed)


@pytest.mark.parametrize("first,second", [(PASS, FAIL), (FAIL, PASS)])
def test_of_two_answers_that_differ_the_pass_does_not_stand(
    first: Outcome, second: Outcome
) -> None:
    actual = combine(first, second)

    assert (Verdict.FAIL, "no", 2) == (actual.verdict, actual.detail, actual.attempts)
    assert Attempt(verdict=Verdict.PASS) == actual.disagreed


@pytest.mark.parametrize("first,second", [(PASS, KILLED), (KILLED, PASS)])
def test_a_death_from_outside_says_nothing(first: Outcome, second: Outcome) -> None:
    actual = combine(first, second)

    assert (Verdict.PASS, 2, None) == (actual.verdict, actual.attempts, actual.disagreed)


def test_what_is_killed_each_time_is_a_crash() -> None:
    assert Verdict.CRASH is combine(KILLED, KILLED).verdict
