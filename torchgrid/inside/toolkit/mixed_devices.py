"""What a module does with an input on another device: a clear refusal, or the right answer."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

from torch import Tensor, nn

from torchgrid.inside.case import Case, require_shapes
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Conclusion, Fail, NotTested
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.devices import Visit, registered_tensors
from torchgrid.inside.toolkit.valueless import is_limit


def answer_or_refusal(
    case: Case, there: Visit, module: nn.Module, inputs: Inputs, expected: Sequence[Tensor]
) -> Optional[Dict[str, str]]:
    """The words of a refusal that names devices, or None for a right answer.

    Raises Fail for anything between.
    """
    try:
        outputs = case.call(module, inputs)
        there.synchronize()
    except Conclusion:
        raise
    except Exception as error:
        if is_exhaustion(error) or is_limit(error, case.device):
            raise
        return {"refusal": _clear(error, there)}
    _require_with_input(there, module, inputs, outputs)
    if there.has_data:
        case.require_equal(outputs, expected)
    else:
        require_shapes(outputs, [tuple(y.shape) for y in expected])
    return None


def _clear(error: Exception, there: Visit) -> str:
    """What an error says; raises Fail where it does not speak of devices."""
    text = f"{type(error).__name__}: {describe(error)}"
    words = str(error).lower()
    if "device" in words or ("cpu" in words and there.device.type in words):
        return text
    raise Fail("unclear-error", f"no word of devices in {text}")


def _require_with_input(
    there: Visit, module: nn.Module, inputs: Inputs, outputs: Sequence[Tensor]
) -> None:
    """Raise Fail unless the answer is on the input's device.

    Indices are the exception: torch itself looks them up in a table that is elsewhere.
    """
    device = inputs.tensors[0].device
    elsewhere = [y for y in outputs if y.device != device]
    if not elsewhere:
        return
    detail = f"an input on {device} is answered on {elsewhere[0].device}"
    # meta does not check an embedding, nor the fake an index, nor either of them all that a
    # release makes of the two: a real device might have refused
    if not there.has_data and registered_tensors(module):
        raise NotTested("mix-unnoticed", f"{detail}; this device does not check every lookup")
    if any(tensor.is_floating_point() for tensor in inputs.tensors):
        raise Fail("output-elsewhere", detail)
