"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

import copy
import functools
import importlib
import pickle
from typing import Any, Callable

import torch
from torch import nn

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, probe
from torchgrid.inside.toolkit.checkpoint import (
    State,
    build_changed_module,
    change_held_tensors,
    load_strictly,
    save_to_memory,
)
from torchgrid.inside.toolkit.devices import collect_held_tensors


@probe("state.in-state-dict")
def in_state_dict(case: Case) -> None:
    """The position table is in state_dict(), with its name in the module and its values. A table
    kept as a plain attribute or as a non-persistent buffer is not.
    """
    module = case.build()
    table, state = case.table_of(module), module.state_dict()
    if case.table not in state:
        keys = f"among {sorted(state)}" if state else "in the state_dict, which is empty"
        raise Fail("not-saved", f"{case.table} is not {keys}")
    case.require_equal([state[case.table]], [table])


@probe("state.round-trip")
def round_trip(case: Case) -> None:
    """A checkpoint, saved and loaded into a fresh module with the release's own defaults, brings
    back what the module computed. Before saving, the probe changes every floating-point tensor that
    the module holds. Otherwise a table rebuilt by the constructor would pass for a restored one.
    """
    require_restored(case, lambda state: torch.load(save_to_memory(state)))


@probe("state.safetensors")
def safetensors(case: Case) -> None:
    """A checkpoint, saved and loaded with safetensors, brings back what the module computed. The
    probe runs where safetensors is installed. It refuses tensors that share memory and, in some of
    its versions, complex tensors.
    """
    try:
        importlib.import_module("numpy")  # it saves through numpy, and does not require it
        package = importlib.import_module("safetensors.torch")
    except ImportError as error:
        raise NotTested("no-safetensors", str(error)) from error
    require_restored(case, lambda state: package.load(package.save(state)))


@probe("state.pickle")
def whole_module_trusted(case: Case) -> None:
    """The whole module, through torch.save and torch.load with weights_only=False, gives the same
    output as before. Its class must be importable, and it must hold nothing that cannot be pickled,
    such as a lambda.
    """
    require_pickled(case, functools.partial(torch.load, weights_only=False))


@probe("state.whole-module")
def whole_module(case: Case) -> None:
    """The whole module, through torch.save and torch.load with the release's own defaults, gives
    the same output as before. From 2.6 on, torch.load reads only weights, and raises
    UnpicklingError for any class outside torch. A state_dict loads everywhere (e3nn/e3nn#519).
    """
    require_pickled(case, torch.load)


@probe("state.deepcopy")
def deepcopy(case: Case) -> None:
    """A deep copy computes the same and shares nothing. Changes to the copy leave the original as
    it was. The copy raises if a tensor attribute is not a leaf of autograd (locuslab/deq#23).
    """
    original, expected = case.build(), case.reference()
    copied = copy.deepcopy(original)
    case.require_equal(case.call(copied, case.inputs()), expected, "copy-differs")
    # an empty tensor has no memory to share, and so no address of its own
    addresses = [
        {tensor.data_ptr() for tensor in collect_held_tensors(module).values() if tensor.numel()}
        for module in (copied, original)
    ]
    shared = set.intersection(*addresses)
    change_held_tensors(copied)
    case.require_equal(case.call(original, case.inputs()), expected, "copy-shares")
    if shared:
        raise Fail("copy-shares", f"{len(shared)} tensors of the copy are the original's own")


@probe("state.no-longer-saved")
def no_longer_saved(case: Case) -> None:
    """A checkpoint of an older version, which still saved the non-persistent buffers, loads
    strictly, and the output is that of a fresh module. Torch reports the keys of these buffers as
    unexpected (pytorch-labs/gpt-fast#42, huggingface/transformers PR#35255).
    """
    expected, source, module = case.reference(), case.build(), case.build()
    state = source.state_dict()
    extra = {name: buffer for name, buffer in source.named_buffers() if name not in state}
    if not extra:
        raise NotApplicable("all-saved", "it has no non-persistent buffer")
    load_strictly(module, {**state, **extra}, "unexpected-key")
    case.require_equal(case.call(module, case.inputs()), expected)


@probe("state.newly-saved")
def newly_saved(case: Case) -> None:
    """A checkpoint of an older version, which did not save the buffers, loads strictly, and the
    output is that of a fresh module. They may have been plain attributes, for example. Torch
    reports the keys of these buffers as missing. A fix that replaces a plain attribute by
    register_buffer breaks existing checkpoints, unless it sets persistent=False.
    """
    expected, module = case.reference(), case.build()
    state, buffers = module.state_dict(), dict(module.named_buffers())
    older = {name: value for name, value in state.items() if name not in buffers}
    if len(older) == len(state):
        raise NotApplicable("none-saved", "no checkpoint of it holds a buffer")
    load_strictly(module, older, "missing-key")
    case.require_equal(case.call(module, case.inputs()), expected)


@probe("state.shorter-table")
def shorter_table(case: Case) -> None:
    """A checkpoint of the same encoding with half the longest sequence loads. At positions that
    both have, the output is that of the module in the checkpoint. Torch refuses a table of another
    size, even one that could be computed anew (espnet/espnet PR#1060).
    """
    module, source = case.build(), case.build()
    if isinstance(case.table_of(source), nn.Parameter):
        # trained numbers must come back, computed ones are the same in every module
        change_held_tensors(source)
    state = make_state_with_half_a_table(case, source)
    kept = case.max_length // 2
    sizes = {} if case.length <= kept else {"length": kept}
    expected = case.answer(source, case.inputs(**sizes))
    load_strictly(module, state, "size-mismatch")
    case.require_equal(case.call(module, case.inputs(**sizes)), expected, "not-restored")


def make_state_with_half_a_table(case: Case, module: nn.Module) -> State:
    """Return the state of a module that was built for half as many positions.

    Raises NotApplicable if the state does not hold the table, or the table has no rows.
    """
    state, rows = dict(module.state_dict()), case.max_length
    shape = list(case.table_of(module).shape)
    if case.table not in state:
        raise NotApplicable("not-saved", f"no checkpoint of it holds {case.table}")
    if rows not in shape or rows <= 1:
        raise NotApplicable("no-rows", f"a table of {shape} has no row per position")
    axis = shape.index(rows)
    state[case.table] = state[case.table].narrow(axis, 0, rows // 2).clone()
    return state


def require_restored(case: Case, save_and_read: Callable[[State], State]) -> None:
    """Raise Fail unless a fresh module gives the output of the one whose state it loads."""
    original, expected = build_changed_module(case)
    restored = case.build()
    restored.load_state_dict(save_and_read(original.state_dict()))
    case.require_equal(case.call(restored, case.inputs()), expected, "not-restored")


def require_pickled(case: Case, read: Callable[[Any], Any]) -> None:
    """Raise Fail unless a module that went through a file gives the same output as before.

    Raises Fail if the module cannot be pickled, too.
    """
    case.reference()
    module = case.build()
    change_held_tensors(module)
    expected = case.answer(module, case.inputs())
    try:
        file = save_to_memory(module)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        # the type of the error changes with Python
        raise Fail("not-picklable", f"{type(error).__name__}: {error}") from error
    restored = read(file)
    case.require_equal(case.call(restored, case.inputs()), expected, "not-restored")
