"""Changes to a module's state, and ways of taking the state through a file."""

from __future__ import annotations

import io
from typing import Any, Dict, Tuple

import torch
from torch import nn

from torchgrid.inside.case import Case, Outputs, measure_difference
from torchgrid.inside.probe import Fail, NotApplicable
from torchgrid.inside.toolkit.devices import collect_held_tensors

# Outputs count as changed if they move by this many times the tolerance.
CHANGED = 100

State = Dict[str, Any]


def build_changed_module(case: Case) -> Tuple[nn.Module, Outputs]:
    """Build a module, change every tensor that it holds, and return it with its new outputs.

    Without the change, a table rebuilt by the constructor would pass for a restored one. Raises
    NotApplicable if the outputs depend on nothing that the module holds.
    """
    module, unchanged = case.build(), case.reference()
    change_held_tensors(module)
    expected = case.answer(module, case.inputs())
    if measure_difference(unchanged, expected) < CHANGED * case.tolerance:
        raise NotApplicable("no-state", "nothing that it holds changes what it computes")
    return module, expected


def change_held_tensors(module: nn.Module) -> None:
    """Add seeded noise, in place, to every floating-point tensor that a module holds.

    One number added everywhere would not do: a softmax, for example, does not see it.
    """
    generator = torch.Generator().manual_seed(1)
    for tensor in collect_held_tensors(module).values():
        if tensor.is_floating_point() or tensor.is_complex():
            tensor.data.add_(torch.randn(tensor.shape, generator=generator).to(tensor.dtype))


def save_to_memory(state: Any) -> io.BytesIO:
    """Save a state or a module with the release's own defaults.

    Returns the file at its beginning, for `torch.load`. Raises what pickle raises.
    """
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return file


def load_strictly(module: nn.Module, state: State, reason: str) -> None:
    """Load `state` into `module`, or raise Fail if torch refuses it.

    The failure has `reason`, and quotes torch: missing keys, unexpected keys, other sizes.
    """
    try:
        module.load_state_dict(state)
    except RuntimeError as error:
        raise Fail(reason, str(error)) from error
