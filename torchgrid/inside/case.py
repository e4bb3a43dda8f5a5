"""One encoding on one device, as a probe sees it: what it builds, calls and compares."""

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
    """The subject of a probe.

    `device` is one of the names in `torchgrid.contract.Device`. Everything is built on the CPU, and
    `devices.visit` moves it to the device.
    """

    def __init__(self, encoding: Encoding, device: str) -> None:
        self.encoding = encoding
        self.device = device

    @property
    def table(self) -> str:
        """The attribute path of the position table; raises NotApplicable if there is none."""
        if self.encoding.table is None:
            raise NotApplicable("no-table", "it computes positions and keeps no table")
        return self.encoding.table

    def table_of(self, module: nn.Module) -> Tensor:
        """Return the position table that a module holds; raises NotApplicable if there is none."""
        table: Any = functools.reduce(getattr, self.table.split("."), module)
        return table

    @property
    def max_length(self) -> int:
        """The longest sequence that is promised; raises NotApplicable if none is."""
        if self.encoding.max_length is None:
            raise NotApplicable("no-max-length", "it promises no longest sequence")
        return self.encoding.max_length

    @property
    def tolerance(self) -> float:
        """The greatest absolute difference between two outputs that count as equal."""
        return TOLERANCE if self.encoding.tolerance is None else self.encoding.tolerance

    @property
    def sizes(self) -> Dict[str, int]:
        """The usual sizes of the input's axes by name."""
        return dict(self.encoding.sizes)

    @property
    def length_axis(self) -> str:
        """The axis that counts positions: "seq", or the height of an image.

        Raises NotApplicable if the input has none.
        """
        for axis in LENGTH_AXES:
            if axis in self.encoding.sizes:
                return axis
        raise NotApplicable("no-length", "its input has no axis that counts positions")

    @property
    def length(self) -> int:
        """The number of positions of its usual input."""
        return self.encoding.sizes[self.length_axis]

    def require_axis(self, axis: str) -> None:
        """Raise NotApplicable if the input has no axis of that name."""
        if axis not in self.encoding.sizes:
            raise NotApplicable(f"no-{axis}", "its input has no axis of that name")

    def build(self) -> nn.Module:
        """Build a fresh module in evaluation mode; two builds hold the same numbers."""
        return build_module(self.encoding)

    def inputs(self, **sizes: int) -> Inputs:
        """Return seeded arguments of the usual sizes, new tensors each time.

        Some sizes may be replaced, as in `inputs(length=11, batch=2)`; `length` is the axis that
        counts positions. An axis that the input does not have is left out, so that a probe can want
        a small batch whether or not there is one.
        """
        return self.encoding.inputs(self._replace_sizes(sizes))

    def shapes(self, **sizes: int) -> Tuple[Tuple[int, ...], ...]:
        """Return the shapes of the outputs for `inputs(**sizes)`."""
        return self.encoding.shapes(self._replace_sizes(sizes))

    def call(self, module: Callable[..., Any], inputs: Inputs) -> Outputs:
        """Return the outputs of a module, compiled or not; raises Fail if there is no tensor."""
        return self.encoding.outputs(module(*inputs.positional, **inputs.named))

    def reference(self, **sizes: int) -> Outputs:
        """Return a fresh module's outputs in eager mode on the CPU; raises what `answer` raises."""
        return self.answer(self.build(), self.inputs(**sizes))

    def answer(self, module: nn.Module, inputs: Inputs) -> Outputs:
        """Return copies of a module's eager outputs, which no later change of its input reaches.

        Raises NotTested if the module raises: it would raise in any other mode too, and
        `shapes.forward` is the probe that it fails.
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
        """Return the greatest absolute difference between outputs.

        Raises Fail if the shapes differ, or if it is above the tolerance.
        """
        return require_close(actual, expected, self.tolerance, reason)

    def require_shapes(self, outputs: Sequence[Tensor], **sizes: int) -> None:
        """Raise Fail unless the outputs have the shapes declared for `inputs(**sizes)`."""
        require_shapes(outputs, self.shapes(**sizes))

    def _replace_sizes(self, replaced: Dict[str, int]) -> Dict[str, int]:
        """Return the size of every axis; `replaced` may name axes that the input does not have."""
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
    """Return the greatest absolute difference; raises Fail if it is above the tolerance."""
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
        actual, declared = (" and ".join(map(str, each)) for each in (shapes, wanted))
        raise Fail("wrong-shape", f"{actual} instead of {declared}")


def require_finite(outputs: Sequence[Tensor]) -> None:
    """Raise Fail if an output holds nan or infinity."""
    if not all(bool(torch.isfinite(y).all()) for y in outputs):
        raise Fail("not-finite", "the output holds nan or infinity")


def measure_difference(actual: Sequence[Tensor], expected: Sequence[Tensor]) -> float:
    """Return the greatest absolute difference of tensors of the same shapes, in double precision.

    It is nan if either tensor holds a nan.
    """
    differences = [(widen(one) - widen(other)).abs() for one, other in zip(actual, expected)]
    greatest = [difference.max() for difference in differences if difference.numel()]
    return float(torch.stack(greatest).max()) if greatest else 0.0


def widen(tensor: Tensor) -> Tensor:
    """Return a copy on the CPU in double precision, complex if the tensor is."""
    wide = torch.complex128 if tensor.is_complex() else torch.float64
    return tensor.detach().cpu().to(wide)
