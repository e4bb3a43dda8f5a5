"""Calls between two equal ones, after which the second must give what the first gave."""

from __future__ import annotations

from typing import Dict, Iterator, Optional, Tuple

from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotApplicable, NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.checkpoint import copy_state


def list_other_inputs(case: Case) -> Iterator[Tuple[str, Inputs]]:
    """Yield inputs that differ from the usual ones, each with a description.

    They have another length, width or batch, or the same sizes and other numbers. Sizes that the
    row does not allow are left out.
    """
    sizes = case.sizes
    others: Dict[str, Tuple[int, ...]] = {
        axis: (sizes[axis] + 1, 1) for axis in ("width", "batch") if axis in sizes
    }
    if case.has_length:
        longest = case.encoding.max_length or 2 * case.length
        others["length"] = (min(2 * case.length, longest), max(1, case.length // 2))
    for axis, each in others.items():
        for size in each:
            try:
                yield f"{axis} {size}", case.inputs(**{axis: size})
            except NotApplicable:
                continue
    yield "other numbers", _reverse(case)


def _reverse(case: Case) -> Inputs:
    """Return the usual inputs with each tensor in reverse order: no number is out of range.

    One row of integers that is not as long as the sequence stays: reversed places at which samples
    start would not be places.
    """
    length = case.length if case.has_length else None

    def reverse(tensor: Tensor) -> Tensor:
        is_row = tensor.dim() == 1 and not tensor.is_floating_point()
        return tensor if is_row and len(tensor) != length else tensor.flip(-1)

    return case.inputs().map(lambda tensor: reverse(tensor) if tensor.dim() else tensor)


def answer_or_none(case: Case, inputs: Inputs) -> Optional[Outputs]:
    """Return a fresh module's answer; None if it refuses the inputs, which is its right."""
    try:
        return case.answer(case.build(), inputs.clone())
    except NotTested:
        return None


def require_as_fresh(
    case: Case, module: nn.Module, inputs: Inputs, fresh: Outputs, earlier: str
) -> None:
    """Raise Fail unless a module that had `earlier` calls answers as a fresh one does."""
    try:
        outputs = case.call(module, inputs.clone())
    except Exception as error:
        if is_exhaustion(error) or isinstance(error, NotApplicable):
            raise
        detail = f"{earlier}: {type(error).__name__}: {error}"
        raise Fail("depends-on-earlier-calls", detail) from error
    try:
        case.require_equal(outputs, fresh)
    except Fail as failure:
        detail = f"{earlier}: {failure.detail}"
        raise Fail("depends-on-earlier-calls", detail, **failure.metrics) from failure


def call_in_training_mode(case: Case, module: nn.Module) -> Optional[nn.Module]:
    """Call a module once in training mode, and return a fresh one with the state that it left.

    Statistics that training counts belong to the state. Returns None if the module refuses the call
    or if its state does not fit a fresh module, of which other probes tell.
    """
    try:
        case.call(module.train(), case.inputs())
        fresh = case.build()
        fresh.load_state_dict(copy_state(module))
    except Exception as error:
        if is_exhaustion(error):
            raise
        return None
    finally:
        module.eval()
    return fresh
