"""An encoding: the module under test, how torchgrid builds it, and what probes call it with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from torchgrid.contract import AxesDocument, EncodingDocument, InputDocument


@dataclass(frozen=True, kw_only=True)
class Axes:
    """A tensor's shape and the names of its axes, in the same order."""

    shape: tuple[int, ...]
    layout: tuple[str, ...]

    def serialize(self) -> AxesDocument:
        """Return the axes as a job holds them."""
        return {"shape": list(self.shape), "layout": list(self.layout)}


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One argument of a module, passed by keyword if it has a name.

    `values` are "normal" (seeded normal numbers), "positions" (0, 1, 2, ... along the axis "seq")
    or "length" (the size of "seq" as a number, in place of a tensor).
    """

    name: str | None = None
    axes: Axes
    values: str = "normal"
    dtype: str | None = None

    def serialize(self) -> InputDocument:
        """Return the argument as a job holds it."""
        return {
            "name": self.name,
            **self.axes.serialize(),
            "values": self.values,
            "dtype": self.dtype,
        }


@dataclass(frozen=True, kw_only=True)
class EncodingSpec:
    """One `[[encoding]]` row.

    `target` is "package.module:Class". `call` is a method that probes call in place of `forward`.
    `requires` are installed beside torch (PEP 508), and those that `build` names are built from
    source. Without `outputs` the module returns one tensor like the first input. `table` is the
    attribute that holds the position table, `max_length` the longest sequence that the module
    takes. `tolerance` is the largest absolute difference between compiled and eager outputs that
    count as equal (None: the probe's own). `skip` are globs over probes that torchgrid does not run
    on it.
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

    def serialize(self) -> EncodingDocument:
        """Return the encoding as a job holds it."""
        return {
            "name": self.name,
            "target": self.target,
            "arguments": dict(self.arguments),
            "call": self.call,
            "inputs": [argument.serialize() for argument in self.inputs],
            "outputs": [axes.serialize() for axes in self.outputs],
            "table": self.table,
            "max_length": self.max_length,
            "tolerance": self.tolerance,
            "skip": list(self.skip),
        }
