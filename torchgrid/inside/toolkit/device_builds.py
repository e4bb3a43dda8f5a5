"""Modules that are built where they are to live, and what is random or missing in them."""

from __future__ import annotations

import contextlib
from typing import Any, Iterator, List

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.toolkit.devices import registered_tensors


@contextlib.contextmanager
def default_device(device: torch.device) -> Iterator[None]:
    """Make a device the default one for a while."""
    torch.set_default_device(device)
    try:
        yield
    finally:
        torch.set_default_device(None)


def built_on_meta(case: Case) -> nn.Module:
    """A module without memory: built in a device context, or moved there where there is none."""
    if not hasattr(torch.device, "__enter__"):
        return case.build().to("meta")
    with torch.device("meta"):
        return case.build()


def garbage(module: nn.Module) -> List[str]:
    """Overwrite all that a module has registered with what is no sensible value.

    Uninitialised memory may hold the right numbers by luck. Returns the names that are in no
    state_dict, which nothing can restore.
    """
    held = registered_tensors(module)
    for tensor in held.values():
        tensor.data.fill_(_no_value(tensor.dtype))
    return sorted(held.keys() - module.state_dict().keys())


def _no_value(dtype: torch.dtype) -> Any:
    if dtype.is_floating_point or dtype.is_complex:
        return float("nan")
    return True if dtype == torch.bool else torch.iinfo(dtype).max


def adopt_drawn(case: Case, module: nn.Module, other: nn.Module) -> None:
    """Take over what another module drew at random: devices draw different numbers.

    What the constructor computed stays, for that is what is to be compared.
    """
    mine, theirs = registered_tensors(module), registered_tensors(other)
    with torch.no_grad():
        for name in drawn(case):
            mine[name].copy_(theirs[name])


def drawn(case: Case) -> List[str]:
    """The names of the parameters and buffers that are not the same in every build."""
    one = registered_tensors(case.build())
    # not `case.build()`, which seeds
    another = registered_tensors(case.encoding.build())
    return sorted(name for name, tensor in one.items() if not _same(tensor, another[name]))


def _same(one: Tensor, other: Tensor) -> bool:
    return bool(torch.equal(one.detach(), other.detach()))
