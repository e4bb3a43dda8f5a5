"""Whether an encoding keeps the types and the precision that it is given."""

from __future__ import annotations

from typing import Dict, Iterable, List

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, Outputs, probe, require_close
from torchgrid.inside.toolkit.devices import registered_tensors, visit
from torchgrid.inside.toolkit.precision import (
    LOW,
    ROUNDINGS,
    cast_answer,
    distinct_positions,
    far_errors,
    far_sizes,
    holds_floats,
    inexact,
    name_of,
    relative_error,
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
    that type, near the float32 answer. A table kept as a plain attribute stays float32 and turns
    the output into float32 (lyuwenyu/RT-DETR#677). Old releases have no float16 kernels for some
    layers on the CPU, and say so; complex products of bfloat16 do not exist (tenstorrent/tt-metal
    PR#27426). Metrics: the relative error (of Euclidean norms) in each type.
    """
    expected = require_floats(case)
    errors: Dict[str, float] = {}
    for dtype in LOW:
        outputs = cast_answer(case, dtype)
        require_dtype(outputs, expected, dtype)
        errors.update(require_near(outputs, expected, dtype))
    return errors


@probe("dtype.double")
def double(case: Case) -> Dict[str, float]:
    """After module.to(float64), a float64 input gives a float64 output that agrees with the float32
    answer. A cast to float32 that is written into forward turns it back, and whoever checks
    gradients numerically or computes a reference gets float32's precision without a word.
    """
    expected = require_floats(case)
    outputs = cast_answer(case, torch.float64)
    require_dtype(outputs, expected, torch.float64)
    return {"max_difference": case.require_equal(outputs, expected)}


@probe("dtype.input-only")
def input_only(case: Case) -> Dict[str, float]:
    """A bfloat16 or float16 input to a module that stays float32 is answered near the float32
    answer, all outputs in one type: the input's, or float32. Positions that are counted in the
    input's type are not near (huggingface/transformers PR#29285); a layer with weights refuses, as
    torch multiplies no two types. Metrics: the relative error in each type.
    """
    expected = case.reference()
    require_float_input(case)
    errors: Dict[str, float] = {}
    for dtype in LOW:
        outputs = case.call(case.build(), case.inputs().cast(dtype))
        kinds = {y.dtype for y in outputs if y.is_floating_point()}
        if len(kinds) > 1 or not kinds <= {dtype, torch.float32}:
            raise Fail("other-dtype", f"{name_of(dtype)} in, {names(kinds)} out")
        errors.update(require_near(outputs, expected, dtype))
    return errors


@probe("dtype.keeps-input-type")
def keeps_input_type(case: Case) -> Dict[str, str]:
    """The output has the input's type, be it bfloat16, float16 or float64, while the module stays
    float32. A float32 table turns a bfloat16 stream into float32, and attention then refuses the
    bfloat16 values beside the float32 queries (NVIDIA/Megatron-LM#643, huggingface/transformers
    PR#24262). Metrics: what comes out for each type; "refused" where it raises.
    """
    expected = case.reference()
    require_float_input(case)
    if not any(y.is_floating_point() for y in expected):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    came = {name_of(dtype): output_type(case, dtype) for dtype in (*LOW, torch.float64)}
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
    """Under torch.autocast to bfloat16 the answer is near the float32 one, for a float32 input and
    for the bfloat16 input that a linear layer before it would hand over, at up to 512 positions.
    Positions that a matrix product multiplies with frequencies are rounded to bfloat16 there, and
    collide (huggingface/transformers PR#29285). Metrics: the relative errors.
    """
    module = case.build()
    sizes = dict(far_sizes(case, module, AUTOCAST_LENGTH))
    expected, inputs = case.reference(**sizes), case.inputs(**sizes)
    errors: Dict[str, float] = {}
    with visit(case.device) as there, torch.autocast(there.device.type, dtype=torch.bfloat16):
        module = there.module(module)
        for given in (torch.float32, torch.bfloat16):
            outputs = case.call(module, there.inputs(inputs.clone().cast(given)))
            there.synchronize()
            errors[f"relative_error_{name_of(given)}_input"] = relative_error(outputs, expected)
    accepted = ROUNDINGS * torch.finfo(torch.bfloat16).eps
    if not all(error <= accepted for error in errors.values()):
        raise Fail("different-values", f"{errors}, and {accepted:.3g} is accepted", **errors)
    return errors


@probe("dtype.table-precision")
def table_precision(case: Case) -> Dict[str, float]:
    """After a cast to bfloat16 or float16 the answer is as near as its type allows at the far end
    of the promised length too (at up to 4096 positions). Inverse frequencies that are rounded are
    wrong in proportion to the position, by a whole turn in the end (EleutherAI/gpt-neox#1003,
    huggingface/transformers#25681, deepspeed PR#8066). Metrics: the greatest error of the answer
    and of the table itself in each type, against the float32 ones in double precision.
    """
    module = case.build()
    sizes = dict(far_sizes(case, module))
    expected = case.reference(**sizes)
    metrics: Dict[str, float] = {"positions": sizes["length"]}
    wrong: List[str] = []
    for dtype in LOW:
        found, complaint = far_errors(case, dtype, sizes, expected)
        metrics.update(found)
        wrong.extend(complaint)
    if len(metrics) == 1:
        raise NotTested("low-precision-fails", "it raises in every type; see dtype.follows-module")
    if wrong:
        raise Fail("imprecise", "; ".join(wrong), **metrics)
    return metrics


@probe("dtype.distinct-positions")
def distinct_positions_in_bfloat16(case: Case) -> Dict[str, int]:
    """In bfloat16 the encoding tells as many positions apart as in float32, of up to 1024, where
    every position is given the same input. Counted in bfloat16 there are only 513 of 1024
    (huggingface/transformers PR#29285). Metrics: how many are distinct in each type.
    """
    module = case.build()
    sizes = dict(far_sizes(case, module, COUNTED))
    counted = {
        f"distinct_{name_of(dtype)}": distinct_positions(case, dtype, sizes)
        for dtype in (torch.float32, torch.bfloat16)
    }
    metrics = {"positions": sizes["length"], **counted}
    if counted["distinct_float32"] == 1:
        raise NotApplicable("positions-alike", "it answers alike at every position")
    if counted["distinct_bfloat16"] < counted["distinct_float32"]:
        told = "of {positions} positions, {distinct_float32} are distinct, {distinct_bfloat16} here"
        raise Fail("positions-collide", told.format(**metrics), **metrics)
    return metrics


@probe("dtype.complex-buffers")
def complex_buffers(case: Case) -> Dict[str, str]:
    """A complex buffer keeps its imaginary part through module.to(bfloat16), to(float16),
    to(float64) and module.half(). The first three cast it to a real type with no more than a
    warning, the last leaves it complex64 (pytorch/pytorch#35487). Metrics: its type after each.
    """
    case.reference()
    before = {n: t for n, t in registered_tensors(case.build()).items() if t.is_complex()}
    if not before:
        raise NotApplicable("no-complex-tensor", "no parameter or buffer of it is complex")
    name, tensor = min(before.items())
    casts = {
        "to_bfloat16": case.build().to(torch.bfloat16),
        "to_float16": case.build().to(torch.float16),
        "to_float64": case.build().to(torch.float64),
        "half": case.build().half(),
    }
    after = {cast: registered_tensors(module)[name] for cast, module in casts.items()}
    types = {f"after_{cast}": name_of(left.dtype) for cast, left in after.items()}
    lost = [cast for cast, left in after.items() if not left.is_complex()]
    if lost:
        raise Fail("imaginary-part-lost", f"{name}, a {tensor.dtype}: {types}", **types)
    for left in after.values():
        require_close([left], [tensor], torch.finfo(torch.float16).eps)
    return types


def require_floats(case: Case) -> Outputs:
    """The float32 answer; raises NotApplicable where no cast could change it."""
    expected = case.reference()
    if not inexact(expected):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    given = any(x.is_floating_point() for x in case.inputs().tensors)
    if not given and not holds_floats(case.build()):
        raise NotApplicable("no-floats", "neither it nor its input has a tensor to be cast")
    return expected


def require_float_input(case: Case) -> None:
    """Raise NotApplicable where no argument is a floating-point tensor."""
    if not any(x.is_floating_point() for x in case.inputs().tensors):
        raise NotApplicable("no-float-input", "no argument is a floating-point tensor")


def require_dtype(outputs: Outputs, expected: Outputs, dtype: torch.dtype) -> None:
    """Raise Fail unless what was float32 has another type now, and what was complex still is."""
    for y, before in zip(outputs, expected):
        kept = y.is_complex() if before.is_complex() else y.dtype == dtype
        if inexact([before]) and not kept:
            raise Fail("other-dtype", f"{dtype} in, {y.dtype} out")


def output_type(case: Case, dtype: torch.dtype) -> str:
    """The type that comes out where another one goes in; "refused" where the module raises."""
    try:
        outputs = case.call(case.build(), case.inputs().cast(dtype))
    except (RuntimeError, TypeError, NotImplementedError):
        return REFUSED
    return names({y.dtype for y in outputs if y.is_floating_point()})


def names(dtypes: Iterable[torch.dtype]) -> str:
    """`float32`, or `bfloat16 and float32`."""
    return " and ".join(sorted(name_of(dtype) for dtype in dtypes))
