"""Modules that are built on the device where they are used."""

from __future__ import annotations

from typing import Any, List

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.probe import NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.devices import collect_registered_tensors, collect_stray_tensors
from torchgrid.inside.toolkit.valueless import find_limit


def build_on_meta(case: Case) -> nn.Module:
    """Build a module without memory: in a device context, or before 2.0 by moving it.

    A plain attribute is on meta only in the first way. Raises NotTested if this release cannot run
    an operator of the constructor on meta.
    """
    if not hasattr(torch.device, "__enter__"):
        return case.build().to("meta")
    try:
        with torch.device("meta"):
            return case.build()
    except Exception as error:
        if find_limit(error, "meta") == "no-meta-kernel":
            raise NotTested("no-meta-kernel", f"{type(error).__name__}: {error}") from error
        raise


def find_recomputed_tensors(case: Case) -> List[str]:
    """Return the plain attributes that each call computes anew, by their paths in the module.

    A call replaces such a tensor, and whatever was in it before does not change the outputs.
    """
    module, twin = case.build(), case.build()
    case.answer(module, case.inputs())
    before = collect_stray_tensors(module)
    case.answer(module, case.inputs())
    after = collect_stray_tensors(module)
    replaced = {name: each for name, each in after.items() if before.get(name) is not each}
    expected = [case.answer(twin, case.inputs()) for _ in range(3)][-1]
    for tensor in replaced.values():
        _overwrite(tensor)
    try:
        case.require_equal(case.call(module, case.inputs()), expected)
    except Exception as error:
        if is_exhaustion(error):
            raise
        return []
    return sorted(replaced)


def fill_with_garbage(module: nn.Module) -> List[str]:
    """Overwrite every parameter and buffer with a value that makes no sense.

    Uninitialised memory may hold the right numbers by luck. Returns the names of the tensors that
    are not in the state_dict, so that nothing can restore them.
    """
    held = collect_registered_tensors(module)
    for tensor in held.values():
        _overwrite(tensor)
    return sorted(held.keys() - module.state_dict().keys())


def _overwrite(tensor: Tensor) -> None:
    """Fill a tensor with nan, or with the greatest number of its type."""
    if tensor.dtype.is_floating_point or tensor.dtype.is_complex:
        garbage: Any = float("nan")
    else:
        garbage = True if tensor.dtype == torch.bool else torch.iinfo(tensor.dtype).max
    tensor.data.fill_(garbage)


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
