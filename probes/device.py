"""Probes of an encoding on a device other than the CPU."""

from __future__ import annotations

import inspect
from typing import Dict, Optional, Sequence

import torch
from torch import Tensor, nn

from torchgrid.inside.api import (
    Case,
    Fail,
    Inputs,
    NotApplicable,
    Outputs,
    is_exhaustion,
    name_outputs,
    probe,
    require_shapes,
)
from torchgrid.inside.toolkit.device_builds import (
    build_on_meta,
    copy_drawn_tensors,
    fill_with_garbage,
    find_recomputed_tensors,
)
from torchgrid.inside.toolkit.devices import (
    Visit,
    collect_held_tensors,
    collect_registered_tensors,
    collect_stray_tensors,
    require_on,
    visit,
)
from torchgrid.inside.toolkit.mixed_devices import require_refusal_or_equal

Metrics = Optional[Dict[str, float]]

# A device without values, a fake GPU, a real one.
SECOND_DEVICES = ("meta", "fake-cuda", "cuda")
GPUS = ("fake-cuda", "cuda")


@probe("device.registered", kind="requirement")
def registered(case: Case) -> Optional[Dict[str, str]]:
    """Every tensor that the encoding holds after one call is a parameter or a buffer. Torch moves,
    casts and saves nothing else. The outcome names the strays: a table or a cache kept as a plain
    attribute, tensors in a list, the tensors of a module in a list (huggingface/transformers
    PR#22234, #28625). A tensor that each call computes anew from registered ones is right: the
    weight of the old torch.nn.utils.weight_norm is one. Metric: recomputed, its names.
    """
    module = case.build()
    case.answer(module, case.inputs())
    strays = sorted(collect_stray_tensors(module))
    recomputed = find_recomputed_tensors(case) if strays else []
    wrong = [name for name in strays if name not in recomputed]
    if wrong:
        raise Fail("not-registered", f"neither parameter nor buffer: {', '.join(wrong)}")
    return {"recomputed": ", ".join(recomputed)} if recomputed else None


@probe("device.follows-module", kind="requirement", devices=SECOND_DEVICES)
def follows_module(case: Case) -> Metrics:
    """After module.to(device), an input on that device gives an output on that device. Nothing that
    the module holds is left elsewhere. If the device holds values, the numbers are those of the
    CPU. The usual stray is a tensor kept as a plain attribute (huggingface/transformers PR#22234,
    multidim-positional-encoding#33).
    """
    # What is real is made before the visit: inside a fake mode, old releases refuse a generator.
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device) as there:
        module = there.move_module(module)
        outputs = call_there(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compare_with_cpu(case, there, outputs, expected)


@probe("device.comes-back", kind="requirement", devices=GPUS)
def comes_back(case: Case) -> Metrics:
    """An encoding that was moved to a GPU, called there and moved back gives the same output on the
    CPU as before. It holds nothing that stayed on the GPU. The usual stray is a cache or an
    attribute that forward itself put on the GPU (huggingface/transformers#34046).
    """
    expected, module, inputs = answer_twice(case), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device) as there:
        module = there.move_module(module)
        call_there(case, there, module, inputs)
        module = there.home.move_module(module)
        outputs = call_there(case, there.home, module, inputs)
        require_all_there(there.home, module, outputs)
        return compare_with_cpu(case, there, outputs, expected)


@probe("device.moved-after-call", kind="requirement", devices=SECOND_DEVICES)
def moved_after_call(case: Case) -> Metrics:
    """An encoding that was called on the CPU before module.to(device) works there as one that was
    not: an input on that device gives an output on that device. Its parameters and buffers are
    there too. The usual fault is a cache from the first call that is found by its length, and not
    by its device (huggingface/transformers#34046). Tensors that stay on the CPU and are not used
    are right: a cache may keep one for each device.
    """
    expected, module, inputs = answer_twice(case), case.build(), case.inputs()
    require_tensors(module, inputs)
    case.answer(module, case.inputs())
    with visit(case.device) as there:
        module = there.move_module(module)
        outputs = call_there(case, there, module, inputs)
        require_outputs_on(there, outputs)
        require_on(there.device, collect_registered_tensors(module), "left-behind")
        return compare_with_cpu(case, there, outputs, expected)


@probe("device.second-gpu", kind="requirement", devices=GPUS, gpus=2)
def second_gpu(case: Case) -> Metrics:
    """After module.to("cuda:1"), an input on that GPU gives an output on that GPU, although cuda:0
    is the current device. A tensor that forward makes on plain "cuda" lands on cuda:0. On real
    hardware, the probe runs where there are two GPUs.
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device, second=True) as there:
        module = there.move_module(module)
        outputs = call_there(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compare_with_cpu(case, there, outputs, expected)


@probe("device.built-in-context", kind="requirement", devices=SECOND_DEVICES)
def built_in_context(case: Case) -> Metrics:
    """An encoding constructed under `with torch.device(device):` needs no move. An input on that
    device gives an output on that device, and nothing that the module holds is elsewhere. Such a
    context exists from 2.0 on.
    """
    if not hasattr(torch.device, "__enter__"):
        raise NotApplicable("no-device-context", "`with torch.device(...)` came with 2.0")
    require_weights(case)
    expected, inputs = case.reference(), case.inputs()
    require_tensors(case.build(), inputs)
    with visit(case.device) as there:
        with there.device:
            module = case.build()
        outputs = call_there(case, there, module, inputs)
        require_all_there(there, module, outputs)
        redrawn = compute_redrawn(case, there, module, expected)
        return compare_with_cpu(case, there, outputs, redrawn)


@probe("device.built-under-default", kind="requirement", devices=SECOND_DEVICES)
def built_under_default(case: Case) -> Metrics:
    """An encoding constructed and called under torch.set_default_device(device) is on that device
    with everything that it holds. Its output is there too. A program that sets a default also runs
    forward under it. The setting exists from 2.0 on.
    """
    if not hasattr(torch, "set_default_device"):
        raise NotApplicable("no-default-device", "torch.set_default_device came with 2.0")
    require_weights(case)
    expected, inputs = case.reference(), case.inputs()
    require_tensors(case.build(), inputs)
    with visit(case.device) as there:
        torch.set_default_device(there.device)
        try:
            module = case.build()
            outputs = call_there(case, there, module, inputs)
        finally:
            torch.set_default_device(None)
        require_all_there(there, module, outputs)
        redrawn = compute_redrawn(case, there, module, expected)
        return compare_with_cpu(case, there, outputs, redrawn)


@probe("device.to-empty", kind="observation", devices=("cpu", "cuda"))
def to_empty(case: Case) -> Metrics:
    """An encoding that was built on meta, got memory from `to_empty` and loaded a state_dict gives
    the output of one that was built normally. A non-persistent buffer is not in the state_dict, so
    its values are whatever was in memory (nan in this probe). A plain attribute stays on meta
    (huggingface/transformers#45902, #34234), unless the call computes it anew. The probe builds the
    module in a device context. Before 2.0, which has none, it moves the module to meta.
    """
    require_weights(case)
    expected, source, inputs = case.reference(), case.build(), case.inputs()
    with visit(case.device) as there:
        module = build_on_meta(case).to_empty(device=there.device)
        unset = fill_with_garbage(module)
        module.load_state_dict(source.state_dict())
        try:
            outputs = call_there(case, there, module, inputs)
            metrics = compare_with_cpu(case, there, outputs, expected)
        except Exception as error:
            if is_exhaustion(error):
                raise
            require_on(there.device, collect_held_tensors(module), "left-behind", cause=error)
            if not unset:
                raise
            names = ", ".join(unset)
            detail = f"not in the state_dict, so the values are garbage: {names} ({error})"
            raise Fail("not-restored", detail) from error
        require_on(there.device, collect_held_tensors(module), "left-behind")
        return metrics


@probe("device.meta-assign", kind="observation")
def meta_assign(case: Case) -> None:
    """An encoding that was built on meta and took its tensors from a state_dict, by
    load_state_dict(assign=True), gives the output of one that was built normally. What the
    state_dict does not hold stays on meta, such as a non-persistent buffer, unless the call
    computes it. The argument came with 2.1.
    """
    if "assign" not in inspect.signature(nn.Module.load_state_dict).parameters:
        raise NotApplicable("no-assign", "load_state_dict(assign=True) came with 2.1")
    require_weights(case)
    expected, source, inputs = case.reference(), case.build(), case.inputs()
    cpu = torch.device("cpu")
    module = build_on_meta(case)
    module.load_state_dict(source.state_dict(), assign=True)
    try:
        case.require_equal(case.call(module, inputs), expected)
    except Exception as error:
        if is_exhaustion(error):
            raise
        require_on(cpu, collect_held_tensors(module), "left-on-meta", cause=error)
        raise
    require_on(cpu, collect_held_tensors(module), "left-on-meta")


@probe("device.input-moved-alone", kind="requirement", devices=SECOND_DEVICES)
def input_moved_alone(case: Case) -> Optional[Dict[str, str]]:
    """With its input moved to a device and the module still on the CPU, the encoding does one of
    two things. It raises an error that names the devices, or it gives the right output on the
    input's device. Metric: refusal, the words of the error, which change over the releases
    (multidim-positional-encoding#33).
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    if not inputs.tensors:
        raise NotApplicable("no-tensor-input", "none of its arguments is a tensor to move")
    with visit(case.device) as there:
        module, inputs = there.home.move_module(module), there.move_inputs(inputs)
        return require_refusal_or_equal(case, there, module, inputs, expected)


@probe("device.module-moved-alone", kind="requirement", devices=SECOND_DEVICES)
def module_moved_alone(case: Case) -> Optional[Dict[str, str]]:
    """With the module moved to a device and its input still on the CPU, for example positions, the
    encoding does one of two things. It raises an error that names the devices, or it gives the
    right output on the input's device. Indices on the CPU may look up a table elsewhere, as torch
    allows. Metric: refusal, the words of the error (mosaicml/llm-foundry PR#1334).
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    if not inputs.tensors:
        raise NotApplicable("no-tensor-input", "none of its arguments is a tensor to leave behind")
    if not collect_registered_tensors(module):
        raise NotApplicable("nothing-to-move", "it has neither parameters nor buffers")
    with visit(case.device) as there:
        module, inputs = there.move_module(module), there.home.move_inputs(inputs)
        return require_refusal_or_equal(case, there, module, inputs, expected)


def require_tensors(module: nn.Module, inputs: Inputs) -> None:
    """Raise NotApplicable if neither a module nor its input has a tensor, and so no device."""
    if not inputs.tensors and not collect_held_tensors(module):
        raise NotApplicable("no-tensors", "neither it nor its input has a tensor to move")


def call_there(case: Case, there: Visit, module: nn.Module, inputs: Inputs) -> Outputs:
    """Move the arguments, call the module, and return its outputs once the device is done."""
    outputs = case.call(module, there.move_inputs(inputs))
    there.synchronize()
    return outputs


def require_weights(case: Case) -> None:
    """Raise NotApplicable if a module has no weights before its first call."""
    if case.traits.lazy:
        detail = (
            "its first call makes its weights, so a module that was just built has none to look at"
        )
        raise NotApplicable("lazy-weights", detail)


def answer_twice(case: Case) -> Outputs:
    """Return what a fresh module answers on the CPU when it is called a second time."""
    module = case.build()
    case.answer(module, case.inputs())
    return case.answer(module, case.inputs())


def require_all_there(there: Visit, module: nn.Module, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless the outputs and all that the module holds are on the device."""
    require_outputs_on(there, outputs)
    require_on(there.device, collect_held_tensors(module), "left-behind")


def require_outputs_on(there: Visit, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless all outputs are on the device."""
    require_on(there.device, dict(zip(name_outputs(outputs), outputs)), "output-elsewhere")


def compute_redrawn(
    case: Case, there: Visit, module: nn.Module, expected: Sequence[Tensor]
) -> Sequence[Tensor]:
    """Return the CPU's outputs with the random numbers that `module` drew on its own device."""
    if not there.has_data:
        return expected
    on_cpu = case.build()
    copy_drawn_tensors(case, on_cpu, module)
    return case.answer(on_cpu, case.inputs())


def compare_with_cpu(
    case: Case, there: Visit, outputs: Sequence[Tensor], expected: Sequence[Tensor]
) -> Metrics:
    """Raise Fail unless shapes and, if the device holds values, numbers are those of the CPU."""
    if there.has_data:
        return {"max_difference": case.require_equal([y.cpu() for y in outputs], expected)}
    require_shapes(outputs, [tuple(y.shape) for y in expected])
    return None
