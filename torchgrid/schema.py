"""The shape of matrix.toml, and what a violation of it reads like."""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Self

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import InvalidName, canonicalize_name
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    PositiveFloat,
    PositiveInt,
    ValidationError,
    model_validator,
)

from torchgrid.catalogue import DEVICES
from torchgrid.hints import did_you_mean

AXES = ("batch", "seq", "feature", "heads", "height", "width")
OTHER = "other"


def _several(value: object) -> object:
    """One value may stand for a list of one; TOML's arrays are lists, ours are tuples."""
    return tuple(value) if isinstance(value, list) else (value,)


def _requirement(text: str) -> str:
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        raise ValueError(f"{text!r} is no requirement; write it as 'setuptools<81'") from None
    if requirement.url is not None:
        raise ValueError(
            f"{text!r} names a file or an address; name a package of the index, as 'setuptools<81'"
        )
    return text


def _package(text: str) -> str:
    try:
        return canonicalize_name(text, validate=True)
    except InvalidName:
        raise ValueError(f"{text!r} is no package's name; write it like 'flash-attn'") from None


def _each_once(requirements: tuple[str, ...]) -> tuple[str, ...]:
    names = [canonicalize_name(Requirement(text).name) for text in requirements]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise ValueError(f"{name!r} is named twice; name it once, as 'setuptools>=70,<81'")
    return requirements


Release = Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
Source = Annotated[str, Field(pattern=r"^(pypi|cpu|cu[0-9]{2,3})$")]
Python = Annotated[str, Field(pattern=r"^3\.([89]|[1-9][0-9]+)t?$")]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
Target = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*$")]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
PerhapsSeveral = BeforeValidator(_several)
Word = Annotated[str, Field(min_length=1)]
WithRequirement = Annotated[str, AfterValidator(_requirement)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=False)


class BuildRow(_Row):
    """`build = {...}`: a package that is built from source, and why."""

    name: Annotated[str, AfterValidator(_package)]
    why: Word


class TorchRow(_Row):
    """`[[torch]]`: a product of releases, sources and Pythons."""

    release: Annotated[tuple[Release, ...], PerhapsSeveral, Field(min_length=1)]
    source: Annotated[tuple[Source, ...], PerhapsSeveral, Field(min_length=1)] = ("pypi",)
    python: Annotated[tuple[Python, ...], PerhapsSeveral, Field(min_length=1)]
    with_: Annotated[tuple[WithRequirement, ...], PerhapsSeveral, AfterValidator(_each_once)] = (
        Field((), alias="with")
    )
    build: Annotated[tuple[BuildRow, ...], PerhapsSeveral] = ()
    profiles: Annotated[tuple[Name, ...], PerhapsSeveral] = ()
    probes: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)] = ("*",)
    encodings: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)] = ("*",)


class ExcludeRow(_Row):
    """`[[exclude]]`: cells of the product that are left out, and why."""

    release: Annotated[tuple[Release, ...], PerhapsSeveral, Field(min_length=1)] = ()
    source: Annotated[tuple[Source, ...], PerhapsSeveral, Field(min_length=1)] = ()
    python: Annotated[tuple[Python, ...], PerhapsSeveral, Field(min_length=1)] = ()
    why: Word

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not (self.release or self.source or self.python):
            raise ValueError("excludes every cell; name a release, a source or a python")
        return self


class AxesRow(_Row):
    """`output = {...}`: a tensor's shape and the meaning of its axes."""

    shape: Annotated[tuple[PositiveInt, ...], BeforeValidator(_several)]
    layout: Annotated[tuple[Word, ...], BeforeValidator(_several)]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _same_number(self.shape, self.layout)
        _known_axes(self.layout, (*AXES, OTHER))
        return self


class InputRow(_Row):
    """`input = {...}`: one argument of the module, what it holds and the meaning of its axes."""

    name: Identifier | None = None
    shape: Annotated[tuple[PositiveInt, ...], BeforeValidator(_several), Field(min_length=1)]
    layout: Annotated[tuple[Word, ...], BeforeValidator(_several)]
    values: Literal["normal", "positions", "length"] = "normal"
    dtype: Literal["float32", "int64"] | None = None

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
    """`[[encoding]]`: a module under test."""

    name: Name
    target: Target
    arguments: dict[str, JsonValue] = {}
    call: Identifier | None = None
    requires: Annotated[
        tuple[WithRequirement, ...], PerhapsSeveral, AfterValidator(_each_once)
    ] = ()
    build: Annotated[tuple[BuildRow, ...], PerhapsSeveral] = ()
    profiles: Annotated[tuple[Name, ...], PerhapsSeveral] | None = None
    input: Annotated[tuple[InputRow, ...], PerhapsSeveral] = ()
    output: Annotated[tuple[AxesRow, ...], PerhapsSeveral] = ()
    table: Word | None = None
    max_length: PositiveInt | None = None
    tolerance: PositiveFloat | None = None
    skip: Annotated[tuple[Word, ...], PerhapsSeveral] = ()

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
    """`[[expect]]`: what outcomes are to be, and why."""

    encoding: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)]
    probe: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)]
    device: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)] = ("*",)
    cells: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)] = ("*",)
    verdict: Literal["pass", "fail", "crash", "timeout", "out-of-memory"] = "fail"
    reason: Annotated[tuple[Word, ...], PerhapsSeveral, Field(min_length=1)] = ()
    why: Word

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
    """A whole matrix.toml."""

    paths: Annotated[tuple[Word, ...], PerhapsSeveral] = ()
    torch: list[TorchRow] = []
    exclude: list[ExcludeRow] = []
    encoding: list[EncodingRow] = []
    expect: list[ExpectRow] = []


_ROWS: dict[str, type[_Row]] = {
    "torch": TorchRow,
    "exclude": ExcludeRow,
    "encoding": EncodingRow,
    "expect": ExpectRow,
}
_INNER: dict[str, type[_Row]] = {"input": InputRow, "output": AxesRow, "build": BuildRow}


def explain(error: ValidationError) -> str:
    """The first violation in one line: place, what is wrong, the nearest right word."""
    # A misspelt key also leaves a right one missing: the misspelling is the cause, so it is told.
    first, *others = sorted(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
    more = f" ({len(others)} more after this)" if others else ""
    return f"{_place(first['loc'])}{_what(first)}{more}"


def _place(loc: Sequence[int | str]) -> str:
    """Where in the file: `[[torch]] 3: python: `."""
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
    """The keys that would have been right at a place."""
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
    return did_you_mean(word, words, cutoff=0.5) or f"the {kind} are {', '.join(words)}"
