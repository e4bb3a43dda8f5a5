"""One encoding on one device, as a probe sees it: building, feeding and comparing."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.encoding import LENGTH_AXES, Encoding, build_module
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotApplicable, NotTested
from torchgrid.inside.result import is_exhaustion

TOLERANCE = 1e-5

Outputs = Tuple[Tensor, ...]


class Case:
    """What a probe is asked about.

    `device` is one of the words of the probe interface; everything built here is on the CPU, and
    `devices.visit` takes it from there.
    """

    def __init__(self, encoding: Encoding, device: str) -> None:
        self.encoding = encoding
        self.device = device

    @property
    def table(self) -> str:
        """The attribute path of the position table; raises NotApplicable where there is none."""
        if self.encoding.table is None:
            raise NotApplicable("no-table", "it computes positions and keeps no table")
        return self.encoding.table

    def table_of(self, module: nn.Module) -> Tensor:
        """The position table that a module holds; raises NotApplicable where there is none."""
        table: Any = functools.reduce(getattr, self.table.split("."), module)
        return table

    @property
    def max_length(self) -> int:
        """The longest sequence that is promised; raises NotApplicable where none is."""
        if self.encoding.max_length is None:
            raise NotApplicable("no-max-length", "it promises no longest sequence")
        return self.encoding.max_length

    @property
    def tolerance(self) -> float:
        """The greatest absolute difference between two answers that count as equal."""
        return TOLERANCE if self.encoding.tolerance is None else self.encoding.tolerance

    @property
    def sizes(self) -> Dict[str, int]:
        """The usual sizes of the input's axes by name."""
        return dict(self.encoding.sizes)

    @property
    def length_axis(self) -> str:
        """The axis that counts positions: "seq", or the height of an image.

        Raises NotApplicable where the input has none.
        """
        for axis in LENGTH_AXES:
            if axis in self.encoding.sizes:
                return axis
        raise NotApplicable("no-length", "its input has no axis that counts positions")

    @property
    def length(self) -> int:
        """How many positions its usual input has."""
        return self.encoding.sizes[self.length_axis]

    def require_axis(self, axis: str) -> None:
        """Raise NotApplicable where the input has no axis of that name."""
        if axis not in self.encoding.sizes:
            raise NotApplicable(f"no-{axis}", "its input has no axis of that name")

    def build(self) -> nn.Module:
        """A fresh module in evaluation mode; two builds hold the same numbers."""
        return build_module(self.encoding)

    def inputs(self, **sizes: int) -> Inputs:
        """Seeded arguments of the usual sizes, new tensors each time.

        Some sizes may be replaced, as in `inputs(length=11, batch=2)`; `length` is the axis that
        counts positions. An axis that the input does not have is left out, so that a probe can ask
        for a small batch whether or not there is one.
        """
        return self.encoding.inputs(self._sizes(sizes))

    def shapes(self, **sizes: int) -> Tuple[Tuple[int, ...], ...]:
        """The shapes of the outputs for `inputs(**sizes)`."""
        return self.encoding.shapes(self._sizes(sizes))

    def call(self, module: Callable[..., Any], inputs: Inputs) -> Outputs:
        """What a module, or what was compiled of it, answers; raises Fail for no tensor."""
        return self.encoding.outputs(module(*inputs.positional, **inputs.named))

    def reference(self, **sizes: int) -> Outputs:
        """What a fresh module answers in eager mode on the CPU; see `answer` for what it raises."""
        return self.answer(self.build(), self.inputs(**sizes))

    def answer(self, module: nn.Module, inputs: Inputs) -> Outputs:
        """A module's eager answer, kept apart from whatever is later done to its input in place.

        Raises NotTested where the module raises: asked in any other way it would say the same, and
        `shapes.forward` is the question that it fails.
        """
        try:
            return tuple(y.detach().clone() for y in self.call(module, inputs))
        except Exception as error:
            if is_exhaustion(error):
                raise
            detail = f"{type(error).__name__}: {error}"
            raise NotTested("eager-fails", detail) from error

    def require_equal(
        self, actual: Sequence[Tensor], expected: Sequence[Tensor], reason: str = "different-values"
    ) -> float:
        """The greatest absolute difference between answers.

        Raises Fail where the shapes differ, or where it is above the tolerance.
        """
        return require_close(actual, expected, self.tolerance, reason)

    def require_shapes(self, outputs: Sequence[Tensor], **sizes: int) -> None:
        """Raise Fail unless the outputs have the shapes declared for `inputs(**sizes)`."""
        require_shapes(outputs, self.shapes(**sizes))

    def _sizes(self, replaced: Dict[str, int]) -> Dict[str, int]:
        if "length" in replaced:
            replaced = {**replaced, self.length_axis: replaced["length"]}
        usual = self.encoding.sizes
        return {axis: replaced.get(axis, size) for axis, size in usual.items()}


def require_close(
    actual: Sequence[Tensor],
    expected: Sequence[Tensor],
    tolerance: float,
    reason: str = "different-values",
) -> float:
    """The greatest absolute difference; raises Fail where it is above the tolerance."""
    require_shapes(actual, [tuple(y.shape) for y in expected])
    difference = measure_difference(actual, expected)
    if not difference <= tolerance:
        detail = f"they differ by up to {difference:.3g}, and {tolerance:.3g} is accepted"
        raise Fail(reason, detail, max_difference=difference)
    return difference


def require_shapes(outputs: Sequence[Tensor], expected: Sequence[Sequence[int]]) -> None:
    """Raise Fail unless tensors have the expected shapes."""
    shapes = [list(y.shape) for y in outputs]
    wanted = [list(shape) for shape in expected]
    if shapes != wanted:
        raise Fail("wrong-shape", f"{_shown(shapes)} instead of {_shown(wanted)}")


def _shown(shapes: Sequence[Sequence[int]]) -> str:
    return " and ".join(map(str, shapes))


def require_finite(outputs: Sequence[Tensor]) -> None:
    """Raise Fail where an output holds nan or infinity."""
    if not all(bool(torch.isfinite(y).all()) for y in outputs):
        raise Fail("not-finite", "the output holds nan or infinity")


def measure_difference(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> float:
    """The greatest absolute difference of tensors of the same shapes, in double precision.

    It is nan where either holds one.
    """
    differences = [_difference(one, other) for one, other in zip(actual, expected)]
    return float(torch.stack(differences).max()) if differences else 0.0


def _difference(one: Tensor, other: Tensor) -> Tensor:
    difference = (widen(one) - widen(other)).abs()
    return difference.max() if difference.numel() else torch.zeros((), dtype=torch.float64)


def widen(tensor: Tensor) -> Tensor:
    """A copy on the CPU in double precision, complex where it is."""
    wide = torch.complex128 if tensor.is_complex() else torch.float64
    return tensor.detach().cpu().to(wide)
