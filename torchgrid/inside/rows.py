"""The encoding that a row describes: its target, its arguments and the inputs of its call."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.arguments import (
    OTHER,
    is_exact,
    is_fixed,
    list_tensor_specs,
    make_argument,
    resize_shape,
)
from torchgrid.inside.encoding import Encoding, MethodCall, collect_tensors
from torchgrid.inside.inputs import SEED, Inputs, Key
from torchgrid.inside.job import EncodingSpec, TensorSpec
from torchgrid.inside.probe import Fail
from torchgrid.inside.values import construct, import_target

__all__ = ["RowEncoding", "import_target", "make_encoding"]

# The names that constructors give to the size of the feature axis, if several arguments have it.
WIDTHS = ("d_model", "dim", "embed_dim", "head_dim", "hidden_size", "channels")


def make_encoding(spec: EncodingSpec) -> Encoding:
    """Return the encoding that a row describes, or whose class it names.

    Raises whatever the import of the target raises, and TypeError for a row without an input.
    """
    target = import_target(spec.target)
    if not (isinstance(target, type) and issubclass(target, Encoding)):
        if spec.inputs is None:
            raise TypeError(f"the row has no input, and {spec.target} is not a torchgrid Encoding")
        encoding: Encoding = RowEncoding(spec)
    else:
        encoding = construct(spec.target, spec.arguments)
    for name in ("table", "max_length", "tolerance"):
        if getattr(spec, name) is not None:
            setattr(encoding, name, getattr(spec, name))
    if spec.table is not None and spec.call is not None:
        encoding.table = f"module.{spec.table}"
    return encoding


class RowEncoding(Encoding):
    """An encoding that its row describes completely."""

    def __init__(self, spec: EncodingSpec) -> None:
        self._spec = spec
        self._inputs = spec.inputs or ()
        sizes = dict(spec.sizes)
        for argument in self._inputs:
            for tensor in list_tensor_specs(argument):
                for axis, size in zip(tensor.layout, tensor.shape):
                    # Of an axis that several arguments have, the first one's size is the usual one.
                    if axis != OTHER and isinstance(size, int):
                        sizes.setdefault(axis, size)
        self.sizes = sizes
        # A row without outputs promises one tensor like the first argument.
        like_input = [(s.shape, s.layout) for s in self._inputs[:1] if isinstance(s, TensorSpec)]
        self._outputs = spec.outputs or tuple(like_input)

    def build(self) -> nn.Module:
        """Call the target with the row's arguments; raises TypeError if it returns no module."""
        target = self._spec.target
        module = construct(target, self._spec.arguments)
        if not isinstance(module, nn.Module):
            raise TypeError(
                f"{target} returned a {type(module).__name__}, which is not a torch.nn.Module; "
                "name a class or a function that builds one"
            )
        return module if self._spec.call is None else MethodCall(module, self._spec.call)

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Return the row's inputs; `sizes` replaces the sizes of axes in every argument.

        Raises NotApplicable if an expression of the row is not a size for them.
        """
        # One generator for all of them: no two random arguments are alike.
        generator = torch.Generator().manual_seed(SEED)
        positional: List[Any] = []
        named: Dict[str, Any] = {}
        fixed: Set[Key] = set()
        exact: Set[Key] = set()
        for spec in self._inputs:
            value = make_argument(spec, sizes, generator)
            key: Key = len(positional) if spec.name is None else spec.name
            if spec.name is None:
                positional.append(value)
            else:
                named[spec.name] = value
            fixed |= {key} if is_fixed(spec) else set()
            exact |= {key} if is_exact(spec) else set()
        return Inputs(tuple(positional), named, frozenset(fixed), frozenset(exact))

    def outputs(self, answer: Any) -> Tuple[Tensor, ...]:
        """Return all tensors of an answer; raises Fail if they are fewer than the row declares."""
        found = collect_tensors(answer)
        if len(found) < len(self._outputs):
            raise Fail("no-tensor", f"{len(found)} tensors, and {len(self._outputs)} are declared")
        return found

    def layouts(self) -> Tuple[Tuple[str, ...], ...]:
        """Return the axes that the row names."""
        return tuple(layout for _, layout in self._outputs)

    def shapes(self, sizes: Mapping[str, int]) -> Tuple[Tuple[int, ...], ...]:
        """Return the row's output shapes, their named axes resized."""
        return tuple(resize_shape(shape, layout, sizes) for shape, layout in self._outputs)

    def of_width(self, width: int) -> Optional[Encoding]:
        """Return the row with another width, if one of its arguments is the feature axis's size.

        Of several that are, it is the one with a usual name. Whether it decides the width only a
        call shows.
        """
        usual, arguments = self.sizes.get("feature"), self._spec.arguments
        found = [n for n, value in arguments.items() if type(value) is int and value == usual]
        named = [n for n in WIDTHS if n in found]
        if not named and len(found) != 1:
            return None
        name = (named or found)[0]
        other = make_encoding(replace(self._spec, arguments={**arguments, name: width}))
        other.sizes = {**self.sizes, "feature": width}
        return other
