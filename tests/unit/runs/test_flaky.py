"""Tests of flaky outcomes: which run once more, and what two runs of one task come to."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome, record
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Attempt, Outcome
from torchgrid.runs.flaky import combine_runs, find_doubted

PASS = outcome()
FAIL = outcome(verdict=Verdict.FAIL, reason="RuntimeError", detail="no")
KILLED = outcome(verdict=Verdict.CRASH, reason="SIGKILL")
SILENT = outcome(verdict=Verdict.NOT_TESTED)


@pytest.mark.parametrize(
    "last,before,expected",
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
def test_find_doubted_finds_once_what_differs_from_the_accepted_outcome(
    last: Outcome, before: Outcome | None, *, expected: bool
) -> None:
    accepted = record() if before is None else record(before)

    assert ((last.task,) if expected else ()) == find_doubted(record(last), accepted)


def test_combine_runs_that_agree_returns_the_second() -> None:
    actual = combine_runs(FAIL, outcome(verdict=Verdict.TIMEOUT, reason="deadline"))

    assert (Verdict.TIMEOUT, 2, None) == (actual.verdict, actual.attempts, actual.disagreed)


@pytest.mark.parametrize("first,second", [(PASS, FAIL), (FAIL, PASS)])
def test_combine_runs_that_differ_keeps_the_pass_beside_the_other(
    first: Outcome, second: Outcome
) -> None:
    actual = combine_runs(first, second)

    assert (Verdict.FAIL, "no", 2) == (actual.verdict, actual.detail, actual.attempts)
    assert Attempt(verdict=Verdict.PASS) == actual.disagreed


@pytest.mark.parametrize("first,second", [(PASS, KILLED), (KILLED, PASS)])
def test_combine_runs_ignores_a_run_that_another_process_killed(
    first: Outcome, second: Outcome
) -> None:
    actual = combine_runs(first, second)

    assert (Verdict.PASS, 2, None) == (actual.verdict, actual.attempts, actual.disagreed)


def test_combine_runs_that_were_both_killed_is_a_crash() -> None:
    assert Verdict.CRASH is combine_runs(KILLED, KILLED).verdict
