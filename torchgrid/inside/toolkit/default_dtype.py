"""Modules that are built under another default dtype."""

from __future__ import annotations

import contextlib
from typing import Iterator

import torch
from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.encoding import build_module
from torchgrid.inside.toolkit.device_builds import copy_drawn_tensors


def build_under_default(case: Case, dtype: torch.dtype) -> nn.Module:
    """Build a module while `dtype` is the default, with the random numbers of the usual module."""
    with set_default(dtype):
        module = build_module(case.encoding)
    if not case.traits.lazy:
        copy_drawn_tensors(case, module, case.build())
        return module
    # Its first call makes the weights, all of which are drawn then.
    with torch.no_grad():
        case.call(module, case.inputs().cast(dtype))
        usual = dict(case.build().named_parameters())
        for name, parameter in module.named_parameters():
            parameter.copy_(usual[name])
    return module


@contextlib.contextmanager
def set_default(dtype: torch.dtype) -> Iterator[None]:
    """Make `dtype` the type of new floating-point tensors."""
    usual = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(usual)
