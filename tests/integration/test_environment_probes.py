"""The probes about a cell, run with the facts of other cells than the one at hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import install_real_torch, run_in_cell
from tests.integration.probe_examples import environment, machine
from tests.integration.probe_examples.environment import FACTS, IN_A_BARE_CELL, OtherCell
from tests.outcomes import observed

ELSEWHERE = (*environment.ELSEWHERE, *machine.ELSEWHERE)


@pytest.fixture(scope="module")
def python_without_numpy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of the same release, with only setuptools installed beside it."""
    return install_real_torch(tmp_path_factory.mktemp("bare"), "setuptools").python


@pytest.fixture(scope="module")
def results(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The results of all other cells, by their words; equal variables share a process."""
    by_variables = groupby(ELSEWHERE, key=lambda case: case.variables)
    found: dict[str, Any] = {}
    for _, alike in by_variables:
        cases = list(alike)
        done = run_probes(cell_python, cases, tmp_path_factory.mktemp("cell"))
        found |= zip(map(str, cases), done, strict=True)
    return found


def run_probes(python: Path, cases: Sequence[OtherCell], folder: Path) -> list[dict[str, Any]]:
    """Run probes with made-up facts, in a process that has the variables of the first case."""
    variables = {
        "HOME": str(folder),
        "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        **cases[0].variables,
    }
    pairs = json.dumps([(case.example.probe, FACTS | case.facts) for case in cases])
    found: list[dict[str, Any]] = run_in_cell(python, "cell_question.py", pairs, variables)
    return found


@pytest.mark.parametrize("case", ELSEWHERE, ids=str)
def test_probe_gives_the_outcome_of_its_cell(case: OtherCell, results: dict[str, Any]) -> None:
    result = results[str(case)]

    expected = (case.example.verdict, case.example.reason)
    assert (result["verdict"], result["reason"]) == expected, result["detail"]


@pytest.mark.produces("blocked", "not-installed")
def test_probe_names_the_packages_that_a_bare_cell_lacks(
    python_without_numpy: Path, tmp_path: Path
) -> None:
    results = run_probes(python_without_numpy, IN_A_BARE_CELL, tmp_path)

    for case, result in zip(IN_A_BARE_CELL, results, strict=True):
        observed.note(result["verdict"], result["reason"])
        assert (case.example.verdict, case.example.reason) == (result["verdict"], result["reason"])
    assert ["numpy", "safetensors, numpy", "onnx, onnxscript, numpy"] == [
        result["mends"] for result in results
    ]
