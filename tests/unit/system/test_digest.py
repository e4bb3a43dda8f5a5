"""A digest is the same for the same content, and for no other."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.system.digest import digest


def test_a_digest_never_changes() -> None:
    # Committed records hold such digests: another value would ask everything again.
    assert "5d94510d6a8ea60d" == digest("torch", 1, ["é"], {"b": None, "a": 1.5})


def test_the_order_of_keys_does_not_count() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


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
def test_what_differs_has_another_digest(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    assert digest(*one) != digest(*other)
