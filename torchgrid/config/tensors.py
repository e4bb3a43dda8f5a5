"""The rows of what a module takes and returns, and the rules that each row keeps by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Self

from pydantic import Field, JsonValue, NonNegativeInt, PositiveInt, model_validator

from torchgrid.config.field_types import (
    AXES,
    OTHER,
    AtLeastOne,
    Axis,
    AxisOrOther,
    Dtype,
    Identifier,
    PlacedError,
    Row,
    Several,
    Size,
    offer_class,
)
from torchgrid.config.spelling import suggest_or_list
from torchgrid.config.values import check_value
from torchgrid.sizes import SizeError, find_grid_axis

# The dtypes that values can have, if not all of them.
_INTEGERS = ("int64", "int32")
_DTYPES = {
    "positions": (*_INTEGERS, "float32", "float64", "float16", "bfloat16"),
    "tokens": _INTEGERS,
    "lengths": _INTEGERS,
    "starts": _INTEGERS,
}

_KINDS = {"shape": "shape", "value": "value", "tuple_": "tuple", "list_": "list", "dict_": "dict"}
"""The fields of which an input has one, with their keys."""

_TENSOR_KEYS = ("layout", "values", "dtype", "below", "padding", "along")


class AxesRow(Row):
    """One tensor that the module returns: its shape and the names of its axes."""

    shape: Several[Size] = Field(
        description="The size of each axis: a number, or an expression of the axes of inputs.",
        examples=[[2, 10, 16], [2, "2*seq-1", 16], 16],
    )
    layout: Several[AxisOrOther] = Field(
        description="The name of each axis, with `other` for one that no input has.",
        examples=[["batch", "seq", "other"], "seq"],
    )

    @model_validator(mode="after")
    def _check_layout(self) -> Self:
        _check_axes(self.shape, self.layout)
        return self


class InputRow(Row):
    """One argument of the module: a tensor, a number, another value, or a structure of such.

    A tensor has `shape` and `layout`. Any other argument has one of `value`, `tuple`, `list` and
    `dict`. A number that is a length has `values = "length"`.
    """

    name: Identifier | None = Field(
        default=None,
        description="The keyword of the argument, if the module does not take it by position.",
        examples=["position_ids"],
    )
    shape: AtLeastOne[Size] = Field(
        default=(),
        description="The size of each axis: a number, or an expression of other axes.",
        examples=[[2, 10, 16], [2, "height*width", 16], 10],
    )
    layout: Several[AxisOrOther] = Field(
        default=(),
        description="The name of each axis: a probe resizes all of one name, but never `other`.",
        examples=[["batch", "seq", "feature"], "seq"],
    )
    values: Literal[
        "normal", "positions", "length", "tokens", "mask", "padding", "lengths", "starts"
    ] = Field(
        default="normal",
        description="The numbers of the tensor, as the list below explains.",
        examples=["positions"],
    )
    dtype: Dtype | None = Field(
        default=None,
        description="The dtype, by default `float32`, `bool` for masks, `int64` for other values.",
        examples=["int64"],
    )
    below: PositiveInt | None = Field(
        default=None,
        description="The number of tokens in the vocabulary, which `tokens` are below.",
        examples=[1000],
    )
    padding: NonNegativeInt | None = Field(
        default=None,
        description="The one token that `tokens` never are.",
        examples=[1],
    )
    along: AtLeastOne[Axis] = Field(
        default=("seq",),
        description="The axis that `positions` count along, or the axes of a grid.",
        examples=["height", ["height", "width"]],
    )
    value: JsonValue = Field(
        default=None,
        description="A value in place of a tensor, in the form of a value of `arguments`.",
        examples=[3, "mean", {"none": True}, {"tuple": [2, 3, 3]}, {"object": "torch.bfloat16"}],
    )
    tuple_: Several[InputRow] = Field(
        default=(),
        alias="tuple",
        description="The inputs that a tuple holds, each without a name.",
        examples=[[{"shape": 10, "layout": "seq"}, {"shape": 10, "layout": "seq"}]],
    )
    list_: Several[InputRow] = Field(
        default=(),
        alias="list",
        description="The inputs that a list holds, each without a name.",
        examples=[[{"shape": 10, "layout": "seq"}]],
    )
    dict_: dict[str, InputRow] = Field(
        default={},
        alias="dict",
        description="The inputs that a dict holds, by their keys.",
        examples=[{"cos": {"shape": 10, "layout": "seq"}}],
    )

    @property
    def parts(self) -> Iterator[tuple[str | int, InputRow]]:
        """The parts of a structure, each with its index or its key."""
        yield from enumerate((*self.tuple_, *self.list_))
        yield from self.dict_.items()

    @property
    def kind(self) -> str:
        """The key that makes the argument what it is: `shape` for a tensor and for a length."""
        return next((k for field, k in _KINDS.items() if field in self.model_fields_set), "shape")

    @model_validator(mode="after")
    def _check_kind(self) -> Self:
        kinds = [key for field, key in _KINDS.items() if field in self.model_fields_set]
        if len(kinds) > 1:
            raise ValueError(f"{kinds[0]} and {kinds[1]} contradict each other; keep one of them")
        if self.kind != "shape":
            if others := [key for key in _TENSOR_KEYS if key in self.model_fields_set]:
                raise ValueError(f"{self.kind} and {others[0]} contradict each other; keep one")
            check_value(self.value, "value")
            for key, part in self.parts:
                if part.name is not None:
                    problem = "a part of a structure has no name; remove it, or use a dict"
                    raise PlacedError(problem, self.kind, key, "name")
        elif kinds or self.layout or self.values != "length":
            self._check_tensor()
        self._check_values()
        return self

    def _check_tensor(self) -> None:
        if not self.shape and not self.layout:
            raise ValueError(
                "shape is missing; add shape and layout, or a value, a tuple, a list or a dict"
            )
        for key in ("shape", "layout"):
            if key not in self.model_fields_set:
                raise PlacedError("missing; add it", key)
        _check_axes(self.shape, self.layout)
        for axis in self.layout:
            found = [
                size for size, name in zip(self.shape, self.layout, strict=True) if name == axis
            ]
            if axis != OTHER and len(set(found)) > 1:
                problem = f"{axis!r} is {found[0]} and {found[1]}; name an axis of another size"
                raise PlacedError(f"{problem} {OTHER!r}", "layout")

    def _check_values(self) -> None:
        """Raise ValueError unless the values go with the dtype, the axes and their own keys."""
        owners = {"below": "tokens", "padding": "tokens", "along": "positions"}.items()
        strays = [(k, v) for k, v in owners if k in self.model_fields_set and v != self.values]
        if strays:
            key, values = strays[0]
            raise PlacedError(f"needs values = {values!r}; add that, or remove it", key)
        dtypes = _DTYPES.get(self.values)
        if self.dtype is not None and dtypes is not None and self.dtype not in dtypes:
            problem = f"values = {self.values!r} cannot be {self.dtype!r}; write one of "
            raise PlacedError(offer_class(problem + ", ".join(map(repr, dtypes))), "dtype")
        if self.values == "length":
            if self.dtype is not None:
                raise PlacedError(
                    "values = 'length' is a number without a dtype; remove it", "dtype"
                )
            if self.layout and (self.layout != ("seq",) or not isinstance(self.shape[0], int)):
                raise ValueError(
                    "values = 'length' is a number; write shape = [10], layout = ['seq']"
                )
        if self.values == "positions":
            self._check_positions()
        if self.values == "tokens":
            self._check_tokens()
        if self.values == "lengths" and self.layout.count("batch") != 1:
            raise PlacedError("values = 'lengths' are one a sample; add 'batch' to it", "layout")
        if self.values == "starts" and self.layout != (OTHER,):
            problem = "values = 'starts' are batch + 1 numbers; write shape = 'batch+1', "
            raise PlacedError(f"{problem}layout = {OTHER!r}", "layout")

    def _check_tokens(self) -> None:
        if self.below is None:
            raise ValueError(
                "values = 'tokens' needs below, the size of the vocabulary; add one such as "
                "below = 1000"
            )
        if self.padding is not None and self.padding >= self.below:
            raise PlacedError(f"{self.padding} is not below {self.below}; correct one", "padding")
        if self.padding is not None and self.below == 1:
            raise PlacedError("no token is left beside the padding; write 2 or more", "below")

    def _check_positions(self) -> None:
        """Raise ValueError unless the axes of positions are there, once each."""
        for axis in self.along:
            if axis not in AXES:
                raise PlacedError(_describe_axis(axis, AXES), "along")
        if len(set(self.along)) < len(self.along):
            raise PlacedError("names an axis twice; name each axis once", "along")
        if len(self.along) == 1:
            (axis,) = self.along
            if self.layout.count(axis) != 1:
                where = "add it to layout once, or name another axis with along"
                problem = f"values = 'positions' counts along {axis!r}; {where}"
                raise ValueError(offer_class(problem))
            return
        self._check_grid()

    def _check_grid(self) -> None:
        grid = [axis for axis in self.along if axis in self.layout]
        try:
            if not (set(grid) == set(self.along) and set(map(self.layout.count, grid)) == {1}):
                find_grid_axis(self.shape if not grid else (), self.along)
        except SizeError:
            problem = f"a grid needs the axes {', '.join(map(repr, self.along))} in layout, or "
            raise PlacedError(
                offer_class(f"{problem}one size {'*'.join(self.along)!r}"), "along"
            ) from None
        places = [
            size
            for size, axis in zip(self.shape, self.layout, strict=True)
            if axis == OTHER and size == len(self.along)
        ]
        if len(places) != 1:
            problem = f"a grid needs one axis {OTHER!r} of size {len(self.along)}, which holds the "
            raise PlacedError(offer_class(f"{problem}coordinates; add it to shape"), "along")


def _check_axes(shape: Sequence[object], layout: Sequence[str]) -> None:
    """Raise ValueError unless `layout` gives each axis of a shape a name that it can have."""
    if len(shape) != len(layout):
        raise ValueError(
            f"shape has {len(shape)} axes and layout {len(layout)}; name each axis once"
        )
    for size, axis in zip(shape, layout, strict=True):
        if axis not in (*AXES, OTHER):
            raise PlacedError(_describe_axis(axis, (*AXES, OTHER)), "layout")
        if isinstance(size, str) and axis != OTHER:
            problem = f"the axis of {size!r} is named {axis!r}; name it {OTHER!r}"
            raise PlacedError(f"{problem}, because its size follows other axes", "layout")


def _describe_axis(axis: str, axes: Sequence[str]) -> str:
    return offer_class(f"unknown axis {axis!r}; {suggest_or_list(axis, axes, 'axes')}")
