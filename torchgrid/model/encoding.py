"""An encoding: the module under test, how torchgrid builds it, and what probes call it with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from torchgrid.contract import (
    AxesDocument,
    ConstantDocument,
    EncodingDocument,
    InputDocument,
    Kind,
    StructureDocument,
    TensorDocument,
)
from torchgrid.sizes import Size


@dataclass(frozen=True, kw_only=True)
class Axes:
    """A tensor's shape and the names of its axes, in the same order.

    A size is a number, or an expression of axes such as "2*seq-1" on an axis named "other".
    """

    shape: tuple[Size, ...]
    layout: tuple[str, ...]

    def serialize(self) -> AxesDocument:
        """Return the axes as a job holds them."""
        return {"shape": list(self.shape), "layout": list(self.layout)}


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One tensor that a module takes, passed by keyword if it has a name.

    `values` are one of the words of `inside.job.Values`. "length" is the size of the axis "seq" as
    a number, in place of a tensor. `below` is the number of tokens, and `padding` the one that they
    avoid. `along` are the axes of positions: one that they count along, or those of a grid.
    """

    name: str | None = None
    axes: Axes
    values: str = "normal"
    dtype: str | None = None
    below: int | None = None
    padding: int | None = None
    along: tuple[str, ...] = ("seq",)

    def serialize(self) -> TensorDocument:
        """Return the argument as a job holds it."""
        return {
            "name": self.name,
            **self.axes.serialize(),
            "values": self.values,
            "dtype": self.dtype,
            "below": self.below,
            "padding": self.padding,
            "along": list(self.along),
        }


@dataclass(frozen=True, kw_only=True)
class Constant:
    """One argument that is not a tensor; `value` has the form of `EncodingSpec.arguments`."""

    name: str | None = None
    value: Any

    def serialize(self) -> ConstantDocument:
        """Return the argument as a job holds it."""
        return {"name": self.name, "value": self.value}


@dataclass(frozen=True, kw_only=True)
class Structure:
    """One argument that holds others; `kind` is "tuple", "list" or "dict".

    The names of the parts are the keys of a dict. Other parts have no name.
    """

    name: str | None = None
    kind: str
    parts: tuple[Input, ...]

    def serialize(self) -> StructureDocument:
        """Return the argument as a job holds it."""
        parts: list[InputDocument] = [part.serialize() for part in self.parts]
        return {"name": self.name, "structure": self.kind, "parts": parts}


Input = Argument | Constant | Structure


@dataclass(frozen=True, kw_only=True)
class OtherKind:
    """The kind that a row gives to some probes, and why; `probes` are globs."""

    probes: tuple[str, ...]
    kind: Kind
    why: str


@dataclass(frozen=True, kw_only=True)
class EncodingSpec:
    """One `[[encoding]]` row.

    `target` is "package.module:Class". `arguments` are its keywords: JSON, in which a table
    `{"target": ..., "arguments": ...}`, `{"object": ...}`, `{"none": true}` or `{"tuple": [...]}`
    stands for what JSON cannot hold. `call` is a method that probes call in place of `forward`.
    `requires` are installed beside torch (PEP 508), and those that `build` names are built from
    source. `sizes` are the usual sizes of axes that are in expressions alone. `inputs` is None if
    the row says nothing about them. Without `outputs` the module returns one tensor like the first
    input. `table` is the attribute that holds the position table, `max_length` the longest sequence
    that the module takes. `tolerance` is the largest absolute difference between compiled and eager
    outputs that count as equal (None: the probe's own). `skip` are globs over probes that torchgrid
    does not run on it. `kinds` says which probes are of another kind for it. `require` are the
    themes that its statement is about (empty: all that it has outcomes of); no job holds them.
    """

    name: str
    target: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    call: str | None = None
    requires: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    profiles: tuple[str, ...] | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)
    inputs: tuple[Input, ...] | None = None
    outputs: tuple[Axes, ...] = ()
    table: str | None = None
    max_length: int | None = None
    tolerance: float | None = None
    skip: tuple[str, ...] = ()
    kinds: tuple[OtherKind, ...] = ()
    require: tuple[str, ...] = ()

    def serialize(self) -> EncodingDocument:
        """Return the encoding as a job holds it."""
        return {
            "name": self.name,
            "target": self.target,
            "arguments": dict(self.arguments),
            "call": self.call,
            "sizes": dict(self.sizes),
            "inputs": None if self.inputs is None else [each.serialize() for each in self.inputs],
            "outputs": [axes.serialize() for axes in self.outputs],
            "table": self.table,
            "max_length": self.max_length,
            "tolerance": self.tolerance,
            "skip": list(self.skip),
            "kinds": {glob: row.kind.value for row in self.kinds for glob in row.probes},
        }
