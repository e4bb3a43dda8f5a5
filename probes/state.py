"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

import copy
import functools
import importlib
import pickle
from typing import Any, Callable, Dict, Optional, Sequence

import torch
from torch import nn

from torchgrid.inside.api import Case, Fail, NotApplicable, Outputs, probe
from torchgrid.inside.toolkit.checkpoint import (
    State,
    build_changed_module,
    change_held_tensors,
    copy_state,
    load_strictly,
    require_changed,
    save_to_memory,
)
from torchgrid.inside.toolkit.devices import collect_held_tensors
from torchgrid.inside.toolkit.footprint import Watched, list_changed_tensors, require_unchanged
from torchgrid.inside.toolkit.other_calls import (
    answer_or_none,
    call_in_training_mode,
    list_other_inputs,
    require_as_fresh,
)

# Tables of OPT and RoBERTa have two rows more than positions.
FURTHER_ROWS = 8
# What torch says to every module that changes a tensor of inference mode outside of it.
FORBIDDEN_BY_TORCH = (
    "Inplace update to inference tensor outside InferenceMode",
    "Cannot set version_counter for inference tensor",
)


@probe("state.in-state-dict", kind="observation")
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


@probe("state.round-trip", kind="requirement", needs=("environment.checkpoint",))
def round_trip(case: Case) -> None:
    """A checkpoint, saved and loaded into a fresh module with the release's own defaults, brings
    back what the module computed. Before saving, the probe changes the floating-point tensors that
    the module holds. Otherwise a table rebuilt by the constructor would pass for a restored one. A
    buffer that is not saved by design (persistent=False) keeps its numbers, unless they are drawn.
    """
    require_restored(case, lambda state: torch.load(save_to_memory(state)))


@probe("state.safetensors", kind="requirement", needs=("environment.safetensors",))
def safetensors(case: Case) -> None:
    """A checkpoint, saved and loaded with safetensors, brings back what the module computed. The
    probe runs where safetensors is installed. It refuses tensors that share memory and, in some of
    its versions, complex tensors.
    """
    package = importlib.import_module("safetensors.torch")
    require_restored(case, lambda state: package.load(package.save(state)))


@probe("state.pickle", kind="requirement", needs=("environment.checkpoint",))
def whole_module_trusted(case: Case) -> None:
    """The whole module, through torch.save and torch.load with weights_only=False, gives the same
    output as before. Its class must be importable, and it must hold nothing that cannot be pickled,
    such as a lambda.
    """
    require_pickled(case, functools.partial(torch.load, weights_only=False))


@probe("state.whole-module", kind="observation", needs=("environment.checkpoint",))
def whole_module(case: Case) -> None:
    """The whole module, through torch.save and torch.load with the release's own defaults, gives
    the same output as before. From 2.6 on, torch.load reads only weights, and raises
    UnpicklingError for any class outside torch. A state_dict loads everywhere (e3nn/e3nn#519).
    """
    require_pickled(case, torch.load)


@probe("state.deepcopy", kind="requirement")
def deepcopy(case: Case) -> None:
    """A deep copy computes the same and shares nothing. The probe copies a module before it was
    ever called, and again after a call. Changes to the copy leave the original as it was. The copy
    raises if a tensor attribute is not a leaf of autograd (locuslab/deq#23), such as the weight
    that the old torch.nn.utils.weight_norm computes (pytorch#102981).
    """
    case.reference()
    for calls in (0, 1):
        original, expected = build_called(case, calls), answer_after(case, calls)
        copied = copy.deepcopy(original)
        case.require_equal(case.call(copied, case.inputs()), expected, "copy-differs")
        # an empty tensor has no memory to share, and so no address of its own
        addresses = [
            {tensor.data_ptr() for tensor in collect_held_tensors(each).values() if tensor.numel()}
            for each in (copied, original)
        ]
        shared = set.intersection(*addresses)
        change_held_tensors(copied)
        case.require_equal(case.call(original, case.inputs()), expected, "copy-shares")
        if shared:
            raise Fail("copy-shares", f"{len(shared)} tensors of the copy are the original's own")


@probe("state.no-longer-saved", kind="observation")
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


@probe("state.newly-saved", kind="observation")
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


@probe("state.shorter-table", kind="observation")
def shorter_table(case: Case) -> None:
    """A checkpoint of the same encoding with half the longest sequence loads. At positions that
    both have, the output is that of the module in the checkpoint. Torch refuses a table of another
    size, even one that could be computed anew (espnet/espnet PR#1060). A table may have a few rows
    more than positions, as those of OPT and RoBERTa do (huggingface/transformers#10736).
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


@probe("state.call-changes-nothing", kind="requirement")
def call_changes_nothing(case: Case) -> Optional[Dict[str, str]]:
    """A call in evaluation mode leaves the module and the process as they were: parameters, buffers
    in the state_dict, the mode of each part, default dtype and device, the modes of autograd and
    autocast, deterministic algorithms, the number of threads. The random generator stays as it was
    if the answer does not depend on it. An embedding with max_norm changes its weights
    (pytorch#26596). Metric: unsaved_buffers_changed, which may be caches.
    """
    watched = Watched(case.build())
    case.answer(watched, case.inputs())
    before, after = watched.footprints
    require_unchanged(before, after, draws=case.traits.draws)
    unsaved = list_changed_tensors(before.unsaved, after.unsaved)
    return {"unsaved_buffers_changed": ", ".join(unsaved)} if unsaved else None


@probe("state.after-other-calls", kind="requirement")
def after_other_calls(case: Case) -> None:
    """After calls with other lengths, another batch, other numbers, and in training mode, a module
    answers as a fresh one does, and so does each of those calls. A cache that is found by the
    length alone fails where the answer depends on more. After the call in training mode, the fresh
    module has the state_dict of the one that trained.
    """
    case.require_same_calls()
    usual, module = case.reference(), build_called(case, 1)
    for name, inputs in list_other_inputs(case):
        fresh = answer_or_none(case, inputs)
        if fresh is not None:
            require_as_fresh(case, module, inputs, fresh, f"{name} after other calls")
            require_as_fresh(case, module, case.inputs(), usual, f"after a call with {name}")
    trained = case.build()
    other = call_in_training_mode(case, trained)
    if other is not None:
        usual = case.answer(other, case.inputs())
        require_as_fresh(case, trained, case.inputs(), usual, "after a call in training mode")


@probe("state.load-after-call", kind="requirement")
def load_after_call(case: Case) -> None:
    """A module that was called, and then loads the state_dict of another one, answers as a fresh
    module does that loads it. What it computed from the old numbers and kept is stale.
    """
    case.require_same_calls()
    unchanged, source = case.reference(), case.build()
    change_held_tensors(source)
    state = copy_state(source)
    fresh, called = case.build(), build_called(case, 1)
    fresh.load_state_dict(state)
    expected = case.answer(fresh, case.inputs())
    require_changed(case, expected, unchanged)
    load_strictly(called, state, "state-refused")
    require_as_fresh(case, called, case.inputs(), expected, "loaded after a call")


@probe("state.built-in-inference-mode", kind="requirement")
def built_in_inference_mode(case: Case) -> None:
    """A module that is built and called under torch.inference_mode() answers as usual, and so it
    does under torch.no_grad() afterwards. A module that reads the versions of its tensors raises,
    because such tensors have none. One that changes its own tensors is left out: torch refuses that
    outside inference mode, whatever the module.
    """
    case.reference()
    if not case.traits.without_grad:
        raise NotApplicable("needs-autograd", "it can be called only while autograd records")
    with torch.no_grad():
        first, second = answer_after(case, 0), answer_after(case, 1)
    first_inputs, second_inputs = case.inputs(), case.inputs()
    try:
        with torch.inference_mode():
            module = case.build()
            case.require_equal(case.call(module, first_inputs), first)
        with torch.no_grad():
            case.require_equal(case.call(module, second_inputs), second)
    except RuntimeError as error:
        if any(words in str(error) for words in FORBIDDEN_BY_TORCH):
            detail = "it changes its own tensors, which torch refuses outside inference mode"
            raise NotApplicable("changes-its-tensors", f"{detail}: {error}") from error
        raise


def make_state_with_half_a_table(case: Case, module: nn.Module) -> State:
    """Return the state of a module that was built for half as many positions.

    Raises NotApplicable if the state does not hold the table, or the table has no rows.
    """
    longest, state = case.max_length, copy_state(module)
    shape = tuple(case.table_of(module).shape)
    if case.table not in state:
        raise NotApplicable("not-saved", f"no checkpoint of it holds {case.table}")
    axis = find_axis_of_positions(case, shape)
    rows = longest // 2 + shape[axis] - longest
    state[case.table] = state[case.table].narrow(axis, 0, rows).clone()
    return state


def find_axis_of_positions(case: Case, shape: Sequence[int]) -> int:
    """Return the axis of a table that has a row for each position, and perhaps a few more.

    Raises NotApplicable if there is none. A width is not mistaken for it, unless it is as long as
    the longest sequence.
    """
    longest, width = case.max_length, case.sizes.get("feature")
    most = min(FURTHER_ROWS, longest // 4)
    sizes = [
        size
        for size in shape
        if size == longest or (longest < size <= longest + most and size != width)
    ]
    if not sizes or longest <= 1:
        raise NotApplicable("no-rows", f"a table of {list(shape)} has no row per position")
    return list(shape).index(min(sizes))


def build_called(case: Case, calls: int) -> nn.Module:
    """Build a module and call it with the usual input as often as `calls` says."""
    module = case.build()
    for _ in range(calls):
        case.answer(module, case.inputs())
    return module


def answer_after(case: Case, calls: int) -> Outputs:
    """Return the answer of a fresh module that was called so often before."""
    return case.answer(build_called(case, calls), case.inputs())


def require_restored(case: Case, save_and_read: Callable[[State], State]) -> None:
    """Raise Fail unless a fresh module gives the output of the one whose state it loads."""
    original, expected = build_changed_module(case)
    restored, state = case.build(), original.state_dict()
    restored.load_state_dict(save_and_read(state))
    try:
        case.require_equal(case.call(restored, case.inputs()), expected, "not-restored")
    except Fail as failure:
        unsaved = sorted(collect_held_tensors(original).keys() - state.keys())
        if not unsaved:
            raise
        detail = f"not in the state_dict: {', '.join(unsaved)} ({failure.detail})"
        raise Fail("not-restored", detail, **failure.metrics) from failure


def require_pickled(case: Case, read: Callable[[Any], Any]) -> None:
    """Raise Fail unless a module that went through a file gives the same output as before.

    The module goes through it before it was ever called, and again after a call. Raises Fail if the
    module cannot be pickled, too.
    """
    case.reference()
    for calls in (0, 1):
        module, twin = build_called(case, calls), build_called(case, calls)
        change_held_tensors(module)
        change_held_tensors(twin)
        expected = case.answer(twin, case.inputs())
        try:
            file = save_to_memory(module)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            # the type of the error changes with Python
            raise Fail("not-picklable", f"{type(error).__name__}: {error}") from error
        case.require_equal(case.call(read(file), case.inputs()), expected, "not-restored")
