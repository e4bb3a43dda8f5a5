"""Asking an encoding at the end of its table, without the model that may come behind it."""

from __future__ import annotations

from typing import Any, Callable, Optional

import torch
from torch import nn

from torchgrid.inside.case import Case, Outputs, require_finite
from torchgrid.inside.encoding import collect_tensors
from torchgrid.inside.inputs import Inputs

Call = Callable[[nn.Module, Inputs], Outputs]


class _Answered(BaseException):
    """The module that holds the table has answered; no Exception, which a handler may take."""

    def __init__(self, outputs: Outputs) -> None:
        super().__init__()
        self.outputs = outputs


def answer_at_limit(case: Case, module: nn.Module, call: Optional[Call] = None) -> Outputs:
    """The finite answer, of the declared shape, to one sample of the longest sequence promised.

    Where a part of the module holds the table and answers with that shape, as the first of many
    layers does, what comes behind it is not run: attention over 5000 positions takes seconds a
    layer and promises no length. Raises NotApplicable where no length is promised, and Fail.
    """
    sizes = {"length": case.max_length, "batch": 1}
    holder = _holder(case, module)
    hook = holder and holder.register_forward_hook(_stop_at(case.shapes(**sizes)))
    try:
        with torch.no_grad():
            outputs = (call or case.call)(module, case.inputs(**sizes))
    except _Answered as answered:
        outputs = answered.outputs
    finally:
        if hook:
            hook.remove()
    case.require_shapes(outputs, **sizes)
    require_finite(outputs)
    return outputs


def _holder(case: Case, module: nn.Module) -> Optional[nn.Module]:
    """The part that holds the table; None where that is the module itself, or no module."""
    path = (case.encoding.table or "").rpartition(".")[0]
    return dict(module.named_modules()).get(path) if path else None


def _stop_at(shapes: Any) -> Any:
    def stop(_module: nn.Module, _inputs: Any, answer: Any) -> None:
        outputs = collect_tensors(answer)
        if [tuple(y.shape) for y in outputs] == [tuple(shape) for shape in shapes]:
            raise _Answered(outputs)

    return stop
