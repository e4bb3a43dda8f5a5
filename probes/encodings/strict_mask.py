"""Attention weights of earlier positions alone, with angles from a product of matrices."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies, rotate_half


class StrictMask(nn.Module):  # type: ignore[misc]
    """Weights of rotated queries and keys: two of [batch, heads, seq, head_dim] -> [..., seq, seq].

    A position sees those before it and not itself. The first one sees nothing, and its row is NaN
    (pytorch/pytorch#103749, #163997). The angles are a product of matrices, which autocast computes
    in low precision (huggingface/transformers PR#29285).
    """

    def __init__(self, head_dim: int, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tensor:
        positions = torch.arange(q.size(-2), dtype=self.inv_freq.dtype, device=q.device)
        half = positions.unsqueeze(1) @ self.inv_freq.unsqueeze(0)
        angles = torch.cat([half, half], dim=-1)
        cos, sin = angles.cos().to(q.dtype), angles.sin().to(q.dtype)
        q, k = q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.size(-1))
        allowed = torch.ones_like(scores, dtype=torch.bool).tril(-1)
        return scores.masked_fill(~allowed, float("-inf")).softmax(-1)
