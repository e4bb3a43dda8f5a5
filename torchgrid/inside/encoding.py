"""The module under test, described by a matrix row or by a class of the user's own."""

from __future__ import annotations

import functools
import importlib
from dataclasses import replace
from typing import Any, Dict, Mapping, Optional, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.inputs import SEED, Inputs, make_argument, resize_shape
from torchgrid.inside.job import EncodingSpec
from torchgrid.inside.probe import Fail

LENGTH_AXES = ("seq", "height")

# The names that constructors give to the size of the feature axis.
WIDTHS = ("d_model", "dim", "embed_dim")

_NESTED_KEYS = frozenset({"target", "arguments"})


class Encoding:
    """A module, the arguments of its call, and what it promises.

    Subclass it if a row cannot describe the module, and name the subclass as the row's target. The
    row's arguments are then those of the subclass. `sizes` are the input's axes by name ("batch",
    "seq", "feature", "heads", "height", "width") with their usual sizes. `table` is the attribute
    path of the position table, `max_length` the longest sequence that the module takes, `tolerance`
    the greatest absolute difference between two outputs that count as equal.
    """

    sizes: Mapping[str, int] = {}
    table: Optional[str] = None
    max_length: Optional[int] = None
    tolerance: Optional[float] = None

    def build(self) -> nn.Module:
        """Build a fresh module. The random generator is seeded before, so two builds are alike."""
        raise NotImplementedError

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Return fresh arguments in these sizes; `sizes` has every name of `self.sizes`."""
        raise NotImplementedError

    def outputs(self, answer: Any) -> Tuple[Tensor, ...]:
        """Return the tensors of an answer that are judged; raises Fail if there are none."""
        return collect_tensors(answer)

    def layouts(self) -> Tuple[Tuple[str, ...], ...]:
        """Return the names of each judged output's axes; "other" is not an axis of an input."""
        raise NotImplementedError

    def shapes(self, sizes: Mapping[str, int]) -> Tuple[Tuple[int, ...], ...]:
        """Return the shapes of the judged outputs for inputs of these sizes."""
        raise NotImplementedError

    def of_width(self, width: int) -> Optional[Encoding]:
        """Return the encoding with a feature axis of another size; None if it cannot be built."""
        return None


class RowEncoding(Encoding):
    """An encoding that its row describes completely."""

    def __init__(self, spec: EncodingSpec) -> None:
        self._spec = spec
        sizes: Dict[str, int] = {}
        for argument in spec.inputs:
            for axis, size in zip(argument.layout, argument.shape):
                # Of an axis that several arguments have, the first one's size is the usual size.
                sizes.setdefault(axis, size)
        self.sizes = sizes
        # A row without outputs promises one tensor like the first argument.
        self._outputs = spec.outputs or tuple((s.shape, s.layout) for s in spec.inputs[:1])

    def build(self) -> nn.Module:
        """Call the target with the row's arguments."""
        module = construct(self._spec.target, self._spec.arguments)
        return module if self._spec.call is None else MethodCall(module, self._spec.call)

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Return the row's inputs; `sizes` replaces the sizes of axes in every argument."""
        # One generator for all of them: no two random arguments are alike.
        generator = torch.Generator().manual_seed(SEED)
        values = [(row.name, make_argument(row, sizes, generator)) for row in self._spec.inputs]
        return Inputs(
            tuple(value for name, value in values if name is None),
            {name: value for name, value in values if name is not None},
        )

    def outputs(self, answer: Any) -> Tuple[Tensor, ...]:
        """Return as many tensors of an answer as the row declares."""
        found = collect_tensors(answer)
        if len(found) < len(self._outputs):
            raise Fail("no-tensor", f"{len(found)} tensors, and {len(self._outputs)} are declared")
        return found[: len(self._outputs)]

    def layouts(self) -> Tuple[Tuple[str, ...], ...]:
        """Return the axes that the row names."""
        return tuple(layout for _, layout in self._outputs)

    def shapes(self, sizes: Mapping[str, int]) -> Tuple[Tuple[int, ...], ...]:
        """Return the row's output shapes, their named axes resized."""
        return tuple(resize_shape(shape, layout, sizes) for shape, layout in self._outputs)

    def of_width(self, width: int) -> Optional[Encoding]:
        """Return the row with another width, if one of its arguments is the feature axis's size."""
        usual, arguments = self.sizes.get("feature"), self._spec.arguments
        name = next((n for n in WIDTHS if n in arguments and arguments[n] == usual), None)
        if name is None:
            return None
        other = make_encoding(replace(self._spec, arguments={**arguments, name: width}))
        other.sizes = {**self.sizes, "feature": width}
        return other


class MethodCall(nn.Module):  # type: ignore[misc]
    """A module whose output is that of another one's method."""

    def __init__(self, module: nn.Module, method: str) -> None:
        super().__init__()
        self.module = module
        self.method = method
        getattr(module, method)  # a missing method fails here, and not in a probe

    def forward(self, *arguments: Any, **named: Any) -> Any:
        """Call the method."""
        return getattr(self.module, self.method)(*arguments, **named)


def make_encoding(spec: EncodingSpec) -> Encoding:
    """Return the encoding that a row describes, or whose class it names.

    Raises whatever the import of the target raises, and TypeError for a row without an input.
    """
    target = import_target(spec.target)
    if not (isinstance(target, type) and issubclass(target, Encoding)):
        if not spec.inputs:
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


def build_module(encoding: Encoding) -> nn.Module:
    """Build a module in evaluation mode; two of them hold the same numbers."""
    torch.manual_seed(SEED)
    module = encoding.build()
    if not isinstance(module, nn.Module):
        raise TypeError(f"a {type(module).__name__} is built, and a torch.nn.Module is wanted")
    return module.eval()


def construct(target: str, arguments: Mapping[str, Any]) -> Any:
    """Call a target with keywords; an argument that names a target is constructed first."""
    call, values = import_target(target), dict(arguments)
    for name, value in arguments.items():
        if isinstance(value, dict) and "target" in value and value.keys() <= _NESTED_KEYS:
            values[name] = construct(value["target"], value.get("arguments", {}))
    return call(**values)


def import_target(target: str) -> Any:
    """Import what `package.module:Class.attribute` names."""
    module, _, path = target.partition(":")
    found: Any = importlib.import_module(module)
    return functools.reduce(getattr, path.split("."), found)


def collect_tensors(answer: Any) -> Tuple[Tensor, ...]:
    """Return the tensors of a module's answer: itself, or parts of a tuple, list or mapping."""
    if isinstance(answer, Tensor):
        return (answer,)
    parts: Dict[Any, Any] = dict(answer) if isinstance(answer, dict) else {}
    values = parts.values() if parts else answer if isinstance(answer, (tuple, list)) else ()
    found = tuple(value for value in values if isinstance(value, Tensor))
    if not found:
        raise Fail("no-tensor", f"the answer is a {type(answer).__name__} without a tensor")
    return found
