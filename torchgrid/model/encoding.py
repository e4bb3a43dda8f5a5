"""An encoding: the module under test, how to build it and what to feed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Axes:
    """A tensor's shape and the names of its axes, in the same order."""

    shape: tuple[int, ...]
    layout: tuple[str, ...]

    def as_job(self) -> dict[str, Any]:
        """The axes as the harness reads them."""
        return {"shape": list(self.shape), "layout": list(self.layout)}


@dataclass(frozen=True, kw_only=True)
class Argument:
    """What a module is called with: by position, or by keyword where it has a name.

    `values` are "normal" (seeded normal numbers), "positions" (0, 1, 2, ... along the axis "seq")
    or "length" (no tensor, but a number: the size of "seq").
    """

    name: str | None = None
    axes: Axes
    values: str = "normal"
    dtype: str | None = None

    def as_job(self) -> dict[str, Any]:
        """The argument as the harness reads it."""
        return {
            "name": self.name,
            **self.axes.as_job(),
            "values": self.values,
            "dtype": self.dtype,
        }


@dataclass(frozen=True, kw_only=True)
class EncodingSpec:
    """One `[[encoding]]` row.

    `target` is "package.module:Class"; `call` a method to be asked instead of `forward`; `requires`
    are installed beside torch (PEP 508), and those of them that `build` names are built from
    source. No `outputs` stand for one like the first input. `table` is the attribute that holds the
    position table, where there is one; `max_length` the longest sequence it promises; `tolerance`
    the largest absolute difference between compiled and eager that counts as equal (None: the
    probe's own); `skip` are globs over probes that are not asked.
    """

    name: str
    target: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    call: str | None = None
    requires: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    profiles: tuple[str, ...] | None = None
    inputs: tuple[Argument, ...] = ()
    outputs: tuple[Axes, ...] = ()
    table: str | None = None
    max_length: int | None = None
    tolerance: float | None = None
    skip: tuple[str, ...] = ()

    def as_job(self) -> dict[str, Any]:
        """The encoding as the harness reads it."""
        return {
            "name": self.name,
            "target": self.target,
            "arguments": dict(self.arguments),
            "call": self.call,
            "inputs": [argument.as_job() for argument in self.inputs],
            "outputs": [axes.as_job() for axes in self.outputs],
            "table": self.table,
            "max_length": self.max_length,
            "tolerance": self.tolerance,
            "skip": list(self.skip),
        }
