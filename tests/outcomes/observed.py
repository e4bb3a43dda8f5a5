"""The codes that the running test has seen, which verify what its mark `produces` declares."""

from __future__ import annotations

from typing import Any

import pytest

_seen: list[tuple[str, str]] = []


def forget() -> None:
    """Forget the codes of the test before."""
    _seen.clear()


def note(kind: str, reason: str | None) -> None:
    """Note a code that a journal or a record holds."""
    _seen.append((str(kind), str(reason or "")))


def find_missing(item: pytest.Item) -> list[tuple[str, str]]:
    """Return the codes that a test declares to produce and has not seen."""
    missing = []
    for mark in item.iter_markers("produces"):
        declared: Any = mark.args
        if not declared:
            # The mark names a parameter of the test, which has the code.
            declared = item.callspec.params[mark.kwargs["parameter"]]  # type: ignore[attr-defined]
        kind, reason = declared
        if (str(kind), str(reason or "")) not in _seen:
            missing.append((str(kind), str(reason or "")))
    return missing
