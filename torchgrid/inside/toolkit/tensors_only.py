"""A module behind the plainest interface: tensors in by position, a tuple of tensors out."""

from __future__ import annotations

from typing import Any, Callable, Tuple

from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.toolkit.lengths import has_length_number

Answering = Callable[[Inputs], Outputs]


class TensorsOnly(nn.Module):  # type: ignore[misc]
    """What tracers and ONNX take: they know no names and no plain numbers.

    Numbers stay what they are in `inputs`, of which only the tensors may be replaced.
    """

    def __init__(self, case: Case, inputs: Inputs) -> None:
        super().__init__()
        self.module = case.build()
        self._case = case
        self._inputs = inputs.map(lambda tensor: tensor[:0])

    def answer(self, *tensors: Tensor) -> Outputs:
        """The judged outputs for these tensors."""
        left = iter(tensors)

        def fill(value: Any) -> Any:
            return next(left) if isinstance(value, Tensor) else value

        positional = tuple(map(fill, self._inputs.positional))
        named = {name: fill(value) for name, value in self._inputs.named.items()}
        return self._case.call(self.module, Inputs(positional, named))


# A forward(*tensors) would do, did 2.9 not lose the name in the guards it writes for ONNX.
class OfOne(TensorsOnly):
    """For one tensor."""

    def forward(self, x: Tensor) -> Outputs:
        """The judged outputs."""
        return self.answer(x)


class OfTwo(TensorsOnly):
    """For two tensors."""

    def forward(self, x: Tensor, y: Tensor) -> Outputs:
        """The judged outputs."""
        return self.answer(x, y)


class OfThree(TensorsOnly):
    """For three tensors."""

    def forward(self, x: Tensor, y: Tensor, z: Tensor) -> Outputs:
        """The judged outputs."""
        return self.answer(x, y, z)


BY_NUMBER = {1: OfOne, 2: OfTwo, 3: OfThree}


def tensors_only(case: Case, **sizes: int) -> Tuple[TensorsOnly, Tuple[Tensor, ...]]:
    """The module and the example arguments to record a call with.

    Raises NotApplicable where a number says the length: it would be recorded as it is. Raises
    NotTested for more tensors than three.
    """
    if has_length_number(case):
        raise NotApplicable("length-number", "the length is a number among its arguments")
    inputs = case.inputs(**sizes)
    number = len(inputs.tensors)
    if number not in BY_NUMBER:
        raise NotTested("many-tensors", f"it takes {number} tensors, and at most 3 are asked")
    return BY_NUMBER[number](case, inputs), inputs.clone().tensors


def of_tensors(call: Callable[..., Any]) -> Answering:
    """Ask what was recorded."""
    return lambda inputs: tuple(call(*inputs.tensors))
