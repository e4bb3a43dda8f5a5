"""Whether an encoding lives on the device where it is wanted."""

from __future__ import annotations

from typing import Dict, Optional

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, require_shape
from torchgrid.inside.devices import Visit, held_tensors, require_on, visit
from torchgrid.inside.probe import NotApplicable, probe

SECOND_DEVICES = ("meta", "fake-cuda", "cuda")


@probe("device.follows-module", devices=SECOND_DEVICES)
def follows_module(case: Case) -> Optional[Dict[str, float]]:
    """After module.to(device), an input on that device is answered there, with the numbers that the
    CPU gives where the device holds any, and nothing that the module holds is left elsewhere. The
    usual stray is a tensor kept as a plain attribute (huggingface/transformers PR#22234,
    multidim-positional-encoding#33).
    """
    # What is real is made before the visit: inside a fake mode, old releases refuse a generator.
    expected, module, x = case.reference(), case.build(), case.input()
    with visit(case.device) as there:
        module = there.module(module)
        y = module(there.tensor(x))
        require_all_there(there, module, y)
    return compared(case, there, y, expected)


@probe("device.built-in-context", devices=SECOND_DEVICES)
def built_in_context(case: Case) -> Optional[Dict[str, float]]:
    """Constructed under `with torch.device(device):`, the encoding needs no move: an input on that
    device is answered there, and nothing that the module holds is elsewhere. Such a context exists
    from 2.0 on.
    """
    if not hasattr(torch.device, "__enter__"):
        raise NotApplicable("no-device-context", "`with torch.device(...)` came with 2.0")
    case.reference()
    on_cpu, x = case.build(), case.input()
    with visit(case.device) as there:
        with there.device:
            module = case.build()
        y = module(there.tensor(x))
        require_all_there(there, module, y)
        if there.has_data:
            adopt_parameters(on_cpu, module)
    return compared(case, there, y, case.answer(on_cpu, case.input()))


def require_all_there(there: Visit, module: nn.Module, y: Tensor) -> None:
    """Raise Fail unless the output and all that the module holds are on the device."""
    require_on(there.device, {"the output": y}, "output-elsewhere")
    require_on(there.device, held_tensors(module), "left-behind")


def adopt_parameters(module: nn.Module, other: nn.Module) -> None:
    """Take over another module's parameters: a device draws other random numbers than the CPU."""
    for mine, theirs in zip(module.parameters(), other.parameters()):
        mine.data.copy_(theirs)


def compared(case: Case, there: Visit, y: Tensor, expected: Tensor) -> Optional[Dict[str, float]]:
    """Compare with the answer of the CPU: by shape, and by value where there are values."""
    require_shape(y, expected.shape)
    return {"max_difference": case.require_equal(y, expected)} if there.has_data else None
