"""One encoding on one device, as a probe sees it: what it builds, calls and compares."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, Optional, Sequence, Tuple

from torch import Tensor, nn

from torchgrid.inside.comparison import (
    Outputs,
    require_close,
    require_shapes,
    require_types,
    scale_tolerance,
)
from torchgrid.inside.encoding import LENGTH_AXES, Encoding, build_module, seed_generators
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.structure import list_tensors
from torchgrid.inside.traits import Traits, build_called_module, find_traits

TOLERANCE = 1e-5


class Case:
    """The subject of a probe.

    `device` is one of the names in `torchgrid.contract.Device`. Everything is built on the CPU, and
    `devices.visit` moves it to the device. `traits` are found by calls if they are not known.
    """

    def __init__(self, encoding: Encoding, device: str, traits: Optional[Traits] = None) -> None:
        self.encoding = encoding
        self.device = device
        self._traits = traits

    @property
    def traits(self) -> Traits:
        """The ways in which the module can be called, and the differences by design."""
        if self._traits is None:
            self._traits = find_traits(self.encoding)
        return self._traits

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
        """The greatest difference between two outputs that count as equal.

        It is absolute for numbers up to 1, and relative to the greatest number above.
        """
        return TOLERANCE if self.encoding.tolerance is None else self.encoding.tolerance

    def measure_tolerance(self, expected: Sequence[Tensor]) -> float:
        """Return the greatest absolute difference that is accepted between outputs."""
        return scale_tolerance(self.tolerance, expected)

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

    @property
    def has_length(self) -> bool:
        """True if an axis of the input counts positions."""
        return any(axis in self.encoding.sizes for axis in LENGTH_AXES)

    def require_axis(self, axis: str) -> None:
        """Raise NotApplicable if the input has no axis of that name."""
        if axis not in self.encoding.sizes:
            raise NotApplicable(f"no-{axis}", "its input has no axis of that name")

    def require_same_calls(self) -> None:
        """Raise NotApplicable for a module of which two calls differ by design."""
        if self.traits.advances:
            raise NotApplicable("state-advances", "each call changes what the next one returns")

    def build(self) -> nn.Module:
        """Build a fresh module in evaluation mode; two builds hold the same numbers.

        Weights that a first call makes exist.
        """
        return (build_called_module if self.traits.lazy else build_module)(self.encoding)

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
        """Return the outputs of a module, compiled or not; raises Fail if there is no tensor.

        Each call starts from the same seed. If the module works only with autograd, or only
        without, the call uses that mode.
        """
        with self.traits.enter_usual_mode():
            if self.traits.draws:
                seed_generators()
            answer = module(*inputs.positional, **inputs.named)
            outputs = self.encoding.outputs(answer)
        paths = {id(tensor): path for path, tensor in list_tensors(answer)}
        declared = len(self.encoding.layouts())
        return Outputs.create(
            outputs,
            [
                _name_output(place, paths.get(id(y), ""), is_declared=place < declared)
                for place, y in enumerate(outputs)
            ],
        )

    def reference(self, **sizes: int) -> Outputs:
        """Return a fresh module's outputs in eager mode on the CPU; raises what `answer` raises."""
        return self.answer(self.build(), self.inputs(**sizes))

    def answer(self, module: nn.Module, inputs: Inputs) -> Outputs:
        """Return copies of a module's eager outputs, which no later change of its input reaches.

        Raises NotTested if the module raises: it would raise in any other mode too. The probe that
        it fails is `shapes.forward`, or on another device `device.follows-module`.
        """
        try:
            outputs = self.call(module, inputs)
            return Outputs.create([y.detach().clone() for y in outputs], outputs.names)
        except NotApplicable:
            raise
        except Exception as error:
            if is_exhaustion(error):
                raise
            elsewhere = any(tensor.device.type != "cpu" for tensor in inputs.tensors)
            fails = "device.follows-module" if elsewhere else "shapes.forward"
            detail = f"{type(error).__name__}: {describe(error)}; see {fails}"
            raise NotTested("eager-fails", detail) from error

    def get_declared(self, outputs: Sequence[Tensor]) -> Outputs:
        """Return the outputs whose axes are known."""
        return Outputs.create(outputs[: len(self.encoding.layouts())])

    def require_equal(
        self,
        actual: Sequence[Tensor],
        expected: Sequence[Tensor],
        reason: str = "different-values",
        *,
        any_type: bool = False,
    ) -> float:
        """Return the greatest absolute difference between outputs.

        Raises Fail if shapes, dtypes or devices differ, or if a difference is above the tolerance.
        With `any_type`, dtypes and devices may differ.
        """
        require_shapes(actual, [tuple(y.shape) for y in expected])
        if not any_type:
            require_types(actual, expected)
        return require_close(actual, expected, self.tolerance, reason)

    def require_shapes(self, outputs: Sequence[Tensor], **sizes: int) -> None:
        """Raise Fail unless the declared outputs have the shapes for `inputs(**sizes)`."""
        require_shapes(self.get_declared(outputs), self.shapes(**sizes))

    def _replace_sizes(self, replaced: Dict[str, int]) -> Dict[str, int]:
        """Return the size of every axis; `replaced` may name axes that the input does not have."""
        if "length" in replaced:
            replaced = {**replaced, self.length_axis: replaced["length"]}
        usual = self.encoding.sizes
        return {axis: replaced.get(axis, size) for axis, size in usual.items()}


def _name_output(place: int, path: str, *, is_declared: bool) -> str:
    """Return the name of an output, as in `output 1 (.angles, not declared)`."""
    notes = [path] if path not in ("", f"[{place}]") else []
    if not is_declared:
        notes.append("not declared")
    return f"output {place} ({', '.join(notes)})" if notes else f"output {place}"
