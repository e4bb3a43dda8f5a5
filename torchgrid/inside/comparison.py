"""The one rule by which two answers are compared: structure, types, devices and numbers."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import torch
from torch import Tensor

from torchgrid.inside.probe import Fail

# Outputs that differ by more than this, relative to their size, differ by more than rounding.
ROUNDING = 1e-5


class Outputs(Tuple[Tensor, ...]):  # noqa: SLOT001  a slot cannot hold its names
    """The tensors of one answer; `names` say where each stands in it, for messages."""

    names: Tuple[str, ...]

    @staticmethod
    def create(tensors: Sequence[Tensor], names: Sequence[str] = ()) -> Outputs:
        """Return outputs; without names they are numbered."""
        outputs = Outputs(tensors)
        outputs.names = tuple(names) or tuple(f"output {place}" for place in range(len(outputs)))
        return outputs


def name_outputs(outputs: Sequence[Tensor]) -> Tuple[str, ...]:
    """Return the names of outputs, which are numbers if nobody named them."""
    names: Tuple[str, ...] = getattr(outputs, "names", ())
    return names or tuple(f"output {place}" for place in range(len(outputs)))


def require_close(
    actual: Sequence[Tensor],
    expected: Sequence[Tensor],
    tolerance: float,
    reason: str = "different-values",
) -> float:
    """Return the greatest absolute difference; raises Fail if one is above what is accepted.

    Accepted is `tolerance`, times the greatest number of that output if it is above 1. Integers are
    not rounded, so their size does not count. NaN equals NaN, and an infinity equals itself.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    differences = [0.0]
    for name, one, other in zip(name_outputs(expected), actual, expected):
        size = measure_size([other]) if is_floating(other) else 1.0
        difference, accepted = _measure(one, other), tolerance * max(1.0, size)
        if not difference <= accepted:
            where = f"{name}: " if len(expected) > 1 else ""
            detail = f"{where}they differ by up to {difference:.3g}, and {accepted:.3g} is accepted"
            raise Fail(reason, detail, max_difference=difference)
        differences.append(difference)
    return max(differences)


def are_alike(
    actual: Sequence[Tensor], expected: Sequence[Tensor], tolerance: float = ROUNDING
) -> bool:
    """Tell whether outputs have the same shapes, and differ by no more than is accepted.

    Accepted is what `scale_tolerance` returns, for all outputs together.
    """
    if [y.shape for y in actual] != [y.shape for y in expected]:
        return False
    return measure_difference(actual, expected) <= scale_tolerance(tolerance, expected)


def scale_tolerance(tolerance: float, expected: Sequence[Tensor]) -> float:
    """Return a tolerance, times the greatest number that is expected if it is above 1."""
    return tolerance * max(1.0, measure_size(expected))


def require_shapes(outputs: Sequence[Tensor], expected: Sequence[Sequence[int]]) -> None:
    """Raise Fail unless tensors have the expected shapes."""
    shapes = [list(y.shape) for y in outputs]
    wanted = [list(shape) for shape in expected]
    if shapes != wanted:
        actual, declared = (" and ".join(map(str, each)) or "nothing" for each in (shapes, wanted))
        raise Fail("wrong-shape", f"{actual} instead of {declared}")


def require_types(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> None:
    """Raise Fail unless tensors have the dtypes and the devices of those expected."""
    for name, one, other in zip(name_outputs(expected), actual, expected):
        if one.dtype != other.dtype:
            raise Fail("other-dtype", f"{name}: {one.dtype} instead of {other.dtype}")
        if one.device.type != other.device.type:
            raise Fail("other-device", f"{name}: on {one.device} instead of {other.device}")


def measure_difference(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> float:
    """Return the greatest absolute difference of tensors of the same shapes, in double precision.

    NaN equals NaN, and an infinity equals itself. The result is nan if only one tensor is NaN
    somewhere.
    """
    greatest = [torch.tensor(_measure(one, other)) for one, other in zip(actual, expected)]
    return float(torch.stack(greatest).max()) if greatest else 0.0


def measure_size(tensors: Sequence[Tensor]) -> float:
    """Return the greatest finite absolute value in tensors; 0 if there is none."""
    finite = [wide[torch.isfinite(wide)] for wide in map(widen, tensors)]
    return max((float(numbers.abs().max()) for numbers in finite if numbers.numel()), default=0.0)


def subtract(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> List[Tuple[Tensor, Tensor]]:
    """Return for each tensor the difference and what is expected, in double precision on the CPU.

    Both are 0 where the two are NaN, or the same infinity, whose difference would be NaN. The
    tensors have the same shapes.
    """
    pairs = []
    for one, other in zip(map(widen, actual), map(widen, expected)):
        nothing = torch.zeros((), dtype=torch.promote_types(one.dtype, other.dtype))
        same = (one == other) | (torch.isnan(one) & torch.isnan(other))
        same = same & ~torch.isfinite(other)
        pairs.append((torch.where(same, nothing, one - other), torch.where(same, nothing, other)))
    return pairs


def widen(tensor: Tensor) -> Tensor:
    """Return a copy on the CPU in double precision, complex if the tensor is."""
    wide = torch.complex128 if tensor.is_complex() else torch.float64
    return tensor.detach().cpu().to(wide)


def _measure(one: Tensor, other: Tensor) -> float:
    (difference, _), *_ = subtract([one], [other])
    return float(difference.abs().max()) if difference.numel() else 0.0


def require_no_other_nonfinite(outputs: Sequence[Tensor], usual: Sequence[Tensor]) -> None:
    """Raise Fail if outputs hold NaN or infinity, and the usual ones have no such number.

    `numerics.finite` judges the usual ones, and -infinity is a usual mask.
    """
    for holds in (torch.isnan, is_infinite):
        if _holds(outputs, holds) and not _holds(usual, holds):
            what = "NaN" if holds is torch.isnan else "infinity"
            raise Fail("not-finite", f"the output holds {what}, and the usual one does not")


def is_floating(tensor: Tensor) -> bool:
    """Tell whether a tensor holds real or complex numbers that a calculation rounds."""
    return bool(tensor.is_floating_point() or tensor.is_complex())


def _holds(tensors: Sequence[Tensor], condition: Callable[[Tensor], Tensor]) -> bool:
    return any(bool(condition(tensor).any()) for tensor in tensors if is_floating(tensor))


def is_infinite(tensor: Tensor) -> Tensor:
    """Return where a tensor is +infinity, or complex and infinite."""
    return torch.isinf(tensor) if tensor.is_complex() else tensor == float("inf")
