"""Probes of the types and the precision that an encoding keeps."""

from __future__ import annotations

from typing import Dict, Iterable, List

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, Outputs, probe, require_close
from torchgrid.inside.toolkit.devices import collect_registered_tensors, visit
from torchgrid.inside.toolkit.precision import (
    LOW,
    ROUNDINGS,
    call_in_dtype,
    choose_far_sizes,
    count_distinct_positions,
    format_dtype,
    measure_far_errors,
    measure_relative_error,
    require_near,
)

# bfloat16 counts to 256, then in twos, from 512 on in fours.
COUNTED = 1024
# Far enough for positions that autocast computes in bfloat16 to collide.
AUTOCAST_LENGTH = 512

REFUSED = "refused"


@probe("dtype.follows-module")
def follows_module(case: Case) -> Dict[str, float]:
    """After module.to(bfloat16) and module.to(float16), an input of that type gives an output of
    that type, near the float32 output. A table kept as a plain attribute stays float32 and turns
    the output into float32 (lyuwenyu/RT-DETR#677). Some layers have no float16 kernels on the CPU
    in old releases, and raise. Complex products of bfloat16 do not exist (tenstorrent/tt-metal
    PR#27426). Metrics: the relative error of Euclidean norms in each type.
    """
    expected = require_floats(case)
    errors: Dict[str, float] = {}
    for dtype in LOW:
        outputs = call_in_dtype(case, dtype)
        require_dtype(outputs, expected, dtype)
        errors.update(require_near(outputs, expected, dtype))
    return errors


@probe("dtype.double")
def double(case: Case) -> Dict[str, float]:
    """After module.to(float64), a float64 input gives a float64 output that agrees with the float32
    output. A forward that casts to float32 gives float32 back. A numerical check of gradients or a
    reference then has only the precision of float32, without a warning.
    """
    expected = require_floats(case)
    outputs = call_in_dtype(case, torch.float64)
    require_dtype(outputs, expected, torch.float64)
    return {"max_difference": case.require_equal(outputs, expected)}


@probe("dtype.input-only")
def input_only(case: Case) -> Dict[str, float]:
    """A bfloat16 or float16 input to a module that stays float32 gives an output near the float32
    output. All outputs have one type, the input's or float32. An encoding that counts positions in
    the input's type is not near (huggingface/transformers PR#29285). A layer with weights raises,
    because torch does not multiply two types. Metrics: the relative error in each type.
    """
    expected = case.reference()
    require_float_input(case)
    errors: Dict[str, float] = {}
    for dtype in LOW:
        outputs = case.call(case.build(), case.inputs().cast(dtype))
        kinds = {y.dtype for y in outputs if y.is_floating_point()}
        if len(kinds) > 1 or not kinds <= {dtype, torch.float32}:
            raise Fail("other-dtype", f"{format_dtype(dtype)} in, {format_dtypes(kinds)} out")
        errors.update(require_near(outputs, expected, dtype))
    return errors


@probe("dtype.keeps-input-type")
def keeps_input_type(case: Case) -> Dict[str, str]:
    """The output has the type of the input, which is bfloat16, float16 or float64, while the module
    stays float32. A float32 table turns a bfloat16 stream into float32. Attention then refuses the
    bfloat16 values beside the float32 queries (NVIDIA/Megatron-LM#643, huggingface/transformers
    PR#24262). Metrics: the output's type for each input type, or "refused" if it raises.
    """
    expected = case.reference()
    require_float_input(case)
    if not any(y.is_floating_point() for y in expected):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    came = {format_dtype(dtype): find_output_type(case, dtype) for dtype in (*LOW, torch.float64)}
    if all(got == REFUSED for got in came.values()):
        raise NotApplicable("refuses-other-types", "it raises for any type but its own")
    others = [
        f"{given} in, {got} out" for given, got in came.items() if got not in (given, REFUSED)
    ]
    if others:
        raise Fail("other-dtype", "; ".join(others), **came)
    return came


@probe("dtype.autocast", devices=("cpu", "cuda"))
def autocast(case: Case) -> Dict[str, float]:
    """Under torch.autocast to bfloat16, the output is near the float32 output, at up to 512
    positions. The input is float32, and then bfloat16 as a linear layer before it would give.
    Autocast rounds positions to bfloat16 where a matrix product multiplies them with frequencies,
    and they collide (huggingface/transformers PR#29285). Metrics: the relative error for each type
    of input.
    """
    module = case.build()
    sizes = dict(choose_far_sizes(case, module, AUTOCAST_LENGTH))
    expected, inputs = case.reference(**sizes), case.inputs(**sizes)
    errors: Dict[str, float] = {}
    with visit(case.device) as there, torch.autocast(there.device.type, dtype=torch.bfloat16):
        module = there.move_module(module)
        for given in (torch.float32, torch.bfloat16):
            outputs = case.call(module, there.move_inputs(inputs.clone().cast(given)))
            there.synchronize()
            error = measure_relative_error(outputs, expected)
            errors[f"relative_error_{format_dtype(given)}_input"] = error
    accepted = ROUNDINGS * torch.finfo(torch.bfloat16).eps
    if not all(error <= accepted for error in errors.values()):
        raise Fail("different-values", f"{errors}, and {accepted:.3g} is accepted", **errors)
    return errors


@probe("dtype.table-precision")
def table_precision(case: Case) -> Dict[str, float]:
    """After a cast to bfloat16 or float16, the output is as near as its type allows, even at the
    far end of the promised length (up to 4096 positions). Rounded inverse frequencies are wrong in
    proportion to the position, in the end by a whole turn (EleutherAI/gpt-neox#1003,
    huggingface/transformers#25681, deepspeed PR#8066). Metrics: the greatest error of the output
    and of the table in each type. Both are compared in double precision with the float32 ones.
    """
    module = case.build()
    sizes = dict(choose_far_sizes(case, module))
    expected = case.reference(**sizes)
    metrics: Dict[str, float] = {"positions": sizes["length"]}
    wrong: List[str] = []
    for dtype in LOW:
        found, complaint = measure_far_errors(case, dtype, sizes, expected)
        metrics.update(found)
        wrong.extend(complaint)
    if len(metrics) == 1:
        raise NotTested("low-precision-fails", "it raises in every type; see dtype.follows-module")
    if wrong:
        raise Fail("imprecise", "; ".join(wrong), **metrics)
    return metrics


@probe("dtype.distinct-positions")
def distinct_positions_in_bfloat16(case: Case) -> Dict[str, int]:
    """In bfloat16 the encoding tells as many positions apart as in float32, of up to 1024 that all
    have the same input. Positions counted in bfloat16 give only 513 of 1024
    (huggingface/transformers PR#29285). Metrics: the number of distinct positions in each type.
    """
    module = case.build()
    sizes = dict(choose_far_sizes(case, module, COUNTED))
    counted = {
        f"distinct_{format_dtype(dtype)}": count_distinct_positions(case, dtype, sizes)
        for dtype in (torch.float32, torch.bfloat16)
    }
    metrics = {"positions": sizes["length"], **counted}
    if counted["distinct_float32"] == 1:
        raise NotApplicable("positions-alike", "its output is the same at every position")
    if counted["distinct_bfloat16"] < counted["distinct_float32"]:
        text = "of {positions} positions, {distinct_float32} are distinct, {distinct_bfloat16} here"
        raise Fail("positions-collide", text.format(**metrics), **metrics)
    return metrics


@probe("dtype.complex-buffers")
def complex_buffers(case: Case) -> Dict[str, str]:
    """A complex buffer keeps its imaginary part through module.to(bfloat16), to(float16),
    to(float64) and module.half(). The first three cast it to a real type with only a warning, and
    the last leaves it complex64 (pytorch/pytorch#35487). Metrics: its type after each.
    """
    case.reference()
    held = collect_registered_tensors(case.build())
    before = {name: tensor for name, tensor in held.items() if tensor.is_complex()}
    if not before:
        raise NotApplicable("no-complex-tensor", "no parameter or buffer of it is complex")
    name, tensor = min(before.items())
    casts = {
        "to_bfloat16": case.build().to(torch.bfloat16),
        "to_float16": case.build().to(torch.float16),
        "to_float64": case.build().to(torch.float64),
        "half": case.build().half(),
    }
    after = {cast: collect_registered_tensors(module)[name] for cast, module in casts.items()}
    types = {f"after_{cast}": format_dtype(left.dtype) for cast, left in after.items()}
    lost = [cast for cast, left in after.items() if not left.is_complex()]
    if lost:
        raise Fail("imaginary-part-lost", f"{name}, a {tensor.dtype}: {types}", **types)
    for left in after.values():
        require_close([left], [tensor], torch.finfo(torch.float16).eps)
    return types


def require_floats(case: Case) -> Outputs:
    """Return the float32 output, or raise NotApplicable if no cast can change it."""
    expected = case.reference()
    if not any(y.is_floating_point() or y.is_complex() for y in expected):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    held = collect_registered_tensors(case.build()).values()
    if not any(x.is_floating_point() for x in (*case.inputs().tensors, *held)):
        raise NotApplicable("no-floats", "neither it nor its input has a tensor to cast")
    return expected


def require_float_input(case: Case) -> None:
    """Raise NotApplicable if no argument is a floating-point tensor."""
    if not any(x.is_floating_point() for x in case.inputs().tensors):
        raise NotApplicable("no-float-input", "no argument is a floating-point tensor")


def require_dtype(outputs: Outputs, expected: Outputs, dtype: torch.dtype) -> None:
    """Raise Fail unless float32 outputs now have `dtype`, and complex outputs are still complex."""
    for y, before in zip(outputs, expected):
        # a cast changes no integers
        kept = not before.is_floating_point() or y.dtype == dtype
        if before.is_complex():
            kept = y.is_complex()
        if not kept:
            raise Fail("other-dtype", f"{dtype} in, {y.dtype} out")


def find_output_type(case: Case, dtype: torch.dtype) -> str:
    """Return the type of the outputs for inputs in `dtype`, or "refused" if the module raises."""
    try:
        outputs = case.call(case.build(), case.inputs().cast(dtype))
    except (RuntimeError, TypeError, NotImplementedError):
        return REFUSED
    return format_dtypes({y.dtype for y in outputs if y.is_floating_point()})


def format_dtypes(dtypes: Iterable[torch.dtype]) -> str:
    """Write types as in `bfloat16 and float32`."""
    return " and ".join(sorted(format_dtype(dtype) for dtype in dtypes))
