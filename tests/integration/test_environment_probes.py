"""The probes about a cell, asked in cells that are otherwise than the one at hand."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.integration.probe_examples.environment import ELSEWHERE, FACTS, WITHOUT_NUMPY, Elsewhere
from torchgrid.environments.environment import Environment, ensure_environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import Cell
from torchgrid.model.project import Project
from torchgrid.model.verdict import Stopped
from torchgrid.system.processes import run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="module")
def python_without_numpy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of the same release with nothing but setuptools beside it."""
    cell = Cell(torch="2.9.1", source="pypi", python="3.11", extras=("setuptools",))
    project = Project(tmp_path_factory.mktemp("bare"))
    planned = plan_cell(project, cell)
    assert not isinstance(planned.lock, Stopped), planned.lock
    environment = ensure_environment(project, planned, planned.lock)
    assert isinstance(environment, Environment), environment
    return environment.python


@pytest.fixture(scope="module")
def answers(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is said elsewhere, by the words for where that is; one process for alike variables."""
    by_variables = groupby(ELSEWHERE, key=lambda case: case.variables)
    found: dict[str, Any] = {}
    for _, alike in by_variables:
        cases = list(alike)
        found |= zip(
            map(str, cases), asked(cell_python, cases, tmp_path_factory.mktemp("cell")), strict=True
        )
    return found


def asked(python: Path, cases: Sequence[Elsewhere], folder: Path) -> list[dict[str, Any]]:
    """What probes say of made-up facts, in a process with the variables of the first."""
    variables = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        **cases[0].variables,
    }
    questions = json.dumps([(case.example.probe, FACTS | case.facts) for case in cases])
    argv = [str(python), "-I", "-B", str(HERE / "cell_question.py"), str(ROOT), questions]
    finished = run(argv, deadline=200, env=variables)
    assert finished.code == 0, finished.output
    said: list[dict[str, Any]] = json.loads(finished.output.splitlines()[-1])
    return said


@pytest.mark.parametrize("case", ELSEWHERE, ids=str)
def test_it_says_so_elsewhere(case: Elsewhere, answers: dict[str, Any]) -> None:
    answer = answers[str(case)]

    expected = (case.example.verdict, case.example.reason)
    assert (answer["verdict"], answer["reason"]) == expected, answer["detail"]


def test_a_numpy_that_torch_cannot_use_fails(python_without_numpy: Path, tmp_path: Path) -> None:
    (answer,) = asked(python_without_numpy, [WITHOUT_NUMPY], tmp_path)

    expected = (WITHOUT_NUMPY.example.verdict, WITHOUT_NUMPY.example.reason)
    assert (answer["verdict"], answer["reason"]) == expected
    assert "Numpy is not available" in answer["detail"]
