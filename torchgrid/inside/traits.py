"""The traits of a module by design: how it can be called, and what may differ between calls."""

from __future__ import annotations

import contextlib
from dataclasses import asdict, dataclass, replace
from typing import Any, Callable, Dict, Iterator, Mapping, Optional

import torch
from torch import nn

from torchgrid.inside.comparison import Outputs, are_alike
from torchgrid.inside.encoding import Encoding, build_module, seed_generators
from torchgrid.inside.inputs import SEED
from torchgrid.inside.result import is_exhaustion


@dataclass(frozen=True)
class Traits:
    """The traits of an encoding in one cell.

    `with_grad` and `without_grad`: whether a call works while autograd records, and while it does
    not. `advances`: a call changes what the next one returns. `draws`: a call in evaluation mode
    returns other numbers after another seed. `lazy`: the first call makes weights.
    """

    with_grad: bool = True
    without_grad: bool = True
    advances: bool = False
    draws: bool = False
    lazy: bool = False

    def serialize(self) -> Dict[str, bool]:
        """Return the traits as JSON can hold them."""
        return asdict(self)

    @contextlib.contextmanager
    def enter_usual_mode(self) -> Iterator[None]:
        """Enter a mode of autograd in which a call works, and leave one that works as it is."""
        enabled = torch.is_grad_enabled()
        works = self.with_grad if enabled else self.without_grad
        other_works = self.without_grad if enabled else self.with_grad
        with torch.set_grad_enabled(enabled if works or not other_works else not enabled):
            yield


def find_traits(encoding: Encoding) -> Traits:
    """Build and call an encoding, and return its traits.

    A module that raises in both ways has the usual traits, except that no way works. Raises
    whatever building it raises.
    """
    module = build_module(encoding)
    lazy = has_lazy_weights(module)
    without_grad = _call_or_none(encoding, module, torch.no_grad)
    # Lazy weights that a call has made are there for the next one.
    used = lazy and without_grad is not None
    with_grad = _call_or_none(
        encoding, module if used else build_module(encoding), torch.enable_grad
    )
    ways = Traits(with_grad=with_grad is not None, without_grad=without_grad is not None, lazy=lazy)
    if with_grad is None and without_grad is None:
        return ways
    mode = torch.enable_grad if without_grad is None else torch.no_grad
    build = build_called_module if lazy else build_module
    fresh = build(encoding)
    once, twice = (_call_or_none(encoding, fresh, mode) for _ in range(2))
    reseeded = _call_or_none(encoding, build(encoding), mode, SEED + 1)
    return replace(
        ways,
        advances=not _are_alike_or_missing(once, twice),
        draws=not _are_alike_or_missing(once, reseeded),
    )


def build_called_module(encoding: Encoding) -> nn.Module:
    """Build a module and call it once, so that lazy weights exist; two hold the same numbers."""
    module = build_module(encoding)
    seed_generators()
    inputs = encoding.inputs(dict(encoding.sizes))
    with torch.no_grad():
        module(*inputs.positional, **inputs.named)
    return module


def has_lazy_weights(module: nn.Module) -> bool:
    """Tell whether a module waits for its first input to know the shapes of its weights."""
    is_lazy: Callable[[Any], bool] = getattr(nn.parameter, "is_lazy", lambda _: False)
    return any(is_lazy(tensor) for tensor in (*module.parameters(), *module.buffers()))


def parse_traits(document: Optional[Mapping[str, Any]]) -> Optional[Traits]:
    """Return the traits that `Traits.serialize` wrote; None for None."""
    return None if document is None else Traits(**document)


def _call_or_none(
    encoding: Encoding, module: nn.Module, mode: Callable[[], Any], seed: int = SEED
) -> Optional[Outputs]:
    """Return copies of a module's outputs for its usual input; None if the call raises.

    Exhausted memory is not a trait, so it is raised.
    """
    inputs = encoding.inputs(dict(encoding.sizes))
    seed_generators(seed)
    try:
        with mode():
            answer = module(*inputs.positional, **inputs.named)
            return Outputs.create([y.detach().clone() for y in encoding.outputs(answer)])
    except Exception as error:
        if is_exhaustion(error):
            raise
        return None


def _are_alike_or_missing(one: Optional[Outputs], other: Optional[Outputs]) -> bool:
    """Tell whether two calls gave the same answer beyond rounding, or one of them none."""
    return one is None or other is None or are_alike(other, one)
