"""A module behind the plainest interface: tensors in by position, a tuple of tensors out."""

from __future__ import annotations

from typing import Tuple

from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.toolkit.lengths import pair_arguments


class TensorsOnly(nn.Module):  # type: ignore[misc]
    """A module for tracers and ONNX, which know neither names nor plain numbers.

    A number keeps the value that it has in `inputs`. A call replaces only the tensors.
    """

    def __init__(self, case: Case, inputs: Inputs) -> None:
        super().__init__()
        self.module = case.build()
        self._case = case
        # Only the places of the tensors count here, and a call has its own numbers.
        self._inputs = inputs.map(lambda tensor: tensor[:0])

    def call_with_tensors(self, *tensors: Tensor) -> Outputs:
        """Return the judged outputs for these tensors, in the order of `Inputs.tensors`."""
        left = iter(tensors)
        positional = [next(left) if isinstance(x, Tensor) else x for x in self._inputs.positional]
        named = {
            name: next(left) if isinstance(x, Tensor) else x
            for name, x in self._inputs.named.items()
        }
        return self._case.call(self.module, Inputs(tuple(positional), named))


# A forward(*tensors) would do, but the guards that 2.9 writes for ONNX lose its name.
class OneTensorModule(TensorsOnly):
    """A module of one tensor."""

    def forward(self, x: Tensor) -> Outputs:
        """Return the judged outputs."""
        return self.call_with_tensors(x)


class TwoTensorModule(TensorsOnly):
    """A module of two tensors."""

    def forward(self, x: Tensor, y: Tensor) -> Outputs:
        """Return the judged outputs."""
        return self.call_with_tensors(x, y)


class ThreeTensorModule(TensorsOnly):
    """A module of three tensors."""

    def forward(self, x: Tensor, y: Tensor, z: Tensor) -> Outputs:
        """Return the judged outputs."""
        return self.call_with_tensors(x, y, z)


BY_NUMBER = {1: OneTensorModule, 2: TwoTensorModule, 3: ThreeTensorModule}


def wrap_for_tensors(case: Case, **sizes: int) -> Tuple[TensorsOnly, Tuple[Tensor, ...]]:
    """Return a module and the example arguments with which to record a call.

    The module holds a fresh one of the encoding, and so no length that was seen before.
    `sizes` replaces usual sizes, as in `case.inputs`. Raises NotApplicable if a number says the
    length, because a recording keeps the number. Raises NotTested for more than three tensors.
    """
    pairs = pair_arguments(case.inputs(), case.inputs(length=case.length + 1))
    if any(not isinstance(usual, Tensor) and usual != longer for usual, longer in pairs):
        raise NotApplicable("length-number", "the length is a number among its arguments")
    inputs = case.inputs(**sizes)
    number = len(inputs.tensors)
    if number not in BY_NUMBER:
        raise NotTested(
            "many-tensors", f"it takes {number} tensors, and the probe handles 3 at most"
        )
    return BY_NUMBER[number](case, inputs), inputs.clone().tensors
