"""Errors of devices without values, told from the faults of a module on them."""

from __future__ import annotations

import contextlib
from typing import Dict, Iterator, Tuple

from torchgrid.inside.probe import NotTested

# Words of torch, by release, if code needs a value: for a branch, for `int(tensor)`, for a mask.
NO_VALUES: Dict[str, Tuple[str, ...]] = {
    "meta": (
        "Cannot copy out of meta tensor",
        "cannot be called on meta tensors",
        "aten::_local_scalar_dense",
        "aten::equal",
        "aten::nonzero",
        "torch.nonzero()",
    ),
    "fake-cuda": (
        # a call that goes past the fake reaches the driver
        "Found no NVIDIA driver",
        "CUDA driver version is insufficient",
        "not linked with support for cuda devices",
        "is not supported for tensor subclasses",
    ),
}
# The names of error classes that old releases do not have.
NO_VALUES_TYPES = ("DataDependentOutputException", "DynamicOutputShapeException")
# A module kept a tensor where the fake device cannot find it, as in a closure.
REAL_TENSOR = "convert all Tensors to FakeTensors"


@contextlib.contextmanager
def convert_limits(device: str) -> Iterator[None]:
    """Raise NotTested in the place of an error that a real device would not raise.

    A module that branches on its input's values cannot run without values.
    """
    try:
        yield
    except Exception as error:
        if is_limit(error, device):
            reason = "fake-met-a-real-tensor" if REAL_TENSOR in str(error) else "no-values"
            raise NotTested(reason, f"{type(error).__name__}: {error}") from error
        raise


def is_limit(error: BaseException, device: str) -> bool:
    """Tell whether an error is the fault of a device that holds no values.

    `device` is a name of `torchgrid.contract.Device`. A device that holds values has no such limit.
    """
    if device not in NO_VALUES:
        return False
    text = str(error)
    if isinstance(error, AssertionError) and REAL_TENSOR in text:
        return True
    return type(error).__name__ in NO_VALUES_TYPES or any(w in text for w in NO_VALUES[device])
