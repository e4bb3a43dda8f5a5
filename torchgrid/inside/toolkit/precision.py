"""Errors of low precision, and the lengths at which to measure them."""

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

# Beyond 2048 positions even float16 cannot count. A call costs elements of inputs and outputs and
# multiplications by weights. What has weights may attend, which costs the square of the length.
LONGEST = 4096
LONGEST_WITH_WEIGHTS = 1024
ELEMENTS = 2**20
MULTIPLICATIONS = 2**32


def format_dtype(dtype: torch.dtype) -> str:
    """Write `torch.bfloat16` as `bfloat16`, for the names of metrics."""
    return str(dtype)[len("torch.") :]


def measure_relative_error(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> float:
    """Return the norm of the difference relative to that of `expected`, for the worst output.

    The calculation is in double precision. Raises Fail if the shapes differ.
    """
    return max(
        float(difference.norm()) / (float(reference.norm()) or 1.0)
        for difference, reference in _subtract(actual, expected)
    )


def _subtract(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> List[Tuple[Tensor, Tensor]]:
    """Return for each output the difference and `expected`, in double precision on the CPU.

    Both are 0 where the two are the same infinity, whose difference would be nan. Raises Fail if
    the shapes differ.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    pairs = []
    for one, other in zip(map(widen, actual), map(widen, expected)):
        nothing = torch.zeros((), dtype=other.dtype)
        same = (one == other) & ~torch.isfinite(other)
        difference = torch.where(same, nothing, one - other)
        pairs.append((difference, torch.where(same, nothing, other)))
    return pairs


def require_near(
    actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> Dict[str, float]:
    """Return the relative error as a metric, or raise Fail if `dtype` does not explain it.

    The error is that of `measure_relative_error`, and `dtype` explains ROUNDINGS of its epsilons.
    """
    error = measure_relative_error(actual, expected)
    accepted = ROUNDINGS * torch.finfo(dtype).eps
    metrics = {f"relative_error_{format_dtype(dtype)}": error}
    # nan is not less than anything, so it fails
    if not error <= accepted:
        detail = f"{dtype}: relative error {error:.3g}, and {accepted:.3g} is accepted"
        raise Fail("different-values", detail, **metrics)
    return metrics


def call_in_dtype(case: Case, dtype: torch.dtype, inputs: Optional[Inputs] = None) -> Outputs:
    """Cast a fresh module and its floating-point arguments to `dtype`, and return the outputs.

    `inputs` replaces the usual arguments. Raises whatever the module raises.
    """
    given = (case.inputs() if inputs is None else inputs).cast(dtype)
    with torch.no_grad():
        return case.call(case.build().to(dtype), given)


def call_in_dtype_or_none(case: Case, dtype: torch.dtype, inputs: Inputs) -> Optional[Outputs]:
    """Call in `dtype`, or return None if it raises, which `dtype.follows-module` reports.

    Exhausted memory is not the fault of the module, so it is raised.
    """
    try:
        return call_in_dtype(case, dtype, inputs)
    except (RuntimeError, TypeError) as error:
        if is_exhaustion(error):
            raise
        return None


def measure_far_errors(
    case: Case, dtype: torch.dtype, sizes: Mapping[str, int], expected: Outputs
) -> Tuple[Dict[str, float], List[str]]:
    """Return the greatest errors of the outputs and of the table, and what is wrong with them.

    `expected` are the float32 outputs for an input of these sizes. The complaints are empty if
    `dtype` explains the errors. There are no metrics if the module raises in `dtype`.
    """
    outputs = call_in_dtype_or_none(case, dtype, case.inputs(**sizes))
    if outputs is None:
        return {}, []
    name = format_dtype(dtype)
    pairs = [pair for pair in _subtract(outputs, expected) if pair[0].numel()]
    error = max((float(difference.abs().max()) for difference, _ in pairs), default=0.0)
    largest = max((float(reference.abs().max()) for _, reference in pairs), default=0.0)
    metrics = {f"answer_error_{name}": error}
    if case.encoding.table is not None:
        one, other = case.table_of(case.build().to(dtype)), case.table_of(case.build())
        metrics[f"table_error_{name}"] = measure_difference([one], [other])
    accepted = ROUNDINGS * torch.finfo(dtype).eps * largest
    if error <= accepted:
        return metrics, []
    return metrics, [f"{dtype}: off by up to {error:.3g}, and {accepted:.3g} is accepted"]


def count_distinct_positions(case: Case, dtype: torch.dtype, sizes: Mapping[str, int]) -> int:
    """Count the positions that have different outputs for the same input.

    Raises NotApplicable if no output has an axis of positions, NotTested if the module raises.
    """
    # The input is small, so that a sum with it does not round away the table. It is not zero,
    # because an encoding may multiply.
    same = case.inputs(**sizes).map_floats(lambda x: torch.full_like(x, 2.0**-7))
    outputs = call_in_dtype_or_none(case, dtype, same)
    if outputs is None:
        raise NotTested("low-precision-fails", f"it raises in {dtype}; see dtype.follows-module")
    for y, layout in zip(outputs, case.encoding.layouts()):
        if case.length_axis in layout:
            wide = widen(y)
            real = torch.view_as_real(wide) if wide.is_complex() else wide.unsqueeze(-1)
            rows = real.movedim(layout.index(case.length_axis), 0)
            return int(rows.flatten(1).unique(dim=0).size(0))
    raise NotApplicable("no-positions", "no output has an axis that counts positions")


def choose_far_sizes(case: Case, module: nn.Module, longest: int = LONGEST) -> Mapping[str, int]:
    """Choose the sizes of an input that is as long as is promised and affordable.

    Raises NotApplicable if no axis of the input counts positions. Raises NotTested if the outputs
    for a batch of 1 do not have the declared shapes, since a long input might then fill the memory.
    """
    usual = case.length
    sizes = {"length": usual, "batch": 1}
    case.reference()
    try:
        case.require_shapes(case.reference(**sizes), **sizes)
    except Fail as shape:
        raise NotTested(shape.reason, shape.detail) from shape
    length = min(longest, case.encoding.max_length or longest)
    while length > usual and not _is_affordable(case, module, length):
        length //= 2
    return {"length": max(length, 1), "batch": 1}


def _is_affordable(case: Case, module: nn.Module, length: int) -> bool:
    """Tell whether a call with one sample of this length takes little memory and little time."""
    weights = sum(parameter.numel() for parameter in module.parameters())
    if weights and length > LONGEST_WITH_WEIGHTS:
        return False
    sizes = {"length": length, "batch": 1}
    shapes = [tuple(x.shape) for x in case.inputs(**sizes).tensors] + list(case.shapes(**sizes))
    largest = max(torch.Size(shape).numel() for shape in shapes)
    return bool(weights * length <= MULTIPLICATIONS and largest <= ELEMENTS)
