"""Whether an encoding follows the module into half precision."""

from __future__ import annotations

from typing import Dict

import torch

from torchgrid.inside.case import Case
from torchgrid.inside.probe import Fail, probe

# Roundings accumulate over a module's depth; a wrong table is off by far more.
ROUNDINGS = 16


@probe("dtype.follows-module")
def follows_module(case: Case) -> Dict[str, float]:
    """After module.to(bfloat16) and module.to(float16), an input of that type gives an output of
    that type, near the float32 answer. A table kept as a plain attribute stays float32 and turns
    the output into float32 (lyuwenyu/RT-DETR#677). Old releases have no float16 kernels for some
    layers on the CPU, and say so.
    """
    x, differences = case.input(), {}
    expected = case.build()(x)
    for dtype in (torch.bfloat16, torch.float16):
        y = case.build().to(dtype)(x.to(dtype))
        if y.dtype != dtype:
            raise Fail("other-dtype", f"{dtype} in, {y.dtype} out")
        accepted = ROUNDINGS * torch.finfo(dtype).eps * float(expected.detach().abs().max())
        key = "max_difference_{}".format(str(dtype)[len("torch.") :])
        differences[key] = case.require_equal(y, expected, tolerance=accepted)
    return differences
