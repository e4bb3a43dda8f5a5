"""The same calculation in double precision, as the reference for outputs in single precision."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, List

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.default_dtype import set_default
from torchgrid.inside.toolkit.devices import collect_held_tensors
from torchgrid.inside.toolkit.operators import OperatorWatch

# The type in the place of each narrower one.
WIDE = {
    **dict.fromkeys((torch.float32, torch.float16, torch.bfloat16), torch.float64),
    torch.complex64: torch.complex128,
}
# Methods that would make a tensor narrow again.
CASTS = {Tensor.float, Tensor.half, Tensor.bfloat16}


class DoubledModule:
    """An encoding that gets float64 wherever its constructor and forward request less.

    `module.double()` would only widen what float32 had made of the table. Random numbers are those
    of the usual module, because double precision draws others from the same seed. Raises NotTested
    if the encoding does not work in double precision.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        if case.traits.draws:
            raise NotTested("no-float64", "double precision draws other random numbers")
        with _convert_refusals():
            with _use_float64():
                self.module = case.build()
            # outside, because these random numbers are those of single precision
            held = collect_held_tensors(self.module)
            for name, tensor in _find_random_tensors(case).items():
                held[name].data.copy_(tensor)

    def answer(self, inputs: Inputs) -> Outputs:
        """Return the outputs for widened inputs, without autograd.

        Raises NotTested if they are in single precision even so, or computed from what is.
        """
        wide = inputs.cast(torch.float64)
        found: List[Outputs] = []

        def call() -> None:
            with torch.no_grad(), _convert_refusals(), _use_float64():
                found.append(self._case.call(self.module, wide.clone()))

        watch = OperatorWatch()
        try:
            with watch:
                call()
        except NotTested:
            # what fails only while it is watched works now
            call()
        finally:
            # also if a hook ends the call early
            _require_wide(watch)
        (outputs,) = found
        narrow = {y.dtype for y in outputs} & WIDE.keys()
        if narrow:
            raise NotTested("no-float64", f"the output is {', '.join(map(str, narrow))} even so")
        return outputs


def _require_wide(watch: OperatorWatch) -> None:
    """Raise NotTested if an operator read numbers that are narrower than float64."""
    narrow = [f"{name} of {dtype}" for dtype in WIDE for name in watch.reads.get(dtype, ())]
    if narrow:
        raise NotTested("no-float64", f"it computes in less than float64 inside: {narrow[0]}")


class _WideMode(TorchFunctionMode):  # type: ignore[misc]
    """A mode that gives every function float64 in the place of a narrower type."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in CASTS:
            func = Tensor.double
        # Only a dtype is looked up: other arguments, such as lists, need not be hashable.
        wide = [WIDE.get(x, x) if isinstance(x, torch.dtype) else x for x in args]
        named = dict(kwargs or {})
        for name, value in named.items():
            if isinstance(value, torch.dtype):
                named[name] = WIDE.get(value, value)
        return func(*wide, **named)


@contextlib.contextmanager
def _use_float64() -> Iterator[None]:
    """Make float64 the type of new tensors, and of those for which the code names a type."""
    with set_default(torch.float64), _WideMode():
        yield


@contextlib.contextmanager
def _convert_refusals() -> Iterator[None]:
    """Raise NotTested for an error, since an encoding need not work in double precision."""
    try:
        yield
    except Exception as error:
        if is_exhaustion(error):
            raise
        raise NotTested("no-float64", f"{type(error).__name__}: {error}") from error


def _find_random_tensors(case: Case) -> Dict[str, Tensor]:
    """Return the tensors of a usual module that another seed changes, by name.

    The result is empty if building draws no random numbers.
    """
    usual, after = case.build(), torch.get_rng_state()
    torch.manual_seed(SEED)
    # if building drew nothing, the state of the generator is the same
    if torch.equal(torch.get_rng_state(), after) and not case.traits.lazy:
        return {}
    torch.manual_seed(SEED + 1)
    other = case.encoding.build().eval()
    if case.traits.lazy:
        # its first call draws the weights
        case.answer(other, case.inputs())
    others = collect_held_tensors(other)
    held = collect_held_tensors(usual).items()
    return {name: tensor for name, tensor in held if not torch.equal(tensor, others[name])}
