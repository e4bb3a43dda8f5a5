"""Tests that the report of the fork benchmark follows from its medians."""

from __future__ import annotations

import pytest

from benchmarks.fork import PROBES, ForkRound, format_report


def make_rounds(*, forked: float, alone: float) -> list[ForkRound]:
    """Make three rounds, of which the last is an outlier that a median leaves out."""
    return [
        ForkRound(
            start_up=start_up,
            body=dict.fromkeys(PROBES, 0.25),
            forked=dict.fromkeys(PROBES, forked),
            alone=dict.fromkeys(PROBES, alone),
        )
        for start_up in (5.0, 5.0, 50.0)
    ]


@pytest.mark.parametrize("forked,ratio", [(0.5, "9x"), (0.25, "-")])
def test_format_report_compares_what_isolation_adds_to_a_body(forked: float, ratio: str) -> None:
    rounds = make_rounds(forked=forked, alone=2.5)

    rows = format_report(rounds).splitlines()[2 : 2 + len(PROBES)]

    assert [ratio] * len(PROBES) == [row.split()[-1] for row in rows]


@pytest.mark.parametrize(
    "alone,expected",
    [
        (2.5, "after 3 probes"),
        (5.5, "after 1 probes"),
        (0.5, "never"),
    ],
)
def test_format_report_of_a_start_up_names_the_probes_that_pay_it(
    alone: float, expected: str
) -> None:
    actual = format_report(make_rounds(forked=0.5, alone=alone)).splitlines()[-3:]

    assert [
        "start-up of the harness: 5.000 s",
        f"a probe: 0.500 s forked, {alone:.3f} s in a process of its own",
        f"the start-up is paid for {expected}",
    ] == actual
