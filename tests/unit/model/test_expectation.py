"""What is to fail is judged both ways: what stops to is told, and so is what says nothing."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, outcome, record, stopped
from torchgrid.model.expectation import Expectation, Expectations, Standing, Tally, tally_outcomes
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import SILENT, Verdict

OTHER = "torch2.6.0-pypi-py3.11"
FAIL = outcome(verdict=Verdict.FAIL, reason="left-behind")

EXPECTED = [verdict for verdict in Verdict if verdict not in SILENT]


def standing(expected: Verdict, found: Verdict) -> Standing:
    if found in SILENT:
        return Standing.NO_EVIDENCE
    if found is expected:
        return Standing.HOLDS
    return Standing.UNEXPECTED_PASS if found is Verdict.PASS else Standing.UNEXPECTED


@pytest.mark.parametrize("expected,found", list(itertools.product(EXPECTED, Verdict)))
def test_every_verdict_stands_somehow_to_an_expected_one(expected: Verdict, found: Verdict) -> None:
    known = Expectations([expectation(verdict=expected)])

    judged = known.judge(outcome(verdict=found))

    assert judged is not None
    assert standing(expected, found) is judged.standing
    assert judged.broken is (found not in (expected, *SILENT))


@pytest.mark.parametrize(
    "reasons,found,expected",
    [
        ((), "left-behind", Standing.HOLDS),
        (("left-behind",), "left-behind", Standing.HOLDS),
        (("other", "left-*"), "left-behind", Standing.HOLDS),
        (("left",), "left-behind", Standing.UNEXPECTED),
        (("left-behind",), None, Standing.UNEXPECTED),
        (("*",), None, Standing.HOLDS),
    ],
)
def test_a_failure_for_another_reason_is_another(
    reasons: tuple[str, ...], found: str | None, expected: Standing
) -> None:
    known = Expectations([expectation(reasons=reasons)])

    judged = known.judge(outcome(verdict=Verdict.FAIL, reason=found))

    assert judged is not None
    assert expected is judged.standing


@pytest.mark.parametrize(
    "row,matches",
    [
        ({}, True),
        ({"encodings": ("sinus*",)}, True),
        ({"encodings": ("rotary", "sinusoidal")}, True),
        ({"encodings": ("sinus",)}, False),
        ({"encodings": ("Sinusoidal",)}, False),
        ({"probes": ("compile.*",)}, True),
        ({"probes": ("device.*",)}, False),
        ({"devices": ("cpu", "meta")}, True),
        ({"devices": ("fake-*",)}, False),
        ({"cells": ("*-py3.11",)}, True),
        ({"cells": ("*+setuptools",)}, False),
    ],
)
def test_a_row_speaks_for_what_all_its_globs_match(row: dict[str, Any], *, matches: bool) -> None:
    known = Expectations([expectation(**row)])

    assert matches is (known.judge(outcome()) is not None)


def test_the_last_row_that_matches_speaks() -> None:
    rule = expectation(number=1, probes=("compile.*",))
    exception = expectation(number=2, cells=(OTHER,), verdict=Verdict.PASS)
    known = Expectations([rule, exception])

    judged = [known.judge(outcome(cell=cell)) for cell in (CELL, OTHER)]

    assert [rule, exception] == [j and j.expectation for j in judged]
    assert [True, False] == [j and j.broken for j in judged]


def test_what_nobody_expects_is_not_judged() -> None:
    assert Expectations().judge(FAIL) is None


def tallied(row: Expectation, *records: Record) -> Tally:
    (found,) = tally_outcomes(Expectations([row]), records)
    return found


def test_outcomes_are_counted_by_how_they_stand() -> None:
    broken = outcome(device="meta")
    silent = outcome(device="fake-cuda", verdict=Verdict.NOT_TESTED)
    row = expectation()

    actual = tallied(row, record(FAIL, broken, silent), record(FAIL, cell=OTHER))

    assert Tally(expectation=row, held=2, silent=1, breaks=(broken,), due=True) == actual
    assert not actual.unmatched


UNASKED = outcome(verdict=Verdict.NOT_APPLICABLE)

UNMATCHED: dict[str, tuple[bool, dict[str, Any], Record]] = {
    "nothing to hold": (False, {}, record(FAIL)),
    "a probe that is not asked": (True, {"probes": ("compile.lenghts",)}, record(FAIL)),
    "no evidence": (True, {}, record(UNASKED)),
    "a break": (False, {}, record(outcome())),
    "another cell": (False, {"cells": (OTHER,)}, record(UNASKED)),
    "another encoding": (False, {"encodings": ("rotary",)}, record(UNASKED)),
    "a device that is not there": (False, {"devices": ("cuda",)}, record(FAIL)),
    "a cell that stopped": (False, {}, record(UNASKED, stopped=stopped())),
    "a cell that was cut off": (False, {}, record(UNASKED, suite=None)),
    "a cell for other probes": (
        False,
        {"probes": ("device.*",)},
        record(FAIL, probes=("compile.inductor",)),
    ),
    "a cell for just these probes": (
        True,
        {"probes": ("compile.b*",)},
        record(FAIL, probes=("compile.*",)),
    ),
    "a cell for one of these probes": (
        True,
        {"probes": ("compile.*",)},
        record(outcome(probe="device.x"), probes=("device.x", "compile.lengths")),
    ),
}


@pytest.mark.parametrize("expected,row,known", UNMATCHED.values(), ids=UNMATCHED.keys())
def test_a_row_without_evidence_is_told_where_there_could_be_some(
    row: dict[str, Any], known: Record, *, expected: bool
) -> None:
    assert expected is tallied(expectation(**row), known).unmatched


def test_without_records_no_row_is_due() -> None:
    assert not tallied(expectation()).unmatched


def test_a_row_whose_outcomes_a_later_one_takes_matches_nothing() -> None:
    rows = [expectation(number=1), expectation(number=2)]

    first, second = tally_outcomes(Expectations(rows), [record(FAIL)])

    assert (True, False) == (first.unmatched, second.unmatched)


def test_the_answers_of_a_stopped_cell_do_not_count() -> None:
    stale: Outcome = outcome()

    assert () == tallied(expectation(), record(stale, stopped=stopped())).breaks
