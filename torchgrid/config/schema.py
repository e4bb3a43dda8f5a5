"""The keys of matrix.toml with their types and the rules for their values.

The descriptions and examples of the fields are the text of docs/matrix-toml.md and of the JSON
Schema for editors: `python tools/matrix_reference.py` writes both.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence
from typing import Annotated, Literal, Self

from packaging.utils import InvalidName, canonicalize_name
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    PositiveFloat,
    PositiveInt,
    field_validator,
    model_validator,
)

from torchgrid.config.field_types import (
    AXES,
    OTHER,
    AtLeastOne,
    Axis,
    EncodingGlobs,
    Identifier,
    Name,
    NonEmptyText,
    OutputAxis,
    ProbeGlobs,
    Profiles,
    Pythons,
    Releases,
    Requirements,
    Several,
    Sources,
    Target,
)
from torchgrid.config.spelling import suggest_or_list
from torchgrid.contract import DEVICES


class _Row(BaseModel):
    # Strict: otherwise pydantic would take the text "3" for the number 3.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=False)


class BuildRow(_Row):
    """A package that the installer may build from source, and why."""

    name: str = Field(description="The package's name.", examples=["flash-attn"])
    why: NonEmptyText = Field(
        description="The reason for the build, which runs code of the package's authors.",
        examples=["it has no wheel"],
    )

    @field_validator("name")
    @classmethod
    def _normalize_name(cls, text: str) -> str:
        try:
            return canonicalize_name(text, validate=True)
        except InvalidName:
            raise ValueError(
                f"{text!r} is not the name of a package; write one such as 'flash-attn'"
            ) from None


Builds = Annotated[
    Several[BuildRow],
    Field(
        description="The packages beside torch that the installer may build from source.",
        examples=[{"name": "flash-attn", "why": "it has no wheel"}],
    ),
]


class TorchRow(_Row):
    """A product of releases, sources and Pythons: each combination is a cell."""

    release: Releases = Field(description="The releases of torch that the cells install.")
    source: Sources = Field(
        default=("pypi",),
        description="The index of torch's wheel: `pypi`, or a variant of PyTorch's own index.",
    )
    python: Pythons = Field(description="The versions of Python that the cells run on.")
    # `with` is a keyword of Python.
    with_: Requirements = Field(
        default=(),
        alias="with",
        description="The requirements (PEP 508) that torchgrid installs beside torch.",
    )
    build: Builds = ()
    profiles: Profiles = Field(
        default=(),
        description="The names by which `--profile` selects the cells, beside `full` for all.",
    )
    probes: ProbeGlobs = Field(
        default=("*",), description="Globs over probes: the cells run those that match."
    )
    encodings: EncodingGlobs = Field(
        default=("*",), description="Globs over encodings: the cells test those that match."
    )


class ExcludeRow(_Row):
    """Cells of the product that torchgrid leaves out: those that match every key of the row."""

    release: Releases = Field(
        default=(), description="The releases to leave out, or every release if the key is missing."
    )
    source: Sources = Field(
        default=(), description="The sources to leave out, or every source if the key is missing."
    )
    python: Pythons = Field(
        default=(), description="The Pythons to leave out, or every Python if the key is missing."
    )
    why: NonEmptyText = Field(
        description="The reason for leaving the cells out.", examples=["the wheel does not exist"]
    )

    @model_validator(mode="after")
    def _require_key(self) -> Self:
        if not (self.release or self.source or self.python):
            raise ValueError("excludes every cell; name a release, a source or a python")
        return self


class AxesRow(_Row):
    """One tensor that the module returns: its shape and the names of its axes."""

    shape: Several[PositiveInt] = Field(
        description="The size of each axis.", examples=[[2, 10, 16], 16]
    )
    layout: Several[OutputAxis] = Field(
        description="The name of each axis, with `other` for an axis that no input has.",
        examples=[["batch", "seq", "other"], "seq"],
    )

    @model_validator(mode="after")
    def _check_layout(self) -> Self:
        _check_axes(self.shape, self.layout, (*AXES, OTHER))
        return self


class InputRow(_Row):
    """One argument of the module: what it holds and the names of its axes."""

    name: Identifier | None = Field(
        default=None,
        description="The keyword of the argument, if the module does not take it by position.",
        examples=["position_ids"],
    )
    shape: AtLeastOne[PositiveInt] = Field(
        description="The size of each axis.", examples=[[2, 10, 16], 10]
    )
    layout: Several[Axis] = Field(
        description="The name of each axis: a probe resizes all axes of one name together.",
        examples=[["batch", "seq", "feature"], "seq"],
    )
    values: Literal["normal", "positions", "length"] = Field(
        default="normal",
        description="Seeded normal numbers, positions along `seq`, or the length of `seq` itself.",
        examples=["positions"],
    )
    dtype: Literal["float32", "int64"] | None = Field(
        default=None,
        description="The dtype, by default `float32`, or `int64` for positions.",
        examples=["int64"],
    )

    @model_validator(mode="after")
    def _check_layout(self) -> Self:
        _check_axes(self.shape, self.layout, AXES)
        if len(set(self.layout)) != len(self.layout):
            raise ValueError("layout names an axis twice; name each axis once")
        if self.values == "length" and self.layout != ("seq",):
            raise ValueError("values = 'length' is a number; write shape = [10], layout = ['seq']")
        if self.values == "positions" and "seq" not in self.layout:
            raise ValueError("values = 'positions' counts along 'seq'; add 'seq' to layout")
        return self


def _check_axes(shape: Sequence[int], layout: Sequence[str], axes: Sequence[str]) -> None:
    """Raise ValueError unless `layout` gives each axis of a shape one of the names `axes`."""
    if len(shape) != len(layout):
        raise ValueError(
            f"shape has {len(shape)} axes and layout {len(layout)}; name each axis once"
        )
    if unknown := [axis for axis in layout if axis not in axes]:
        hint = suggest_or_list(unknown[0], axes, "axes")
        raise ValueError(f"unknown axis {unknown[0]!r}; {hint}")


class EncodingRow(_Row):
    """A module under test: how torchgrid builds it, and what probes call it with.

    `build` and `profiles` need `requires`.
    """

    name: Name = Field(
        description="The name that reports, globs and commands use.", examples=["rotary-half"]
    )
    target: Target = Field(
        description="The class, or any callable, that builds the module.",
        examples=["package.module:Class"],
    )
    arguments: dict[str, JsonValue] = Field(
        default={},
        description="The target's keywords: torchgrid first builds a value that has a `target`.",
        examples=[{"d_model": 16, "config": {"target": "m:Config", "arguments": {"heads": 4}}}],
    )
    call: Identifier | None = Field(
        default=None, description="The method to call in place of `forward`.", examples=["rotate"]
    )
    requires: Requirements = Field(
        default=(),
        description="The packages of the encoding: torchgrid makes extra cells that hold them.",
        examples=["transformers>=4.40"],
    )
    build: Builds = ()
    profiles: Profiles | None = Field(
        default=None,
        description="The profiles of the extra cells, by default those of the `torch` row.",
        examples=["nightly"],
    )
    input: Several[InputRow] = Field(
        default=(),
        description="The arguments of a call, unless the target is a torchgrid `Encoding` class.",
        examples=[{"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}],
    )
    output: Several[AxesRow] = Field(
        default=(),
        description="The tensors that a call returns, by default one like the first input.",
        examples=[{"shape": [10, 16], "layout": ["seq", "other"]}],
    )
    table: NonEmptyText | None = Field(
        default=None, description="The attribute that holds the position table.", examples=["0.pe"]
    )
    max_length: PositiveInt | None = Field(
        default=None, description="The longest sequence that the module takes.", examples=[5000]
    )
    tolerance: PositiveFloat | None = Field(
        default=None,
        description="The largest difference of equal outputs, in place of the probe's own.",
        examples=[1e-4],
    )
    skip: Several[NonEmptyText] = Field(
        default=(),
        description="Globs over probes that torchgrid does not run on the encoding.",
        examples=["export.aot-inductor", ["numerics.*", "training.*"]],
    )

    @model_validator(mode="after")
    def _check_keys(self) -> Self:
        if self.profiles is not None and not self.requires:
            raise ValueError("profiles need requires; add requires or remove profiles")
        if self.build and not self.requires:
            raise ValueError("build needs requires; add requires or remove build")
        if self.input and self.input[0].values == "length" and not self.output:
            raise ValueError("output is missing; add it, because no tensor is like a number")
        return self


class ExpectRow(_Row):
    """The verdict that you expect of some outcomes: of all rows that match, the last one counts."""

    encoding: EncodingGlobs = Field(
        description="Globs over encodings, in which `-` is the cell itself."
    )
    probe: ProbeGlobs = Field(description="Globs over probes.")
    device: AtLeastOne[NonEmptyText] = Field(
        default=("*",),
        description=f"Globs over devices, which are {', '.join(DEVICES)}.",
        examples=["cuda", ["cpu", "fake-*"]],
    )
    cells: AtLeastOne[NonEmptyText] = Field(
        default=("*",), description="Globs over the names of cells.", examples=["torch2.9*"]
    )
    verdict: Literal["pass", "fail", "crash", "timeout", "out-of-memory"] = Field(
        default="fail", description="The verdict that the outcomes should have.", examples=["crash"]
    )
    reason: AtLeastOne[NonEmptyText] = Field(
        default=(), description="Globs over the reasons that count.", examples=["missing-key"]
    )
    why: NonEmptyText = Field(
        description="The explanation that the report prints.",
        examples=["module.to(device) does not move a plain attribute"],
    )

    @model_validator(mode="after")
    def _check_values(self) -> Self:
        for glob in self.device:
            if not fnmatch.filter(DEVICES, glob):
                hint = suggest_or_list(glob, DEVICES, "devices")
                raise ValueError(f"unknown device {glob!r}; {hint}")
        if self.verdict == "pass" and self.reason:
            raise ValueError("a pass has no reason; remove reason")
        return self


class MatrixFile(_Row):
    """The whole file: the cells, the modules under test, and the verdicts that you expect."""

    paths: Several[NonEmptyText] = Field(
        default=(),
        description="The folders of modules that targets name, beside the project's own folder.",
        examples=["src", ["src", "lib"]],
    )
    torch: list[TorchRow] = Field(
        default=[], description="The cells in which torchgrid tests the encodings."
    )
    exclude: list[ExcludeRow] = Field(default=[], description="The cells that are left out.")
    encoding: list[EncodingRow] = Field(default=[], description="The modules under test.")
    expect: list[ExpectRow] = Field(default=[], description="The verdicts that you expect.")
