"""The judgements of GPU probes, with the CPU as a stand-in and with simulated faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import HERE, run_in_cell
from tests.outcomes import observed

Results = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def results(cell_python: Path) -> Results:
    """The results of all calls, from one process."""
    found: Results = run_in_cell(cell_python, "gpu_on_cpu.py", str(HERE), {})
    return found


@pytest.mark.parametrize(
    "name",
    [
        *("two ranks", "assert alone", "precise", "settled", "exports", "compiles"),
        *("follows", "comes back", "moved late", "second", "input alone", "autocast"),
    ],
)
def test_function_of_a_gpu_probe_passes_what_is_right(name: str, results: Results) -> None:
    assert "pass" == results[name]["verdict"], results[name]


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "name,expected",
    [
        ("a wrong sum", ("fail", "wrong-sum")),
        ("no assert", ("fail", "no-assert")),
        ("others ruined", ("fail", "others-ruined")),
        ("coarse", ("fail", "imprecise")),
        ("coarse everywhere", ("not-tested", "imprecise-on-cpu")),
        ("stays", ("fail", "left-behind")),
        ("other numbers", ("fail", "different-values")),
        ("not a number", ("fail", "imprecise")),
        ("grows", ("fail", "memory-grows")),
        ("exports otherwise", ("fail", "different-values")),
        ("compiles otherwise", ("fail", "different-values")),
        ("no nccl", ("blocked", "no-nccl")),
    ],
)
def test_function_of_a_gpu_probe_does_not_pass_what_is_wrong(
    name: str, expected: tuple[str, str], results: Results
) -> None:
    found = results[name]["verdict"], results[name]["reason"]
    observed.note(*found)
    assert expected == found


def test_probes_of_a_gpu_are_not_tested_without_one(results: Results) -> None:
    found = results["no gpu"]

    assert ("not-tested", "no-gpu") == (found["verdict"], found["reason"])


def test_metrics_have_a_spread(results: Results) -> None:
    metrics = results["settled"]["metrics"]

    assert metrics["call_ms_low"] <= metrics["call_ms"] <= metrics["call_ms_high"]
    assert {"peak_bytes", "held_bytes"} < metrics.keys()
    errors = results["precise"]["metrics"]
    assert {f"relative_error_{name}" for name in ("float32", "autocast", "bfloat16")} == set(errors)
    assert errors["relative_error_float32"] < errors["relative_error_bfloat16"]
