"""The metrics pages show numbers by cell and encoding, where they were measured."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import outcome, record, results, stopped
from torchgrid.contract import CELL
from torchgrid.report.metrics import render_metrics_pages
from torchgrid.report.text import MAX_CHARACTERS

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


def test_render_metrics_pages_returns_an_overview_and_a_page_per_theme() -> None:
    actual = render_metrics_pages(results(*RECORDS))

    assert ["metrics.md", "metrics/compile.md", "metrics/environment.md"] == list(actual)
    assert "# Metrics: environment\n" in actual["metrics/environment.md"]
    assert "\n- the cell itself: 2 on 2.9.1\n" in actual["metrics/environment.md"]


@pytest.mark.parametrize("name", ["metrics.md", "metrics/compile.md"])
def test_render_metrics_pages_matches_the_golden_files(name: str) -> None:
    # After an intended change, review the diff and write the page over the golden file.
    expected = (GOLDEN / name.replace("/", "-")).read_text(encoding="utf-8")

    assert expected == render_metrics_pages(results(*RECORDS))[name]


def test_render_metrics_pages_ignores_the_order_of_records() -> None:
    assert render_metrics_pages(results(*RECORDS)) == render_metrics_pages(results(*RECORDS[::-1]))


def test_render_metrics_pages_without_metrics_returns_only_the_overview() -> None:
    assert ["metrics.md"] == list(render_metrics_pages(results(record(outcome()))))


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
def test_render_metrics_pages_spells_values_of_every_type(value: Any, expected: str) -> None:
    page = render_metrics_pages(results(record(outcome(metrics={"m": value}))))[
        "metrics/compile.md"
    ]

    assert f"\n- sinusoidal: {expected} on 2.9.1\n" in page


def test_render_metrics_pages_shortens_a_long_value() -> None:
    pages = render_metrics_pages(results(record(outcome(metrics={"m": "x" * 10_000}))))

    assert max(map(len, pages["metrics/compile.md"].splitlines())) < MAX_CHARACTERS + 100


def test_render_metrics_pages_leaves_out_metrics_without_a_value() -> None:
    assert ["metrics.md"] == list(
        render_metrics_pages(results(record(outcome(metrics={"m": None}))))
    )


def test_render_metrics_pages_shares_a_line_of_equal_values() -> None:
    metrics = {"m": 3}
    known = [
        record(
            outcome(cell=cell, metrics=metrics),
            outcome(cell=cell, encoding="rope", metrics=metrics),
            outcome(cell=cell, encoding="t5", metrics={"m": len(cell)}),
            cell=cell,
        )
        for cell in (OLD, "torch2.10.0-pypi-py3.11")
    ]

    page = render_metrics_pages(results(*known))["metrics/compile.md"]

    assert [
        "- rope, sinusoidal: 3 in each of 2 cells",
        "- t5: 23 on 2.10.0; 22 on 2.0.1",
    ] == page.splitlines()[-2:]
