"""The seeded arguments that a row describes, in any sizes."""

from __future__ import annotations

from typing import Any, Iterator, Mapping, Tuple

import torch
from torch import Tensor

from torchgrid.inside.job import ConstantSpec, InputSpec, StructureSpec, TensorSpec, Values
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.values import make_value
from torchgrid.sizes import Size, SizeError, evaluate, find_grid_axis

OTHER = "other"
"""The name of an axis that probes do not resize themselves: fixed, or an expression of others."""

_DTYPES = {
    Values.NORMAL: "float32",
    Values.MASK: "bool",
    Values.PADDING: "bool",
}
"""The usual dtypes; that of all other values is int64."""


def resize_shape(
    shape: Tuple[Size, ...], layout: Tuple[str, ...], sizes: Mapping[str, int]
) -> Tuple[int, ...]:
    """Return a shape in other sizes of its axes.

    Raises NotApplicable if a size is an expression that is a fraction or below 1 for them.
    """
    try:
        return tuple(
            evaluate(size, sizes) if isinstance(size, str) else sizes.get(axis, size)
            for axis, size in zip(layout, shape)
        )
    except SizeError as error:
        raise NotApplicable("no-such-size", str(error)) from error


def list_tensor_specs(spec: InputSpec) -> Iterator[TensorSpec]:
    """Yield the tensors of an argument, those inside structures included."""
    if isinstance(spec, TensorSpec):
        yield spec
    elif isinstance(spec, StructureSpec):
        for part in spec.parts:
            yield from list_tensor_specs(part)


def is_fixed(spec: InputSpec) -> bool:
    """Tell whether the numbers of an argument have a meaning that other numbers do not have.

    A structure is fixed if one of its floating-point tensors is, or if all of its tensors are.
    """
    specs = [each for each in list_tensor_specs(spec) if each.values is not Values.LENGTH]
    fixed = [each for each in specs if each.values is not Values.NORMAL]
    return bool(fixed) and (fixed == specs or any(map(_is_floating, fixed)))


def is_exact(spec: InputSpec) -> bool:
    """Tell whether an argument holds floating-point positions, which no cast may round."""
    return any(
        each.values is Values.POSITIONS and _is_floating(each) for each in list_tensor_specs(spec)
    )


def _is_floating(spec: TensorSpec) -> bool:
    return "float" in _get_dtype(spec)


def _get_dtype(spec: TensorSpec) -> str:
    return spec.dtype or _DTYPES.get(spec.values, "int64")


def make_argument(spec: InputSpec, sizes: Mapping[str, int], generator: torch.Generator) -> Any:
    """Return one argument; `sizes` replaces the sizes of its axes by name."""
    if isinstance(spec, ConstantSpec):
        return make_value(spec.value)
    if isinstance(spec, StructureSpec):
        parts = [make_argument(part, sizes, generator) for part in spec.parts]
        if spec.kind == "dict":
            return {part.name: value for part, value in zip(spec.parts, parts)}
        return tuple(parts) if spec.kind == "tuple" else parts
    if spec.values is Values.LENGTH:
        return sizes["seq"]
    shape = resize_shape(spec.shape, spec.layout, sizes)
    values = _make_values(spec, shape, sizes, generator)
    # The same numbers for every index of the axes that they do not depend on.
    return values.to(getattr(torch, _get_dtype(spec))).expand(shape).contiguous()


def _make_values(
    spec: TensorSpec, shape: Tuple[int, ...], sizes: Mapping[str, int], generator: torch.Generator
) -> Tensor:
    """Return the numbers of a tensor in a shape that expands to `shape`."""
    if spec.values is Values.POSITIONS:
        return _make_positions(spec, shape, sizes)
    if spec.values is Values.TOKENS:
        return _make_tokens(spec, shape, generator)
    if spec.values in (Values.MASK, Values.PADDING):
        mask = _make_mask(spec, shape)
        return mask if spec.values is Values.MASK else ~mask
    if spec.values is Values.LENGTHS:
        dim = spec.layout.index("batch")
        lengths = sizes["seq"] - torch.arange(shape[dim])
        return _align(lengths.clamp(min=1), dim, len(shape))
    if spec.values is Values.STARTS:
        return torch.arange(shape[0]) * sizes["seq"]
    return _make_normal(spec, shape, generator)


def _make_normal(spec: TensorSpec, shape: Tuple[int, ...], generator: torch.Generator) -> Tensor:
    numbers = torch.randn(shape, generator=generator)
    if spec.dtype == "bool":
        return numbers > 0
    if spec.dtype == "complex64":
        return torch.complex(numbers, torch.randn(shape, generator=generator))
    return numbers


def _make_positions(spec: TensorSpec, shape: Tuple[int, ...], sizes: Mapping[str, int]) -> Tensor:
    """Return 0, 1, 2, ... along one axis, or the coordinates of each point of a grid."""
    if len(spec.along) == 1:
        dim = spec.layout.index(spec.along[0])
        return _align(torch.arange(shape[dim]), dim, len(shape))
    grid = [sizes[axis] for axis in spec.along]
    coordinates = next(
        dim
        for dim, axis in enumerate(spec.layout)
        if axis == OTHER and spec.shape[dim] == len(grid)
    )
    rows = []
    for place, size in enumerate(grid):
        # The coordinate of every point, in a grid whose last axis changes fastest.
        row = _align(torch.arange(size), place, len(grid)).expand(grid)
        if set(spec.along) <= set(spec.layout):
            rows.append(_spread(row, [spec.layout.index(axis) for axis in spec.along], len(shape)))
        else:
            flat = find_grid_axis(spec.shape, spec.along)
            rows.append(_align(row.reshape(-1), flat, len(shape)))
    return torch.cat(rows, coordinates)


def _make_tokens(spec: TensorSpec, shape: Tuple[int, ...], generator: torch.Generator) -> Tensor:
    """Return integers from 0 to `below` - 1, none of which is the token of the padding."""
    assert spec.below is not None  # noqa: S101
    if spec.padding is None:
        return torch.randint(0, spec.below, shape, generator=generator)
    tokens = torch.randint(0, spec.below - 1, shape, generator=generator)
    return tokens + (tokens >= spec.padding).to(tokens.dtype)


def _make_mask(spec: TensorSpec, shape: Tuple[int, ...]) -> Tensor:
    """Return True at the positions that are there.

    With the axis `seq` twice, each row sees the columns up to its own. Otherwise about the first
    three quarters along `seq` are there, or of the last axis if there is no `seq`.
    """
    dims = [dim for dim, axis in enumerate(spec.layout) if axis == "seq"] or [len(shape) - 1]
    if len(dims) > 1:
        rows, columns = (_align(torch.arange(shape[dim]), dim, len(shape)) for dim in dims[-2:])
        return rows >= columns
    (dim,) = dims
    count = max(1, 3 * shape[dim] // 4)
    return _align(torch.arange(shape[dim]) < count, dim, len(shape))


def _align(column: Tensor, dim: int, dims: int) -> Tensor:
    """Return a tensor of one axis as the axis `dim` of `dims`; the others have size 1."""
    return column.reshape([-1 if place == dim else 1 for place in range(dims)])


def _spread(grid: Tensor, places: Any, dims: int) -> Tensor:
    """Return a grid with its axes at `places` among `dims`; the others have size 1."""
    order = sorted(range(len(places)), key=lambda axis: places[axis])
    sizes = {places[axis]: grid.shape[axis] for axis in order}
    return grid.permute(order).reshape([sizes.get(dim, 1) for dim in range(dims)])
