"""The rule by which probes compare two answers, on tensors of a real torch."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.contexts import run_in_cell

PAIRS: dict[str, tuple[str, str, str | None]] = {
    "rounding": ("(T(1.0 + 1e-6),)", "(T(1.0),)", None),
    "a difference": ("(T(1.0 + 1e-4),)", "(T(1.0),)", "different-values"),
    "rounding of large numbers": ("(T([2000.0, 1.000244]),)", "(T([2000.0, 1.0]),)", None),
    "a small output beside a large one": (
        "(T(2000.0), T(1.001))",
        "(T(2000.0), T(1.0))",
        "different-values",
    ),
    "large integers": ("(T(1000001),)", "(T(1000000),)", "different-values"),
    "nan in the same places": ("(T([nan, 1.0]),)", "(T([nan, 1.0]),)", None),
    "nan elsewhere": ("(T([1.0, nan]),)", "(T([nan, 1.0]),)", "different-values"),
    "the same infinity": ("(T([inf, -inf]),)", "(T([inf, -inf]),)", None),
    "another infinity": ("(T([inf]),)", "(T([-inf]),)", "different-values"),
    "complex numbers": ("(T([1 + 1j]),)", "(T([1 + 2j]),)", "different-values"),
    "another shape": ("(torch.ones(2, 1),)", "(torch.ones(2),)", "wrong-shape"),
    "one tensor less": ("(T(1.0),)", "(T(1.0), T(2.0))", "wrong-shape"),
    "another type": ("(T(1),)", "(T(1.0),)", "other-dtype"),
    "empty tensors": ("(torch.ones(0, 2),)", "(torch.ones(0, 2),)", None),
}


@pytest.fixture(scope="module")
def reasons(cell_python: Path) -> dict[str, str | None]:
    """The reason for which each pair differs."""
    pairs = json.dumps([pair[:2] for pair in PAIRS.values()])
    found = run_in_cell(cell_python, "comparisons.py", pairs, {})
    return dict(zip(PAIRS, found, strict=True))


@pytest.mark.parametrize("name", PAIRS)
def test_require_close_accepts_rounding_and_reports_differences(
    name: str, reasons: dict[str, str | None]
) -> None:
    assert reasons[name] == PAIRS[name][2]
