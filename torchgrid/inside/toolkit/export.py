"""torch.export as each release has it, with and without a length that may vary."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from torch import nn
from torch.utils import _pytree

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.toolkit.lengths import (
    SHORTEST,
    find_shortest_length,
    list_growing_dimensions,
    require_constant_numbers,
)

# The bound of a length if the encoding promises none.
MAX_LENGTH = 4096


class Size(NamedTuple):
    """The size of a dimension, `factor * length + more`."""

    factor: int
    more: int

    def evaluate(self, length: Any) -> Any:
        """Return the size for a length, which may be a torch.export.Dim."""
        size = length if self.factor == 1 else length * self.factor
        if self.more < 0:  # a Dim adds no negative number
            return size - abs(self.more)
        return size + self.more if self.more else size


class Marks(Dict[int, Any]):
    """The dimensions of one tensor that may vary, each with its torch.export.Dim."""


def require_export() -> Any:
    """Return the module torch.export, or raise NotApplicable before 2.1, which has none."""
    try:
        return importlib.import_module("torch.export")
    except ModuleNotFoundError as error:
        raise NotApplicable("no-export", "torch.export came with 2.1") from error


def choose_bound(case: Case) -> int:
    """Return the longest length that an export has to allow.

    It is one less than the encoding promises: up to 2.7, torch.export refuses a table that has as
    many rows as the bound.
    """
    promised = case.encoding.max_length
    return MAX_LENGTH if promised is None else promised - 1


def export_module(
    case: Case, module: nn.Module, inputs: Inputs, **options: Any
) -> Callable[..., Any]:
    """Export a module with the release's defaults, and return the program as a callable.

    `options` are torch.export's own. Without them, no dimension may vary. A module that works only
    without autograd, or only with it, is exported that way.
    """
    arguments = (inputs.positional, dict(inputs.named))
    with case.traits.enter_usual_mode():
        program = require_export().export(module, *arguments, **options)
    # On 2.1 the program itself is what there is to call.
    called: Callable[..., Any] = program.module() if hasattr(program, "module") else program
    return called


def export_with_length(case: Case, module: nn.Module, bound: Optional[int]) -> Callable[..., Any]:
    """Export a module for two samples, with a length that may vary up to `bound`, if there is one.

    Returns the program as a callable. What is raised before the export is as in `mark_dimensions`.
    """
    inputs = case.inputs(batch=2)
    if hasattr(require_export(), "Dim"):
        shapes = make_dynamic_shapes(case, module, bound)
        return export_module(case, module, inputs, dynamic_shapes=shapes)
    return export_module(case, module, inputs, constraints=make_constraints(case, inputs, bound))


def make_constraints(case: Case, inputs: Inputs, bound: Optional[int]) -> List[Any]:
    """Return what 2.1 has in the place of torch.export.Dim: conditions of dimensions that may vary.

    They hold for the tensors of `inputs` themselves. Arguments and errors are otherwise those of
    `mark_dimensions`.
    """
    dimensions, sizes = _find_varying(case)
    if len({size for found in sizes for size in found}) > 1:
        detail = "torch.export.dynamic_dim of this release takes no expression of another one"
        raise NotTested("no-such-dim", detail)
    make = require_export().dynamic_dim
    varying = [
        make(tensor, dimension)
        for tensor, growing in zip(inputs.tensors, dimensions)
        for dimension in growing
    ]
    size, first = next(size for found in sizes for size in found), varying[0]
    constraints = [first >= size.evaluate(find_shortest_length(case))]
    if bound is not None:
        constraints.append(first <= size.evaluate(bound))
    return constraints + [other == first for other in varying[1:]]


def make_dynamic_shapes(case: Case, module: nn.Module, bound: Optional[int]) -> Dict[str, Any]:
    """Map each parameter of forward to the dimensions of its tensors that may vary.

    The tensors are those of two samples. `bound` and what is raised are as in `mark_dimensions`.
    """
    marks = iter(mark_dimensions(case, bound))
    marked = case.inputs(batch=2).map(lambda _: next(marks))
    bound_to = inspect.signature(module.forward).bind(*marked.positional, **marked.named)
    return {name: _write_shapes(value) for name, value in bound_to.arguments.items()}


def mark_dimensions(case: Case, bound: Optional[int]) -> Tuple[Marks, ...]:
    """Return the marks of each tensor of the arguments for two samples.

    A length that may vary is at most `bound`, if there is one, and at least the shortest that eager
    mode takes. A dimension that depends on it, such as the 2 * length - 1 rows of relative
    positions, is marked with its expression. Raises NotApplicable if the length is a number or no
    tensor has it. Raises NotTested if this release cannot write an expression.
    """
    dim, (dimensions, sizes) = require_export().Dim, _find_varying(case)
    shortest = find_shortest_length(case)
    different = {size for found in sizes for size in found}
    if len(different) == 1:
        (only,) = different
        limits = {} if shortest == SHORTEST else {"min": only.evaluate(shortest)}
        names = {only: _make_dim(dim, None if bound is None else only.evaluate(bound), **limits)}
    else:
        length = _make_dim(dim, bound, min=shortest)
        try:
            names = {size: size.evaluate(length) for size in different}
        except TypeError as error:
            detail = "torch.export.Dim of this release takes no expression of another one"
            raise NotTested("no-such-dim", detail) from error
    return tuple(
        Marks(zip(growing, [names[size] for size in found]))
        for growing, found in zip(dimensions, sizes)
    )


def _make_dim(dim: Any, bound: Optional[int], **limits: int) -> Any:
    return dim("length", **limits) if bound is None else dim("length", max=bound, **limits)


def _find_varying(case: Case) -> Tuple[Tuple[Tuple[int, ...], ...], List[List[Size]]]:
    """Return the dimensions of each tensor that grow with the length, and their sizes.

    What is raised is as in `mark_dimensions`.
    """
    require_constant_numbers(case)
    dimensions = list_growing_dimensions(case)
    return dimensions, _find_sizes(case, dimensions)


def _find_sizes(case: Case, dimensions: Sequence[Tuple[int, ...]]) -> List[List[Size]]:
    """Return the size of each dimension in terms of the length, for two samples.

    Raises NotTested if one is not linear in it, as the rows of a square are not.
    """
    length = case.length
    shorter, longer, longest = (
        case.inputs(length=length + more, batch=2).tensors for more in range(3)
    )
    found = []
    for growing, *tensors in zip(dimensions, shorter, longer, longest):
        sizes = []
        for dimension in growing:
            first, second, third = (tensor.shape[dimension] for tensor in tensors)
            if second - first != third - second:
                raise NotTested("no-such-dim", f"a size is {first}, {second}, then {third}")
            sizes.append(Size(second - first, first - (second - first) * length))
        found.append(sizes)
    return found


def _write_shapes(value: Any) -> Any:
    """Write the marks of one argument as torch.export takes them.

    `value` has `Marks` in the place of tensors. A tensor whose dimensions are all fixed gets None,
    and so does a value of any other kind. Of a class that torch flattens, the parts are in a list.
    """
    if isinstance(value, Marks):
        return dict(value) or None
    if isinstance(value, Mapping):
        return {name: _write_shapes(item) for name, item in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*map(_write_shapes, value))
    if isinstance(value, (tuple, list)):
        return type(value)(map(_write_shapes, value))
    node = _pytree.SUPPORTED_NODES.get(type(value))
    return None if node is None else [_write_shapes(part) for part in node.flatten_fn(value)[0]]
