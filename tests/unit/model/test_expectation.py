"""An expected failure that passes is reported, and so is a row without evidence."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, outcome, record, stopped
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation, Expectations, Standing, Tally, tally_outcomes
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import SILENT

OTHER = "torch2.6.0-pypi-py3.11"
FAIL = outcome(verdict=Verdict.FAIL, reason="left-behind")

EXPECTED = [verdict for verdict in Verdict if verdict not in SILENT]


def find_standing(expected: Verdict, found: Verdict) -> Standing:
    if found in SILENT:
        return Standing.NO_EVIDENCE
    if found is expected:
        return Standing.HOLDS
    return Standing.UNEXPECTED_PASS if found is Verdict.PASS else Standing.UNEXPECTED


@pytest.mark.parametrize("expected,found", list(itertools.product(EXPECTED, Verdict)))
def test_judge_compares_every_verdict_with_every_expected_one(
    expected: Verdict, found: Verdict
) -> None:
    known = Expectations([expectation(verdict=expected)])

    judged = known.judge(outcome(verdict=found))

    assert judged is not None
    assert find_standing(expected, found) is judged.standing
    assert judged.is_broken is (found not in (expected, *SILENT))


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
def test_judge_of_a_failure_for_another_reason_is_unexpected(
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
def test_judge_needs_a_match_of_every_glob_of_a_row(row: dict[str, Any], *, matches: bool) -> None:
    known = Expectations([expectation(**row)])

    assert matches is (known.judge(outcome()) is not None)


def test_judge_takes_the_last_row_that_matches() -> None:
    rule = expectation(number=1, probes=("compile.*",))
    exception = expectation(number=2, cells=(OTHER,), verdict=Verdict.PASS)
    known = Expectations([rule, exception])

    judged = [known.judge(outcome(cell=cell)) for cell in (CELL, OTHER)]

    assert [rule, exception] == [j and j.expectation for j in judged]
    assert [True, False] == [j and j.is_broken for j in judged]


def test_judge_without_a_matching_row_returns_none() -> None:
    assert Expectations().judge(FAIL) is None


def tally_row(row: Expectation, *records: Record) -> Tally:
    (found,) = tally_outcomes(Expectations([row]), records)
    return found


def test_tally_outcomes_counts_by_standing() -> None:
    broken = outcome(device="meta")
    silent = outcome(device="fake-cuda", verdict=Verdict.NOT_TESTED)
    row = expectation()

    actual = tally_row(row, record(FAIL, broken, silent), record(FAIL, cell=OTHER))

    assert Tally(expectation=row, held=2, silent=1, breaks=(broken,), due=True) == actual
    assert not actual.is_unmatched


UNTESTED = outcome(verdict=Verdict.NOT_APPLICABLE)

UNMATCHED: dict[str, tuple[bool, dict[str, Any], Record]] = {
    "an outcome that holds": (False, {}, record(FAIL)),
    "a probe that does not run": (True, {"probes": ("compile.lenghts",)}, record(FAIL)),
    "no evidence": (True, {}, record(UNTESTED)),
    "a break": (False, {}, record(outcome())),
    "another cell": (False, {"cells": (OTHER,)}, record(UNTESTED)),
    "another encoding": (False, {"encodings": ("rotary",)}, record(UNTESTED)),
    "a missing device": (False, {"devices": ("cuda",)}, record(FAIL)),
    "a cell that stopped": (False, {}, record(UNTESTED, stopped=stopped())),
    "a cell that was interrupted": (False, {}, record(UNTESTED, suite=None)),
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
def test_tally_outcomes_finds_a_row_unmatched_where_evidence_could_be(
    row: dict[str, Any], known: Record, *, expected: bool
) -> None:
    assert expected is tally_row(expectation(**row), known).is_unmatched


def test_tally_outcomes_without_records_finds_no_row_unmatched() -> None:
    assert not tally_row(expectation()).is_unmatched


def test_tally_outcomes_of_a_row_behind_a_later_one_is_unmatched() -> None:
    rows = [expectation(number=1), expectation(number=2)]

    first, second = tally_outcomes(Expectations(rows), [record(FAIL)])

    assert (True, False) == (first.is_unmatched, second.is_unmatched)


def test_tally_outcomes_leaves_out_a_stopped_cell() -> None:
    stale: Outcome = outcome()

    assert () == tally_row(expectation(), record(stale, stopped=stopped())).breaks
