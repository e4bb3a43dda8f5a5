"""Modules with attention: what they are handed, and what some rows may not see."""

from __future__ import annotations

from typing import Tuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class PaddedAttention(nn.Module):
    """Causal attention after left padding: the first queries see no key at all.

    With `bias` the mask is added to the scores, and such a row is -inf throughout.
    """

    def __init__(self, width: int, pad: int = 3, *, bias: bool = True) -> None:
        super().__init__()
        self.pad = pad
        self.bias = bias
        self.project = nn.Linear(width, 3 * width)

    def forward(self, hidden: Tensor) -> Tensor:
        q, k, v = self.project(hidden).chunk(3, -1)
        count = hidden.shape[1]
        row = torch.arange(count, device=hidden.device)
        seen = (row[None, :] <= row[:, None]) & (row[None, :] >= self.pad)
        mask = seen
        if self.bias:
            mask = torch.where(seen, 0.0, float("-inf")).to(hidden.dtype)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


class RotatedBlock(nn.Module):
    """A block that is handed one pair of cosines and sines, as all layers of a decoder are."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)

    def forward(self, hidden: Tensor, rotation: Tuple[Tensor, Tensor]) -> Tensor:
        cos, sin = rotation
        turned = []
        for layer in (self.query, self.key):
            x = layer(hidden)
            left, right = x.chunk(2, -1)
            turned.append(x * cos + torch.cat((-right, left), -1) * sin)
        return F.scaled_dot_product_attention(turned[0], turned[1], hidden)


class DistanceBias(nn.Module):
    """Attention by flex_attention, whose scores get a learned number for each distance."""

    def __init__(self, width: int, far: int = 6) -> None:
        super().__init__()
        # Imported here: a release without it cannot build this module, and can import its file.
        from torch.nn.attention.flex_attention import flex_attention

        self.attend = flex_attention
        self.far = far
        self.project = nn.Linear(width, 3 * width)
        self.weight = nn.Parameter(torch.linspace(-0.5, 0.5, 2 * far + 1))

    def forward(self, hidden: Tensor) -> Tensor:
        q, k, v = (x.unsqueeze(1) for x in self.project(hidden).chunk(3, -1))

        def add_bias(score: Tensor, batch: Tensor, head: Tensor, i: Tensor, j: Tensor) -> Tensor:
            return score + self.weight[(j - i + self.far).clamp(0, 2 * self.far)]

        return self.attend(q, k, v, score_mod=add_bias).squeeze(1)


class PlainScores(nn.Module):
    """Large scores: products of everything with everything, which nobody divides."""

    def __init__(self, width: int, longest: int = 4096) -> None:
        super().__init__()
        self.mix = nn.Parameter(torch.randn(width, width))
        self.place = nn.Parameter(torch.randn(longest, width) * 20)

    def forward(self, x: Tensor) -> Tensor:
        return x @ self.mix * 100 + self.place[: x.shape[1]]
