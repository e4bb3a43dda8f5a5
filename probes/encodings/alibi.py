"""Attention with linear biases: a penalty for each distance, and no vector for a position."""

from __future__ import annotations

import math
from typing import List

import torch
from torch import Tensor, nn


def alibi_slopes(heads: int) -> List[float]:
    """Return the penalty of each head for distance: a geometric sequence that ends at 2 ** -8.

    If `heads` is not a power of two, the power below it gives its own slopes. The power above it
    gives every other one of its slopes, as many as are missing.
    """
    power = 2 ** math.floor(math.log2(heads))
    slopes = [2 ** (-8 * (i + 1) / power) for i in range(power)]
    between = [2 ** (-8 * (2 * i + 1) / (2 * power)) for i in range(heads - power)]
    return slopes + between


class Alibi(nn.Module):  # type: ignore[misc]
    """The scores of attention less slope times distance, before mask and softmax.

    Queries and keys, both [batch, heads, seq, head_dim] -> [batch, heads, seq, seq]. The distance
    counts alike in both directions, which under a causal mask is the paper's bias. The slopes are a
    buffer [heads, 1, 1] that a cast of the module rounds (Dao-AILab/flash-attention#845).
    Source: https://arxiv.org/abs/2108.12409, section 3.
    """

    def __init__(self, heads: int) -> None:
        super().__init__()
        self.register_buffer("slopes", torch.tensor(alibi_slopes(heads)).reshape(-1, 1, 1))

    def forward(self, q: Tensor, k: Tensor) -> Tensor:
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.size(-1))
        positions = torch.arange(q.size(-2), device=q.device)
        distance = (positions.unsqueeze(0) - positions.unsqueeze(1)).abs()
        return scores - self.slopes * distance
