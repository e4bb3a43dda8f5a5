"""The two right ways to treat an input on another device: a clear refusal, or right outputs."""

from __future__ import annotations

import re
from typing import Dict, Optional, Sequence

from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, name_outputs, require_shapes
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.toolkit.clear_errors import catch_refusal, write_error
from torchgrid.inside.toolkit.devices import Visit, collect_registered_tensors


def require_refusal_or_equal(
    case: Case, there: Visit, module: nn.Module, inputs: Inputs, expected: Sequence[Tensor]
) -> Optional[Dict[str, str]]:
    """Return the text of a refusal as a metric, or None if the outputs are as expected.

    Raises Fail for an error that does not name devices, and for other outputs.
    """

    def call() -> Outputs:
        outputs = case.call(module, inputs)
        there.synchronize()
        return outputs

    kind = there.device.type
    # meta calls a tensor with values "non-meta" where other devices name the CPU
    words = rf"device|non-{kind} tensor|(?s:cpu.*{kind}|{kind}.*cpu)"
    found = catch_refusal(call, case.device)
    if isinstance(found, Exception):
        if not re.search(words, str(found), re.IGNORECASE):
            raise Fail("unclear-error", write_error(found)) from found
        return {"refusal": write_error(found)}
    _require_with_input(there, module, inputs, found)
    if there.has_data:
        case.require_equal([y.cpu() for y in found], expected)
    else:
        require_shapes(found, [tuple(y.shape) for y in expected])
    return None


def _require_with_input(
    there: Visit, module: nn.Module, inputs: Inputs, outputs: Sequence[Tensor]
) -> None:
    """Raise Fail unless the outputs are on the input's device.

    Indices are the exception: torch itself looks them up in a table on another device.
    """
    device = inputs.tensors[0].device
    named = zip(name_outputs(outputs), outputs)
    elsewhere = [f"{name} on {y.device}" for name, y in named if y.device != device]
    if not elsewhere:
        return
    detail = f"the input is on {device}, {', '.join(elsewhere)}"
    # meta does not check an embedding, the fake does not check an index, and neither checks all
    # that a release makes of the two: a real device might have refused
    if not there.has_data and collect_registered_tensors(module):
        raise NotTested("mix-unnoticed", f"{detail}; this device does not check every lookup")
    if any(tensor.is_floating_point() for tensor in inputs.tensors):
        raise Fail("output-elsewhere", detail)
