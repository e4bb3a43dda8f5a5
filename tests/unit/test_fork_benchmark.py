"""What the benchmark of forks prints below its table follows from its medians."""

from __future__ import annotations

import pytest

from benchmarks.fork import PROBES, Round, report


def rounds(*, forked: float, alone: float) -> list[Round]:
    """Three rounds of which the last is an outlier, which a median leaves out."""
    return [
        Round(
            start_up=start_up,
            body=dict.fromkeys(PROBES, 0.25),
            forked=dict.fromkeys(PROBES, forked),
            alone=dict.fromkeys(PROBES, alone),
        )
        for start_up in (5.0, 5.0, 50.0)
    ]


@pytest.mark.parametrize("forked,ratio", [(0.5, "9x"), (0.25, "-")])
def test_the_ratio_is_of_what_comes_on_top_of_a_probes_body(forked: float, ratio: str) -> None:
    rows = report(rounds(forked=forked, alone=2.5)).splitlines()[2 : 2 + len(PROBES)]

    assert [ratio] * len(PROBES) == [row.split()[-1] for row in rows]


@pytest.mark.parametrize(
    "alone,expected",
    [
        (2.5, "after 3 probes"),
        (5.5, "after 1 probes"),
        (0.5, "never"),
    ],
)
def test_a_start_is_paid_for_by_what_each_probe_saves(alone: float, expected: str) -> None:
    actual = report(rounds(forked=0.5, alone=alone)).splitlines()[-3:]

    assert [
        "start-up of the harness: 5.000 s",
        f"a probe: 0.500 s forked, {alone:.3f} s in a process of its own",
        f"the start-up is paid for {expected}",
    ] == actual
