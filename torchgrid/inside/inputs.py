"""What a module is fed: seeded arguments, by position and by name, in the sizes asked for."""

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
        return tuple(value for value in self._values() if isinstance(value, Tensor))

    def map(self, change: Callable[[Tensor], Tensor]) -> Inputs:
        """The same arguments with every tensor changed."""

        def changed(value: Any) -> Any:
            return change(value) if isinstance(value, Tensor) else value

        named = {name: changed(value) for name, value in self.named.items()}
        return Inputs(tuple(map(changed, self.positional)), named)

    def map_floats(self, change: Callable[[Tensor], Tensor]) -> Inputs:
        """The same arguments with every floating-point tensor changed: positions stay integers."""
        return self.map(lambda tensor: change(tensor) if tensor.is_floating_point() else tensor)

    def cast(self, dtype: torch.dtype) -> Inputs:
        """Every floating-point tensor in another dtype."""
        return self.map_floats(lambda tensor: tensor.to(dtype))

    def clone(self) -> Inputs:
        """Copies, for a module that works in place."""
        return self.map(lambda tensor: tensor.clone())

    def to(self, *target: Any) -> Inputs:
        """Every tensor moved to a device."""
        return self.map(lambda tensor: tensor.to(*target))

    def _values(self) -> Tuple[Any, ...]:
        return (*self.positional, *self.named.values())


def make_inputs(specs: Tuple[InputSpec, ...], sizes: Mapping[str, int]) -> Inputs:
    """Fresh arguments; `sizes` replaces the sizes of axes by name, in every argument alike."""
    generator = torch.Generator().manual_seed(SEED)
    values = [(spec.name, _value(spec, sizes, generator)) for spec in specs]
    return Inputs(
        tuple(value for name, value in values if name is None),
        {name: value for name, value in values if name is not None},
    )


def collect_sizes(specs: Tuple[InputSpec, ...]) -> Dict[str, int]:
    """The sizes of all axes by name, those of earlier arguments first."""
    sizes: Dict[str, int] = {}
    for spec in specs:
        for axis, size in zip(spec.layout, spec.shape):
            sizes.setdefault(axis, size)
    return sizes


def resize_shape(
    shape: Tuple[int, ...], layout: Tuple[str, ...], sizes: Mapping[str, int]
) -> Tuple[int, ...]:
    """A shape in other sizes of its named axes."""
    return tuple(sizes.get(axis, size) for axis, size in zip(layout, shape))


def _value(spec: InputSpec, sizes: Mapping[str, int], generator: torch.Generator) -> Any:
    if spec.values is Values.LENGTH:
        return sizes.get("seq", spec.shape[0])
    shape = resize_shape(spec.shape, spec.layout, sizes)
    if spec.values is Values.POSITIONS:
        dtype = getattr(torch, spec.dtype or "int64")
        return _positions(shape, spec.layout.index("seq"), dtype)
    return torch.randn(shape, generator=generator).to(getattr(torch, spec.dtype or "float32"))


def _positions(shape: Tuple[int, ...], dim: int, dtype: torch.dtype) -> Tensor:
    """0, 1, 2, ... along one dimension, the same for every index of the others."""
    places = torch.arange(shape[dim], dtype=dtype)
    column = [-1 if axis == dim else 1 for axis in range(len(shape))]
    return places.reshape(column).expand(shape).contiguous()
