"""T5's relative position bias: a trained number for each head and bucket of distances."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


class T5Bias(nn.Module):  # type: ignore[misc]
    """Bias that an encoder adds to its scores: x [batch, seq, d_model] -> [1, heads, seq, seq].

    Only the length and the device of x count. Half of the buckets are for keys before the query,
    and half for keys after it. In each half, one half of the buckets have a single distance each.
    The rest widen with the logarithm, up to `max_distance`. Source: https://arxiv.org/abs/1910.10683,
    section 2.1.
    """

    def __init__(self, heads: int, num_buckets: int = 32, max_distance: int = 128) -> None:
        super().__init__()
        self.num_buckets, self.max_distance = num_buckets, max_distance
        self.relative_attention_bias = nn.Embedding(num_buckets, heads)

    def forward(self, x: Tensor) -> Tensor:
        positions = torch.arange(x.size(1), device=x.device)
        bias = self.relative_attention_bias(self._buckets(positions - positions.unsqueeze(1)))
        return bias.permute(2, 0, 1).unsqueeze(0)

    def _buckets(self, relative: Tensor) -> Tensor:
        """Return the bucket of each distance `relative`, the key's position less the query's."""
        half, exact = self.num_buckets // 2, self.num_buckets // 4
        distance = relative.abs()
        # `torch.where` drops this for distances below `exact`; 1 keeps the logarithm finite.
        logarithm = torch.log(distance.clamp(min=1).float() / exact)
        widening = exact + (logarithm / math.log(self.max_distance / exact) * (half - exact)).long()
        bucket = torch.where(distance < exact, distance, widening.clamp(max=half - 1))
        return bucket + half * (relative > 0).long()
