"""What of an encoding survives a checkpoint and a copy."""

from __future__ import annotations

import copy
import functools
import io
from typing import Any, Dict

import torch
from torch import nn

from torchgrid.inside.case import Case, max_difference
from torchgrid.inside.devices import held_tensors
from torchgrid.inside.probe import Fail, NotApplicable, probe


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
    that it holds is changed before it is saved, or a table rebuilt by the constructor would pass
    for a restored one.
    """
    x, original, restored = case.input(), case.build(), case.build()
    change_held_tensors(original)
    expected = original(x)
    if max_difference(case.build()(x), expected) == 0:
        raise NotApplicable("no-state", "nothing that it holds changes what it computes")
    restored.load_state_dict(through_a_file(original.state_dict()))
    case.require_equal(restored(x), expected, "not-restored")


@probe("state.deepcopy")
def deepcopy(case: Case) -> None:
    """A deep copy computes the same and shares nothing: whatever is changed in the copy, the
    original stays as it was. A tensor attribute that is not a leaf of autograd makes the copy raise
    (locuslab/deq#23).
    """
    x, original = case.input(), case.build()
    expected = original(x).clone()
    copied = copy.deepcopy(original)
    case.require_equal(copied(x), expected, "copy-differs")
    change_held_tensors(copied)
    case.require_equal(original(x), expected, "copy-shares")


def change_held_tensors(module: nn.Module) -> None:
    """Add a half, in place, to every floating tensor that a module holds."""
    for tensor in held_tensors(module).values():
        if tensor.is_floating_point() or tensor.is_complex():
            tensor.data.add_(0.5)


def through_a_file(state: Dict[str, Any]) -> Dict[str, Any]:
    """Save and load a state with the release's own defaults."""
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return torch.load(file)
