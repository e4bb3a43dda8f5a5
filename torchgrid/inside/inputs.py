"""The seeded arguments of a module, by position and by name, in any sizes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Mapping, Tuple

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

        def change_tensor(value: Any) -> Any:
            return change(value) if isinstance(value, Tensor) else value

        named = {name: change_tensor(value) for name, value in self.named.items()}
        return Inputs(tuple(map(change_tensor, self.positional)), named)

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


def make_inputs(specs: Tuple[InputSpec, ...], sizes: Mapping[str, int]) -> Inputs:
    """Return fresh arguments; `sizes` replaces the sizes of axes by name, in every argument."""
    generator = torch.Generator().manual_seed(SEED)
    values = [(spec.name, _make_value(spec, sizes, generator)) for spec in specs]
    return Inputs(
        tuple(value for name, value in values if name is None),
        {name: value for name, value in values if name is not None},
    )


def collect_sizes(specs: Tuple[InputSpec, ...]) -> Dict[str, int]:
    """Return the sizes of all axes by name; an earlier argument counts before a later one."""
    sizes: Dict[str, int] = {}
    for spec in specs:
        for axis, size in zip(spec.layout, spec.shape):
            sizes.setdefault(axis, size)
    return sizes


def resize_shape(
    shape: Tuple[int, ...], layout: Tuple[str, ...], sizes: Mapping[str, int]
) -> Tuple[int, ...]:
    """Return a shape in other sizes of its named axes."""
    return tuple(sizes.get(axis, size) for axis, size in zip(layout, shape))


def _make_value(spec: InputSpec, sizes: Mapping[str, int], generator: torch.Generator) -> Any:
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
