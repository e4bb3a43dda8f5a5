"""A call with the longest sequence, without the model that may come after the encoding."""

from __future__ import annotations

from typing import Any, Callable, Optional

import torch
from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.encoding import collect_tensors
from torchgrid.inside.inputs import Inputs

Call = Callable[[Inputs], Outputs]


class _EarlyOutputs(BaseException):
    """The outputs of the part that holds the table, as its only argument.

    It is not an Exception, which a handler in the module might catch.
    """


def call_at_limit(case: Case, module: nn.Module, call: Optional[Call] = None) -> Outputs:
    """Return the outputs for one sample of the longest sequence promised.

    If a part of the module holds the table and returns the declared shape, as the first of many
    layers does, the rest does not run: attention over 5000 positions takes seconds a layer and
    promises no length.

    `call` replaces the usual call of the module. Raises NotApplicable if no length is promised, and
    Fail if the outputs have another shape.
    """
    sizes = {"length": case.max_length, "batch": 1}
    shapes = [tuple(shape) for shape in case.shapes(**sizes)]

    def stop_at_shapes(_module: nn.Module, _inputs: Any, answer: Any) -> None:
        outputs = collect_tensors(answer)
        if [tuple(y.shape) for y in outputs] == shapes:
            raise _EarlyOutputs(outputs)

    path = (case.encoding.table or "").rpartition(".")[0]
    holder = dict(module.named_modules()).get(path) if path else None
    hook = holder and holder.register_forward_hook(stop_at_shapes)
    try:
        with torch.no_grad():
            inputs = case.inputs(**sizes)
            outputs = call(inputs) if call else case.call(module, inputs)
    except _EarlyOutputs as early:
        (outputs,) = early.args
    finally:
        if hook:
            hook.remove()
    case.require_shapes(outputs, **sizes)
    return outputs
