"""What the benchmark of the makespan prints follows from what the records say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.makespan import table, work_of
from tests.unit.builders import ROOT, outcome, record
from torchgrid.config.probes import list_probes
from torchgrid.model.project import Project

RECORD = replace(
    record(outcome(seconds=30.0), outcome(probe="device.registered", seconds=20.0)),
    seconds={"plan": 1.0, "wait": 50.0, "install": 4.0, "import": 2.0, "prepare": 3.0},
)


def test_waiting_is_no_work_and_what_keeps_two_cores_free_counts_twice() -> None:
    work = work_of(RECORD, {"compile.inductor": 2}, 2)

    assert (10.0, 80.0, 30.0) == (work.before, work.asking, work.longest)
    assert (50.0, 40.0) == (work.alone(2), work_of(RECORD, {"compile.inductor": 2}, 4).alone(4))


@pytest.mark.parametrize("seconds,ratio", [(50.0, "1.00"), (60.0, "1.20")])
def test_the_ratio_is_of_the_longest_cell_where_that_is_the_larger(
    seconds: float, ratio: str
) -> None:
    assert ratio == table(seconds, [RECORD], 2).split()[-1]


def test_the_probes_say_how_many_cores_they_need() -> None:
    needed = {probe.name: probe.cores for probe in list_probes(Project(ROOT).probes)}
    assert (2, 1) == (needed["compile.inductor"], needed["compile.breaks"])
