"""Numbers are shown where they were measured, by cell and encoding."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import outcome, record, results, stopped
from torchgrid.model.outcome import CELL
from torchgrid.report.metrics import metrics_pages
from torchgrid.report.text import LONGEST

GOLDEN = Path(__file__).parent / "golden"

OLD, NEW, NONE = "torch2.0.1-pypi-py3.10", "torch2.9.1-pypi-py3.11", "torch2.8.0-pypi-py3.11"

RECORDS = [
    record(
        outcome(
            cell=OLD,
            probe="compile.lengths",
            metrics={"graphs": 7, "graphs_per_length": {"700": 1, "10": 1, "12": 0, "1": 1}},
            seconds=63.4,
        ),
        cell=OLD,
    ),
    record(
        outcome(cell=NEW, probe="compile.lengths", metrics={"graphs": 0}, seconds=2),
        outcome(cell=NEW, encoding="a|b", metrics={"cold_seconds": 9.41234, "kind": "<x>"}),
        outcome(cell=NEW, encoding=CELL, probe="environment.cpu", metrics={"cores": 2}),
        cell=NEW,
    ),
    record(
        outcome(cell=NONE, metrics={"cold_seconds": 1.0}), cell=NONE, stopped=stopped(), suite=None
    ),
]


def test_there_is_an_overview_and_a_page_a_theme() -> None:
    actual = metrics_pages(results(*RECORDS))

    assert ["metrics.md", "metrics/compile.md", "metrics/environment.md"] == list(actual)
    assert "# Metrics: environment\n" in actual["metrics/environment.md"]
    assert "| cell | the cell itself |\n" in actual["metrics/environment.md"]


@pytest.mark.parametrize("name", ["metrics.md", "metrics/compile.md"])
def test_the_pages_are_the_golden_ones(name: str) -> None:
    """Where a change is meant: look at the diff, then write the page over the golden one."""
    expected = (GOLDEN / name.replace("/", "-")).read_text(encoding="utf-8")

    assert expected == metrics_pages(results(*RECORDS))[name]


def test_the_order_of_records_does_not_count() -> None:
    assert metrics_pages(results(*RECORDS)) == metrics_pages(results(*RECORDS[::-1]))


def test_without_numbers_there_is_an_overview_alone() -> None:
    assert ["metrics.md"] == list(metrics_pages(results(record(outcome()))))


DIGEST = hashlib.sha256(b"table").hexdigest()


@pytest.mark.parametrize(
    "value,expected",
    [
        (9.41234, "9.41"),
        (1e-7, "1e-07"),
        (0, "0"),
        (True, "yes"),
        (False, "no"),
        ("<x> | y", "&lt;x&gt; \\| y"),
        (DIGEST, DIGEST[:8]),
        (f"sha256:{DIGEST}", DIGEST[:8]),
        ("decade", "decade"),
        ([1, 2.5, DIGEST], f"1, 2.5, {DIGEST[:8]}"),
        ({"b": {"x": 1}, "a": 0, "cc": DIGEST}, f"b:x:1 cc:{DIGEST[:8]}"),
        ([], ""),
        ("two\nlines", "two lines"),
    ],
)
def test_a_value_is_spelt(value: Any, expected: str) -> None:
    page = metrics_pages(results(record(outcome(metrics={"m": value}))))["metrics/compile.md"]

    assert f"\n| {record().cell} | {expected} |\n" in page


def test_a_long_value_is_not_told_whole() -> None:
    pages = metrics_pages(results(record(outcome(metrics={"m": "x" * 10_000}))))

    assert max(map(len, pages["metrics/compile.md"].splitlines())) < LONGEST + 100


def test_what_was_not_measured_is_no_table() -> None:
    assert ["metrics.md"] == list(metrics_pages(results(record(outcome(metrics={"m": None})))))


def test_one_value_in_every_cell_is_told_once() -> None:
    known = [record(outcome(cell=cell, metrics={"m": 3}), cell=cell) for cell in (OLD, NEW)]

    page = metrics_pages(results(*known))["metrics/compile.md"]

    assert "\n| each of 2 cells | 3 |\n" in page
    assert OLD not in page
