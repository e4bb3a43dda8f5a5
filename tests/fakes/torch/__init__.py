"""A torch that imports at once, and does nothing."""

from __future__ import annotations

import os
import warnings
from types import SimpleNamespace

from torch import nn as nn

__version__ = "9.9.9+fake"

version = SimpleNamespace(cuda="99.1", hip=None, git_version="0" * 40)
_C = SimpleNamespace(_cuda_getArchFlags=lambda: "sm_70 sm_90")
__config__ = SimpleNamespace(
    show=lambda: (
        "PyTorch built with:\n  - GCC 13.3\n  - CPU capability usage: AVX2\n"
        "  - Build settings: BLAS_INFO=mkl, BUILD_TYPE=Release, "
    )
)

warnings.warn("this torch is not one", stacklevel=1)


class Tensor:
    """A class that annotations can name."""


def manual_seed(seed: int) -> None:
    """Accept a seed."""


def _refuse_cuda() -> None:
    raise RuntimeError("Found no NVIDIA driver on your system")


def _refuse_cudnn() -> int:
    raise OSError("libcudnn.so.99: cannot open shared object file")


GPUS = int(os.environ.get("FAKE_GPUS", "0"))

cuda = SimpleNamespace(
    is_available=lambda: GPUS > 0,
    is_initialized=lambda: False,
    init=_refuse_cuda,
    device_count=lambda: GPUS,
    get_device_properties=lambda _: SimpleNamespace(
        name="a GPU", major=9, minor=0, total_memory=1 << 36
    ),
)
backends = SimpleNamespace(cudnn=SimpleNamespace(version=_refuse_cudnn))
