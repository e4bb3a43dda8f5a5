"""Changes to a module's state, and ways of taking the state through a file."""

from __future__ import annotations

import io
import pickle
from typing import Any, Dict, Set, Tuple

import torch
from torch import Tensor, nn

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


def collect_storages(module: nn.Module) -> Set[int]:
    """Return the addresses of the tensors that a module holds, except those without elements."""
    held = collect_held_tensors(module).values()
    return {tensor.data_ptr() for tensor in held if tensor.numel()}


def save_and_load(state: State) -> State:
    """Save and load a state with the release's own defaults."""
    loaded: State = torch.load(save_to_memory(state))
    return loaded


def pickle_module(module: nn.Module) -> io.BytesIO:
    """Save a whole module, or raise Fail if it cannot be pickled."""
    try:
        return save_to_memory(module)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        # the type of the error changes with Python
        raise Fail("not-picklable", f"{type(error).__name__}: {error}") from error


def save_to_memory(state: Any) -> io.BytesIO:
    """Save a state or a module, and return the file at its beginning."""
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return file


def split_buffers(module: nn.Module) -> Tuple[Dict[str, Tensor], Dict[str, Tensor]]:
    """Return the buffers that a checkpoint holds, and the non-persistent ones, by name."""
    state, buffers = module.state_dict(), dict(module.named_buffers())
    saved = {name: tensor for name, tensor in buffers.items() if name in state}
    return saved, {name: tensor for name, tensor in buffers.items() if name not in state}


def load_strictly(module: nn.Module, state: State, reason: str) -> None:
    """Load `state`, or raise Fail with `reason` and the words of torch if torch refuses it."""
    try:
        module.load_state_dict(state)
    except RuntimeError as error:
        raise Fail(reason, str(error)) from error
