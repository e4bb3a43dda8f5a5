"""Every probe, run with known examples through the real harness, on a real torch."""

from __future__ import annotations

import ast
import importlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import run_harness
from tests.integration.probe_examples.environment import IN_A_BARE_CELL
from tests.integration.probe_examples.words import COMMON, Example

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

THEMES = [
    importlib.import_module(f"tests.integration.probe_examples.{file.stem}")
    for file in sorted((HERE / "probe_examples").glob("[a-z]*.py"))
    if file.stem != "words"
]
ON_A_GPU: list[Example] = [e for theme in THEMES for e in getattr(theme, "ON_A_GPU", ())]
ELSEWHERE = [case for theme in THEMES for case in getattr(theme, "ELSEWHERE", ())]
EXAMPLES: list[Example] = [
    *(example for theme in THEMES for example in theme.EXAMPLES),
    *(ON_A_GPU if shutil.which("nvidia-smi") else ()),
]
SUBJECTS = COMMON | {name: row for theme in THEMES for name, row in theme.SUBJECTS.items()}
CELL = "-"

SIMULATED = {
    *("environment.checkpoint", "environment.distributed"),
    *("environment.export", "environment.script", "environment.triton"),
    *("machine.nccl", "training.as-installed"),
    *("gpu.device-assert", "gpu.nccl"),
}
"""The probes about a cell whose fault `test_circumstances` or `test_gpu_on_cpu` simulates."""

SIMULATED_PASSES = {"machine.torchvision"}
"""The probes about a cell whose pass it simulates."""

OF_THE_MACHINE = {"machine.shared-memory", "machine.user"}
"""The probes about a cell of which it simulates both, since machines differ."""

Outcomes = dict[tuple[str, str, str], dict[str, Any]]

# The first test waits for the run of all examples: about four minutes on two idle cores.
pytestmark = pytest.mark.timeout(1200)


def list_declared_probes() -> list[str]:
    """List the names that probes/*.py register, without importing them, since they need torch."""
    trees = [ast.parse(file.read_text()) for file in sorted((ROOT / "probes").glob("*.py"))]
    return [
        decorator.args[0].value
        for node in (node for tree in trees for node in ast.walk(tree))
        for decorator in getattr(node, "decorator_list", [])
        if isinstance(decorator, ast.Call)
        and isinstance(decorator.func, ast.Name)
        and decorator.func.id == "probe"
        and isinstance(decorator.args[0], ast.Constant)
        and isinstance(decorator.args[0].value, str)
    ]


@pytest.fixture(scope="module")
def outcomes(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """The outcomes of all examples, from one run of the harness."""
    events = run_harness(
        cell_python,
        tmp_path_factory.mktemp("examples"),
        [subject.make_row(name) for name, subject in SUBJECTS.items()],
        {(example.encoding, example.probe, example.device) for example in EXAMPLES},
        HERE,
    )
    return {
        (event["probe"], event["encoding"], event["device"]): event
        for event in events
        if event["event"] == "outcome"
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_probe_gives_the_outcome_of_an_example(example: Example, outcomes: Outcomes) -> None:
    outcome = outcomes[example.probe, example.encoding, example.device]

    expected = (example.verdict, example.reason)
    assert (outcome["verdict"], outcome["reason"]) == expected, outcome["detail"]


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_every_probe_has_an_example_of_each_verdict(verdict: str) -> None:
    in_other_cells = [case.example for case in (*ELSEWHERE, *IN_A_BARE_CELL)]
    everywhere = [*EXAMPLES, *in_other_cells, *ON_A_GPU]
    # A probe about the cell need not fail: what a cell lacks blocks others.
    also = {"fail": {"blocked"}}.get(verdict, set())
    shown = {example.probe for example in everywhere if example.verdict in {verdict, *also}}

    simulated = SIMULATED if verdict == "fail" else SIMULATED_PASSES
    assert shown | simulated | OF_THE_MACHINE == set(list_declared_probes())


def test_every_subject_has_an_example() -> None:
    assert {example.encoding for example in (*EXAMPLES, *ON_A_GPU)} - {CELL} == set(SUBJECTS)


def test_no_theme_redefines_the_subject_of_another() -> None:
    rows = [(name, row) for theme in THEMES for name, row in theme.SUBJECTS.items()]

    assert [] == [name for name, row in rows if SUBJECTS[name] != row]
