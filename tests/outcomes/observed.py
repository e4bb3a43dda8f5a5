"""What the running test has seen said, so that its mark `produces` is verified and no claim."""

from __future__ import annotations

from typing import Any

import pytest

_seen: list[tuple[str, str]] = []


def forget() -> None:
    """Begin a test."""
    _seen.clear()


def note(kind: str, reason: str | None) -> None:
    """Say what a journal or a record was read to hold."""
    _seen.append((str(kind), str(reason or "")))


def missing(item: pytest.Item) -> list[tuple[str, str]]:
    """What a test declares to produce and has not been seen to."""
    declared = [_declared(mark, item) for mark in item.iter_markers("produces")]
    return [words for words in declared if words not in _seen]


def _declared(mark: pytest.Mark, item: pytest.Item) -> tuple[str, str]:
    words: Any = mark.args or item.callspec.params[mark.kwargs["parameter"]]  # type: ignore[attr-defined]
    kind, reason = words
    return str(kind), str(reason or "")
