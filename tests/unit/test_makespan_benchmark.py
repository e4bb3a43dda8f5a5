"""Tests that the tables of the makespan benchmark follow from the records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.makespan import compute_work, format_tables
from tests.unit.builders import ROOT, outcome, record
from torchgrid.config.probes import list_probes
from torchgrid.model.project import Project

RECORD = replace(
    record(
        outcome(probe="training.two-ranks", seconds=30.0),
        outcome(probe="device.registered", seconds=20.0),
    ),
    seconds={"plan": 1.0, "wait": 50.0, "install": 4.0, "import": 2.0, "prepare": 3.0},
)


def test_compute_work_leaves_out_waiting_and_counts_each_core_that_is_kept_free() -> None:
    needed = {"training.two-ranks": 2}

    work = compute_work(RECORD, needed, 2)

    assert (10.0, 80.0, 30.0) == (work.before, work.probes, work.longest)
    assert 50.0 == work.estimate_alone(2)
    assert 40.0 == compute_work(RECORD, needed, 4).estimate_alone(4)


@pytest.mark.parametrize("seconds,ratio", [(50.0, "1.00"), (60.0, "1.20")])
def test_format_tables_of_a_long_cell_compares_the_run_with_it(seconds: float, ratio: str) -> None:
    assert ratio == format_tables(seconds, [RECORD], 2).split()[-1]


def test_list_probes_returns_the_cores_that_probes_need() -> None:
    needed = {probe.name: probe.cores for probe in list_probes(Project(ROOT).probes)}
    assert (2, 1) == (needed["training.two-ranks"], needed["compile.breaks"])
