"""Outcomes of one cause share a line, whatever numbers and names their messages have."""

from __future__ import annotations

from collections import Counter
from itertools import repeat

import pytest

from tests.unit.builders import CELL as CELL_ID
from tests.unit.builders import expectation, outcome, record, results
from torchgrid.contract import CELL, Kind, Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.report.causes import (
    describe_cause,
    group_causes,
    list_encodings,
    list_names,
    list_probes,
    render_causes,
)

NOTHING = Expectations()


FAIL = {"verdict": Verdict.FAIL, "reason": "E"}
BLOCK = {"verdict": Verdict.BLOCKED, "reason": "setuptools-missing", "mends": "setuptools"}


def test_group_causes_ignores_numbers_and_quoted_names_of_a_message() -> None:
    outcomes = [
        outcome(**FAIL, detail="off by 3.5 in 'pe' at 0x7f01"),
        outcome(**FAIL, detail="off by 12 in 'cache' at 0x8a02", probe="dtype.x"),
        outcome(**FAIL, detail="another message"),
    ]

    first, second = group_causes(outcomes, NOTHING)

    assert (2, "off by 3.5 in 'pe' at 0x7f01") == (len(first.outcomes), first.detail)
    assert "another message" == second.detail


def test_group_causes_groups_blocks_by_what_mends_them() -> None:
    outcomes = [outcome(**BLOCK, detail=text) for text in ("a long message", "short")]

    (cause,) = group_causes(outcomes, NOTHING)

    assert ("blocked", "short", ("setuptools",)) == (cause.word, cause.detail, cause.mends)


def test_group_causes_leaves_out_passes_and_observations() -> None:
    observed = outcome(**FAIL, kind=Kind.OBSERVATION)

    assert [] == group_causes([outcome(), observed], NOTHING)


def test_group_causes_is_the_same_for_any_order_of_outcomes() -> None:
    outcomes = [outcome(**FAIL, detail=text) for text in ("b", "a", "c 1", "c 2")]

    expected = [(c.detail, len(c.outcomes)) for c in group_causes(outcomes, NOTHING)]

    assert expected == [(c.detail, len(c.outcomes)) for c in group_causes(outcomes[::-1], NOTHING)]
    assert [("c 1", 2), ("a", 1), ("b", 1)] == expected


def test_describe_cause_has_the_reason_the_remedy_and_what_is_known() -> None:
    row = expectation(devices=("cpu",), why="an `anti` pattern", upstream="pytorch#163791")
    outcomes = [outcome(**FAIL, detail="lost"), outcome(**FAIL, detail="lost", device="meta")]

    (cause,) = group_causes(outcomes, Expectations([row]))

    link = "[pytorch#163791](https://github.com/pytorch/pytorch/issues/163791)"
    known = "expected in 1 outcome: an `anti` pattern"
    assert f"2 failed: `E`: `lost`; upstream in 1 outcome {link}; {known}" == describe_cause(cause)
    # The thread is about the failure, so a block has none.
    (blocked,) = group_causes([outcome(**BLOCK)], Expectations([row]))
    assert '1 blocked: `setuptools-missing`; `with = "setuptools"` mends it' == describe_cause(
        blocked
    )


WITH = f"{CELL_ID}+setuptools_lt81+numpy_lt2"


@pytest.mark.parametrize(
    "other,verdict,expected",
    [
        (WITH, Verdict.PASS, '; not blocked with `with = ["setuptools<81", "numpy<2"]` (tested)'),
        (WITH, Verdict.FAIL, '; not blocked with `with = ["setuptools<81", "numpy<2"]` (tested)'),
        # No result, another Python, another release, or no further package.
        (WITH, Verdict.NOT_TESTED, ""),
        (WITH, Verdict.BLOCKED, ""),
        (WITH.replace("py3.11", "py3.12"), Verdict.PASS, ""),
        (WITH.replace("2.9.1", "2.8.0"), Verdict.PASS, ""),
        ("torch2.9.1-cpu-py3.11+numpy", Verdict.PASS, ""),
    ],
)
def test_describe_cause_names_the_packages_with_which_it_was_tested_and_not_blocked(
    other: str, verdict: Verdict, expected: str
) -> None:
    blocked = outcome(verdict=Verdict.BLOCKED, reason="ModuleNotFoundError")
    known = results(record(blocked), record(outcome(cell=other, verdict=verdict), cell=other))

    (cause,) = group_causes([blocked], NOTHING, known.find_remedy)

    assert f"1 blocked: `ModuleNotFoundError`{expected}" == describe_cause(cause)


def test_describe_cause_says_of_how_many_outcomes_packages_were_tested() -> None:
    blocked = [
        outcome(verdict=Verdict.BLOCKED, reason="E", probe=name) for name in ("state.a", "state.b")
    ]
    mended = record(outcome(cell=WITH, probe="state.a"), cell=WITH)
    known = results(record(*blocked), mended)

    (cause,) = group_causes(blocked, NOTHING, known.find_remedy)

    assert describe_cause(cause).endswith(' "numpy<2"]` (tested for 1 outcome)')
    # A remedy that the outcome names itself needs no other.
    (named,) = group_causes([outcome(**BLOCK)], NOTHING, lambda _: ("numpy",))
    assert "not blocked with" not in describe_cause(named)


def test_render_causes_counts_those_beyond_the_limit() -> None:
    outcomes = [outcome(**FAIL, detail=text) for text in ("a", "b", "c")]

    actual = render_causes(group_causes(outcomes, NOTHING), repeat("there"), limit=1)

    assert ["- 1 failed: `E`: `a`; there", "- and 2 outcomes of 2 rarer causes"] == (
        actual.splitlines()
    )


def test_list_names_puts_the_most_frequent_first_and_counts_the_others() -> None:
    outcomes = [outcome(probe="b.x"), outcome(probe="a.x"), outcome(probe="b.x")]

    assert "b.x, a.x" == list_probes(outcomes)
    assert "the cell itself" == list_encodings([outcome(encoding=CELL)])
    assert "a\\*, b and 1 more" == list_names(Counter(["a*", "b", "c"]), limit=2)
