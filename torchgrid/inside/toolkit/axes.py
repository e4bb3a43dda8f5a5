"""Changes along a named axis, of the arguments and of the outputs that have it."""

from __future__ import annotations

from typing import Callable, Dict, Sequence, Tuple

from torch import Tensor

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable

TensorChange = Callable[[Tensor, int], Tensor]


def change_inputs(case: Case, inputs: Inputs, axis: str, change: TensorChange) -> Inputs:
    """Return copies of the arguments, with `change` applied to those that have `axis`.

    `change` gets a tensor and the dimension of the axis in it. Raises NotApplicable if the axis is
    only a part of a dimension, as of "batch*seq".
    """
    # Only a row names the axes of its arguments, and an Encoding class just makes them. Two other
    # sizes show where the axis is in either.
    fewer, more = case.inputs(**{axis: 2}), case.inputs(**{axis: 3})
    changed: Dict[int, Tensor] = {}
    for tensor, x, y in zip(inputs.tensors, fewer.tensors, more.tensors):
        found = find_differing_dimensions(x, y)
        sizes = [(x.shape[dimension], y.shape[dimension]) for dimension in found]
        if sizes not in ([], [(2, 3)]):  # the two sizes above
            raise NotApplicable(f"no-plain-{axis}", f"{axis} is not a dimension of its own")
        changed[id(tensor)] = change(tensor, found[0]) if found else tensor
    return inputs.map(lambda tensor: changed[id(tensor)].clone())


def change_outputs(
    case: Case, outputs: Sequence[Tensor], axis: str, change: TensorChange
) -> Outputs:
    """Return the declared outputs, with `change` applied to those that have `axis`.

    `change` gets a tensor and the dimension of the axis in it, which the declared layout says.
    """
    layouts = case.encoding.layouts()
    return Outputs.create(
        [
            change(y, layout.index(axis)) if axis in layout else y
            for y, layout in zip(outputs, layouts)
        ]
    )


def find_differing_dimensions(one: Tensor, other: Tensor) -> Tuple[int, ...]:
    """Return the dimensions in which two tensors of as many dimensions differ in size."""
    sizes = enumerate(zip(one.shape, other.shape))
    return tuple(dimension for dimension, (size, longer) in sizes if size != longer)
