"""Gradients in double precision beside slopes, which show a result that was only widened."""

from __future__ import annotations

import math
from typing import Dict, List, Optional, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.float64 import WIDE
from torchgrid.inside.toolkit.gradients import (
    Tensors,
    call_with_grad,
    collect_leaves,
    compute_gradients,
    weigh_outputs,
)
from torchgrid.inside.toolkit.operators import OperatorWatch
from torchgrid.inside.toolkit.slopes import draw_directions

# A step over which float32 sees no difference, or one rounding of it, which is ten times as much.
STEP = 1e-8
ACCEPTED = 1e-3


def require_double_precision(case: Case, watch: Optional[OperatorWatch]) -> Dict[str, float]:
    """Raise Fail if gradients in float64 have only the precision of float32.

    `watch` saw a call in float64, if one could be watched. Only if an operator read narrower
    numbers can the output be a widened result. A table of such numbers does not matter, because it
    has the same slopes. The metric is the relative error of a slope, if there is one.
    """
    error = measure_slope_error(case)
    metrics = {} if error is None else {"slope_error": error}
    if watch is None or not any(watch.reads.get(dtype) for dtype in WIDE):
        return metrics
    if error is not None and not error <= ACCEPTED:
        detail = f"a slope measured in float64 differs from the gradient by {error:.3g} of it"
        raise Fail("widened", detail, **metrics)
    return metrics


def measure_slope_error(case: Case) -> Optional[float]:
    """Return the relative error between a gradient and a slope, of the module cast to float64.

    None if there is no gradient, if it cannot be computed, or if calls differ by design, which are
    the subject of other probes.
    """
    if case.traits.advances or not case.traits.with_grad:
        return None
    module, inputs, leaves = _build_with_leaves(case)

    def call_wide() -> List[Tensor]:
        # an output that is not declared may be float32 by design
        outputs = call_with_grad(case, module, inputs)
        return [y for y in outputs if y.dtype not in WIDE]

    def compute_value(by: float) -> float:
        move(by)
        with torch.enable_grad():
            value = float(weigh_outputs(call_wide()))
        move(-by)
        return value

    def move(by: float) -> None:
        # not of `.data`: a module that keeps what it made of a parameter looks at the version
        with torch.no_grad():
            for name, way in ways.items():
                leaves[name].add_(way, alpha=by)

    try:
        with torch.enable_grad():
            found = compute_gradients(call_wide(), leaves)
        ways = draw_directions({name: leaves[name] for name in found}, {})
        slope = (compute_value(STEP) - compute_value(-STEP)) / (2 * STEP)
    except Exception as error:
        if is_exhaustion(error):
            raise
        return None
    return _compare(found, ways, slope)


def _build_with_leaves(case: Case) -> Tuple[nn.Module, Inputs, Tensors]:
    """Return a module in float64, its arguments, and what of both may have a gradient."""
    module = case.build().to(torch.float64)
    inputs = case.inputs(batch=2).cast(torch.float64)
    parameters, arguments = collect_leaves(module, inputs)
    for tensor in arguments.values():
        tensor.requires_grad_()
    return module, inputs, {**parameters, **arguments}


def _compare(found: Tensors, ways: Tensors, slope: float) -> Optional[float]:
    along = sum(float((found[name].conj() * way).sum().real) for name, way in ways.items())
    scale = max([abs(slope), *(float(gradient.norm()) for gradient in found.values())], default=0.0)
    error = abs(along - slope) / scale if scale else 0.0
    return None if math.isnan(error) or not found else error
