"""What the probes of a GPU judge, with the CPU as a stand-in and faults that are simulated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import HERE, run_in_cell
from tests.outcomes import observed

Answers = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def answers(cell_python: Path) -> Answers:
    """The answers of all questions, from one process."""
    found: Answers = run_in_cell(cell_python, "gpu_on_cpu.py", str(HERE), {})
    return found


@pytest.mark.parametrize(
    "question", ["two ranks", "assert alone", "precise", "settled", "exports", "compiles"]
)
def test_function_of_a_gpu_probe_passes_what_is_right(question: str, answers: Answers) -> None:
    assert "pass" == answers[question]["verdict"], answers[question]


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "question,expected",
    [
        ("a wrong sum", ("fail", "wrong-sum")),
        ("no assert", ("fail", "no-assert")),
        ("others ruined", ("fail", "others-ruined")),
        ("coarse", ("fail", "imprecise")),
        ("not a number", ("fail", "imprecise")),
        ("grows", ("fail", "memory-grows")),
        ("exports otherwise", ("fail", "different-values")),
        ("compiles otherwise", ("fail", "different-values")),
        ("no nccl", ("blocked", "no-nccl")),
    ],
)
def test_function_of_a_gpu_probe_does_not_pass_what_is_wrong(
    question: str, expected: tuple[str, str], answers: Answers
) -> None:
    found = answers[question]["verdict"], answers[question]["reason"]
    observed.note(*found)
    assert expected == found


def test_probes_of_a_gpu_are_not_tested_without_one(answers: Answers) -> None:
    found = answers["no gpu"]

    assert ("not-tested", "no-gpu") == (found["verdict"], found["reason"])


def test_metrics_have_a_spread(answers: Answers) -> None:
    metrics = answers["settled"]["metrics"]

    assert metrics["call_ms_low"] <= metrics["call_ms"] <= metrics["call_ms_high"]
    assert {"peak_bytes", "held_bytes"} < metrics.keys()
    errors = answers["precise"]["metrics"]
    assert {f"relative_error_{name}" for name in ("float32", "autocast", "bfloat16")} == set(errors)
    assert errors["relative_error_float32"] < errors["relative_error_bfloat16"]
