"""Modules that torch.compile gets wrong, refuses, or compiles too often."""

from __future__ import annotations

import functools

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 5000


@functools.lru_cache(maxsize=8)
def cached_table(d_model: int) -> Tensor:
    """Return a table that the whole process shares."""
    return sinusoidal_table(MAX_LEN, d_model).unsqueeze(1)


class LruCached(nn.Module):
    """A table from functools.lru_cache, which Dynamo did not follow up to 2.2."""

    def forward(self, x: Tensor) -> Tensor:
        return x + cached_table(x.size(2))[: x.size(0)]


class GrowsItsAttribute(nn.Module):
    """An int and a plain tensor that forward replaces: up to 2.7 Dynamo saw that both grow."""

    def __init__(self) -> None:
        super().__init__()
        self.cached = 4
        self.table = sinusoidal_table(self.cached, D_MODEL).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        length = x.size(0)
        if length > self.cached:
            self.cached = length
            self.table = sinusoidal_table(length, D_MODEL, device=x.device).unsqueeze(1)
        return x + self.table[:length]


class OtherwiseInDouble(nn.Module):
    """Other numbers if it is compiled for float64."""

    def forward(self, x: Tensor) -> Tensor:
        wrong = torch.compiler.is_compiling() and x.dtype == torch.float64
        return x * 2 if wrong else x * 3


class OtherwiseFromThree(nn.Module):
    """Other numbers if it is compiled for more than two positions."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 2 if torch.compiler.is_compiling() and x.size(0) > 2 else x * 3


class NarrowCompiled(nn.Module):
    """Output in float32 if it is compiled for float64."""

    def forward(self, x: Tensor) -> Tensor:
        return x.float() if torch.compiler.is_compiling() else x * 1


class OnTheCpuCompiled(nn.Module):
    """Output on the CPU if it is compiled, wherever the input is."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.zeros(x.shape, device="cpu" if torch.compiler.is_compiling() else x.device)


class KeptLater(Sinusoidal):
    """A buffer that only the first call registers, so that a fresh module does not have it."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        if not hasattr(self, "seen"):
            self.register_buffer("seen", torch.ones(1))
        return super().forward(x)


class Undifferentiable(nn.Module):
    """Integers, which pass no gradient."""

    def forward(self, x: Tensor) -> Tensor:
        return x.detach().round().long()
