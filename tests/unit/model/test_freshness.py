"""The age of records, by the day of their last run and the channel of their torch."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.unit.builders import CELL, record
from torchgrid.model.freshness import FreshnessPolicy, find_newest_day, measure_ages

TODAY = dt.date(2026, 11, 26)
CANDIDATE = "torch2.16.0rc1-pypi-py3.11"
NIGHTLY = "torch2.16.0.dev20261120-cu130-py3.11@linux-aarch64"


@pytest.mark.parametrize(
    "cell,date,is_old",
    [
        (CELL, "2026-09-27", False),
        (CELL, "2026-09-26", True),
        (CANDIDATE, "2026-11-12", False),
        (CANDIDATE, "2026-11-11", True),
        (NIGHTLY, "2026-11-19", False),
        (NIGHTLY, "2026-11-18", True),
        # Tomorrow in UTC may be today here.
        (CELL, "2026-11-27", False),
        (CELL, "2026-11-28", True),
        (CELL, None, True),
        (CELL, "yesterday", True),
    ],
)
def test_measure_ages_holds_each_channel_to_its_own_limit(
    cell: str,
    date: str | None,
    is_old: bool,  # noqa: FBT001
) -> None:
    (actual,) = measure_ages([record(cell=cell, date=date)], FreshnessPolicy(), TODAY)

    assert is_old is actual.is_old


def test_measure_ages_has_records_without_a_date_first_then_the_oldest() -> None:
    dates = {"b": "2026-11-01", "c": None, "d": "2026-11-26", "e": "2026-01-01", "a": "2026-11-01"}
    records = [record(cell=cell, date=date) for cell, date in dates.items()]

    ages = measure_ages(records, FreshnessPolicy(release=20), TODAY)

    found = [(each.cell, each.age, str(each)) for each in ages]
    assert [
        ("c", None, "no date"),
        ("e", 329, "2026-01-01, 329 days ago"),
        ("a", 25, "2026-11-01, 25 days ago"),
        ("b", 25, "2026-11-01, 25 days ago"),
        ("d", 0, "2026-11-26, 0 days ago"),
    ] == found


def test_measure_ages_names_a_date_that_no_clock_can_have_shown() -> None:
    (age,) = measure_ages([record(date="2030-01-01")], FreshnessPolicy(), TODAY)

    assert "2030-01-01, not a past day" == str(age)


def test_measure_ages_without_a_day_compares_with_the_newest_run() -> None:
    records = [record(cell=cell, date=date) for cell, date in [("a", "2026-11-26"), ("b", None)]]

    assert [None, 0] == [each.age for each in measure_ages(records, FreshnessPolicy())]
    assert [None] == [each.age for each in measure_ages(records[1:], FreshnessPolicy())]


def test_find_newest_day_skips_what_is_not_a_day() -> None:
    dates = ("2026-11-26", None, "x", "2026-11-27")

    assert dt.date(2026, 11, 27) == find_newest_day(record(date=date) for date in dates)
    assert find_newest_day([record()]) is None
