"""A module behind the plainest interface: tensors in by position, a tuple of tensors out."""

from __future__ import annotations

from typing import Any, Dict, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.lengths import require_constant_numbers


class TensorsOnly(nn.Module):  # type: ignore[misc]
    """A module for tracers and ONNX, which know neither names nor plain numbers.

    A number keeps the value that it has in `inputs`. A call replaces only the tensors.
    """

    def __init__(self, case: Case, inputs: Inputs) -> None:
        super().__init__()
        self.module = case.build()
        self._case = case
        # Only the places of the tensors count here, and a call has its own numbers.
        self._inputs = inputs.map(lambda tensor: tensor[:0] if tensor.dim() else tensor)

    def call_with_tensors(self, *tensors: Tensor) -> Tuple[Tensor, ...]:
        """Return the judged outputs for these tensors, in the order of `Inputs.tensors`."""
        left = iter(tensors)
        inputs = self._inputs.map(lambda _: next(left))
        # Not `Case.call`: a recording would keep its seeds, and knows plain tuples alone.
        answer = self.module(*inputs.positional, **inputs.named)
        return tuple(self._case.encoding.outputs(answer))


def make_tensors_only(case: Case, inputs: Inputs) -> TensorsOnly:
    """Return a module whose forward takes as many tensors as `inputs` have."""
    names = ", ".join(f"x{place}" for place in range(len(inputs.tensors)))
    # A forward(*tensors) would do, but the guards that 2.9 writes for ONNX lose its name.
    source = f"def forward(self, {names}):\n    return self.call_with_tensors({names})\n"
    found: Dict[str, Any] = {}
    exec(source, found)  # noqa: S102  no word of it comes from outside
    of_this_many: Any = type("OfThisManyTensors", (TensorsOnly,), {"forward": found["forward"]})
    module: TensorsOnly = of_this_many(case, inputs)
    module.eval()
    return module


def wrap_for_tensors(case: Case, **sizes: int) -> Tuple[TensorsOnly, Tuple[Tensor, ...]]:
    """Return a module and the example arguments with which to record a call.

    The module holds a fresh one of the encoding, and so no length that was seen before.
    `sizes` replaces usual sizes, as in `case.inputs`. Raises NotApplicable if a number says the
    length, because a recording keeps the number, and if there is no tensor.
    """
    require_constant_numbers(case)
    inputs = case.inputs(**sizes)
    if not inputs.tensors:
        raise NotApplicable("no-tensor-input", "no argument is a tensor")
    return make_tensors_only(case, inputs), inputs.clone().tensors


def record_trace(case: Case, **sizes: int) -> Any:
    """Record a call with torch.jit.trace, and return the recording in the state of a fresh module.

    The tracer calls the module several times, which changes the state of one that advances.
    """
    module, tensors = wrap_for_tensors(case, **sizes)
    with case.traits.enter_usual_mode():
        traced = torch.jit.trace(module, tensors)
    if case.traits.advances:
        _restore_state(traced, make_tensors_only(case, case.inputs(**sizes)))
    return traced


def _restore_state(recording: nn.Module, fresh: nn.Module) -> None:
    """Copy the parameters and buffers of a fresh module to a recording, where the shape is kept."""
    sources = {**dict(fresh.named_parameters()), **dict(fresh.named_buffers())}
    targets = {**dict(recording.named_parameters()), **dict(recording.named_buffers())}
    with torch.no_grad():
        for name, target in targets.items():
            source = sources.get(name)
            if source is not None and source.shape == target.shape:
                target.copy_(source)


def call_recording(case: Case, recording: Any, inputs: Inputs) -> Outputs:
    """Return the outputs of a recording, as `Case.call` does of a module."""
    with case.traits.enter_usual_mode():
        if case.traits.draws:
            seed_generators()
        return Outputs.create(tuple(recording(*inputs.tensors)))
