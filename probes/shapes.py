"""Probes of eager outputs, in every shape that an encoding may meet."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, Iterator

import torch
from torch import Tensor, nn

from torchgrid.inside.api import (
    LENGTH_AXES,
    Case,
    Fail,
    Inputs,
    NotApplicable,
    Outputs,
    probe,
    require_finite,
)
from torchgrid.inside.toolkit.axes import change_inputs, change_outputs
from torchgrid.inside.toolkit.clear_errors import call_allowing_refusal
from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile
from torchgrid.inside.toolkit.max_length import call_at_limit

# Words of an error that there was nothing to encode.
NOTHING = r"\b0\b|\b(empty|zero|nothing|no positions|at least (1|one))\b"

# Two lengths show Dynamo that the length varies.
SHORT = (10, 11)


@probe("shapes.forward")
def forward(case: Case) -> None:
    """The outputs have the declared shapes and finite numbers. No sample of a batch depends on its
    neighbours or its place, even if the batch is as long as the sequence. A table that lands on the
    batch axis raises for most shapes, and is silently wrong for that one. Other probes do not test
    an encoding that raises here.
    """
    module = case.build()
    as_long = [{"batch": case.sizes[axis]} for axis in LENGTH_AXES if axis in case.sizes]
    with torch.no_grad():
        for sizes in (*as_long, {}):
            outputs = case.call(module, case.inputs(**sizes))
            case.require_shapes(outputs, **sizes)
            require_finite(outputs)
            if "batch" in case.sizes and sizes in (as_long or [{}]):
                require_batch_independence(case, module, case.inputs(**sizes), outputs)


def require_batch_independence(
    case: Case, module: nn.Module, inputs: Inputs, outputs: Outputs
) -> None:
    """Raise Fail unless samples give the same outputs in another order and alone."""
    for change in (flip_along, take_first):
        actual = case.call(module, change_inputs(case, inputs, "batch", change))
        expected = change_outputs(case, outputs, "batch", change)
        case.require_equal(actual, expected, "batch-dependent")


def flip_along(tensor: Tensor, dimension: int) -> Tensor:
    """Reverse a dimension."""
    return torch.flip(tensor, (dimension,))


def take_first(tensor: Tensor, dimension: int) -> Tensor:
    """Return the first entry along a dimension, which stays."""
    return tensor.narrow(dimension, 0, 1)


@probe("shapes.batch-one")
def batch_one(case: Case) -> None:
    """A batch of one sample keeps its batch axis. The output for it is that for each of two copies
    of the sample. A squeeze() would drop the axis.
    """
    case.require_axis("batch")
    case.reference()
    module, inputs = case.build(), case.inputs(batch=1)
    with torch.no_grad():
        alone = case.call(module, inputs.clone())
        case.require_shapes(alone, batch=1)
        both = case.call(module, change_inputs(case, inputs, "batch", repeat_along))
    case.require_equal(both, change_outputs(case, alone, "batch", repeat_along), "batch-dependent")


def repeat_along(tensor: Tensor, dimension: int) -> Tensor:
    """Return a tensor and itself, along a dimension."""
    return torch.cat((tensor, tensor), dimension)


@probe("shapes.length-one")
def length_one(case: Case) -> None:
    """A single position gives finite outputs of the declared shapes, in a batch of two samples and
    in a batch of one. A squeeze() would drop two axes in the batch of one. A model that generates
    calls with one position at a time.
    """
    _ = case.length_axis
    case.reference()
    module = case.build()
    with torch.no_grad():
        for sizes in ({"length": 1, "batch": 2}, {"length": 1, "batch": 1}):
            outputs = case.call(module, case.inputs(**sizes))
            case.require_shapes(outputs, **sizes)
            require_finite(outputs)


@probe("shapes.length-zero")
def length_zero(case: Case) -> Dict[str, str]:
    """A sequence without positions gives outputs of the declared, empty shapes, or an error that
    says so (empty, zero, 0). Metric: answer, which is empty or refused.
    """
    sizes = {case.length_axis: 0, "batch": 2}
    case.reference()
    module = case.build()
    with torch.no_grad():
        found = call_allowing_refusal(lambda: case.call(module, case.inputs(**sizes)), NOTHING)
    if isinstance(found, str):
        return {"answer": "refused"}
    case.require_shapes(found, **sizes)
    return {"answer": "empty"}


@probe("shapes.overflow", deadline=120)
def overflow(case: Case) -> None:
    """The encoding works at the longest sequence that it promises, and refuses one position more.
    The error names the length or the limit. Wrong numbers or another shape fail. So does an index
    error without numbers, which is an unclear refusal (fairseq#757).
    """
    limit, module = case.max_length, case.build()
    case.reference()
    call_at_limit(case, module)
    with torch.no_grad():
        require_refusal(case, module, limit)


@probe("shapes.overflow-compiled", deadline=120)
def overflow_compiled(case: Case) -> None:
    """If eager mode refuses one position more than the longest sequence promised, the compiled
    encoding refuses it too. The error names the length or the limit. Calls of two shorter lengths
    make the length dynamic before. The backend compiles nothing, so only Dynamo is tested.
    """
    require_compile()
    limit, eager = case.max_length, case.build()
    case.reference()
    with torch.no_grad():
        try:
            require_refusal(case, eager, limit)
        except Fail as accepted:
            # the fault of eager mode, which `shapes.overflow` reports
            raise NotApplicable("eager-does-not-refuse", str(accepted)) from accepted
        compiled, _ = compile_counted(case.build())
        for length in SHORT if max(SHORT) < limit else (limit - 1, limit):
            inputs = case.inputs(length=length, batch=1)
            case.require_equal(case.call(compiled, inputs), case.answer(eager, inputs))
        require_refusal(case, compiled, limit)


def require_refusal(case: Case, module: Callable[..., Any], limit: int) -> None:
    """Raise Fail unless the module raises, with its limit or the length beyond in the message."""
    inputs = case.inputs(length=limit + 1, batch=1)
    numbers = rf"\b({limit}|{limit + 1})\b"
    found = call_allowing_refusal(lambda: case.call(module, inputs), numbers)
    if not isinstance(found, str):
        shapes = " and ".join(str(list(y.shape)) for y in found)
        raise Fail("silently-accepted", f"{limit + 1} positions in, {shapes} out, and no error")


@probe("shapes.non-contiguous")
def non_contiguous(case: Case) -> None:
    """An input that is a view gives the output of its contiguous copy. The view has its first two
    axes, or its first and last, swapped in memory. Models transpose heads and positions before an
    encoding gets them, and `.view` and `view_as_complex` depend on strides (pytorch#188718).
    """
    expected, module = case.reference(), case.build()
    usual = case.inputs()
    with torch.no_grad():
        for inputs in make_views(usual):
            if all(x.is_contiguous() for x in inputs.tensors):
                raise NotApplicable("no-strides", "none of its inputs can be laid out otherwise")
            case.require_equal(case.call(module, inputs), expected)


def make_views(inputs: Inputs) -> Iterator[Inputs]:
    """Yield the same arguments in other strides, one way after another."""
    for other in (1, -1):
        yield inputs.map(functools.partial(swap_in_memory, other=other))


def swap_in_memory(tensor: Tensor, other: int) -> Tensor:
    """Return the same numbers, with the first axis and the axis `other` swapped in memory.

    A tensor of one axis gets every second place of its memory.
    """
    if tensor.dim() < 2:  # noqa: PLR2004 - a swap needs two
        return torch.stack((tensor, tensor), dim=-1)[..., 0]
    return tensor.transpose(0, other).contiguous().transpose(0, other)


@probe("shapes.input-unchanged")
def input_unchanged(case: Case) -> None:
    """The input is the same after the call. An encoding that adds to it in place changes what its
    caller still holds, and torch skips CUDA graphs for it (flashinfer#403).
    """
    case.reference()
    inputs = case.inputs()
    expected = tuple(x.clone() for x in inputs.tensors)
    with torch.no_grad():
        case.call(case.build(), inputs)
    case.require_equal(inputs.tensors, expected, "works-in-place")
