"""Modules that cannot be trained as they are."""

from __future__ import annotations

import copy
import itertools
import random
from typing import Any

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


class InferenceOnly(nn.Module):
    """A kernel without a backward pass, which refuses as soon as autograd records."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        if torch.is_grad_enabled() and self.scale.requires_grad:
            raise NotImplementedError("no backward pass")
        return x * self.scale


class RecordsOtherwise(nn.Module):
    """Other numbers while autograd records."""

    def forward(self, x: Tensor) -> Tensor:
        return x * (2 if torch.is_grad_enabled() else 3)


class CopiesItsInput(nn.Module):
    """A deep copy of the input, which torch refuses of a result that autograd follows."""

    def forward(self, x: Tensor) -> Tensor:
        return copy.deepcopy(x) * 2


class Overwritten(nn.Module):
    """A weight that is used, and then bounded in place before it is used again."""

    def __init__(self) -> None:
        super().__init__()
        self.places = nn.Embedding(8, D_MODEL, max_norm=1.0)

    def forward(self, x: Tensor) -> Tensor:
        likeness = x @ self.places.weight.t()
        own = self.places(torch.arange(x.size(0))).unsqueeze(1)
        return x * likeness.sum(-1, keepdim=True) * own


class FailsInTraining(nn.Module):
    """An error that only training mode has."""

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            raise RuntimeError("not in training")
        return x * 2


class WithoutAutograd(nn.Module):
    """Sines and cosines that turn autograd off."""

    @torch.no_grad()
    def forward(self, x: Tensor) -> Any:
        return x.sin(), {"cos": x.cos()}


class Padded(nn.Module):
    """Embeddings with gradients that are no slopes: padding, a division by how often a row is used.

    The gradient of the last one has the rows alone that are used.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(4, D_MODEL, padding_idx=-3)
        self.kinds = nn.Embedding(4, D_MODEL, scale_grad_by_freq=True)
        self.roles = nn.Embedding(4, D_MODEL, sparse=True)

    def forward(self, tokens: Tensor) -> Any:
        return {"hidden": (self.words(tokens), self.kinds(tokens)), "roles": self.roles(tokens)}


class Bounded(nn.Module):
    """An embedding that bounds its rows in each forward pass."""

    def __init__(self) -> None:
        super().__init__()
        self.places = nn.Embedding(8, D_MODEL, max_norm=1.0)

    def forward(self, x: Tensor) -> Tensor:
        return x * self.places(torch.arange(x.size(0))).unsqueeze(1)


class RootOfNothing(nn.Module):
    """A finite answer whose gradient is not: the slope of a root at 0."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.zeros(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.scale.sqrt()


class NotANumber(nn.Module):
    """A row of NaN, as from attention to nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.Linear(D_MODEL, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        hidden = torch.arange(x.size(0)).reshape(-1, 1, 1) < 1
        return torch.softmax(self.mix(x).masked_fill(hidden, -torch.inf), -1)


class Streaming(nn.Module):
    """Positions that go on where the last call ended, and a learned scale."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(()))
        self.register_buffer("start", torch.zeros(()), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        place = self.start + torch.arange(x.size(0)).reshape(-1, 1, 1)
        self.start += x.size(0)
        return x * (self.scale + place.sin())


class KeepsItsGraph(nn.Module):
    """A projection that is computed once, with its graph."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))
        self.kept: Any = None

    def forward(self, x: Tensor) -> Tensor:
        if self.kept is None:
            self.kept = self.scale.exp()
        return x * self.kept


class SharedCounter(nn.Module):
    """Numbers that all modules of the process share, in training mode."""

    calls = itertools.count()

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale ** (1 + next(self.calls)) if self.training else x * self.scale


class Dropping(nn.Module):
    """Dropout, a norm over the batch and a layer that is left out at random, all by torch."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.Linear(D_MODEL, D_MODEL)
        self.norm = nn.BatchNorm1d(D_MODEL)
        self.drop = nn.Dropout(0.5)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm(self.mix(x).flatten(0, 1)).unflatten(0, x.shape[:2])
        kept = torch.rand(()) if self.training else 1.0
        return x + kept * self.drop(y)


class DrawnInPython(nn.Module):
    """Noise from Python's generator, which no checkpoint of activations puts back."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        factor = random.random() if self.training else 1.0  # noqa: S311
        return (x * self.scale * factor).tanh()


class Annealed(nn.Module):
    """A scale that shrinks with the steps, which no checkpoint counts."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))
        self.steps = 0

    def forward(self, x: Tensor) -> Tensor:
        self.steps += self.training
        return x * self.scale / (1 + self.steps)


class Spare(nn.Module):
    """A parameter that no output depends on."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))
        self.spare = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale


class RequiresWhatIsRecorded(nn.Module):
    """A parameter that is frozen if it is made while autograd is off."""

    def __init__(self) -> None:
        super().__init__()
        ones, other = torch.ones(D_MODEL), torch.ones(D_MODEL)
        self.scale = nn.Parameter(ones, requires_grad=torch.is_grad_enabled())
        self.shift = nn.Parameter(other)

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale + self.shift


class LazyMix(nn.Module):
    """A layer whose width is that of its first input."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.LazyLinear(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return x * self.mix(x)


class Noisy(nn.Module):
    """Noise in each call, in evaluation mode too."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale * torch.rand_like(x)
