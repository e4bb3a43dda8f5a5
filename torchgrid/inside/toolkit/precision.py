"""Low precision: how far an answer is from the float32 one, and how far out to ask for it."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs, measure_difference, require_shapes, widen
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotApplicable, NotTested
from torchgrid.inside.result import is_exhaustion

LOW = (torch.bfloat16, torch.float16)

# Roundings accumulate over a module's depth, but a table that is wrong is off by far more than
# this many of them in the mean.
ROUNDINGS = 8

# Beyond 2048 positions even float16 cannot count. A question costs elements of inputs and outputs,
# multiplications by weights, and what has weights may attend, which costs the square of the length.
LONGEST = 4096
LONGEST_WITH_WEIGHTS = 1024
ELEMENTS = 2**20
MULTIPLICATIONS = 2**32


def name_of(dtype: torch.dtype) -> str:
    """`torch.bfloat16` -> `bfloat16`."""
    return str(dtype)[len("torch.") :]


def relative_error(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> float:
    """The norm of the difference by the norm of the expected, the worst of all outputs.

    In double precision. Raises Fail where the shapes differ.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    return max(_relative(one, other) for one, other in zip(actual, expected))


def _relative(actual: Tensor, expected: Tensor) -> float:
    difference, reference = _difference(actual, expected)
    norm = float(reference.norm())
    return float(difference.norm()) / (norm or 1.0)


def largest_error(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> Tuple[float, float]:
    """The greatest absolute difference, and the greatest absolute value that was expected."""
    require_shapes(actual, [tuple(y.shape) for y in expected])
    pairs = [_difference(one, other) for one, other in zip(actual, expected) if one.numel()]
    return (
        max((float(difference.abs().max()) for difference, _ in pairs), default=0.0),
        max((float(reference.abs().max()) for _, reference in pairs), default=0.0),
    )


def _difference(actual: Tensor, expected: Tensor) -> Tuple[Tensor, Tensor]:
    """The difference and the expected, both 0 where the expected is infinite and met."""
    one, other = widen(actual), widen(expected)
    nothing = torch.zeros((), dtype=other.dtype)
    met = (one == other) & ~torch.isfinite(other)
    return torch.where(met, nothing, one - other), torch.where(met, nothing, other)


def require_near(
    actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> Dict[str, float]:
    """The relative error, as a metric; raises Fail where it is more than a dtype's rounding."""
    error, accepted = relative_error(actual, expected), ROUNDINGS * torch.finfo(dtype).eps
    metrics = {f"relative_error_{name_of(dtype)}": error}
    if not error <= accepted:
        detail = f"{dtype}: relative error {error:.3g}, and {accepted:.3g} is accepted"
        raise Fail("different-values", detail, **metrics)
    return metrics


def inexact(outputs: Sequence[Tensor]) -> Tuple[Tensor, ...]:
    """The outputs that a cast could change: floating-point and complex ones."""
    return tuple(y for y in outputs if y.is_floating_point() or y.is_complex())


def holds_floats(module: nn.Module) -> bool:
    """Whether a module has a parameter or buffer that a cast would change."""
    held = (*module.parameters(), *module.buffers())
    return any(tensor.is_floating_point() for tensor in held)


def cast_answer(case: Case, dtype: torch.dtype, inputs: Optional[Inputs] = None) -> Outputs:
    """What the module answers when it and all floating-point arguments have another dtype."""
    given = (case.inputs() if inputs is None else inputs).cast(dtype)
    with torch.no_grad():
        return case.call(case.build().to(dtype), given)


def answer_if_any(case: Case, dtype: torch.dtype, inputs: Inputs) -> Optional[Outputs]:
    """The same, or None where the module raises: `dtype.follows-module` is what it fails then."""
    try:
        return cast_answer(case, dtype, inputs)
    except (RuntimeError, TypeError) as error:
        if is_exhaustion(error):
            raise
        return None


def far_errors(
    case: Case, dtype: torch.dtype, sizes: Mapping[str, int], expected: Outputs
) -> Tuple[Dict[str, float], List[str]]:
    """The greatest errors of the answer and of the table in a dtype, and what is wrong with them.

    No metrics where the module has no answer in that dtype.
    """
    outputs = answer_if_any(case, dtype, case.inputs(**sizes))
    if outputs is None:
        return {}, []
    error, largest = largest_error(outputs, expected)
    metrics = {f"answer_error_{name_of(dtype)}": error, **_table_error(case, dtype)}
    accepted = ROUNDINGS * torch.finfo(dtype).eps * largest
    if error <= accepted:
        return metrics, []
    return metrics, [f"{dtype}: off by up to {error:.3g}, and {accepted:.3g} is accepted"]


def _table_error(case: Case, dtype: torch.dtype) -> Dict[str, float]:
    if case.encoding.table is None:
        return {}
    one, other = case.table_of(case.build().to(dtype)), case.table_of(case.build())
    return {f"table_error_{name_of(dtype)}": measure_difference([one], [other])}


def distinct_positions(case: Case, dtype: torch.dtype, sizes: Mapping[str, int]) -> int:
    """At how many positions the answer differs where the input does not.

    Raises NotApplicable where no output has an axis of positions, NotTested for no answer.
    """
    # Small, so that rounding a sum leaves the table in it its own precision, and not zero, for an
    # encoding may multiply.
    same = case.inputs(**sizes).map_floats(lambda x: torch.full_like(x, 2.0**-7))
    outputs = answer_if_any(case, dtype, same)
    if outputs is None:
        raise NotTested("low-precision-fails", f"it raises in {dtype}; see dtype.follows-module")
    for y, layout in zip(outputs, case.encoding.layouts()):
        if case.length_axis in layout:
            rows = _real(widen(y)).movedim(layout.index(case.length_axis), 0)
            return int(rows.flatten(1).unique(dim=0).size(0))
    raise NotApplicable("no-positions", "no output has an axis that counts positions")


def _real(tensor: Tensor) -> Tensor:
    return torch.view_as_real(tensor) if tensor.is_complex() else tensor.unsqueeze(-1)


def far_sizes(case: Case, module: nn.Module, longest: int = LONGEST) -> Mapping[str, int]:
    """Sizes of an input that reaches far out, as far as is promised and can be afforded.

    Raises NotApplicable where the input has no axis that counts positions, NotTested where a batch
    of 1 is answered in another shape than declared: far out that could fill the memory.
    """
    usual = case.length
    _require_declared_shapes(case, {"length": usual, "batch": 1})
    length = min(longest, case.encoding.max_length or longest)
    while length > usual and not _affordable(case, module, length):
        length //= 2
    return {"length": max(length, 1), "batch": 1}


def _require_declared_shapes(case: Case, sizes: Mapping[str, int]) -> None:
    case.reference()
    try:
        case.require_shapes(case.reference(**sizes), **sizes)
    except Fail as shape:
        raise NotTested(shape.reason, shape.detail) from shape


def _affordable(case: Case, module: nn.Module, length: int) -> bool:
    weights = sum(parameter.numel() for parameter in module.parameters())
    if weights and length > LONGEST_WITH_WEIGHTS:
        return False
    sizes = {"length": length, "batch": 1}
    shapes = [tuple(x.shape) for x in case.inputs(**sizes).tensors] + list(case.shapes(**sizes))
    largest = max(torch.Size(shape).numel() for shape in shapes)
    return bool(weights * length <= MULTIPLICATIONS and largest <= ELEMENTS)
