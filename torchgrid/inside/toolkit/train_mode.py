"""A module in training mode: whether it differs there from evaluation mode, and what it draws."""

from __future__ import annotations

from typing import Any, List

from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, are_alike
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import SEED
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.forward_backward import require_backward


def require_own_train_mode(case: Case) -> None:
    """Raise NotApplicable for a module that does the same in training mode as in evaluation mode.

    It does something else if it gives other outputs, or if its own code looks at the mode. Raises
    NotTested if its eager passes fail in training mode.
    """
    expected = case.reference(batch=2)
    outputs = require_backward(case, train=True).outputs
    if not are_alike(outputs, expected, case.tolerance) or _reads_mode(case):
        return
    detail = "its outputs are those of evaluation mode, and its code does not look at the mode"
    raise NotApplicable("trains-alike", detail)


def draws_in_train_mode(case: Case) -> bool:
    """Tell whether the outputs depend on the seed in training mode."""
    one, other = (call_in_train_mode(case, seed) for seed in (SEED, SEED + 1))
    return not are_alike(one, other, case.tolerance)


def call_in_train_mode(case: Case, seed: int = SEED) -> Outputs:
    """Return a fresh module's eager outputs for two samples in training mode, from a seed."""
    module = case.build().train()
    seed_generators(seed)
    return case.answer(module, case.inputs(batch=2))


def _reads_mode(case: Case) -> bool:
    """Tell whether a forward of a class that is not torch's own reads `training`.

    Dropout of torch reads it too, even with a probability of 0.
    """
    module, reads = case.build().train(), []  # type: ignore[var-annotated]
    for part in module.modules():
        if not type(part).__module__.startswith("torch."):
            _watch(part, reads)
    case.answer(module, case.inputs(batch=2))
    return bool(reads)


def _watch(module: nn.Module, reads: List[str]) -> None:
    """Give a module a class that notes each read of `training`; some classes do not allow it."""

    def read(self: Any) -> Any:
        reads.append(type(self).__name__)
        return self.__dict__["training"]

    def write(self: Any, value: object) -> None:
        self.__dict__["training"] = value

    own = type(module)
    members = {"training": property(read, write), "__module__": own.__module__}
    try:
        module.__class__ = type(own.__name__, (own,), members)
    except TypeError:
        return
