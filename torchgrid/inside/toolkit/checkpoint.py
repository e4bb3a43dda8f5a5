"""Changes to a module's state, and ways of taking the state through a file."""

from __future__ import annotations

import copy
import io
from typing import AbstractSet, Any, Dict, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, measure_difference, widen
from torchgrid.inside.probe import Fail, NotApplicable
from torchgrid.inside.toolkit.devices import collect_held_tensors

# Outputs count as changed if they move by this many times the tolerance.
CHANGED = 100
# A tensor of zeros gets numbers up to this.
SMALL = 0.1

State = Dict[str, Any]


def build_changed_module(case: Case) -> Tuple[nn.Module, Outputs]:
    """Build a module, change what a checkpoint is for, and return it with its new outputs.

    Without the change, a table rebuilt by the constructor would pass for a restored one. Buffers
    that are not saved by design stay if every constructor makes the same. The outputs are those of
    a twin: the module itself was not called since it was changed. Raises NotApplicable if the
    outputs depend on nothing that was changed.
    """
    module, twin, unchanged = case.build(), case.build(), case.reference()
    computed = _find_computed_buffers(case)
    for each in (module, twin):
        change_held_tensors(each, computed)
    expected = case.answer(twin, case.inputs())
    require_changed(case, expected, unchanged)
    return module, expected


def _find_computed_buffers(case: Case) -> AbstractSet[str]:
    """Return the names of the buffers that are not saved, and that no constructor draws."""
    module = case.build()
    unsaved = {n: b for n, b in module.named_buffers() if n not in module.state_dict()}
    if case.traits.lazy:
        return unsaved.keys()
    # `case.build()` would seed the generator again, and draw the same numbers
    others = dict(case.encoding.build().named_buffers())
    return {
        name
        for name, buffer in unsaved.items()
        if name in others
        and buffer.shape == others[name].shape
        and measure_difference([buffer], [others[name]]) == 0
    }


def require_changed(case: Case, outputs: Outputs, unchanged: Outputs) -> None:
    """Raise NotApplicable unless a change of what a module holds has changed its outputs."""
    if measure_difference(outputs, unchanged) < CHANGED * case.measure_tolerance(unchanged):
        raise NotApplicable("no-state", "nothing that it holds changes what it computes")


def change_held_tensors(module: nn.Module, kept: AbstractSet[str] = frozenset()) -> None:
    """Change, in place, every floating-point tensor that a module holds; two changes are alike.

    The new numbers are possible where the old ones were. No number gets a sign that its tensor did
    not have: a variance stays positive. A tensor that counts keeps its numbers in another order.
    Integers stay, since they may be indices, and so do the tensors named in `kept`.
    """
    generator = torch.Generator().manual_seed(1)
    for name, tensor in collect_held_tensors(module).items():
        if name not in kept and (tensor.is_floating_point() or tensor.is_complex()):
            _replace_numbers(tensor, _change_numbers(tensor, generator))


def _change_numbers(tensor: Tensor, generator: torch.Generator) -> Tensor:
    """Return other numbers of the same kind, in double precision.

    They differ from place to place: a softmax, for example, does not see one number added
    everywhere.
    """
    old = widen(tensor)
    noise = torch.randn(old.shape, generator=generator)
    share = torch.rand(old.shape, generator=generator)
    if _holds_whole_numbers(old):
        return old.flatten().roll(1).reshape(old.shape)
    if old.is_complex() or bool((old < 0).any()):
        return old + noise
    return old * (1 - share / 2) if bool((old > 0).any()) else share * SMALL


def _holds_whole_numbers(tensor: Tensor) -> bool:
    """Tell whether a tensor holds positions or indices.

    One or two different numbers, such as ones or a mask, count nothing.
    """
    if tensor.is_complex() or not torch.equal(tensor, tensor.round()):
        return False
    return bool(tensor.unique().numel() > 2)  # noqa: PLR2004  the two numbers of a mask


def _replace_numbers(tensor: Tensor, numbers: Tensor) -> None:
    """Write numbers into a tensor, or replace the memory of one that repeats its numbers."""
    if any(step == 0 and size > 1 for step, size in zip(tensor.stride(), tensor.shape)):
        tensor.data = numbers.to(tensor.dtype)
    else:
        tensor.data.copy_(numbers)


def copy_state(module: nn.Module) -> State:
    """Return copies of what a module's state_dict holds, which no later call changes."""
    state: State = copy.deepcopy(module.state_dict())
    return state


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
