"""What of an encoding survives a checkpoint and a copy."""

from __future__ import annotations

import copy
import functools
import io
from typing import Any, Dict, Set

import torch
from torch import nn

from torchgrid.inside.case import Case, max_difference
from torchgrid.inside.devices import held_tensors
from torchgrid.inside.probe import Fail, NotApplicable, probe

# How far beyond the tolerance an answer must move to have been changed.
CHANGED = 100


@probe("state.in-state-dict")
def in_state_dict(case: Case) -> None:
    """The position table is in state_dict(), under the name it has in the module and with its
    values; a table kept as a plain attribute or as a non-persistent buffer is not.
    """
    module = case.build()
    table = functools.reduce(getattr, case.table.split("."), module)
    state = module.state_dict()
    if case.table not in state:
        raise Fail(
            "not-saved", "{} is not among {}".format(case.table, sorted(state) or "no keys at all")
        )
    case.require_equal(state[case.table], table)


@probe("state.round-trip")
def round_trip(case: Case) -> None:
    """A checkpoint, saved and loaded into a fresh module, brings back what the module computed. All
    floating-point tensors that it holds are changed before it is saved, or a table rebuilt by the
    constructor would pass for a restored one.
    """
    original, restored, unchanged = case.build(), case.build(), case.reference()
    change_held_tensors(original)
    expected = case.answer(original, case.input())
    if max_difference(unchanged, expected) < CHANGED * case.tolerance:
        raise NotApplicable("no-state", "nothing that it holds changes what it computes")
    restored.load_state_dict(through_a_file(original.state_dict()))
    case.require_equal(restored(case.input()), expected, "not-restored")


@probe("state.deepcopy")
def deepcopy(case: Case) -> None:
    """A deep copy computes the same and shares nothing: whatever is changed in the copy, the
    original stays as it was. A tensor attribute that is not a leaf of autograd makes the copy raise
    (locuslab/deq#23).
    """
    original, expected = case.build(), case.reference()
    copied = copy.deepcopy(original)
    case.require_equal(copied(case.input()), expected, "copy-differs")
    shared = sorted(storages(copied) & storages(original))
    change_held_tensors(copied)
    case.require_equal(original(case.input()), expected, "copy-shares")
    if shared:
        raise Fail("copy-shares", f"{len(shared)} tensors of the copy are the original's own")


def change_held_tensors(module: nn.Module) -> None:
    """Add seeded noise, in place, to every floating-point tensor that a module holds.

    The same number everywhere would not do: a softmax, for one, does not see it.
    """
    generator = torch.Generator().manual_seed(1)
    for tensor in held_tensors(module).values():
        if tensor.is_floating_point() or tensor.is_complex():
            tensor.data.add_(torch.randn(tensor.shape, generator=generator).to(tensor.dtype))


def storages(module: nn.Module) -> Set[int]:
    """Where the tensors that a module holds lie in memory, those of no size left out."""
    return {tensor.data_ptr() for tensor in held_tensors(module).values() if tensor.numel()}


def through_a_file(state: Dict[str, Any]) -> Dict[str, Any]:
    """Save and load a state with the release's own defaults."""
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return torch.load(file)
