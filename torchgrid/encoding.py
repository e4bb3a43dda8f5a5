"""An encoding: the module under test, how to build it and what to feed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Encoding:
    """One `[[encoding]]` row.

    `target` is "package.module:Class"; `shape` and `layout` describe its input, one name an axis
    ("seq", "batch", "feature"); `table` is the attribute that holds the position table, where
    there is one; `max_length` the longest sequence it promises; `tolerance` the largest absolute
    difference between compiled and eager that counts as equal (None: the probe's own).
    """

    name: str
    target: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    shape: tuple[int, ...]
    layout: tuple[str, ...]
    table: str | None = None
    max_length: int | None = None
    tolerance: float | None = None

    def as_job(self) -> dict[str, Any]:
        """The encoding as the harness reads it."""
        return {
            "name": self.name,
            "target": self.target,
            "arguments": dict(self.arguments),
            "input": {"shape": list(self.shape), "layout": list(self.layout)},
            "table": self.table,
            "max_length": self.max_length,
            "tolerance": self.tolerance,
        }
