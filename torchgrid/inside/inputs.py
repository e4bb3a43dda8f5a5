"""The seeded arguments of a module, by position and by name, in any sizes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Mapping, Tuple

import torch
from torch import Tensor

from torchgrid.inside.job import InputSpec, Values

SEED = 20260113


@dataclass(frozen=True)
class Inputs:
    """The arguments of one call."""

    positional: Tuple[Any, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)

    @property
    def tensors(self) -> Tuple[Tensor, ...]:
        """The arguments that are tensors, in their order."""
        values = (*self.positional, *self.named.values())
        return tuple(value for value in values if isinstance(value, Tensor))

    def map(self, change: Callable[[Tensor], Tensor]) -> Inputs:
        """Return the same arguments with every tensor changed."""
        return Inputs(
            tuple(change(x) if isinstance(x, Tensor) else x for x in self.positional),
            {name: change(x) if isinstance(x, Tensor) else x for name, x in self.named.items()},
        )

    def map_floats(self, change: Callable[[Tensor], Tensor]) -> Inputs:
        """Return the same arguments with every floating-point tensor changed, positions not."""
        return self.map(lambda tensor: change(tensor) if tensor.is_floating_point() else tensor)

    def cast(self, dtype: torch.dtype) -> Inputs:
        """Return the same arguments with every floating-point tensor in another dtype."""
        return self.map_floats(lambda tensor: tensor.to(dtype))

    def clone(self) -> Inputs:
        """Return copies, for a module that works in place."""
        return self.map(lambda tensor: tensor.clone())

    def to(self, *target: Any) -> Inputs:
        """Return the same arguments with every tensor moved to a device."""
        return self.map(lambda tensor: tensor.to(*target))


def resize_shape(
    shape: Tuple[int, ...], layout: Tuple[str, ...], sizes: Mapping[str, int]
) -> Tuple[int, ...]:
    """Return a shape in other sizes of its named axes."""
    return tuple(sizes.get(axis, size) for axis, size in zip(layout, shape))


def make_argument(spec: InputSpec, sizes: Mapping[str, int], generator: torch.Generator) -> Any:
    """Return one argument; `sizes` replaces the sizes of its axes by name."""
    if spec.values is Values.LENGTH:
        return sizes.get("seq", spec.shape[0])
    shape = resize_shape(spec.shape, spec.layout, sizes)
    if spec.values is Values.POSITIONS:
        # 0, 1, 2, ... along one dimension, the same for every index of the others
        dim = spec.layout.index("seq")
        places = torch.arange(shape[dim], dtype=getattr(torch, spec.dtype or "int64"))
        column = [-1 if axis == dim else 1 for axis in range(len(shape))]
        return places.reshape(column).expand(shape).contiguous()
    return torch.randn(shape, generator=generator).to(getattr(torch, spec.dtype or "float32"))
