"""A module behind the plainest interface: tensors in by position, a tuple of tensors out."""

from __future__ import annotations

from typing import Any, Callable, Tuple

from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.toolkit.lengths import has_length_number

InputsCaller = Callable[[Inputs], Outputs]


class TensorsOnly(nn.Module):  # type: ignore[misc]
    """A module for tracers and ONNX, which know neither names nor plain numbers.

    A number keeps the value that it has in `inputs`. A call replaces only the tensors.
    """

    def __init__(self, case: Case, inputs: Inputs) -> None:
        super().__init__()
        self.module = case.build()
        self._case = case
        self._inputs = inputs.map(lambda tensor: tensor[:0])

    def call_with_tensors(self, *tensors: Tensor) -> Outputs:
        """Return the judged outputs for these tensors."""
        left = iter(tensors)

        def fill(value: Any) -> Any:
            return next(left) if isinstance(value, Tensor) else value

        positional = tuple(map(fill, self._inputs.positional))
        named = {name: fill(value) for name, value in self._inputs.named.items()}
        return self._case.call(self.module, Inputs(positional, named))


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

    Raises NotApplicable if a number says the length, because a recording keeps the number. Raises
    NotTested for more than three tensors.
    """
    if has_length_number(case):
        raise NotApplicable("length-number", "the length is a number among its arguments")
    inputs = case.inputs(**sizes)
    number = len(inputs.tensors)
    if number not in BY_NUMBER:
        raise NotTested(
            "many-tensors", f"it takes {number} tensors, and the probe handles 3 at most"
        )
    return BY_NUMBER[number](case, inputs), inputs.clone().tensors


def make_inputs_caller(call: Callable[..., Any]) -> InputsCaller:
    """Return a function that calls a recording with the tensors among its inputs."""
    return lambda inputs: tuple(call(*inputs.tensors))
