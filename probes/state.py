"""What of an encoding survives a checkpoint and a copy."""

from __future__ import annotations

import copy
import importlib
from typing import Any, Callable

import torch
from torch import nn

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, probe
from torchgrid.inside.toolkit.checkpoint import (
    State,
    axis_of_rows,
    buffers_not_saved,
    buffers_saved,
    change_held_tensors,
    changed_module,
    load,
    load_anything,
    pickled,
    storages,
    through_a_file,
)


@probe("state.in-state-dict")
def in_state_dict(case: Case) -> None:
    """The position table is in state_dict(), under the name it has in the module and with its
    values; a table kept as a plain attribute or as a non-persistent buffer is not.
    """
    module = case.build()
    table, state = case.table_of(module), module.state_dict()
    if case.table not in state:
        raise Fail(
            "not-saved", "{} is not among {}".format(case.table, sorted(state) or "no keys at all")
        )
    case.require_equal([state[case.table]], [table])


@probe("state.round-trip")
def round_trip(case: Case) -> None:
    """A checkpoint, saved and loaded into a fresh module with the release's own defaults, brings
    back what the module computed. All floating-point tensors that it holds are changed before it is
    saved, or a table rebuilt by the constructor would pass for a restored one.
    """
    require_restored(case, through_a_file)


@probe("state.safetensors")
def safetensors(case: Case) -> None:
    """The same through safetensors, where it is installed. It refuses tensors that share memory
    and, in some of its versions, complex ones.
    """
    try:
        importlib.import_module("numpy")  # it saves through numpy, and does not require it
        package = importlib.import_module("safetensors.torch")
    except ImportError as error:
        raise NotTested("no-safetensors", str(error)) from error
    require_restored(case, lambda state: package.load(package.save(state)))


@probe("state.pickle")
def whole_module_trusted(case: Case) -> None:
    """The whole module, through torch.save and torch.load with weights_only=False, answers as
    before. It must be of a class that can be imported and hold nothing that cannot be pickled, a
    lambda for one.
    """
    require_pickled(case, load_anything)


@probe("state.whole-module")
def whole_module(case: Case) -> None:
    """The whole module, through torch.save and torch.load with the release's own defaults, answers
    as before. From 2.6 on torch.load reads weights only and raises UnpicklingError for any class of
    one's own; a state_dict loads everywhere (e3nn/e3nn#519).
    """
    require_pickled(case, torch.load)


@probe("state.deepcopy")
def deepcopy(case: Case) -> None:
    """A deep copy computes the same and shares nothing: whatever is changed in the copy, the
    original stays as it was. A tensor attribute that is not a leaf of autograd makes the copy raise
    (locuslab/deq#23).
    """
    original, expected = case.build(), case.reference()
    copied = copy.deepcopy(original)
    case.require_equal(case.call(copied, case.inputs()), expected, "copy-differs")
    shared = sorted(storages(copied) & storages(original))
    change_held_tensors(copied)
    case.require_equal(case.call(original, case.inputs()), expected, "copy-shares")
    if shared:
        raise Fail("copy-shares", f"{len(shared)} tensors of the copy are the original's own")


@probe("state.no-longer-saved")
def no_longer_saved(case: Case) -> None:
    """A checkpoint from when its non-persistent buffers were still saved loads strictly, and the
    answer is a fresh module's. Torch calls their keys unexpected (pytorch-labs/gpt-fast#42,
    huggingface/transformers PR#35255).
    """
    expected, source, module = case.reference(), case.build(), case.build()
    extra = buffers_not_saved(source)
    if not extra:
        raise NotApplicable("all-saved", "it has no non-persistent buffer")
    load(module, {**source.state_dict(), **extra}, "unexpected-key")
    case.require_equal(case.call(module, case.inputs()), expected)


@probe("state.newly-saved")
def newly_saved(case: Case) -> None:
    """A checkpoint from when its buffers were not saved, plain attributes for one, loads strictly,
    and the answer is a fresh module's. Torch misses their keys: whoever mends a plain attribute
    with register_buffer breaks the checkpoints there are, unless persistent=False.
    """
    expected, module = case.reference(), case.build()
    missing = buffers_saved(module)
    if not missing:
        raise NotApplicable("none-saved", "no checkpoint of it holds a buffer")
    state = {name: value for name, value in module.state_dict().items() if name not in missing}
    load(module, state, "missing-key")
    case.require_equal(case.call(module, case.inputs()), expected)


@probe("state.shorter-table")
def shorter_table(case: Case) -> None:
    """A checkpoint of the same encoding with half the longest sequence loads, and positions that
    both have are answered as that checkpoint's module answered. Torch refuses a table of another
    size, even one that could be computed anew (espnet/espnet PR#1060).
    """
    module, source = case.build(), case.build()
    if isinstance(case.table_of(source), nn.Parameter):
        # trained numbers must come back, computed ones are the same in every module
        change_held_tensors(source)
    state = state_with_half_a_table(case, source)
    kept = case.max_length // 2
    sizes = {} if case.length <= kept else {"length": kept}
    expected = case.answer(source, case.inputs(**sizes))
    load(module, state, "size-mismatch")
    case.require_equal(case.call(module, case.inputs(**sizes)), expected, "not-restored")


def state_with_half_a_table(case: Case, module: nn.Module) -> State:
    """The state of a module that was built for half as many positions."""
    state, rows = dict(module.state_dict()), case.max_length
    table = case.table_of(module)
    if case.table not in state:
        raise NotApplicable("not-saved", f"no checkpoint of it holds {case.table}")
    axis = axis_of_rows(table, rows)
    state[case.table] = state[case.table].narrow(axis, 0, rows // 2).clone()
    return state


def require_restored(case: Case, through: Callable[[State], State]) -> None:
    """Raise Fail unless a fresh module answers as the one whose state it loads."""
    original, expected = changed_module(case)
    restored = case.build()
    restored.load_state_dict(through(original.state_dict()))
    case.require_equal(case.call(restored, case.inputs()), expected, "not-restored")


def require_pickled(case: Case, read: Callable[[Any], Any]) -> None:
    """Raise Fail unless a module that went through a file answers as it did."""
    case.reference()
    module = case.build()
    change_held_tensors(module)
    expected = case.answer(module, case.inputs())
    case.require_equal(case.call(read(pickled(module)), case.inputs()), expected, "not-restored")
