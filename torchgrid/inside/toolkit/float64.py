"""The same calculation in double precision: what an answer in single precision is held against."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.devices import held_tensors

REAL = dict.fromkeys((torch.float32, torch.float16, torch.bfloat16), torch.float64)
WIDE = {**REAL, torch.complex64: torch.complex128}
CASTS = {Tensor.float, Tensor.half, Tensor.bfloat16}


class Doubled:
    """An encoding whose constructor and forward ask for float32, or less, and get float64.

    `module.double()` would only widen what float32 had made of the table. Numbers that are drawn at
    random are those of the usual module: double precision draws others from the same seed. Raises
    NotTested where the encoding does not work so.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        with _refusals():
            with _in_float64():
                self.module = case.build()
            held = held_tensors(self.module)
            for name, tensor in _drawn(case).items():
                held[name].data.copy_(tensor)

    def answer(self, inputs: Inputs) -> Outputs:
        """The answer, without autograd."""
        with torch.no_grad():
            return self.call(self.module, inputs)

    def call(self, module: nn.Module, inputs: Inputs) -> Outputs:
        """Call the module with widened inputs.

        Raises NotTested where the answer is in single precision even so.
        """
        with _refusals():
            with _in_float64():
                outputs = self._case.call(module, inputs.map_floats(Tensor.double))
            narrow = {y.dtype for y in outputs} & WIDE.keys()
            if narrow:
                raise TypeError(f"it answers in {', '.join(map(str, narrow))} even so")
            return outputs


class _Wide(TorchFunctionMode):  # type: ignore[misc]
    """Reads float64 wherever a function is given a narrower type."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in CASTS:
            func = Tensor.double
        named = {name: _wide(value) for name, value in (kwargs or {}).items()}
        return func(*map(_wide, args), **named)


def _wide(value: Any) -> Any:
    return WIDE.get(value, value) if isinstance(value, torch.dtype) else value


@contextlib.contextmanager
def _in_float64() -> Iterator[None]:
    usual = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        with _Wide():
            yield
    finally:
        torch.set_default_dtype(usual)


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    """An encoding need not work in double precision: without a reference there is no answer."""
    try:
        yield
    except Exception as error:
        if is_exhaustion(error):
            raise
        raise NotTested("no-float64", f"{type(error).__name__}: {error}") from error


def _drawn(case: Case) -> Dict[str, Tensor]:
    """What of a usual module another seed makes otherwise, by name."""
    usual, after = case.build(), torch.get_rng_state()
    torch.manual_seed(SEED)
    if torch.equal(torch.get_rng_state(), after):
        return {}
    torch.manual_seed(SEED + 1)
    others = held_tensors(case.encoding.build())
    held = held_tensors(usual).items()
    return {name: tensor for name, tensor in held if not torch.equal(tensor, others[name])}
