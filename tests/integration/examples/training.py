"""Modules that cannot be trained as they are."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16


class Detached(Sinusoidal):
    """A detached input, which gets no gradient."""

    def __init__(self) -> None:
        super().__init__(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.detach())


class HalfDetached(nn.Module):
    """A learned scale that gets half of its gradient."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x * (self.scale + self.scale.detach())


class Constant(nn.Module):
    """A table that needs only the length of its input."""

    def forward(self, x: Tensor) -> Tensor:
        return sinusoidal_table(x.size(0), x.size(2)).unsqueeze(1).expand(x.shape)


class GrowingCache(nn.Module):
    """A table as long as the longest input so far (flash-attention PR#299, ms-swift PR#10187)."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("cache", torch.zeros(0, 1, D_MODEL), persistent=False)

    def grow(self, length: int) -> Tensor:
        if self.cache.size(0) < length:
            self.cache = sinusoidal_table(length, D_MODEL).unsqueeze(1)
        return self.cache[:length]

    def forward(self, x: Tensor) -> Tensor:
        return x * self.grow(x.size(0))


class GrowingSum(GrowingCache):
    """The same cache, added instead of multiplied."""

    def forward(self, x: Tensor) -> Tensor:
        return x + self.grow(x.size(0))


class DrawnAttribute(nn.Module):
    """Random features that are not a buffer, so that no rank sends them to another."""

    def __init__(self) -> None:
        super().__init__()
        self.features = torch.randn(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.features


class DrawnBuffer(nn.Module):
    """Random features that are a buffer, which is broadcast."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("features", torch.randn(D_MODEL))
        self.scale = nn.Parameter(torch.randn(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale + self.features


class LongestSoFar(nn.Module):
    """A plain attribute that remembers what this rank alone has seen."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0

    def forward(self, x: Tensor) -> Tensor:
        self.longest = max(self.longest, x.size(0))
        return x * self.longest


class Staircase(nn.Module):
    """Rounding, as by a type that no mode sees: the slope is flat or steep."""

    def forward(self, x: Tensor) -> Tensor:
        return x + torch.round(x.detach() * 3e7) / 3e7


class OnceOnly(nn.Module):
    """An error in training, on the rank that has the longer batch."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        if self.calls > 1 and x.size(0) > 3:
            raise RuntimeError("once only")
        return x + 1
