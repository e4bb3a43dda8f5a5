"""What an encoding answers in eager mode, in all the shapes that it may meet."""

from __future__ import annotations

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
from torchgrid.inside.toolkit.clear_errors import answer_or_refusal
from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile
from torchgrid.inside.toolkit.max_length import answer_at_limit

# How an error says that there was nothing to encode.
NOTHING = r"\b0\b|\b(empty|zero|nothing|no positions|at least (1|one))\b"

# Two lengths tell Dynamo that it varies.
SHORT = (10, 11)


@probe("shapes.forward")
def forward(case: Case) -> None:
    """The outputs have the declared shapes and finite numbers, and no sample of a batch depends on
    its neighbours or its place, also where the batch is as long as the sequence: a table that lands
    on the batch axis raises for most shapes and is silently wrong for that one. An encoding that
    raises here is asked nothing else.
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
    """Raise Fail unless samples are answered alike in another order and alone."""
    for change in (torch.flip, first):
        actual = case.call(module, change_inputs(case, inputs, "batch", along(change)))
        expected = change_outputs(case, outputs, "batch", along(change))
        case.require_equal(actual, expected, "batch-dependent")


def along(change: Callable[..., Tensor]) -> Callable[[Tensor, int], Tensor]:
    """Spell a change of one dimension; torch.flip wants a list."""
    return lambda tensor, dim: change(tensor, (dim,))


def first(tensor: Tensor, dims: Any) -> Tensor:
    """What is first along a dimension, which stays."""
    return tensor.narrow(dims[0], 0, 1)


@probe("shapes.batch-one")
def batch_one(case: Case) -> None:
    """A batch of one sample keeps its batch axis, and is answered as each of two copies of that
    sample is: a squeeze() drops the axis.
    """
    case.require_axis("batch")
    case.reference()
    module, inputs = case.build(), case.inputs(batch=1)
    with torch.no_grad():
        alone = case.call(module, inputs.clone())
        case.require_shapes(alone, batch=1)
        both = case.call(module, change_inputs(case, inputs, "batch", twice))
    case.require_equal(both, change_outputs(case, alone, "batch", twice), "batch-dependent")


def twice(tensor: Tensor, dim: int) -> Tensor:
    """A tensor and itself, along a dimension."""
    return torch.cat((tensor, tensor), dim)


@probe("shapes.length-one")
def length_one(case: Case) -> None:
    """A single position gives finite outputs of the declared shapes, in a batch of two samples and
    in one of one, where a squeeze() drops two axes: a model that generates asks for one position at
    a time.
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
    """A sequence without positions gives outputs of the declared, empty shapes, or is refused with
    an error that says so (empty, zero, 0). Metric: answer, empty or refused.
    """
    sizes = {case.length_axis: 0, "batch": 2}
    case.reference()
    module = case.build()
    with torch.no_grad():
        outputs = answer_or_refusal(lambda: case.call(module, case.inputs(**sizes)), NOTHING)
    if outputs is None:
        return {"answer": "refused"}
    case.require_shapes(outputs, **sizes)
    return {"answer": "empty"}


@probe("shapes.overflow", deadline=120)
def overflow(case: Case) -> None:
    """At the longest sequence that it promises the encoding works, and one step beyond it refuses
    with an error that names the length or the limit, rather than answer with wrong numbers or
    another shape. An index error without numbers is an unclear refusal (fairseq#757).
    """
    limit, module = case.max_length, case.build()
    case.reference()
    answer_at_limit(case, module)
    with torch.no_grad():
        require_refusal(case, module, limit)


@probe("shapes.overflow-compiled", deadline=120)
def overflow_compiled(case: Case) -> None:
    """What eager mode refuses, one step beyond the longest sequence promised, the compiled encoding
    refuses too, with an error that names the length or the limit, after calls of two shorter
    lengths have made its length dynamic. Asked of Dynamo, with a backend that compiles nothing.
    """
    require_compile()
    limit, eager = case.max_length, case.build()
    case.reference()
    with torch.no_grad():
        require_eager_refusal(case, eager, limit)
        compiled, _ = compile_counted(case.build())
        for length in SHORT if max(SHORT) < limit else (limit - 1, limit):
            inputs = case.inputs(length=length, batch=1)
            case.require_equal(case.call(compiled, inputs), case.answer(eager, inputs))
        require_refusal(case, compiled, limit)


def require_eager_refusal(case: Case, module: nn.Module, limit: int) -> None:
    """Raise NotApplicable where eager mode does not refuse: that is `shapes.overflow`'s to say."""
    try:
        require_refusal(case, module, limit)
    except Fail as accepted:
        raise NotApplicable("eager-does-not-refuse", str(accepted)) from accepted


def require_refusal(case: Case, module: Callable[..., Any], limit: int) -> None:
    """Raise Fail unless the module raises, with its limit or the length beyond in the message."""
    inputs = case.inputs(length=limit + 1, batch=1)
    named = rf"\b({limit}|{limit + 1})\b"
    outputs = answer_or_refusal(lambda: case.call(module, inputs), named)
    if outputs is not None:
        shapes = " and ".join(str(list(y.shape)) for y in outputs)
        raise Fail("silently-accepted", f"{limit + 1} positions in, {shapes} out, and no error")


@probe("shapes.non-contiguous")
def non_contiguous(case: Case) -> None:
    """An input that is a view, with its first axes or its first and last swapped in memory, gives
    the answer of its contiguous copy: heads and positions are transposed before an encoding sees
    them, and `.view` and `view_as_complex` are particular about strides (pytorch#188718).
    """
    expected, module = case.reference(), case.build()
    usual = case.inputs()
    with torch.no_grad():
        for inputs in views(usual):
            if all(x.is_contiguous() for x in inputs.tensors):
                raise NotApplicable("no-strides", "none of its inputs can be laid out otherwise")
            case.require_equal(case.call(module, inputs), expected)


def views(inputs: Inputs) -> Iterator[Inputs]:
    """The same arguments in other strides, one way after another."""
    for one, other in ((0, 1), (0, -1)):
        yield inputs.map(lambda x, one=one, other=other: swapped(x, one, other))


def swapped(tensor: Tensor, one: int, other: int) -> Tensor:
    """The same numbers with two axes swapped in memory; of one axis, every second place in it."""
    if tensor.dim() < 2:  # noqa: PLR2004 - a swap needs two
        return torch.stack((tensor, tensor), dim=-1)[..., 0]
    return tensor.transpose(one, other).contiguous().transpose(one, other)


@probe("shapes.input-unchanged")
def input_unchanged(case: Case) -> None:
    """The input is the same after the call: an encoding that adds to it in place changes what its
    caller still holds, and CUDA graphs are skipped for it (flashinfer#403).
    """
    case.reference()
    inputs = case.inputs()
    expected = tuple(x.clone() for x in inputs.tensors)
    with torch.no_grad():
        case.call(case.build(), inputs)
    case.require_equal(inputs.tensors, expected, "works-in-place")
