"""Telling what a device without values cannot do from a fault of the module on it."""

from __future__ import annotations

import contextlib
from typing import Dict, Iterator, Tuple

from torchgrid.inside.probe import NotTested

# What torch says, by release, where a value is asked for: of a branch, of `int(tensor)`, of a mask.
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
        # where the fake is not asked first, the driver is
        "Found no NVIDIA driver",
        "CUDA driver version is insufficient",
        "not linked with support for cuda devices",
        "is not supported for tensor subclasses",
    ),
}
NO_VALUES_TYPES = ("DataDependentOutputException", "DynamicOutputShapeException")
REAL_TENSOR = "convert all Tensors to FakeTensors"


@contextlib.contextmanager
def limits_of(device: str) -> Iterator[None]:
    """Raise NotTested for what no real device would mind.

    A module that branches on its input's values cannot be asked where there are none.
    """
    try:
        yield
    except Exception as error:
        if is_limit(error, device):
            raise NotTested(_reason(error), f"{type(error).__name__}: {error}") from error
        raise


def is_limit(error: BaseException, device: str) -> bool:
    """Whether an error is the fault of a device that holds no values."""
    if device not in NO_VALUES:
        return False
    text = str(error)
    if any(words in text for words in NO_VALUES[device]):
        return True
    return type(error).__name__ in NO_VALUES_TYPES or _met_a_real_tensor(error)


def _met_a_real_tensor(error: BaseException) -> bool:
    return isinstance(error, AssertionError) and REAL_TENSOR in str(error)


def _reason(error: BaseException) -> str:
    return "fake-met-a-real-tensor" if _met_a_real_tensor(error) else "no-values"
