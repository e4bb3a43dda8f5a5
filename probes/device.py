"""Whether an encoding lives on the device where it is wanted."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

import torch
from torch import Tensor, nn

from torchgrid.inside.api import Case, Fail, Inputs, NotApplicable, Outputs, probe, require_shapes
from torchgrid.inside.toolkit.device_builds import (
    adopt_drawn,
    built_on_meta,
    default_device,
    garbage,
)
from torchgrid.inside.toolkit.devices import (
    Visit,
    held_tensors,
    registered_tensors,
    require_on,
    stray_tensors,
    visit,
)
from torchgrid.inside.toolkit.mixed_devices import answer_or_refusal

Metrics = Optional[Dict[str, float]]

# A device without values, a fake GPU, a real one.
SECOND_DEVICES = ("meta", "fake-cuda", "cuda")
GPUS = ("fake-cuda", "cuda")


@probe("device.registered")
def registered(case: Case) -> None:
    """Every tensor that the encoding holds, after it has answered once, is a parameter or a buffer:
    torch moves, casts and saves nothing else. The strays are named: a table or a cache kept as a
    plain attribute, tensors in a list, the tensors of a module that sits in a list
    (huggingface/transformers PR#22234, #28625).
    """
    module = case.build()
    case.answer(module, case.inputs())
    strays = sorted(stray_tensors(module))
    if strays:
        raise Fail("not-registered", f"neither parameter nor buffer: {', '.join(strays)}")


@probe("device.follows-module", devices=SECOND_DEVICES)
def follows_module(case: Case) -> Metrics:
    """After module.to(device), an input on that device is answered there, with the numbers that the
    CPU gives where the device holds any, and nothing that the module holds is left elsewhere. The
    usual stray is a tensor kept as a plain attribute (huggingface/transformers PR#22234,
    multidim-positional-encoding#33).
    """
    # What is real is made before the visit: inside a fake mode, old releases refuse a generator.
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device) as there:
        module = there.module(module)
        outputs = answered(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compared(case, there, outputs, expected)


@probe("device.comes-back", devices=GPUS)
def comes_back(case: Case) -> Metrics:
    """Moved to a GPU, asked there, and moved back to the CPU, the encoding answers an input on the
    CPU as it did before it left, and holds nothing that stayed behind. What stays is a cache or an
    attribute that forward put on the GPU itself (huggingface/transformers#34046).
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device) as there:
        module = there.module(module)
        answered(case, there, module, inputs)
        module = there.home.module(module)
        outputs = answered(case, there.home, module, inputs)
        require_all_there(there.home, module, outputs)
        return compared(case, there, outputs, expected)


@probe("device.second-gpu", devices=GPUS, gpus=2)
def second_gpu(case: Case) -> Metrics:
    """After module.to("cuda:1"), an input there is answered there, though cuda:0 is the current
    device: a tensor made on plain "cuda" inside forward lands on cuda:0. A real one is asked where
    there are two GPUs.
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    require_tensors(module, inputs)
    with visit(case.device, second=True) as there:
        module = there.module(module)
        outputs = answered(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compared(case, there, outputs, expected)


@probe("device.built-in-context", devices=SECOND_DEVICES)
def built_in_context(case: Case) -> Metrics:
    """Constructed under `with torch.device(device):`, the encoding needs no move: an input on that
    device is answered there, and nothing that the module holds is elsewhere. Such a context exists
    from 2.0 on.
    """
    if not hasattr(torch.device, "__enter__"):
        raise NotApplicable("no-device-context", "`with torch.device(...)` came with 2.0")
    expected, inputs = case.reference(), case.inputs()
    require_tensors(case.build(), inputs)
    with visit(case.device) as there:
        with there.device:
            module = case.build()
        outputs = answered(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compared(case, there, outputs, redrawn(case, there, module, expected))


@probe("device.built-under-default", devices=SECOND_DEVICES)
def built_under_default(case: Case) -> Metrics:
    """Constructed and called while torch.set_default_device(device) holds, the encoding is on that
    device with all that it holds, and so is its answer: in a program that sets a default, forward
    runs under it too. The setting exists from 2.0 on.
    """
    if not hasattr(torch, "set_default_device"):
        raise NotApplicable("no-default-device", "torch.set_default_device came with 2.0")
    expected, inputs = case.reference(), case.inputs()
    require_tensors(case.build(), inputs)
    with visit(case.device) as there:
        with default_device(there.device):
            module = case.build()
            outputs = answered(case, there, module, inputs)
        require_all_there(there, module, outputs)
        return compared(case, there, outputs, redrawn(case, there, module, expected))


@probe("device.to-empty", devices=("cpu", "cuda"))
def to_empty(case: Case) -> Metrics:
    """Built on meta, given memory by `to_empty`, loaded with what a state_dict has: it answers as
    one that was built normally. A non-persistent buffer is in no state_dict and keeps whatever the
    memory held (nan here), a plain attribute stays on meta (huggingface/transformers#45902,
    #34234). Built in a device context; before 2.0, which has none, moved to meta.
    """
    expected, source, inputs = case.reference(), case.build(), case.inputs()
    with visit(case.device) as there:
        module = built_on_meta(case).to_empty(device=there.device)
        require_on(there.device, held_tensors(module), "left-behind")
        unset = garbage(module)
        module.load_state_dict(source.state_dict())
        try:
            outputs = answered(case, there, module, inputs)
            return compared(case, there, outputs, expected)
        except Exception as error:
            if not unset:
                raise
            told = f"in no state_dict, so whatever the memory held: {', '.join(unset)} ({error})"
            raise Fail("not-restored", told) from error


@probe("device.input-moved-alone", devices=SECOND_DEVICES)
def input_moved_alone(case: Case) -> Optional[Dict[str, str]]:
    """The input moved to a device and the module forgotten on the CPU: either an error that names
    the devices, or the right answer where the input is, and nothing between. The metric holds the
    error's words, which change over the releases (multidim-positional-encoding#33).
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    if not inputs.tensors:
        raise NotApplicable("no-tensor-input", "no argument is a tensor that could be moved")
    with visit(case.device) as there:
        module, inputs = there.home.module(module), there.inputs(inputs)
        return answer_or_refusal(case, there, module, inputs, expected)


@probe("device.module-moved-alone", devices=SECOND_DEVICES)
def module_moved_alone(case: Case) -> Optional[Dict[str, str]]:
    """The module moved to a device and the input forgotten on the CPU, positions for one: either an
    error that names the devices, or the right answer where the input is. Indices on the CPU may
    look up a table elsewhere, as torch lets them. The metric holds the error's words
    (mosaicml/llm-foundry PR#1334).
    """
    expected, module, inputs = case.reference(), case.build(), case.inputs()
    if not inputs.tensors:
        raise NotApplicable("no-tensor-input", "no argument is a tensor that could be forgotten")
    if not registered_tensors(module):
        raise NotApplicable("nothing-to-move", "it has neither parameters nor buffers")
    with visit(case.device) as there:
        module, inputs = there.module(module), there.home.inputs(inputs)
        return answer_or_refusal(case, there, module, inputs, expected)


def require_tensors(module: nn.Module, inputs: Inputs) -> None:
    """Raise NotApplicable where neither a module nor its input could say which device is meant."""
    if not inputs.tensors and not held_tensors(module):
        raise NotApplicable("no-tensors", "neither it nor its input has a tensor to be moved")


def answered(case: Case, there: Visit, module: nn.Module, inputs: Inputs) -> Outputs:
    """What a module answers to arguments that are taken there, once the device is done."""
    outputs = case.call(module, there.inputs(inputs))
    there.synchronize()
    return outputs


def require_all_there(there: Visit, module: nn.Module, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless the outputs and all that the module holds are on the device."""
    named = {f"output {index}": y for index, y in enumerate(outputs)}
    require_on(there.device, named, "output-elsewhere")
    require_on(there.device, held_tensors(module), "left-behind")


def redrawn(
    case: Case, there: Visit, module: nn.Module, expected: Sequence[Tensor]
) -> Sequence[Tensor]:
    """What the CPU answers with the random numbers that a module drew on its own device."""
    if not there.has_data:
        return expected
    on_cpu = case.build()
    adopt_drawn(case, on_cpu, module)
    return case.answer(on_cpu, case.inputs())


def compared(
    case: Case, there: Visit, outputs: Sequence[Tensor], expected: Sequence[Tensor]
) -> Metrics:
    """Compare with the answer of the CPU: by shape, and by value where there are values."""
    if there.has_data:
        return {"max_difference": case.require_equal(outputs, expected)}
    require_shapes(outputs, [tuple(y.shape) for y in expected])
    return None
