"""Where a named axis is in each argument and in each output, found by asking for other sizes."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Sequence, Tuple

from torch import Tensor

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs

OfDimension = Callable[[Tensor, int], Tensor]


def change_inputs(case: Case, inputs: Inputs, axis: str, change: OfDimension) -> Inputs:
    """The same arguments, those that have the axis changed along it."""
    dims: Dict[int, Optional[int]] = dict(
        zip((id(tensor) for tensor in inputs.tensors), _input_dimensions(case, axis))
    )

    def changed(tensor: Tensor) -> Tensor:
        dim = dims[id(tensor)]
        return tensor.clone() if dim is None else change(tensor, dim).clone()

    return inputs.map(changed)


def change_outputs(
    case: Case, outputs: Sequence[Tensor], axis: str, change: OfDimension
) -> Tuple[Tensor, ...]:
    """The same outputs, those that have the axis changed along it."""
    layouts = case.encoding.layouts()
    return tuple(
        change(y, layout.index(axis)) if axis in layout else y
        for y, layout in zip(outputs, layouts)
    )


def _input_dimensions(case: Case, axis: str) -> Tuple[Optional[int], ...]:
    """The dimension of each tensor argument that grows with the axis.

    Only a row names the axes of its arguments; a class of the user's own just makes them.
    """
    fewer, more = case.inputs(**{axis: 2}), case.inputs(**{axis: 3})
    return tuple(next(iter(differing(x, y)), None) for x, y in zip(fewer.tensors, more.tensors))


def differing(one: Tensor, other: Tensor) -> Tuple[int, ...]:
    """The dimensions in which two tensors are not of one size."""
    sizes = enumerate(zip(one.shape, other.shape))
    return tuple(dim for dim, (size, longer) in sizes if size != longer)
