"""The usual sizes of an encoding's axes, and the rules for expressions of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from torchgrid.config.field_types import AXES, OTHER, PlacedError, offer_class
from torchgrid.config.spelling import suggest_or_list
from torchgrid.config.tensors import AxesRow, InputRow
from torchgrid.sizes import Size, SizeError, evaluate, list_axes

Loc = tuple[str | int, ...]

# The axes on which the values of a tensor depend, beside those of its layout.
_NEEDED = {"length": ("seq",), "lengths": ("seq",), "starts": ("batch", "seq")}


@dataclass(frozen=True)
class _Tensor:
    """A tensor of a row with its place."""

    row: InputRow | AxesRow
    loc: Loc


def check_sizes(
    inputs: tuple[InputRow, ...], outputs: tuple[AxesRow, ...], sizes: Mapping[str, int]
) -> None:
    """Check every size of an encoding at its usual sizes; `sizes` are those that the row adds.

    Raises PlacedError for an axis without a size, and for an expression that is a fraction or below
    1.
    """
    for axis in sizes:
        if axis not in AXES:
            problem = f"unknown axis {axis!r}; {suggest_or_list(axis, AXES, 'axes')}"
            raise PlacedError(offer_class(problem), "sizes")
    tensors = [each for n, row in enumerate(inputs) for each in _list_tensors(row, ("input", n))]
    usual = _find_usual_sizes(tensors, sizes)
    tensors += [_Tensor(row, ("output", n)) for n, row in enumerate(outputs)]
    for tensor in tensors:
        for place, size in enumerate(tensor.row.shape):
            _check_size(size, usual, (*tensor.loc, "shape", place))
        if isinstance(tensor.row, InputRow):
            _check_needs(tensor.row, usual, tensor.loc)


def _list_tensors(row: InputRow, loc: Loc) -> Iterator[_Tensor]:
    """Yield an input that is a tensor or a length, or those inside a structure."""
    if row.kind == "shape":
        yield _Tensor(row, loc)
    for key, part in row.parts:
        yield from _list_tensors(part, (*loc, row.kind, key))


def _find_usual_sizes(tensors: list[_Tensor], sizes: Mapping[str, int]) -> dict[str, int]:
    """Return the usual size of each axis; raises PlacedError if `sizes` has another one."""
    usual = dict(sizes)
    for tensor in tensors:
        for place, axis in enumerate(tensor.row.layout):
            size = tensor.row.shape[place]
            if axis == OTHER:
                continue
            if axis in sizes and sizes[axis] != size:
                problem = f"{axis!r} is {size} here and {sizes[axis]} in sizes; write one size"
                raise PlacedError(problem, *tensor.loc, "shape", place)
            # Of an axis that several inputs have, the first one's size is the usual size.
            usual.setdefault(axis, size)
    return usual


def _check_size(size: Size, usual: Mapping[str, int], loc: Loc) -> None:
    for axis in list_axes(size):
        if axis not in AXES:
            problem = f"unknown axis {axis!r} in {size!r}; {suggest_or_list(axis, AXES, 'axes')}"
            raise PlacedError(offer_class(problem), *loc)
        if axis not in usual:
            problem = f"{axis!r} in {size!r} has no size; add it to sizes of the encoding"
            raise PlacedError(problem, *loc)
    try:
        evaluate(size, usual)
    except SizeError as error:
        raise PlacedError(offer_class(f"{error}; correct it, or the sizes"), *loc) from None


def _check_needs(row: InputRow, usual: Mapping[str, int], loc: Loc) -> None:
    """Raise PlacedError if the values of an input depend on an axis that has no size."""
    needed = [*_NEEDED.get(row.values, ()), *(row.along if row.values == "positions" else ())]
    for axis in needed:
        if axis not in usual:
            problem = f"{row.values!r} needs the size of {axis!r}; add it to sizes of the encoding"
            raise PlacedError(problem, *loc, "values")
    if row.values == "starts":
        (size,) = row.shape
        if isinstance(size, int) or evaluate(size, usual) != usual["batch"] + 1:
            problem = f"values = 'starts' are batch + 1 numbers, not {size!r}; write 'batch+1'"
            raise PlacedError(problem, *loc, "shape")
