"""Probes of exactness, and of numbers that stay the same."""

from __future__ import annotations

import ctypes
import functools
import hashlib
from typing import Any, Dict

import torch
from torch import Tensor, nn

from torchgrid.inside.api import (
    Case,
    Conclusion,
    Fail,
    NotApplicable,
    Outputs,
    is_floating,
    is_infinite,
    measure_difference,
    probe,
    require_no_other_nonfinite,
    require_shapes,
    require_types,
)
from torchgrid.inside.toolkit.clear_errors import call_allowing_refusal
from torchgrid.inside.toolkit.devices import collect_held_tensors
from torchgrid.inside.toolkit.float64 import DoubledModule
from torchgrid.inside.toolkit.max_length import call_at_limit
from torchgrid.inside.toolkit.precision import mask_lowest, measure_relative_error

# One rounding of float32 is 1.2e-7, and arithmetic may add up a hundred of them. A bfloat16 (8e-3)
# or float16 (1e-3) anywhere on the way exceeds this.
ACCEPTED = 1e-5

# The angle of the last position is as many times less exact as there are positions, and its
# frequency is the result of several roundings.
ROUNDINGS = 4

DIGEST_LENGTH = 16

Errors = Dict[str, float]


@probe("numerics.float64-reference", kind="requirement")
def float64_reference(case: Case) -> Errors:
    """The output is that of the same calculation in double precision, table included. Where the
    encoding uses float32, float16 or bfloat16, the reference uses float64. The probe accepts a
    relative error of Euclidean norms of 1e-5. Low precision anywhere on the way exceeds it.
    Metrics: max_error, relative_error.
    """
    expected = case.reference()
    return require_precise(expected, DoubledModule(case).answer(case.inputs()), ACCEPTED)


@probe("numerics.first-position", kind="requirement")
def first_position(case: Case) -> Errors:
    """The output for a sequence of one position, the first, is that of double precision. Its angle
    is zero for all frequencies, so only the table itself can be wrong there. The probe accepts a
    relative error of 1e-5. Metrics: max_error, relative_error.
    """
    sizes = {case.length_axis: 1, "batch": 1}
    case.reference()
    actual = case.answer(case.build(), case.inputs(**sizes))
    return require_precise(actual, DoubledModule(case).answer(case.inputs(**sizes)), ACCEPTED)


@probe("numerics.last-position", kind="requirement", deadline=120)
def last_position(case: Case) -> Errors:
    """The output at the last position promised is that of double precision, as far as float32
    allows. An angle of so many radians is inexact by so many roundings. At 4096 positions,
    frequencies in float16 put the cosine off by 0.6, and in bfloat16 by 1.6 (gpt-neox#1003,
    transformers#25681). The probe accepts a relative error of four roundings for each position.
    Metrics: max_error, relative_error. The metrics worst_row_error and worst_row are the greatest
    error of all rows from the first to the last position, and where it is.
    """
    accepted = max(ACCEPTED, ROUNDINGS * torch.finfo(torch.float32).eps * case.max_length)
    case.reference()
    module = case.build()
    # an error at the limit is the subject of `shapes.overflow`
    usual = call_at_limit(case, module, functools.partial(case.answer, module))
    doubled = DoubledModule(case)
    expected = call_at_limit(case, doubled.module, doubled.answer)
    one, other = (select_last_position(case, outputs) for outputs in (usual, expected))
    errors = require_precise(one, other, accepted)
    return {**errors, **find_worst_row(case, usual, expected)}


def find_worst_row(case: Case, actual: Outputs, expected: Outputs) -> Errors:
    """Return the greatest error of a position, and the first position that has it.

    A row is all numbers of a declared output at one position. Outputs without positions, and
    numbers that are not finite, as in a mask, are left out.
    """
    axis, worst, place = case.length_axis, 0.0, 0
    for one, other, layout in zip(actual, expected, case.encoding.layouts()):
        if axis not in layout or not is_floating(one):
            continue
        errors = (one.to(other.dtype) - other).abs().transpose(0, layout.index(axis))
        finite_errors = torch.where(torch.isfinite(errors), errors, torch.zeros_like(errors))
        rows = finite_errors.reshape(len(errors), -1).amax(dim=1)
        if float(rows.max()) > worst:
            worst, place = float(rows.max()), int(rows.argmax())
    return {"worst_row_error": worst, "worst_row": place}


def select_last_position(case: Case, outputs: Outputs) -> Outputs:
    """Return the last position of each declared output, and all of one that has no positions."""
    axis = case.length_axis
    return Outputs.create(
        [
            y.narrow(layout.index(axis), -1, 1) if axis in layout else y
            for y, layout in zip(outputs, case.encoding.layouts())
        ]
    )


def require_precise(actual: Outputs, expected: Outputs, accepted: float) -> Errors:
    """Return the errors, or raise Fail if the shapes differ or the relative error is too great.

    The relative error is that of the worst output. Raises NotApplicable if no output is rounded.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    if not any(is_floating(y) for y in actual):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    pairs = mask_lowest(actual, expected, torch.float32)
    relative = measure_relative_error(actual, expected, torch.float32)
    errors = {"max_error": measure_difference(*pairs), "relative_error": relative}
    if not relative <= accepted:
        detail = f"relative error {relative:.3g}, and {accepted:.3g} is accepted"
        raise Fail("imprecise", detail, **errors)
    return errors


@probe("numerics.finite", kind="requirement")
def finite(case: Case) -> Dict[str, int]:
    """The output for the usual input holds no NaN and no +infinity. A row of attention that may see
    nothing is NaN in old releases (pytorch#103749, #163997). Other probes compare NaN with NaN, and
    do not fail for it again. Metric: minus_infinities, which a mask may hold.
    """
    metrics = {"minus_infinities": 0}
    outputs = case.reference()
    for name, y in zip(outputs.names, outputs):
        if not is_floating(y):
            continue
        metrics["minus_infinities"] += 0 if y.is_complex() else count(torch.isinf(y))
        require_nowhere(name, torch.isnan(y), "nan")
        require_nowhere(name, is_infinite(y), "infinite")
    return metrics


def require_nowhere(name: str, where: Tensor, reason: str) -> None:
    """Raise Fail with `reason` if an entry of an output is true, and say where the first one is."""
    if where.any():
        first = where.nonzero()[0].tolist()
        detail = f"{name}: {count(where)} of {where.numel()} numbers, the first at {first}"
        raise Fail(reason, detail, numbers=count(where))


def count(where: Tensor) -> int:
    """Return how many entries are true."""
    return int(where.sum())


@probe("numerics.table-digest", kind="observation")
def table_digest(case: Case) -> Dict[str, str]:
    """Two modules that are built alike hold the same table, bit for bit. A table that the first
    call makes is read after one call. Metric: table_sha256, the beginning of the digest of the
    table's type, shape and numbers. It compares two cells, and differs between machines with other
    vector instructions.
    """
    _ = case.table
    case.reference()
    first, again = (compute_digest(build_table(case)) for _ in range(2))
    if first != again:
        raise Fail("other-table", f"built twice: {first} and {again}", table_sha256=first)
    return {"table_sha256": first}


def build_table(case: Case) -> Tensor:
    """Return the table of a fresh module after its first call."""
    module = case.build()
    case.answer(module, case.inputs())
    table: Any = case.table_of(module)
    if not isinstance(table, Tensor):
        raise NotApplicable("no-table", f"{case.table} is a {type(table).__name__}")
    return table


def compute_digest(tensor: Tensor) -> str:
    """Return a short digest of a tensor's type, shape and bytes, without numpy."""
    plain = tensor.detach().cpu().contiguous()
    content = ctypes.string_at(plain.data_ptr(), plain.numel() * plain.element_size())
    found = hashlib.sha256(f"{plain.dtype} {list(plain.shape)}".encode())
    found.update(content)
    return found.hexdigest()[:DIGEST_LENGTH]


@probe("numerics.deterministic", kind="observation")
def deterministic(case: Case) -> Dict[str, float]:
    """Two modules built from one seed give the same outputs in two calls, bit for bit. The second
    call may differ from the first, since a module may go on where it ended. Metric:
    calls_differ_by, the greatest difference between the first and the second call.
    """
    case.reference()
    module, twin = case.build(), case.build()
    reason = "calls-differ" if hold_same_numbers(module, twin) else "builds-differ"
    calls = []
    for _ in range(2):
        outputs, expected = (case.answer(each, case.inputs()) for each in (module, twin))
        require_identical(outputs, expected, reason)
        calls.append(outputs)
    require_shapes(calls[1], [tuple(y.shape) for y in calls[0]])
    return {"calls_differ_by": measure_difference(calls[1], calls[0])}


def hold_same_numbers(module: nn.Module, twin: nn.Module) -> bool:
    """Tell whether two modules hold the same tensors, bit for bit."""
    one, other = collect_held_tensors(module), collect_held_tensors(twin)
    return one.keys() == other.keys() and all(
        compute_digest(tensor) == compute_digest(other[name]) for name, tensor in one.items()
    )


def require_identical(actual: Outputs, expected: Outputs, reason: str) -> None:
    """Raise Fail unless two outputs are the same bits, where they are not NaN."""
    digests = ([compute_digest(drop_nan(y)) for y in outputs] for outputs in (actual, expected))
    if next(digests) != next(digests):
        require_shapes(actual, [tuple(y.shape) for y in expected])
        require_types(actual, expected)
        difference = measure_difference(actual, expected)
        raise Fail(reason, f"by up to {difference:.3g}", max_difference=difference)


def drop_nan(tensor: Tensor) -> Tensor:
    """Return a tensor with one NaN in the place of any, of which there are many."""
    if not is_floating(tensor):
        return tensor
    return torch.where(torch.isnan(tensor), torch.full_like(tensor, float("nan")), tensor)


@probe("numerics.odd-width", kind="observation")
def odd_width(case: Case) -> Dict[str, str]:
    """With an odd width, the encoding gives an output of that width, or refuses with an error. The
    error says why. The output is finite if the usual one is. The width is one less than usual, in
    the argument of the row that decides it, such as d_model or head_dim. The sinusoidal table as
    printed everywhere fails to fill its cosines (pytorch PR#173958, BERT-pytorch#78). Metric:
    answer, which is works or refused.
    """
    usual, odd = case.reference(), build_narrower(case)
    width = odd.sizes["feature"]
    with torch.no_grad():
        found = call_allowing_refusal(lambda: odd.call(odd.build(), odd.inputs()), (width,))
    if isinstance(found, str):
        return {"answer": "refused"}
    odd.require_shapes(found)
    require_no_other_nonfinite(found, usual)
    return {"answer": "works"}


def build_narrower(case: Case) -> Case:
    """Return the case of an odd width, or raise NotApplicable if the row has no argument for it.

    An argument that only happens to be as great as the width is told by twice that number: the
    encoding then does not take an input that is twice as wide.
    """
    width = case.sizes.get("feature", 0)
    encodings = [
        case.encoding.of_width(n) for n in (width - 1 if width % 2 == 0 else width, 2 * width)
    ]
    odd, double = (None if each is None else Case(each, case.device) for each in encodings)
    if odd is None or double is None or not has_declared_shapes(double):
        raise NotApplicable("no-d-model", "no argument of its row is the size of its feature axis")
    return odd


def has_declared_shapes(case: Case) -> bool:
    """Tell whether the encoding takes its usual input and gives outputs of the declared shapes."""
    try:
        case.require_shapes(case.reference())
    except Conclusion:
        return False
    return True
