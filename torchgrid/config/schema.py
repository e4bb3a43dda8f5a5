"""The shape of matrix.toml, and what a violation of it reads like.

The descriptions and examples of the fields are the text of docs/matrix-toml.md and of the JSON
Schema for editors: `python tools/matrix_reference.py` writes both.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    PositiveFloat,
    PositiveInt,
    ValidationError,
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
    OutputAxis,
    Package,
    ProbeGlobs,
    Profiles,
    Pythons,
    Releases,
    Requirements,
    Several,
    Sources,
    Target,
    Word,
)
from torchgrid.config.spelling import suggest
from torchgrid.contract import DEVICES


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=False)


class BuildRow(_Row):
    """A package that the installer may build from source, and why."""

    name: Package = Field(description="The package's name.", examples=["flash-attn"])
    why: Word = Field(
        description="The reason for the build, which runs code of the package's authors.",
        examples=["it has no wheel"],
    )


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
        default=(), description="The releases to leave out, where it is not every release."
    )
    source: Sources = Field(
        default=(), description="The sources to leave out, where it is not every source."
    )
    python: Pythons = Field(
        default=(), description="The Pythons to leave out, where it is not every Python."
    )
    why: Word = Field(
        description="The reason for leaving the cells out.", examples=["there is no such wheel"]
    )

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not (self.release or self.source or self.python):
            raise ValueError("excludes every cell; name a release, a source or a python")
        return self


class AxesRow(_Row):
    """One tensor that the module returns: its shape and the names of its axes."""

    shape: Several[PositiveInt] = Field(
        description="The size of each axis.", examples=[[2, 10, 16], 16]
    )
    layout: Several[OutputAxis] = Field(
        description="The name of each axis, where `other` is an axis that no input has.",
        examples=[["batch", "seq", "other"], "seq"],
    )

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _same_number(self.shape, self.layout)
        _known_axes(self.layout, (*AXES, OTHER))
        return self


class InputRow(_Row):
    """One argument of the module: what it holds and the names of its axes."""

    name: Identifier | None = Field(
        default=None,
        description="The keyword of the argument, where the module does not take it by position.",
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
        description="The dtype, where it is not `float32`, or `int64` for positions.",
        examples=["int64"],
    )

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _same_number(self.shape, self.layout)
        _known_axes(self.layout, AXES)
        if len(set(self.layout)) != len(self.layout):
            raise ValueError("layout names an axis twice; name each axis once")
        if self.values == "length" and self.layout != ("seq",):
            raise ValueError("values = 'length' is a number; write shape = [10], layout = ['seq']")
        if self.values == "positions" and "seq" not in self.layout:
            raise ValueError("values = 'positions' count along 'seq'; name it in layout")
        return self


def _same_number(shape: Sequence[int], layout: Sequence[str]) -> None:
    if len(shape) != len(layout):
        raise ValueError(
            f"shape has {len(shape)} axes and layout {len(layout)}; name each axis once"
        )


def _known_axes(layout: Sequence[str], axes: Sequence[str]) -> None:
    if unknown := [axis for axis in layout if axis not in axes]:
        raise ValueError(f"unknown axis {unknown[0]!r}; {_near(unknown[0], axes, 'axes')}")


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
        description="The profiles of the extra cells, where it is not each of the `torch` row.",
        examples=["nightly"],
    )
    input: Several[InputRow] = Field(
        default=(),
        description="The arguments of a call, unless the target is a torchgrid `Encoding` class.",
        examples=[{"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}],
    )
    output: Several[AxesRow] = Field(
        default=(),
        description="The tensors that a call returns, where it is not one like the first input.",
        examples=[{"shape": [10, 16], "layout": ["seq", "other"]}],
    )
    table: Word | None = Field(
        default=None, description="The attribute that holds the position table.", examples=["0.pe"]
    )
    max_length: PositiveInt | None = Field(
        default=None, description="The longest sequence that the module takes.", examples=[5000]
    )
    tolerance: PositiveFloat | None = Field(
        default=None,
        description="The largest difference of equal outputs, where the probe's own does not fit.",
        examples=[1e-4],
    )
    skip: Several[Word] = Field(
        default=(),
        description="Globs over probes that torchgrid does not run on the encoding.",
        examples=["export.aot-inductor", ["numerics.*", "training.*"]],
    )

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.profiles is not None and not self.requires:
            raise ValueError("profiles are for an encoding that requires something; leave them out")
        if self.build and not self.requires:
            raise ValueError("build is for what an encoding requires; leave it out")
        if self.input and self.input[0].values == "length" and not self.output:
            raise ValueError("output is missing: nothing says what comes of a number; add it")
        return self


class ExpectRow(_Row):
    """The verdict that you expect of some outcomes: of all rows that match, the last one counts."""

    encoding: EncodingGlobs = Field(
        description="Globs over encodings, where `-` is the cell itself."
    )
    probe: ProbeGlobs = Field(description="Globs over probes.")
    device: AtLeastOne[Word] = Field(
        default=("*",),
        description=f"Globs over devices, which are {', '.join(DEVICES)}.",
        examples=["cuda", ["cpu", "fake-*"]],
    )
    cells: AtLeastOne[Word] = Field(
        default=("*",), description="Globs over the names of cells.", examples=["torch2.9*"]
    )
    verdict: Literal["pass", "fail", "crash", "timeout", "out-of-memory"] = Field(
        default="fail", description="The verdict that the outcomes should have.", examples=["crash"]
    )
    reason: AtLeastOne[Word] = Field(
        default=(), description="Globs over the reasons that count.", examples=["missing-key"]
    )
    why: Word = Field(
        description="The explanation that the report prints.",
        examples=["module.to(device) does not move a plain attribute"],
    )

    @model_validator(mode="after")
    def _is_meant(self) -> Self:
        for glob in self.device:
            if not fnmatch.filter(DEVICES, glob):
                hint = _near(glob, DEVICES, "devices")
                raise ValueError(f"unknown device {glob!r}; {hint}")
        if self.verdict == "pass" and self.reason:
            raise ValueError("a pass has no reason; leave it out")
        return self


class MatrixFile(_Row):
    """The whole file: the cells, the modules under test, and the verdicts that you expect."""

    paths: Several[Word] = Field(
        default=(),
        description="The folders of modules that targets name, beside the project's own folder.",
        examples=["src", ["src", "lib"]],
    )
    torch: list[TorchRow] = Field(default=[], description="The cells, which torchgrid tests in.")
    exclude: list[ExcludeRow] = Field(default=[], description="The cells that are left out.")
    encoding: list[EncodingRow] = Field(default=[], description="The modules under test.")
    expect: list[ExpectRow] = Field(default=[], description="The verdicts that you expect.")


_ROWS: dict[str, type[_Row]] = {
    "torch": TorchRow,
    "exclude": ExcludeRow,
    "encoding": EncodingRow,
    "expect": ExpectRow,
}
_INNER: dict[str, type[_Row]] = {"input": InputRow, "output": AxesRow, "build": BuildRow}


def explain(error: ValidationError) -> str:
    """Return the first violation in one line: place, what is wrong, the nearest right word."""
    # A misspelt key also leaves a right one missing: the misspelling is the cause, so it is told.
    first, *others = sorted(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
    more = f" ({len(others)} more after this)" if others else ""
    return f"{_place(first['loc'])}{_what(first)}{more}"


def _place(loc: Sequence[int | str]) -> str:
    """Return the place in the file: `[[torch]] 3: python: `."""
    words = [str(part) for part in loc if not isinstance(part, int)]
    if words and words[0] in _keys(MatrixFile):
        words[0] = f"[[{words[0]}]]" + (f" {int(loc[1]) + 1}" if len(loc) > 1 else "")
    rows: tuple[type[_Row], ...] = (*_ROWS.values(), *_INNER.values())
    known = {key for row in rows for key in _keys(row)}
    return "".join(f"{word}: " for word in words if word.startswith("[[") or word in known)


def _keys(model: type[_Row]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in model.model_fields.items())


_EXPECTED = {
    "string_type": "expected text",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "dict_type": "expected a table",
    "model_type": "expected a table",
    "list_type": "expected rows, each under a heading in double brackets",
    "greater_than": "must be above zero",
}


def _what(error: Any) -> str:
    key = str(error["loc"][-1])
    match error["type"]:
        case "extra_forbidden":
            return f"unknown key {key!r}; {_near(key, _siblings(error['loc']))}"
        case "missing":
            return "missing; add it"
        case "value_error":
            return str(error["ctx"]["error"])
        case "too_short" | "string_too_short":
            return "must not be empty"
        case "string_pattern_mismatch":
            return f"{error['input']!r} does not look right; write it like {_like(error['loc'])}"
        case kind:
            return f"{_EXPECTED.get(kind, error['msg'])}, not {error['input']!r}"


def _siblings(loc: Sequence[int | str]) -> tuple[str, ...]:
    """Return the keys that would have been right at a place."""
    if len(loc) == 1:
        return _keys(MatrixFile)
    for part in loc[:-1]:
        if part in _INNER:
            return _keys(_INNER[str(part)])
    return _keys(_ROWS[str(loc[0])])


_EXAMPLES = {
    "release": "'2.9.1'",
    "source": "'pypi', 'cpu' or 'cu126'",
    "python": "'3.11'",
    "profiles": "'nightly'",
    "name": "'rotary-half'",
    "target": "'package.module:Class'",
    "call": "'rotate'",
}


def _like(loc: Sequence[int | str]) -> str:
    if "input" in loc:
        return "'position_ids'"  # the only word there with a form of its own is an argument's name
    return next(_EXAMPLES[str(part)] for part in reversed(loc) if part in _EXAMPLES)


def _near(word: str, words: Sequence[str], kind: str = "keys") -> str:
    return suggest(word, words, cutoff=0.5) or f"the {kind} are {', '.join(words)}"
