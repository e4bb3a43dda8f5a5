"""Tables of positions: from numpy, bounded, counted from tokens, of a window, of a convolution."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class ArrayTable(nn.Module):
    """A frozen table that numpy computes in the constructor."""

    def __init__(self, width: int, longest: int = 512) -> None:
        super().__init__()
        import numpy as np

        rates = np.power(10000.0, -np.arange(width // 2) / (width // 2))
        angles = np.outer(np.arange(longest), rates)
        table = np.concatenate((np.sin(angles), np.cos(angles)), axis=1)
        found = torch.from_numpy(table.astype(np.float32))
        self.table = nn.Parameter(found, requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[: x.shape[1]]


class RelativeTable(nn.Module):
    """Frames, and positions from -(n-1) to n-1 beside them, in a plain attribute."""

    def __init__(self, width: int, longest: int = 64) -> None:
        super().__init__()
        self.width = width
        self.make_table(longest)

    def make_table(self, longest: int) -> None:
        place = torch.arange(1 - longest, longest, dtype=torch.float32).unsqueeze(1)
        rates = 10000.0 ** (-torch.arange(0, self.width, 2) / self.width)
        self.longest = longest
        self.table = torch.cat(((place * rates).sin(), (place * rates).cos()), 1)

    def forward(self, x: Tensor) -> Tuple[Tensor, Tensor]:
        count = x.shape[1]
        if count > self.longest:
            self.make_table(count)
        return x * 4.0, self.table[self.longest - count : self.longest + count - 1]


class BoundedPlaces(nn.Module):
    """Learned places no longer than 1: the embedding shortens them, or forward does."""

    def __init__(self, width: int, longest: int = 256, *, in_forward: bool = False) -> None:
        super().__init__()
        self.in_forward = in_forward
        self.place = nn.Embedding(longest, width, max_norm=None if in_forward else 1.0)

    def forward(self, x: Tensor) -> Tensor:
        if self.in_forward:
            with torch.no_grad():
                self.place.weight.copy_(F.normalize(self.place.weight, dim=1))
        return x + self.place(torch.arange(x.shape[1], device=x.device))


class NearestPlace(nn.Module):
    """The likeness of each step to all places, whose bound changes them after they were used."""

    def __init__(self, width: int, longest: int = 256) -> None:
        super().__init__()
        self.place = nn.Embedding(longest, width, max_norm=1.0)

    def forward(self, x: Tensor) -> Tensor:
        every = F.linear(x, self.place.weight)
        own = self.place(torch.arange(x.shape[1], device=x.device))
        return every + (x * own).sum(-1, keepdim=True)


class TokenCount(nn.Module):
    """Places counted from the tokens that are not padding, with two rows more than places."""

    def __init__(self, vocabulary: int, width: int, padding: int = 1, longest: int = 66) -> None:
        super().__init__()
        self.padding = padding
        self.word = nn.Embedding(vocabulary, width, padding_idx=padding)
        self.place = nn.Embedding(longest, width, padding_idx=padding)

    def forward(self, tokens: Tensor) -> Tensor:
        real = (tokens != self.padding).long()
        return self.word(tokens) + self.place(real.cumsum(1) * real + self.padding)


class WindowTable(nn.Module):
    """A bias for each pair in a window; only `reset` fills the index, which is not saved."""

    def __init__(self, side: int, heads: int) -> None:
        super().__init__()
        self.side = side
        self.bias = nn.Parameter(torch.empty((2 * side - 1) ** 2, heads))
        index = torch.empty(side**2, side**2, dtype=torch.int64)
        self.register_buffer("index", index, persistent=False)
        if self.index.device.type != "meta":
            self.reset()

    def reset(self) -> None:
        nn.init.normal_(self.bias, std=0.1)
        row = torch.arange(self.side).repeat_interleave(self.side)
        column = torch.arange(self.side).repeat(self.side)
        down, across = row[:, None] - row, column[:, None] - column
        far = self.side - 1
        self.index.copy_((down + far) * (2 * self.side - 1) + across + far)

    def forward(self, scores: Tensor) -> Tensor:
        return scores + self.bias[self.index].permute(2, 0, 1)


class ConvolvedPlaces(nn.Module):
    """Positions of a speech model: a grouped convolution with a normalised weight."""

    def __init__(self, width: int, *, parametrized: bool = False) -> None:
        super().__init__()
        normalise: Any = nn.utils.weight_norm
        if parametrized:
            normalise = nn.utils.parametrizations.weight_norm
        convolution = nn.Conv1d(width, width, 7, padding=3, groups=2)
        self.convolution = normalise(convolution, dim=2)

    def forward(self, x: Tensor) -> Tensor:
        return x + F.gelu(
            self.convolution(x.mT if hasattr(x, "mT") else x.transpose(1, 2))
        ).transpose(1, 2)


class NormedPlaces(nn.Module):
    """Learned places and a norm; the class of the norm and the dtype are arguments."""

    def __init__(self, width: int, norm: Any, dtype: Optional[torch.dtype] = None) -> None:
        super().__init__()
        self.place = nn.Parameter(torch.randn(128, width, dtype=dtype) * 0.1)
        self.norm = norm(width, dtype=dtype)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x.to(self.place.dtype) + self.place[: x.shape[1]])


class StepTable(nn.Module):
    """The embedding of a diffusion step, whose sines are float32 whatever the layers are."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.width = width
        self.layer = nn.Linear(width, width)

    def forward(self, step: Tensor) -> Tensor:
        place = torch.arange(self.width // 2, device=step.device, dtype=torch.float32)
        angles = step.float().unsqueeze(1) * torch.exp(-place * 0.5)
        return self.layer(torch.cat((angles.sin(), angles.cos()), 1))
