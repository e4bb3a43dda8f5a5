"""A digest is the same for the same content, and for no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from torchgrid.digest import digest, digest_files


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


def test_content_and_name_of_a_file_count(tmp_path: Path) -> None:
    first = write(tmp_path / "a.py", "x = 1\n")
    renamed = write(tmp_path / "b.py", "x = 1\n")
    edited = write(tmp_path / "other" / "a.py", "x = 2\n")

    assert 3 == len({digest_files([path]) for path in (first, renamed, edited)})


def test_the_order_of_files_does_not_count(tmp_path: Path) -> None:
    files = [write(tmp_path / name, name) for name in ("a.py", "b.py")]

    assert digest_files(files) == digest_files(reversed(files))


def test_where_files_lie_does_not_count(tmp_path: Path) -> None:
    here = [write(tmp_path / "1" / "a.py", "a"), write(tmp_path / "2" / "b.py", "b")]
    there = [write(tmp_path / "3" / "b.py", "b"), write(tmp_path / "4" / "a.py", "a")]

    assert digest_files(here) == digest_files(there)
