"""Tests of the cell in which a module is examined, and of what runs there."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.builders import cell, encoding, lock, matrix, stopped, write
from torchgrid.config.matrix import Matrix
from torchgrid.environments.environment import FINISHED
from torchgrid.environments.plan import Plan
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.runs import examination
from torchgrid.runs.examination import examine, list_cells, open_bench

OLD, NEW = cell(torch="2.6.0"), cell()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def make(project: Project, *cells: Cell) -> Matrix:
    return matrix(project.root, encoding(), cells=cells)


def names(cells: list[Cell]) -> list[str]:
    return [each.id for each in cells]


def test_list_cells_has_the_newest_first(project: Project) -> None:
    assert [NEW.id, OLD.id] == names(list_cells(project, make(project, OLD, NEW), "mine", ()))


def test_list_cells_has_one_with_an_environment_before_a_newer_one(project: Project) -> None:
    write(project.environment(OLD.id) / FINISHED, "{}")

    assert [OLD.id, NEW.id] == names(list_cells(project, make(project, OLD, NEW), "mine", ()))


def test_list_cells_adds_the_requirements_that_a_cell_lacks(project: Project) -> None:
    holding = cell(extras=("timm",))
    derived = cell(requires=("einops",))

    found = names(list_cells(project, make(project, NEW, holding, derived), "mine", ["timm"]))

    assert ["torch2.9.1-pypi-py3.11+timm"] == found


def test_list_cells_leaves_out_those_for_other_encodings(project: Project) -> None:
    assert [] == list_cells(project, make(project, cell(encodings=("a*",))), "mine", ())


class Stages:
    """The stages of a cell, of which some releases have no wheel."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.missing: set[str] = set()
        monkeypatch.setattr(examination, "plan_cell", self.plan)
        monkeypatch.setattr(examination, "ensure_environment", self.ensure)

    def plan(self, _: Project, asked: Cell) -> Plan:
        if asked.torch in self.missing:
            raise CellStopped(**vars(stopped()))
        return Plan(cell=asked, lock=lock(), interpreter=None)

    def ensure(self, _: Project, plan: Plan) -> Any:
        python, folder = Path(sys.executable), Path(plan.cell.id)
        return SimpleNamespace(python=python, folder=folder, container=None, lock=plan.lock)


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> Stages:
    return Stages(monkeypatch)


def test_open_bench_takes_the_next_cell_if_one_cannot_be_made(
    project: Project, stages: Stages
) -> None:
    stages.missing = {"2.9.1"}

    with open_bench(project, make(project, NEW, OLD), [NEW, OLD]) as bench:
        assert OLD == bench.cell


def test_open_bench_without_a_cell_that_can_be_made_raises(
    project: Project, stages: Stages
) -> None:
    stages.missing = {"2.9.1"}

    with (
        pytest.raises(NothingTestedError, match=r"no cell can be made .*2\.9\.1.*no-wheel"),
        open_bench(project, make(project, NEW), [NEW]),
    ):
        pass


def test_open_bench_of_a_matrix_without_cells_asks_for_a_row(project: Project) -> None:
    with (
        pytest.raises(NothingTestedError, match=r"no \[\[torch\]\] row; add one"),
        open_bench(project, make(project), []),
    ):
        pass


@pytest.mark.parametrize("asked", [OLD.id, f"{OLD.id}+timm"])
def test_open_bench_finds_a_cell_with_or_without_requirements(
    project: Project, stages: Stages, asked: str
) -> None:
    cells = [NEW, cell(torch="2.6.0", requires=("timm",))]

    with open_bench(project, make(project, NEW, OLD), cells, asked) as bench:
        assert f"{OLD.id}+timm" == bench.cell.id


def test_open_bench_of_an_unknown_cell_suggests_one(project: Project, stages: Stages) -> None:
    with (
        pytest.raises(ConfigurationError, match=r"--cell: there is no cell 'torch2.9-.*did you"),
        open_bench(project, make(project, NEW), [NEW], "torch2.9-pypi-py3.11"),
    ):
        pass


def test_examine_runs_its_own_probes_on_one_encoding(
    project: Project, stages: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[Any] = []
    monkeypatch.setattr(examination, "supervise", lambda _, job, **__: jobs.append(job))
    document = encoding(name="mine").serialize()

    with open_bench(project, make(project, NEW), [NEW]) as bench:
        assert {} == examine(bench, document, ["add.call"])

    (job,) = jobs
    assert ([document], ["add.call"], ["cpu"]) == (job["encodings"], job["select"], job["devices"])
    assert ["examine"] == [Path(folder).name for folder in job["probes"]]
