"""Probes of the types and the precision that an encoding keeps."""

from __future__ import annotations

import functools
from typing import Callable, Dict, List

import torch
from torch import nn

from torchgrid.inside.api import (
    Case,
    Fail,
    NotApplicable,
    NotTested,
    Outputs,
    is_exhaustion,
    probe,
    require_close,
)
from torchgrid.inside.toolkit.default_dtype import build_under_default
from torchgrid.inside.toolkit.devices import (
    collect_held_tensors,
    collect_registered_tensors,
    visit,
)
from torchgrid.inside.toolkit.double_slopes import require_double_precision
from torchgrid.inside.toolkit.dtypes import (
    format_dtypes,
    require_dtype,
    require_float_input,
    require_floats,
    require_no_draws,
    require_same_types,
)
from torchgrid.inside.toolkit.operators import watch_operators
from torchgrid.inside.toolkit.precision import (
    LOW,
    ROUNDINGS,
    call_in_dtype,
    call_or_none,
    choose_far_sizes,
    count_distinct_positions,
    format_dtype,
    make_same_inputs,
    mask_lowest,
    measure_far_errors,
    measure_relative_error,
    require_near,
)

# bfloat16 counts to 256, then in twos, from 512 on in fours.
COUNTED = 1024
# Far enough for positions that autocast computes in bfloat16 to collide.
AUTOCAST_LENGTH = 512

# Low precision is slow on a CPU, and the order of calls shows in a small batch.
FEW = {"batch": 2}

REFUSED = "refused"

# The default types under which models are built, and the type whose rounding explains a difference.
DEFAULTS = {torch.float64: torch.float32, torch.bfloat16: torch.bfloat16}

# The types that MPS and some other devices do not have.
WIDE = (torch.float64, torch.complex128)


@probe("dtype.follows-module", kind="requirement")
def follows_module(case: Case) -> Dict[str, float]:
    """After module.to(bfloat16) and module.to(float16), an input of that type gives an output of
    that type, near the float32 output. A table kept as a plain attribute stays float32 and turns
    the output into float32 (lyuwenyu/RT-DETR#677). Some layers have no float16 kernels on the CPU
    in old releases, and raise. Complex products of bfloat16 do not exist (tenstorrent/tt-metal
    PR#27426). An output that the row does not declare may be float32 by design. It fails if the
    module holds a tensor that the cast missed. Positions that are floating-point arguments stay
    float32. Metrics: the relative error of Euclidean norms in each type.
    """
    expected = require_floats(case)
    errors: Dict[str, float] = {}
    for dtype in LOW:
        outputs = call_in_dtype(case, dtype)
        require_dtype(case, outputs, expected, dtype)
        errors.update(require_near(case, outputs, expected, dtype))
    return errors


@probe("dtype.double", kind="requirement")
def double(case: Case) -> Dict[str, float]:
    """After module.to(float64), a float64 input gives a float64 output that agrees with the float32
    output. It also has the precision of float64: its gradient along a seeded direction is the slope
    over a step of 1e-8, over which float32 sees nothing. A forward that casts to float32 and back
    has no such slope, and a numerical check of gradients fails. A table in float32 beside it, and
    outputs without a gradient, are judged in type and values alone. Metrics:
    max_difference, and slope_error where there is a gradient.
    """
    expected = require_floats(case)
    outputs = call_in_dtype(case, torch.float64)
    require_dtype(case, outputs, expected, torch.float64)
    metrics: Dict[str, float] = {}
    if not case.traits.draws:
        pair = mask_lowest(outputs, expected, torch.float32)
        metrics["max_difference"] = case.require_equal(*pair, any_type=True)
    module, inputs = case.build().to(torch.float64), case.inputs(batch=2).cast(torch.float64)
    with torch.no_grad():
        watch = watch_operators(lambda: case.call(module, inputs))
    return {**metrics, **require_double_precision(case, watch)}


@probe("dtype.input-only", kind="requirement")
def input_only(case: Case) -> Dict[str, float]:
    """A bfloat16 or float16 input to a module that stays float32 gives an output near the float32
    output. All declared outputs have one type, the input's or float32. An encoding that counts
    positions in the input's type is not near (huggingface/transformers PR#29285). It does not apply
    to a layer with weights that raises for both, because torch does not multiply two types.
    Metrics: the relative error in each type.
    """
    expected = case.reference()
    require_float_input(case)
    calls = {d: functools.partial(call_with_other_input, case, d) for d in LOW}
    if not any(call_or_none(call) for call in calls.values()):
        raise NotApplicable("refuses-other-types", "it raises for any type but its own")
    errors: Dict[str, float] = {}
    for dtype, call in calls.items():
        outputs = call()
        kinds = {y.dtype for y in case.get_declared(outputs) if y.is_floating_point()}
        others = {y.dtype for y in outputs if y.is_floating_point()} - {dtype, torch.float32}
        if len(kinds) > 1 or others:
            detail = f"{format_dtype(dtype)} in, {format_dtypes(kinds | others)} out"
            raise Fail("other-dtype", detail)
        errors.update(require_near(case, outputs, expected, dtype))
    return errors


def call_with_other_input(case: Case, dtype: torch.dtype) -> Outputs:
    """Call a float32 module with an input in `dtype`."""
    return case.call(case.build(), case.inputs().cast(dtype))


@probe("dtype.keeps-input-type", kind="observation")
def keeps_input_type(case: Case) -> Dict[str, str]:
    """The declared outputs have the type of the input, which is bfloat16, float16 or float64, while
    the module stays float32. A float32 table turns a bfloat16 stream into float32. Attention then
    refuses the bfloat16 values beside the float32 queries (NVIDIA/Megatron-LM#643,
    huggingface/transformers PR#24262). Metrics: the output's type for each input type, or "refused"
    if it raises.
    """
    expected = case.reference()
    require_float_input(case)
    if not any(y.is_floating_point() for y in case.get_declared(expected)):
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


@probe("dtype.autocast", kind="requirement", devices=("cpu", "cuda"))
def autocast(case: Case) -> Dict[str, float]:
    """Under torch.autocast to bfloat16, the output is near the float32 output, at up to 512
    positions if the input has an axis for them. The input is float32, and then bfloat16 as a linear
    layer before it would give. Autocast rounds positions to bfloat16 where a matrix product
    multiplies them with frequencies, and they collide (huggingface/transformers PR#29285). Metrics:
    the relative error for each type of input.
    """
    sizes: Dict[str, int] = {}
    if case.has_length:
        sizes = dict(choose_far_sizes(case, case.build(), AUTOCAST_LENGTH))
    expected, inputs = case.reference(**sizes), case.inputs(**sizes)
    errors: Dict[str, float] = {}
    with visit(case.device) as there:
        case.answer(there.move_module(case.build()), there.move_inputs(inputs.clone()))
    with visit(case.device) as there, torch.autocast(there.device.type, dtype=torch.bfloat16):
        for given in (torch.float32, torch.bfloat16):
            module = there.move_module(case.build())
            outputs = case.call(module, there.move_inputs(inputs.clone().cast(given)))
            there.synchronize()
            # numbers that were drawn at random differ from type to type
            error = 0.0
            if not case.traits.draws:
                error = measure_relative_error(outputs, expected, torch.bfloat16)
            errors[f"relative_error_{format_dtype(given)}_input"] = error
    accepted = ROUNDINGS * torch.finfo(torch.bfloat16).eps
    if not all(error <= accepted for error in errors.values()):
        raise Fail("different-values", f"{errors}, and {accepted:.3g} is accepted", **errors)
    return errors


@probe("dtype.table-precision", kind="requirement")
def table_precision(case: Case) -> Dict[str, float]:
    """After a cast to bfloat16 or float16, the output is as near as its type allows, even at the
    far end of the promised length (up to 4096 positions). Rounded inverse frequencies are wrong in
    proportion to the position, in the end by a whole turn (EleutherAI/gpt-neox#1003,
    huggingface/transformers#25681, deepspeed PR#8066). Metrics: the greatest error of the output
    and of the table in each type. Both are compared in double precision with the float32 ones.
    """
    require_floats(case)
    require_no_draws(case)
    sizes = dict(choose_far_sizes(case, case.build()))
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


@probe("dtype.distinct-positions", kind="requirement")
def distinct_positions_in_bfloat16(case: Case) -> Dict[str, int]:
    """In bfloat16 the encoding tells as many positions apart as in float32, of up to 1024 that all
    have the same input. Positions whose float32 outputs differ by rounding alone are alike.
    Positions counted in bfloat16 give only 513 of 1024 (huggingface/transformers PR#29285).
    Metrics: the number of distinct positions in each type.
    """
    require_no_draws(case)
    sizes = dict(choose_far_sizes(case, case.build(), COUNTED))
    same = make_same_inputs(case, sizes)
    plain = case.answer(case.build(), same)
    rounded = call_or_none(lambda: call_in_dtype(case, torch.bfloat16, same))
    metrics = {
        "positions": sizes["length"],
        "distinct_float32": count_distinct_positions(case, torch.float32, plain),
    }
    if metrics["distinct_float32"] == 1:
        raise NotApplicable("positions-alike", "its output is the same at every position")
    if rounded is None:
        raise NotTested(
            "low-precision-fails", "it raises in bfloat16; see dtype.follows-module", **metrics
        )
    metrics["distinct_bfloat16"] = count_distinct_positions(case, torch.bfloat16, rounded)
    if metrics["distinct_bfloat16"] < metrics["distinct_float32"]:
        text = "of {positions} positions, {distinct_float32} are distinct, {distinct_bfloat16} here"
        raise Fail("positions-collide", text.format(**metrics), **metrics)
    return metrics


@probe("dtype.after-other-dtype", kind="requirement")
def after_other_dtype(case: Case) -> Dict[str, str]:
    """After a call with a bfloat16 input, one with a float16 input, and one under torch.autocast, a
    float32 call gives a fresh module's output, of the same type. A cache that is kept by length
    alone holds what the earlier call rounded. The probe leaves out an earlier call that raises.
    Metric: before, the earlier calls that work.
    """
    case.require_same_calls()
    require_float_input(case)
    expected, before = case.reference(**FEW), []
    for name, call in list_other_calls(case).items():
        module = case.build()
        if call_or_none(functools.partial(call, module)) is None:
            continue
        before.append(name)
        require_fresh(case, case.call(module, case.inputs(**FEW)), expected, f"after {name}")
    return {"before": ", ".join(before)}


def list_other_calls(case: Case) -> Dict[str, Callable[[nn.Module], Outputs]]:
    """Return ways to call a module so that it computes in another type, by name."""

    def call_under_autocast(module: nn.Module) -> Outputs:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return case.call(module, case.inputs(**FEW))

    def call_in(dtype: torch.dtype) -> Callable[[nn.Module], Outputs]:
        return lambda module: case.call(module, case.inputs(**FEW).cast(dtype))

    ways = {format_dtype(dtype): call_in(dtype) for dtype in LOW}
    return {**ways, "autocast": call_under_autocast}


@probe("dtype.cast-after-call", kind="requirement")
def cast_after_call(case: Case) -> Dict[str, float]:
    """A module that was called in float32, and was then cast to bfloat16, gives the output of a
    fresh module that is cast alike, of the same type and near it. A cache that the call made as a
    plain attribute stays float32, and so does the output. Metric: the relative error.
    """
    case.require_same_calls()
    require_floats(case)
    inputs = case.inputs(**FEW)
    expected = call_or_none(lambda: call_in_dtype(case, torch.bfloat16, inputs))
    if expected is None:
        raise NotTested("low-precision-fails", "it raises in bfloat16; see dtype.follows-module")
    module = case.build()
    with torch.no_grad():
        case.call(module, inputs.clone())
        outputs = case.call(module.to(torch.bfloat16), inputs.cast(torch.bfloat16))
    require_same_types(outputs, expected)
    return require_near(case, outputs, expected, torch.bfloat16)


@probe("dtype.built-under-default", kind="requirement")
def built_under_default(case: Case) -> Dict[str, float]:
    """Built under torch.set_default_dtype(float64) and (bfloat16), as from_pretrained builds a
    model, and called with an input of that type, the module gives an output of that type near the
    float32 output. Numbers that the constructor draws at random are those of the usual module. A
    table that names its own type stays float32 and turns a bfloat16 output into float32. Metrics:
    the relative error of Euclidean norms in each type.
    """
    require_floats(case)
    expected = case.reference(**FEW)
    errors: Dict[str, float] = {}
    for dtype, rounding in DEFAULTS.items():
        module, inputs = build_under_default(case, dtype), case.inputs(**FEW).cast(dtype)
        try:
            with torch.no_grad():
                outputs = case.call(module, inputs)
        except Exception as error:
            if is_exhaustion(error) or call_or_none(
                functools.partial(call_in_dtype, case, dtype, inputs)
            ):
                raise
            # the same fault as that of a module that is cast later
            detail = f"cast to {format_dtype(dtype)} it raises; see dtype.follows-module"
            raise NotTested("low-precision-fails", detail) from error
        require_dtype(case, outputs, expected, dtype)
        found = require_near(case, outputs, expected, rounding)
        errors.update({f"relative_error_{format_dtype(dtype)}": e for e in found.values()})
    return errors


@probe("dtype.no-float64", kind="observation")
def no_float64(case: Case) -> Dict[str, object]:
    """From float32 input, no operator of the call makes a tensor in float64 or complex128, and the
    module holds none. MPS and some NPUs do not have these types (huggingface/diffusers#12432,
    #12653, #14639). A tensor of no dimensions does not count, because it may be a number of the
    CPU. Metrics: the number of such operators, and their names.
    """
    case.reference()
    if any(x.dtype in WIDE for x in case.inputs().tensors):
        raise NotApplicable("float64-input", "its input is float64")
    module, inputs = case.build(), case.inputs()
    with torch.no_grad():
        watch = watch_operators(lambda: case.call(module, inputs))
    if watch is None:
        raise NotTested("not-recorded", "it raises while a mode records its operators")
    made = [name for dtype in WIDE for name in watch.makes.get(dtype, ())]
    held = [name for name, x in collect_held_tensors(module).items() if x.dtype in WIDE]
    metrics: Dict[str, object] = {"operators": len(made), "names": ", ".join(sorted(set(made)))}
    if made or held:
        words = [f"{len(made)} operators make float64: {metrics['names']}"] if made else []
        words += [f"it holds {', '.join(held)} in float64"] if held else []
        raise Fail("makes-float64", "; ".join(words), **metrics)
    return {"operators": 0}


@probe("dtype.complex-buffers", kind="observation")
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


def require_fresh(case: Case, outputs: Outputs, expected: Outputs, when: str) -> None:
    """Raise Fail unless outputs equal those of a fresh module; `when` says what came before."""
    try:
        case.require_equal(outputs, expected)
    except Fail as other:
        raise Fail(other.reason, f"{when}: {other.detail}", **other.metrics) from other


def find_output_type(case: Case, dtype: torch.dtype) -> str:
    """Return the type of the declared outputs for inputs in `dtype`, or "refused" if it raises."""
    outputs = call_or_none(functools.partial(call_with_other_input, case, dtype))
    if outputs is None:
        return REFUSED
    declared = case.get_declared(outputs)
    return format_dtypes({y.dtype for y in declared if y.is_floating_point()})
