"""Errors of devices without values, told from the faults of a module on them."""

from __future__ import annotations

import contextlib
import re
import traceback
from typing import Dict, Iterator, Tuple

from torchgrid.inside.probe import Conclusion, NotTested

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
        "is not supported for tensor subclasses",
        "NYI for higher dims",  # the list of a tensor's numbers (2.2)
    ),
}
# The names of error classes that old releases do not have.
NO_VALUES_TYPES = ("DataDependentOutputException", "DynamicOutputShapeException")
# An operator that this release does not have on meta, which another release may have.
NO_META_KERNEL = (
    "Meta' backend",
    "with Meta tensors",
    "Meta kernel registered",
    "input tensors on meta device",  # flex_attention
    "already associated to a python object of type FakeTensor",  # 2.2
)
# A module kept a tensor where the fake device cannot find it, as in a closure.
REAL_TENSOR = "convert all Tensors to FakeTensors"
# A fake run found a tensor that an earlier run left in a cache outside the module.
KEPT_TENSORS = (REAL_TENSOR, "Mixing fake modes")
# A call that goes past the fake reaches the driver.
NO_DRIVER = (
    "Found no NVIDIA driver",
    "CUDA driver version is insufficient",
    "not linked with support for cuda devices",
    "hasPrimaryContext",
    # A machine with a GPU hides it from the fake one.
    "No CUDA GPUs are available",
    "no CUDA-capable device",
)
# The parameters of a module that is fake already cannot be moved by its own `.to` (2.9).
FAKE_FAULT = "_apply(): Couldn't swap"
# The folders and files that compute shapes and devices without values.
MACHINERY = re.compile(
    r"torch/(_subclasses|_prims|_prims_common|_refs|_decomp|fx/experimental)/"
    r"|torch/_meta_registrations\.py$|torchgrid/inside/fake_cuda\.py$"
)


@contextlib.contextmanager
def convert_limits(device: str) -> Iterator[None]:
    """Raise NotTested in the place of an error that a real device would not raise.

    A module that branches on its input's values cannot run without values.
    """
    try:
        yield
    except Exception as error:
        reason = find_limit(error, device)
        if reason:
            raise NotTested(reason, f"{type(error).__name__}: {error}") from error
        raise


def is_limit(error: BaseException, device: str) -> bool:
    """Tell whether an error is the fault of a device that holds no values."""
    return bool(find_limit(error, device))


def find_limit(error: BaseException, device: str) -> str:
    """Return the reason why an error says nothing of a module; empty if it may be the module's.

    `device` is a name of `torchgrid.contract.Device`. A device that holds values has no such limit.
    """
    is_concluded = device not in NO_VALUES or isinstance(error, Conclusion)
    return _find_limit_of_device(error, device) if not is_concluded else ""


def _find_limit_of_device(error: BaseException, device: str) -> str:
    """Return the reason of an error on meta or on the fake GPU; empty if it may be the module's."""
    words = NO_VALUES[device]
    reads = type(error).__name__ in NO_VALUES_TYPES or any(word in str(error) for word in words)
    other = _find_limit_of_meta(error) if device == "meta" else _find_limit_of_fake(error)
    return "no-values" if reads else other


def _find_limit_of_meta(error: BaseException) -> str:
    """Return the reason of an operator that this release cannot run on meta; empty for others."""
    lacks_kernel = any(words in str(error) for words in NO_META_KERNEL)
    # torch calls its own kernel with other arguments than it takes (2.2), or refuses meta by name
    is_mismatch = isinstance(error, (TypeError, ValueError)) and "/torch/" in _find_file(error)
    is_torch_own = lacks_kernel or is_mismatch or _ends_in_machinery(error)
    return "no-meta-kernel" if is_torch_own else ""


def _find_limit_of_fake(error: BaseException) -> str:
    """Return the reason why an error on the fake GPU is not the module's; empty if it may be."""
    text = str(error)
    needs_driver = any(words in text for words in NO_DRIVER) or "torch/cuda/" in _find_file(error)
    own = "fake-fails" if FAKE_FAULT in text or _ends_in_machinery(error) else ""
    other = "looks-for-driver" if needs_driver else own
    return "fake-met-a-real-tensor" if REAL_TENSOR in text else other


def _ends_in_machinery(error: BaseException) -> bool:
    """Tell whether the code of devices without values raised an error that names no device.

    Real devices do not run that code. An error that names devices is the one that they raise too.
    """
    return bool(MACHINERY.search(_find_file(error))) and "device" not in str(error).lower()


def _find_file(error: BaseException) -> str:
    """Return the path of the file in which an error was raised; empty if nothing says it."""
    frames = traceback.extract_tb(error.__traceback__)
    return frames[-1].filename.replace("\\", "/") if frames else ""
