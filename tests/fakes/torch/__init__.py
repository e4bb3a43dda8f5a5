"""A torch that imports at once, and does nothing."""

from __future__ import annotations

import contextlib
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


float32 = "float32"
no_grad = enable_grad = contextlib.nullcontext


class Tensor:
    """An input that holds nothing; each of its methods returns it."""

    def _return_self(self, *arguments: object) -> Tensor:
        return self

    to = expand = contiguous = _return_self


class Generator:
    """A generator of nothing."""

    def manual_seed(self, seed: int) -> Generator:
        """Return itself."""
        return self


def randn(shape: tuple[int, ...], generator: Generator) -> Tensor:
    """Return an input."""
    return Tensor()


def manual_seed(seed: int) -> None:
    """Accept a seed."""


_threads = [8]


def set_num_threads(number: int) -> None:
    """Keep a number of threads."""
    _threads[0] = number


def get_num_threads() -> int:
    """Return the number of threads."""
    return _threads[0]


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
