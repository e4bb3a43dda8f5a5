"""Tests of metrics: what is beyond noise, and which way it went."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.unit.builders import outcome, record
from torchgrid.model.outcome import Record
from torchgrid.records.metric_changes import (
    MIN_POOL,
    RULES,
    Direction,
    MetricRule,
    compare_metrics,
    find_rule,
)


def measured(metric: str, values: Sequence[object], probe: str = "compile.inductor") -> Record:
    return record(
        *(
            outcome(encoding=f"e{n}", probe=probe, metrics={metric: value})
            for n, value in enumerate(values)
        )
    )


def test_compare_metrics_of_a_whole_number_reports_every_change() -> None:
    before, after = (measured("graphs", values, "compile.lengths") for values in ([3, 3], [3, 4]))

    (actual,) = compare_metrics(before, after)

    assert (3.0, 4.0, ("e1",)) == (actual.before, actual.after, actual.encodings)
    assert Direction.WORSE is actual.direction


def test_compare_metrics_of_encodings_that_changed_alike_is_one_change() -> None:
    before, after = (measured("graphs", [n, n], "compile.lengths") for n in (4, 3))

    assert [("e0", "e1")] == [change.encodings for change in compare_metrics(before, after)]


@pytest.mark.parametrize(
    "before,after,expected",
    [(4.0, 7.9, []), (4.0, 8.1, [Direction.WORSE]), (8.1, 4.0, [Direction.BETTER])],
)
def test_compare_metrics_of_seconds_compares_medians_beyond_their_noise(
    before: float, after: float, expected: list[Direction]
) -> None:
    # One slow encoding is noise, and does not move the median.
    values = [[number] * MIN_POOL + [100 * number] for number in (before, after)]

    actual = compare_metrics(*(measured("cold_seconds", each) for each in values))

    assert expected == [change.direction for change in actual]


def test_compare_metrics_of_few_encodings_says_nothing_about_seconds() -> None:
    before, after = (measured("cold_seconds", [n] * (MIN_POOL - 1)) for n in (1.0, 50.0))

    assert () == compare_metrics(before, after)


def test_compare_metrics_without_times_leaves_out_seconds_and_keeps_numbers() -> None:
    seconds, graphs = (
        [measured(metric, [n] * MIN_POOL, "compile.inductor") for n in (1.0, 50.0)]
        for metric in ("cold_seconds", "graphs")
    )

    assert () == compare_metrics(*seconds, times=False)
    assert 1 == len(compare_metrics(*graphs, times=False))


def test_compare_metrics_knows_that_a_higher_ratio_is_better() -> None:
    before, after = (measured("eager_to_compiled", [n] * MIN_POOL) for n in (0.5, 1.5))

    assert [Direction.BETTER] == [change.direction for change in compare_metrics(before, after)]


@pytest.mark.parametrize("values", [(1e-9, 1e-7), ("3", "4"), (True, False), (None, 1.0)])
def test_compare_metrics_leaves_out_rounding_and_what_is_not_a_number(
    values: tuple[object, object],
) -> None:
    before, after = (measured("max_error", [value], "numerics.finite") for value in values)

    assert () == compare_metrics(before, after)


def test_compare_metrics_from_zero_is_a_change_only_beyond_the_floor() -> None:
    before, after = (measured("max_error", [value]) for value in (0.0, 1e-3))

    assert [Direction.WORSE] == [change.direction for change in compare_metrics(before, after)]


def test_find_rule_of_a_metric_that_is_not_compared_is_none() -> None:
    assert find_rule("export.dynamic-length", "bound") is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.metric)
def test_rules_state_their_noise(rule: MetricRule) -> None:
    assert rule.noise.strip()
    assert rule.factor >= 1.0
