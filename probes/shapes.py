"""Probes of eager outputs, in every shape that an encoding may meet."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, List

import torch
from torch import Tensor

from torchgrid.inside.api import (
    LENGTH_AXES,
    Case,
    Fail,
    Inputs,
    NotApplicable,
    Outputs,
    probe,
    require_no_other_nonfinite,
)
from torchgrid.inside.toolkit.axes import change_inputs, change_outputs
from torchgrid.inside.toolkit.clear_errors import (
    call_allowing_refusal,
    catch_refusal,
    is_clear,
    require_clear,
    summarize_error,
)
from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile
from torchgrid.inside.toolkit.max_length import call_at_limit
from torchgrid.inside.toolkit.sweep import call_or_refusal, list_sweep, sweep_sizes

# Two lengths show Dynamo that the length varies.
SHORT = (10, 11)

Call = Callable[[Inputs], Outputs]


@probe("shapes.forward", kind="requirement", builds=True)
def forward(case: Case) -> Dict[str, str]:
    """The module can be built here and called without gradients. The outputs have the declared
    shapes. No sample of a batch depends on its neighbours or its place, even if the batch is as
    long as the sequence. A table that lands on the batch axis raises for most shapes, and is
    silently wrong for that one. If the usual input already raises, the outcome is that error. Other
    probes do not test an encoding that raises here. Metric: not_declared, the outputs that the row
    does not declare, with their shapes.
    """
    require_call_without_grad(case)
    call = make_call(case)
    as_long = [{"batch": case.sizes[axis]} for axis in LENGTH_AXES if axis in case.sizes]
    with torch.no_grad():
        usual = call(case.inputs())
        case.require_shapes(usual)
        for sizes in as_long or [{}]:
            outputs = call(case.inputs(**sizes))
            case.require_shapes(outputs, **sizes)
            if "batch" in case.sizes:
                require_batch_independence(case, call, case.inputs(**sizes), outputs)
    further = list(zip(usual.names, usual))[len(case.get_declared(usual)) :]
    found = ", ".join(f"{name} {list(y.shape)}" for name, y in further)
    return {"not_declared": found} if further else {}


def require_call_without_grad(case: Case) -> None:
    """Raise what a call without gradients raises, if only a call with them works.

    `Case.call` would call with gradients.
    """
    if case.traits.with_grad and not case.traits.without_grad:
        module, inputs = case.build(), case.inputs()
        with torch.no_grad():
            case.encoding.outputs(module(*inputs.positional, **inputs.named))


def make_call(case: Case) -> Call:
    """Return a call that finds the module in the same state each time."""
    if case.traits.advances:
        return lambda inputs: case.call(case.build(), inputs)
    return functools.partial(case.call, case.build())


def require_batch_independence(case: Case, call: Call, inputs: Inputs, outputs: Outputs) -> None:
    """Raise Fail unless samples give the same declared outputs in another order and alone.

    A module that draws other random numbers for another batch is not judged, and neither are inputs
    whose batch is not a dimension of its own.
    """
    if case.traits.draws:
        return
    for change in (flip_along, take_first):
        try:
            changed = change_inputs(case, inputs, "batch", change)
        except NotApplicable:
            return
        actual = case.get_declared(call(changed))
        case.require_equal(
            actual, change_outputs(case, outputs, "batch", change), "batch-dependent"
        )


def flip_along(tensor: Tensor, dimension: int) -> Tensor:
    """Reverse a dimension."""
    return torch.flip(tensor, (dimension,))


def take_first(tensor: Tensor, dimension: int) -> Tensor:
    """Return the first entry along a dimension, which stays."""
    return tensor.narrow(dimension, 0, 1)


@probe("shapes.batch-one", kind="requirement")
def batch_one(case: Case) -> None:
    """A batch of one sample keeps its batch axis. The output for it is that for each of two copies
    of the sample. A squeeze() would drop the axis.
    """
    case.require_axis("batch")
    case.reference()
    if case.traits.draws:
        raise NotApplicable("random-draws", "another batch draws other random numbers")
    call, inputs = make_call(case), case.inputs(batch=1)
    with torch.no_grad():
        alone = call(inputs.clone())
        case.require_shapes(alone, batch=1)
        both = call(change_inputs(case, inputs, "batch", repeat_along))
    expected = change_outputs(case, alone, "batch", repeat_along)
    case.require_equal(case.get_declared(both), expected, "batch-dependent")


def repeat_along(tensor: Tensor, dimension: int) -> Tensor:
    """Return a tensor and itself, along a dimension."""
    return torch.cat((tensor, tensor), dimension)


@probe("shapes.length-one", kind="requirement")
def length_one(case: Case) -> Dict[str, str]:
    """A single position gives outputs of the declared shapes, finite if the usual ones are, in a
    batch of two samples and in a batch of one. A squeeze() would drop two axes in the batch of one.
    A model that generates calls with one position at a time. An error that says which length it
    needs is accepted. Metric: answer, which is works or refused.
    """
    _ = case.length_axis
    usual, call = case.reference(), make_call(case)
    with torch.no_grad():
        for sizes in ({"length": 1, "batch": 2}, {"length": 1, "batch": 1}):
            outputs = call_or_refusal(case, call, sizes)
            if outputs is None:
                return {"answer": "refused"}
            case.require_shapes(outputs, **sizes)
            require_no_other_nonfinite(outputs, usual)
    return {"answer": "works"}


@probe("shapes.length-zero", kind="observation")
def length_zero(case: Case) -> Dict[str, str]:
    """A sequence without positions gives outputs of the declared, empty shapes, or an error that
    says so, such as "empty sequence" or "length 0". An error of torch that a shape is invalid does
    not. Metric: answer, which is empty or refused.
    """
    sizes = {case.length_axis: 0, "batch": 2}
    case.reference()
    module, inputs = case.build(), case.inputs(**sizes)
    with torch.no_grad():
        found = call_allowing_refusal(lambda: case.call(module, inputs), (0,))
    if isinstance(found, str):
        return {"answer": "refused"}
    case.require_shapes(found, **sizes)
    return {"answer": "empty"}


@probe("shapes.every-length", kind="requirement", deadline=120)
def every_length(case: Case) -> Dict[str, object]:
    """Every length from 2 to 256 gives outputs of the declared shapes, as far as the encoding
    promises them. So does an image whose height or width is 7, 13, 17, 31, 33 or 49. A table, a
    mask or a window is often right for the lengths that its author tried. An error that says which
    size it needs is accepted. A deep model gets fewer lengths, powers of two and their neighbours
    first. Metrics: the number of sizes, and of those that the encoding refused.
    """
    case.reference()
    sizes = list_sweep(case)
    with torch.no_grad():
        return sweep_sizes(case, sizes, make_call(case))


@probe("shapes.overflow", kind="requirement", deadline=120)
def overflow(case: Case) -> None:
    """The encoding works at the longest sequence that it promises, and refuses one position more.
    The error says so: it names the length or the limit, or gives both numbers. Wrong numbers or
    another shape fail. So does an index error of torch, which names neither (fairseq#757).
    """
    limit, usual = case.max_length, case.reference()
    require_no_other_nonfinite(call_at_limit(case, case.build()), usual)
    with torch.no_grad():
        require_clear(require_refusal(case, case.build(), limit), (limit, limit + 1))


@probe(
    "shapes.overflow-compiled",
    kind="requirement",
    needs=("environment.compile-python",),
    deadline=120,
)
def overflow_compiled(case: Case) -> Dict[str, str]:
    """If eager mode refuses one position more than the longest sequence promised, the compiled
    encoding refuses it too. If the words of the encoding's own error say which size is at fault, so
    does the compiled error, or an error that it was raised from. Calls of two shorter lengths make
    the length dynamic before. The backend compiles nothing, so only Dynamo is tested. Metrics:
    error and message of the compiled encoding.
    """
    require_compile()
    limit, eager = case.max_length, case.build()
    case.require_same_calls()
    case.reference()
    with torch.no_grad():
        try:
            expected = require_refusal(case, eager, limit)
        except Fail as accepted:
            # the fault of eager mode, which `shapes.overflow` reports
            raise NotApplicable("eager-does-not-refuse", str(accepted)) from accepted
        compiled, _ = compile_counted(case.build())
        for length in SHORT if max(SHORT) < limit else (limit - 1, limit):
            inputs = case.inputs(length=length, batch=1)
            case.require_equal(case.call(compiled, inputs), case.answer(eager, inputs))
        error = require_refusal(case, compiled, limit)
    numbers = (limit, limit + 1)
    # Two numbers alone may be torch's, which has other words for a compiled module.
    if any(is_clear(expected, [number]) for number in numbers):
        require_clear(error, numbers)
    return summarize_error(error)


def require_refusal(case: Case, module: Callable[..., Any], limit: int) -> Exception:
    """Return the error of one position more than `limit`, or raise Fail if there is none."""
    inputs = case.inputs(length=limit + 1, batch=1)
    found = catch_refusal(lambda: case.call(module, inputs))
    if isinstance(found, Exception):
        return found
    shapes = " and ".join(str(list(y.shape)) for y in found)
    raise Fail("silently-accepted", f"{limit + 1} positions in, {shapes} out, and no error")


@probe("shapes.non-contiguous", kind="requirement")
def non_contiguous(case: Case) -> None:
    """An input that is a view gives the output of its contiguous copy. The view has its first two
    axes, or its first and last, swapped in memory. Models transpose heads and positions before an
    encoding gets them, and `.view` and `view_as_complex` depend on strides (pytorch#188718).
    """
    if case.traits.draws:
        raise NotApplicable(
            "random-draws", "other strides draw the random numbers in another order"
        )
    expected, call, usual = case.reference(), make_call(case), case.inputs()
    views = make_views(usual)
    if not views:
        raise NotApplicable("no-strides", "none of its inputs can be laid out otherwise")
    with torch.no_grad():
        for inputs in views:
            case.require_equal(call(inputs), expected)


def make_views(inputs: Inputs) -> List[Inputs]:
    """Return the same arguments in other strides, in each way that changes one of them."""
    views = [inputs.map(functools.partial(swap_in_memory, other=other)) for other in (1, -1)]
    return [view for view in views if not all(x.is_contiguous() for x in view.tensors)]


def swap_in_memory(tensor: Tensor, other: int) -> Tensor:
    """Return the same numbers, with the first axis and the axis `other` swapped in memory.

    A tensor of one axis gets every second place of its memory.
    """
    if tensor.dim() < 2:  # noqa: PLR2004 - a swap needs two
        return torch.stack((tensor, tensor), dim=-1)[..., 0]
    return tensor.transpose(0, other).contiguous().transpose(0, other)


@probe("shapes.input-unchanged", kind="requirement")
def input_unchanged(case: Case) -> None:
    """The input is the same after the call. An encoding that adds to it in place changes what its
    caller still holds, and torch skips CUDA graphs for it (flashinfer#403).
    """
    case.reference()
    inputs = case.inputs()
    # a cache among the arguments may get other tensors, and what the caller holds are these
    given = inputs.tensors
    expected = tuple(x.clone() for x in given)
    with torch.no_grad():
        case.call(case.build(), inputs)
    case.require_equal(given, expected, "works-in-place")
