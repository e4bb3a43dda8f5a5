"""Modules that torch.compile gets wrong, refuses, or compiles too often."""

from __future__ import annotations

import functools
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
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


class PrintingBetween(Sinusoidal):
    """A graph break between two operations: a graph for each, in every call."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        y = super().forward(x)
        print("between")  # noqa: T201 - this is the break
        return y * 2


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


class WideCompiled(nn.Module):
    """Output in float64 if it is compiled."""

    def forward(self, x: Tensor) -> Tensor:
        return x.double() if torch.compiler.is_compiling() else x * 1


class OtherwiseInHalf(nn.Module):
    """Other numbers if it is compiled for float16."""

    def forward(self, x: Tensor) -> Tensor:
        wrong = torch.compiler.is_compiling() and x.dtype == torch.float16
        return x * 2 if wrong else x * 3


class RoundsOften(nn.Module):
    """Numbers that cancel: eager mode loses digits in low precision, and Inductor keeps them."""

    def forward(self, x: Tensor) -> Tensor:
        return (x + 100) - 100


class MixedInFloat(nn.Module):
    """Positions that are always float32, which a layer of low precision refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.Linear(1, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        places = torch.arange(x.size(0), dtype=torch.float32, device=x.device)
        return x + self.mix(places.reshape(-1, 1, 1))


class DropsAlways(nn.Module):
    """Dropout in evaluation mode too, as one samples to estimate how sure a model is."""

    def forward(self, x: Tensor) -> Tensor:
        return F.dropout(x, 0.5, training=True)


class Dropped(Sinusoidal):
    """Dropout after the sum, as the original Transformer has it."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.dropout = nn.Dropout(0.25)

    def forward(self, x: Tensor) -> Tensor:
        return self.dropout(super().forward(x))


class BatchNormed(nn.Module):
    """A norm over the batch, which updates its statistics in training mode."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x.permute(1, 2, 0)).permute(2, 0, 1)


class LooksAtTheMode(nn.Module):
    """Another path in training mode, with the same output."""

    def forward(self, x: Tensor) -> Tensor:
        return x + x if self.training else 2 * x


class LayerDropped(nn.Module):
    """A layer that is left out at random in training mode, by a branch on data."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(D_MODEL, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        if self.training and torch.rand([]) < 0.9:
            return x * 1
        return self.layer(x)


class OtherwiseTrained(nn.Module):
    """Other numbers if it is compiled in training mode."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 2 if self.training and torch.compiler.is_compiling() else x * 3


class ForgetsStatistics(BatchNormed):
    """Statistics that stay as they are if the module is compiled."""

    def forward(self, x: Tensor) -> Tensor:
        if self.training and torch.compiler.is_compiling():
            y = x.permute(1, 2, 0)
            weight, bias = self.norm.weight, self.norm.bias
            return F.batch_norm(y, None, None, weight, bias, training=True).permute(2, 0, 1)
        return super().forward(x)


class CompilesItsPart(nn.Module):
    """A compile method that wraps a part, whose keys get the wrapper's prefix."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = Sinusoidal(D_MODEL, MAX_LEN)

    def compile(self, *arguments: Any, **options: Any) -> None:
        self.inner = torch.compile(self.inner, *arguments, **options)

    def forward(self, x: Tensor) -> Tensor:
        return self.inner(x)


class GoesOn(nn.Module):
    """Positions that go on where the last call ended."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(4 * MAX_LEN, D_MODEL).unsqueeze(1))
        self.register_buffer("start", torch.zeros((), dtype=torch.long), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        y = x + self.pe[torch.arange(x.size(0), device=x.device) + self.start]
        self.start += x.size(0)
        return y
