"""Whether an encoding follows the module into half precision."""

from __future__ import annotations

from typing import Dict

import torch
from torch import Tensor

from torchgrid.inside.case import Case, require_shape
from torchgrid.inside.probe import Fail, probe

# Roundings accumulate over a module's depth, but a table that is wrong is off by far more than
# this many of them in the mean.
ROUNDINGS = 8


@probe("dtype.follows-module")
def follows_module(case: Case) -> Dict[str, float]:
    """After module.to(bfloat16) and module.to(float16), an input of that type gives an output of
    that type, near the float32 answer. A table kept as a plain attribute stays float32 and turns
    the output into float32 (lyuwenyu/RT-DETR#677). Old releases have no float16 kernels for some
    layers on the CPU, and say so. Metrics: the relative error (of Euclidean norms) in each type.
    """
    expected, errors = case.reference(), {}
    for dtype in (torch.bfloat16, torch.float16):
        y = case.build().to(dtype)(case.input().to(dtype))
        if y.dtype != dtype:
            raise Fail("other-dtype", f"{dtype} in, {y.dtype} out")
        require_shape(y, expected.shape)
        error, accepted = relative_error(y, expected), ROUNDINGS * torch.finfo(dtype).eps
        errors["relative_error_{}".format(str(dtype)[len("torch.") :])] = error
        if not error <= accepted:
            detail = f"{dtype}: relative error {error:.3g}, and {accepted:.3g} is accepted"
            raise Fail("different-values", detail, **errors)
    return errors


def relative_error(actual: Tensor, expected: Tensor) -> float:
    """The norm of the difference by the norm of the expected, in double precision."""
    reference = expected.double()
    return float((actual.detach().double() - reference).norm() / reference.norm())
