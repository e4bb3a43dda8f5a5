"""Modules that are built on the device where they are used."""

from __future__ import annotations

from typing import Any, List

import torch
from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.toolkit.devices import collect_registered_tensors


def build_on_meta(case: Case) -> nn.Module:
    """Build a module without memory: in a device context, or before 2.0 by moving it.

    A plain attribute is on meta only in the first way.
    """
    if not hasattr(torch.device, "__enter__"):
        return case.build().to("meta")
    with torch.device("meta"):
        return case.build()


def fill_with_garbage(module: nn.Module) -> List[str]:
    """Overwrite every parameter and buffer with a value that makes no sense.

    Uninitialised memory may hold the right numbers by luck. Returns the names of the tensors that
    are not in the state_dict, so that nothing can restore them.
    """
    held = collect_registered_tensors(module)
    for tensor in held.values():
        if tensor.dtype.is_floating_point or tensor.dtype.is_complex:
            garbage: Any = float("nan")
        else:
            garbage = True if tensor.dtype == torch.bool else torch.iinfo(tensor.dtype).max
        tensor.data.fill_(garbage)
    return sorted(held.keys() - module.state_dict().keys())


def copy_drawn_tensors(case: Case, module: nn.Module, other: nn.Module) -> None:
    """Copy to `module` what `other` drew at random, since devices draw different numbers.

    Tensors that the constructor computed stay, because the probe compares them.
    """
    mine, theirs = collect_registered_tensors(module), collect_registered_tensors(other)
    with torch.no_grad():
        one = collect_registered_tensors(case.build())
        # `case.build()` would seed the generator again, and draw the same numbers
        another = collect_registered_tensors(case.encoding.build())
        for name, tensor in one.items():
            if not torch.equal(tensor.detach(), another[name].detach()):
                mine[name].copy_(theirs[name])
