"""How exact an encoding's numbers are, and whether they are the same ones again."""

from __future__ import annotations

import ctypes
import functools
import hashlib
from typing import Any, Dict, Sequence

import torch
from torch import Tensor

from torchgrid.inside.api import (
    Case,
    Fail,
    NotApplicable,
    Outputs,
    measure_difference,
    probe,
    require_finite,
    require_shapes,
    widen,
)
from torchgrid.inside.toolkit.clear_errors import answer_or_refusal
from torchgrid.inside.toolkit.float64 import Doubled
from torchgrid.inside.toolkit.max_length import answer_at_limit

# One rounding of float32 is 1.2e-7. Arithmetic may add up a hundred of them; bfloat16 (8e-3) or
# float16 (1e-3) anywhere on the way is beyond.
ACCEPTED = 1e-5

# The angle of the last position is as many times less exact as there are positions, and the
# frequency that it is a multiple of is the outcome of several roundings.
ROUNDINGS = 4

DIGEST_LENGTH = 16

# How an error says that a width is refused for being odd.
ODDNESS = r"\b(odd|even|divisible|multiple of|d_model|dim|embed_dim)\b"

Errors = Dict[str, float]


@probe("numerics.float64-reference")
def float64_reference(case: Case) -> Errors:
    """The answer is that of the same calculation in double precision, table included: every
    float32, float16 and bfloat16 that the encoding asks for is a float64 there. Accepted is a
    relative error (of Euclidean norms) of 1e-5; low precision anywhere on the way exceeds it.
    Metrics: max_error, relative_error.
    """
    expected = case.reference()
    return require_precise(expected, Doubled(case).answer(case.inputs()), ACCEPTED)


@probe("numerics.first-position")
def first_position(case: Case) -> Errors:
    """A sequence of one position, the first, is answered as in double precision: its angle is zero,
    whatever the frequencies are, and only what a table puts there can be wrong. Accepted is a
    relative error of 1e-5. Metrics: max_error, relative_error.
    """
    sizes = {case.length_axis: 1, "batch": 1}
    case.reference()
    actual = case.answer(case.build(), case.inputs(**sizes))
    return require_precise(actual, Doubled(case).answer(case.inputs(**sizes)), ACCEPTED)


@probe("numerics.last-position", deadline=120)
def last_position(case: Case) -> Errors:
    """The last position promised is answered as in double precision, as far as float32 allows: an
    angle of so many radians is inexact by so many roundings. Frequencies in float16 are off by 0.6
    in the cosine, in bfloat16 by 1.6, at 4096 positions (gpt-neox#1003, transformers#25681).
    Accepted is a relative error of four roundings for each position. Metrics: max_error,
    relative_error.
    """
    accepted = max(ACCEPTED, ROUNDINGS * torch.finfo(torch.float32).eps * case.max_length)
    case.reference()
    actual = last_of(case, answer_at_limit(case, case.build()))
    doubled = Doubled(case)
    expected = answer_at_limit(case, doubled.module, doubled.call)
    return require_precise(actual, last_of(case, expected), accepted)


def last_of(case: Case, outputs: Outputs) -> Outputs:
    """The last position of each output; all of one that has no axis of positions."""
    axis = case.length_axis
    return tuple(
        y.narrow(layout.index(axis), -1, 1) if axis in layout else y
        for y, layout in zip(outputs, case.encoding.layouts())
    )


def require_precise(actual: Outputs, expected: Outputs, accepted: float) -> Errors:
    """The errors; raises Fail for other shapes, and where the relative error is not accepted."""
    require_shapes(actual, [tuple(y.shape) for y in expected])
    differences = [widen(y) - widen(z) for y, z in zip(actual, expected)]
    relative = ratio(norm(differences), norm([widen(z) for z in expected]))
    errors = {"max_error": measure_difference(actual, expected), "relative_error": relative}
    if not relative <= accepted:
        detail = f"relative error {relative:.3g}, and {accepted:.3g} is accepted"
        raise Fail("imprecise", detail, **errors)
    return errors


def norm(tensors: Sequence[Tensor]) -> float:
    """The Euclidean norm of all tensors together."""
    return float(torch.cat([tensor.abs().reshape(-1) for tensor in tensors]).norm())


def ratio(error: float, size: float) -> float:
    """Relative to nothing, any error is infinite."""
    return error / size if size else error and float("inf")


@probe("numerics.table-digest")
def table_digest(case: Case) -> Dict[str, str]:
    """Two modules that are built alike hold the same table, bit for bit. Metric: table_sha256, the
    beginning of the digest of its type, shape and numbers, by which two cells are compared; it
    differs between machines with other vector instructions. A table that is made at the first call
    is looked at after one.
    """
    _ = case.table
    case.reference()
    first, again = (digest(table_of(case)) for _ in range(2))
    if first != again:
        raise Fail("other-table", f"built twice: {first} and {again}", table_sha256=first)
    return {"table_sha256": first}


def table_of(case: Case) -> Tensor:
    """The table of a fresh module, once it has answered."""
    module = case.build()
    case.answer(module, case.inputs())
    table: Any = functools.reduce(getattr, case.table.split("."), module)
    if not isinstance(table, Tensor):
        raise NotApplicable("no-table", f"{case.table} is a {type(table).__name__}")
    return table


def digest(tensor: Tensor) -> str:
    """A short digest of a tensor's type, shape and bytes; numpy need not be there."""
    plain = tensor.detach().cpu().contiguous()
    content = ctypes.string_at(plain.data_ptr(), plain.numel() * plain.element_size())
    found = hashlib.sha256(f"{plain.dtype} {list(plain.shape)}".encode())
    found.update(content)
    return found.hexdigest()[:DIGEST_LENGTH]


@probe("numerics.deterministic")
def deterministic(case: Case) -> None:
    """Called twice, and built twice from one seed, it gives the same answer, bit for bit."""
    expected, module = case.reference(), case.build()
    once, twice = (case.answer(module, case.inputs()) for _ in range(2))
    require_identical(twice, once, "calls-differ")
    require_identical(once, expected, "builds-differ")


def require_identical(actual: Outputs, expected: Outputs, reason: str) -> None:
    """Raise Fail unless two answers are the same bits."""
    if [digest(y) for y in actual] != [digest(y) for y in expected]:
        require_shapes(actual, [tuple(y.shape) for y in expected])
        difference = measure_difference(actual, expected)
        raise Fail(reason, f"by up to {difference:.3g}", max_difference=difference)


@probe("numerics.odd-width")
def odd_width(case: Case) -> Dict[str, str]:
    """With an odd d_model (one less than usual; the row's argument d_model, dim or embed_dim) the
    encoding answers with finite numbers of that shape, or refuses with an error that says why. The
    sinusoidal table as printed everywhere fails to fill its cosines (pytorch PR#173958,
    BERT-pytorch#78). Metric: answer, works or refused.
    """
    case.reference()
    odd = narrower(case)
    with torch.no_grad():
        outputs = answer_or_refusal(lambda: odd.call(odd.build(), odd.inputs()), ODDNESS)
    if outputs is None:
        return {"answer": "refused"}
    odd.require_shapes(outputs)
    require_finite(outputs)
    return {"answer": "works"}


def narrower(case: Case) -> Case:
    """The case of an odd width; NotApplicable where the row does not say how to build it."""
    width = case.sizes.get("feature", 0)
    encoding = case.encoding.of_width(width - 1 if width % 2 == 0 else width)
    if encoding is None:
        raise NotApplicable("no-d-model", "no argument of its row is the size of its feature axis")
    return Case(encoding, case.device)
