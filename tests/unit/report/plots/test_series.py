"""The figures of plots are those of the records, by release, and nothing that no cell measured."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import cell, outcome, record, results
from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Record
from torchgrid.report.plots.series import Point, list_plots, make_shares


def measure(release: str, value: Any, *, python: str = "3.11", **changes: Any) -> Record:
    name = cell(torch=release, python=python).id
    made = outcome(cell=name, metrics={"cold_seconds": value}, **changes)
    return record(made, cell=name)


def list_points(*records: Record) -> list[Point]:
    return [
        point
        for plot in list_plots(results(*records), "sinusoidal")
        for line in plot.series
        for point in line.points
    ]


def test_list_plots_has_the_values_of_all_cells_of_a_release_oldest_first() -> None:
    records = (
        measure("2.10.0", 3.0),
        measure("2.9.1", 9.0),
        measure("2.9.1", 1.0, python="3.12"),
        measure("2.9.1", 2.0, python="3.13"),
    )

    actual = list_points(*records)

    assert [Point("2.9.1", (1.0, 2.0, 9.0)), Point("2.10.0", (3.0,))] == actual
    assert [2.0, 3.0] == [point.middle for point in actual]


def test_list_plots_has_the_plots_that_have_a_point_alone() -> None:
    (actual,) = list_plots(results(measure("2.9.1", 2.0)), "sinusoidal")

    assert ("First compilation", ["inductor"]) == (
        actual.title,
        [line.name for line in actual.series],
    )


@pytest.mark.parametrize("value", [None, "2", [2], -1.0, float("nan"), float("inf"), 10**400])
def test_list_plots_leaves_out_what_no_scale_can_hold(value: Any) -> None:
    assert [] == list_points(measure("2.9.1", value))


def test_list_plots_draws_what_is_too_small_as_zero() -> None:
    assert [Point("2.9.1", (0.0,))] == list_points(measure("2.9.1", 5e-324))


def test_list_plots_leaves_out_nightlies_and_limited_cells() -> None:
    nightly = measure("2.16.0.dev20261101", 2.0)
    name = cell(extras=("onnx",)).id
    made = outcome(cell=name, metrics={"cold_seconds": 2.0})
    limited = record(made, cell=name, probes=("compile.*",))

    assert [] == list_points(nightly, limited)


def test_make_shares_counts_requirements_that_pass_or_fail() -> None:
    outcomes = (
        outcome(),
        outcome(probe="compile.lengths", verdict=Verdict.FAIL),
        outcome(probe="compile.breaks", verdict=Verdict.BLOCKED),
        outcome(probe="compile.checkpoint", verdict=Verdict.FAIL, kind=Kind.OBSERVATION),
        outcome(probe="export.trace", verdict=Verdict.NOT_APPLICABLE),
    )

    assert {"compile": {"2.9.1": (1, 2)}} == make_shares(
        results(record(*outcomes)), "sinusoidal"
    ).themes


def test_make_shares_leaves_out_cells_with_extras() -> None:
    name = cell(extras=("setuptools",)).id
    known = results(record(outcome(cell=name), cell=name))

    assert {} == make_shares(known, "sinusoidal").themes
