"""Errors of low precision, and the lengths at which to measure them."""

from __future__ import annotations

import math
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import (
    Outputs,
    is_floating,
    measure_difference,
    measure_size,
    name_outputs,
    require_shapes,
    subtract,
    widen,
)
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail, NotApplicable, NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.lengths import list_growing_dimensions

LOW = (torch.bfloat16, torch.float16)

# Roundings accumulate over a module's depth, but a table that is wrong is off by far more than
# this many of them in the mean.
ROUNDINGS = 8

# Smaller numbers than this are compared as if they were as large. An error of 1e-7, one rounding of
# 1 in float32, is then 1e-5 of it.
SMALL = 0.01

# Sums of a thousand products differ by so many roundings, relative to the greatest number.
NOISE = 256

# A number that was the lowest one of its type, and was rounded since.
NEARLY = 0.99

# Beyond 2048 positions even float16 cannot count. A call costs elements of inputs and outputs and
# multiplications by weights. What has weights may attend, which costs the square of the length.
LONGEST = 4096
LONGEST_WITH_WEIGHTS = 1024
ELEMENTS = 2**20
MULTIPLICATIONS = 2**32

# The most lengths below a wanted one to try, for one that a row's expressions divide.
TRIED = 64


def format_dtype(dtype: torch.dtype) -> str:
    """Write `torch.bfloat16` as `bfloat16`, for the names of metrics."""
    return str(dtype)[len("torch.") :]


def measure_relative_error(
    actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> float:
    """Return the norm of the difference relative to that of `expected`, for the worst output.

    The calculation is in double precision. Integers do not count: a boundary between two of them
    may lie within a rounding. `dtype` is the narrower type, as in `subtract_rounded`. Raises Fail
    if the shapes differ.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    errors = [
        # a rounding of 1 is nothing beside numbers near 1, though these may all be tiny
        float(difference.norm()) / max(float(reference.norm()), SMALL * difference.numel() ** 0.5)
        for difference, reference in subtract_rounded(actual, expected, dtype)
        if difference.numel()
    ]
    # nan is not greater than anything
    return max(errors, key=lambda error: (math.isnan(error), error), default=0.0)


def subtract_rounded(
    actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> List[Tuple[Tensor, Tensor]]:
    """Return the difference of each floating-point output and what is expected, on the CPU.

    Both are 0 where `mask_lowest` makes them so.
    """
    places = [place for place, y in enumerate(expected) if is_floating(y)]
    ones, others = ([outputs[place] for place in places] for outputs in (actual, expected))
    return subtract(*mask_lowest(ones, others, dtype))


def mask_lowest(
    actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> Tuple[Outputs, Outputs]:
    """Return outputs that are 0 where both are the lowest number of `dtype` or below.

    A mask is filled with that number, which differs from type to type.
    """
    # a number near it was rounded on its way
    lowest = NEARLY * torch.finfo(dtype).min
    ones, others = list(actual), list(expected)
    for place, (one, other) in enumerate(zip(actual, expected)):
        if one.is_floating_point() and other.is_floating_point():
            masked = (widen(one) <= lowest) & (widen(other) <= lowest)
            ones[place] = widen(one).masked_fill(masked, 0)
            others[place] = widen(other).masked_fill(masked, 0)
    return Outputs.create(ones), Outputs.create(others, name_outputs(expected))


def require_near(
    case: Case, actual: Sequence[Tensor], expected: Sequence[Tensor], dtype: torch.dtype
) -> Dict[str, float]:
    """Return the relative error as a metric, or raise Fail if `dtype` does not explain it.

    The error is that of `measure_relative_error`, and `dtype` explains ROUNDINGS of its epsilons.
    There is no metric for a module that draws random numbers, which differ from type to type.
    """
    if case.traits.draws:
        require_shapes(actual, [tuple(y.shape) for y in expected])
        return {}
    error = measure_relative_error(actual, expected, dtype)
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


def call_or_none(call: Callable[[], Outputs]) -> Optional[Outputs]:
    """Return the outputs of a call, or None if it raises.

    Exhausted memory is not the fault of the module, so it is raised.
    """
    try:
        return call()
    except Exception as error:
        if is_exhaustion(error):
            raise
        return None


def measure_far_errors(
    case: Case, dtype: torch.dtype, sizes: Mapping[str, int], expected: Outputs
) -> Tuple[Dict[str, float], List[str]]:
    """Return the greatest errors of the outputs and of the table, and what is wrong with them.

    `expected` are the float32 outputs for an input of these sizes. The complaints are empty if
    `dtype` explains the errors. There are no metrics if the module raises in `dtype`, which
    `dtype.follows-module` reports.
    """
    outputs = call_or_none(lambda: call_in_dtype(case, dtype, case.inputs(**sizes)))
    if outputs is None:
        return {}, []
    name = format_dtype(dtype)
    metrics, complaints = {f"answer_error_{name}": 0.0}, []
    for difference, reference in subtract_rounded(outputs, expected, dtype):
        if not difference.numel():
            continue
        error, largest = float(difference.abs().max()), float(reference.abs().max())
        accepted = ROUNDINGS * torch.finfo(dtype).eps * largest
        metrics[f"answer_error_{name}"] = max(metrics[f"answer_error_{name}"], error)
        if not error <= accepted:
            complaints.append(f"{dtype}: off by up to {error:.3g}, and {accepted:.3g} is accepted")
    if case.encoding.table is not None:
        one, other = case.table_of(case.build().to(dtype)), case.table_of(case.build())
        metrics[f"table_error_{name}"] = measure_difference([one], [other])
    return metrics, complaints[:1]


def count_distinct_positions(case: Case, dtype: torch.dtype, outputs: Outputs) -> int:
    """Count the positions whose outputs differ, in the first output that has an axis for them.

    Outputs in `dtype` differ if they do so beyond its rounding; those of low precision are the
    result of roundings, so there any difference counts. Raises NotApplicable if no output has an
    axis of positions.
    """
    for y, layout in zip(outputs, case.encoding.layouts()):
        if case.length_axis in layout:
            real = torch.view_as_real(widen(y)) if y.is_complex() else widen(y).unsqueeze(-1)
            rows = real.movedim(layout.index(case.length_axis), 0).flatten(1)
            size = measure_size([rows])
            noise = 0.0 if dtype in LOW else NOISE * torch.finfo(dtype).eps * size
            return _count_distinct_rows(rows.nan_to_num(0.0, 2 * size, -2 * size), noise)
    raise NotApplicable("no-positions", "no output has an axis that counts positions")


def _count_distinct_rows(rows: Tensor, noise: float) -> int:
    """Count the rows that differ from all others by more than `noise` in some column.

    Rows that are alike are neighbours in the order of their sums, weighed at random.
    """
    generator = torch.Generator().manual_seed(SEED)
    weights = torch.rand(rows.shape[1], generator=generator, dtype=rows.dtype)
    ordered = rows[(rows @ weights).argsort()]
    steps = (ordered[1:] - ordered[:-1]).abs().amax(dim=1)
    return 1 + int((steps > noise).sum())


def make_same_inputs(case: Case, sizes: Mapping[str, int]) -> Inputs:
    """Return arguments that are the same at every position, except those that say the position.

    The floating-point ones are small, so that a sum with them does not round away the table. They
    are not zero, because an encoding may multiply.
    """
    inputs = case.inputs(**sizes).map_floats(lambda x: torch.full_like(x, 2.0**-7))
    dimensions = iter(list_growing_dimensions(case))
    return inputs.map(lambda tensor: _repeat_token(tensor, next(dimensions)))


def _repeat_token(tensor: Tensor, dimensions: Sequence[int]) -> Tensor:
    """Repeat the first of integers that are in no order, as tokens are and positions are not."""
    if tensor.is_floating_point() or tensor.is_complex() or tensor.dtype == torch.bool:
        return tensor
    for dimension in dimensions:
        steps = tensor.diff(dim=dimension)
        if bool((steps > 0).any()) and bool((steps < 0).any()):
            return tensor.narrow(dimension, 0, 1).expand(tensor.shape).contiguous()
    return tensor


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
    return {"length": _find_possible_length(case, max(length, 1)), "batch": 1}


def _find_possible_length(case: Case, longest: int) -> int:
    """Return the greatest length of which the row's expressions make whole sizes."""
    lengths = range(longest, max(longest - TRIED, 0), -1)
    return next((n for n in lengths if _has_sizes(case, n)), case.length)


def _has_sizes(case: Case, length: int) -> bool:
    try:
        case.shapes(length=length, batch=1)
        case.inputs(length=length, batch=1)
    except NotApplicable:
        return False
    return True


def _is_affordable(case: Case, module: nn.Module, length: int) -> bool:
    """Tell whether a call with one sample of this length takes little memory and little time."""
    weights = sum(parameter.numel() for parameter in module.parameters())
    if weights and length > LONGEST_WITH_WEIGHTS:
        return False
    sizes = {"length": _find_possible_length(case, length), "batch": 1}
    shapes = [tuple(x.shape) for x in case.inputs(**sizes).tensors] + list(case.shapes(**sizes))
    largest = max(torch.Size(shape).numel() for shape in shapes)
    return bool(weights * length <= MULTIPLICATIONS and largest <= ELEMENTS)
