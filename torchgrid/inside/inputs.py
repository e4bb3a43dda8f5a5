"""The arguments of one call of a module, by position and by name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable, FrozenSet, Mapping, Tuple, Union

import torch
from torch import Tensor

from torchgrid.inside.structure import list_tensors, map_tensors

SEED = 20260113

Key = Union[int, str]


@dataclass(frozen=True)
class Inputs:
    """The arguments of one call: tensors, structures of tensors, and values of any other kind.

    A key is the place of an argument or its name. Probes never change the numbers of the arguments
    in `fixed`, such as positions or a mask. They cast those in `exact` to no narrower type, because
    rounded positions would be other positions. Every key in `exact` is in `fixed` too.
    """

    positional: Tuple[Any, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)
    fixed: FrozenSet[Key] = frozenset()
    exact: FrozenSet[Key] = frozenset()

    @property
    def tensors(self) -> Tuple[Tensor, ...]:
        """All tensors of the arguments, those inside structures included, in a fixed order."""
        return tuple(tensor for _, tensor in list_tensors((self.positional, dict(self.named))))

    @property
    def changeable(self) -> Tuple[bool, ...]:
        """For each of `tensors`, whether a probe may change its numbers."""
        return tuple(
            key not in self.fixed
            for key, value in self._list_arguments()
            for _ in list_tensors(value)
        )

    def map(self, change: Callable[[Tensor], Any]) -> Inputs:
        """Return the same arguments with every tensor changed."""
        return replace(
            self,
            positional=tuple(map_tensors(value, change) for value in self.positional),
            named={name: map_tensors(value, change) for name, value in self.named.items()},
        )

    def map_floats(self, change: Callable[[Tensor], Tensor]) -> Inputs:
        """Return the same arguments with other floating-point numbers; `fixed` ones stay."""
        return self._map_floats(change, self.fixed)

    def cast(self, dtype: torch.dtype) -> Inputs:
        """Return the same arguments with every floating-point tensor in another dtype.

        The arguments in `exact` are cast to float64 alone.
        """
        kept = frozenset() if dtype == torch.float64 else self.exact
        return self._map_floats(lambda tensor: tensor.to(dtype), kept)

    def clone(self) -> Inputs:
        """Return copies, for a module that works in place."""
        return self.map(lambda tensor: tensor.clone())

    def to(self, *target: Any) -> Inputs:
        """Return the same arguments with every tensor moved to a device."""
        return self.map(lambda tensor: tensor.to(*target))

    def _list_arguments(self) -> Tuple[Tuple[Key, Any], ...]:
        return (*enumerate(self.positional), *self.named.items())

    def _map_floats(self, change: Callable[[Tensor], Tensor], kept: FrozenSet[Key]) -> Inputs:
        """Change every floating-point tensor of the arguments that are not in `kept`."""

        def change_float(tensor: Tensor) -> Tensor:
            return change(tensor) if tensor.is_floating_point() else tensor

        changed = {
            key: value if key in kept else map_tensors(value, change_float)
            for key, value in self._list_arguments()
        }
        return replace(
            self,
            positional=tuple(changed[place] for place in range(len(self.positional))),
            named={name: changed[name] for name in self.named},
        )
