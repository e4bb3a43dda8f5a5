"""A module that was cast to a type of low precision, compiled beside eager."""

from __future__ import annotations

import contextlib
import math
from typing import Dict, Iterator

import torch

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, require_shapes, require_types
from torchgrid.inside.probe import Conclusion, Fail, NotApplicable
from torchgrid.inside.result import describe_causes, is_exhaustion
from torchgrid.inside.toolkit.graph_counter import compile_counted
from torchgrid.inside.toolkit.precision import (
    LOW,
    ROUNDINGS,
    call_in_dtype,
    call_or_none,
    format_dtype,
    measure_relative_error,
    require_near,
)


def require_casts(case: Case) -> None:
    """Raise NotApplicable if neither the module nor its arguments have floats to cast."""
    inputs, module = case.inputs(batch=2), case.build()
    tensors = (*inputs.tensors, *module.parameters(), *module.buffers())
    if not any(tensor.is_floating_point() for tensor in tensors):
        raise NotApplicable("no-floats", "neither the module nor its input has a tensor to cast")


def call_in_low_precision(case: Case) -> Dict[torch.dtype, Outputs]:
    """Return the eager outputs in each type of low precision in which eager mode does not raise."""
    found = {
        dtype: call_or_none(lambda: call_in_dtype(case, dtype, case.inputs(batch=2)))  # noqa: B023
        for dtype in LOW
    }
    return {dtype: outputs for dtype, outputs in found.items() if outputs is not None}


def compare_in_dtype(case: Case, dtype: torch.dtype, expected: Outputs) -> Dict[str, float]:
    """Compile with Inductor in `dtype`, and return the relative error to eager mode, as a metric.

    `expected` are the eager outputs in `dtype`. Raises Fail as `require_no_further` does.
    """
    with _name_dtype(dtype), torch.no_grad():
        compiled, counts = compile_counted(case.build().to(dtype), backend="inductor")
        actual = case.call(compiled, case.inputs(batch=2).cast(dtype))
        counts.require_runs()
    require_shapes(actual, [tuple(y.shape) for y in expected])
    require_types(actual, expected)
    error = measure_relative_error(actual, expected, dtype)
    metrics = {f"relative_error_{format_dtype(dtype)}": error}
    if not error <= ROUNDINGS * torch.finfo(dtype).eps:
        require_no_further(case, dtype, actual, expected, metrics)
    return metrics


def require_no_further(
    case: Case, dtype: torch.dtype, actual: Outputs, expected: Outputs, metrics: Dict[str, float]
) -> None:
    """Raise Fail, with `metrics`, if compiled outputs are further from float32 than eager ones.

    Inductor rounds once where eager mode rounds after each operation, so it may be nearer. The
    float32 outputs are those of the same rounded weights and arguments.
    """
    wide = call_or_none(
        lambda: case.call(
            case.build().to(dtype).float(), case.inputs(batch=2).cast(dtype).cast(torch.float32)
        )
    )
    if wide is None:
        require_near(case, actual, expected, dtype)  # raises, with the same metrics
        return
    compiled, eager = (measure_relative_error(y, wide, dtype) for y in (actual, expected))
    accepted = eager + ROUNDINGS * torch.finfo(dtype).eps
    # If eager mode overflows where float32 does not, its numbers are not a standard.
    if math.isfinite(accepted) and not compiled <= accepted:
        detail = f"relative error to float32 {compiled:.3g}, and {accepted:.3g} is accepted"
        raise Fail("different-values", f"{dtype}: {detail}", **metrics)


@contextlib.contextmanager
def _name_dtype(dtype: torch.dtype) -> Iterator[None]:
    """Say in an error, whatever its type, in which of the dtypes it came."""
    try:
        yield
    except Conclusion:
        raise
    except Exception as error:
        if is_exhaustion(error):
            raise
        detail = f"{dtype}: {describe_causes(error)}"
        raise Fail(type(error).__name__, detail) from error
