"""Tests that a digest is stable, and differs for different values."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.system.digest import compute_digest


def test_compute_digest_of_known_values_never_changes() -> None:
    # Committed records hold such digests: another value would run every probe again.
    assert "5d94510d6a8ea60d" == compute_digest("torch", 1, ["é"], {"b": None, "a": 1.5})


def test_compute_digest_ignores_the_order_of_keys() -> None:
    assert compute_digest({"a": 1, "b": 2}) == compute_digest({"b": 2, "a": 1})


@pytest.mark.parametrize(
    "one,other",
    [
        (("ab", "c"), ("a", "bc")),
        ((["a"], []), ([], ["a"])),
        ((1,), ("1",)),
        ((None,), ("",)),
        (("a", "b"), ("b", "a")),
    ],
)
def test_compute_digest_of_different_values_differs(
    one: tuple[Any, ...], other: tuple[Any, ...]
) -> None:
    assert compute_digest(*one) != compute_digest(*other)
