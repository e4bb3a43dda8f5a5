"""Rotary embedding that turns the first half of the features against the second, as GPT-NeoX."""

from __future__ import annotations

from typing import Any, Tuple

import torch
from torch import Tensor, nn


def inverse_frequencies(head_dim: int, base: float = 10000.0, device: Any = None) -> Tensor:
    """How far each pair of features turns from one position to the next: [head_dim / 2], radians.

    `head_dim` must be even. Source: https://arxiv.org/abs/2104.09864, section 3.2.2.
    """
    exponent = torch.arange(0, head_dim, 2, dtype=torch.float32, device=device) / head_dim
    return 1.0 / base**exponent


def rotate_half(x: Tensor) -> Tensor:
    """The halves of the last axis swapped, the second negated: a quarter turn of each pair."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat([-second, first], dim=-1)


class RopeHalf(nn.Module):
    """Turns queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    `inv_freq` is a buffer that no checkpoint holds, garbage after meta and `to_empty`
    (huggingface/transformers#45902, #34234) and rounded by `.half()`, which spoils the angles of
    late positions (EleutherAI/gpt-neox#1003, huggingface/transformers#25681). Sine and cosine are
    computed in float32 for each call and take the dtype of the queries; with `keep_dtype=False`
    they stay float32 and so make the answer (NVIDIA/Megatron-LM#643, huggingface/transformers
    PR#24262).
    """

    def __init__(self, head_dim: int, base: float = 10000.0, *, keep_dtype: bool = True) -> None:
        super().__init__()
        self.keep_dtype = keep_dtype
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        positions = torch.arange(q.size(-2), dtype=torch.float32, device=q.device)
        half = torch.outer(positions, self.inv_freq.float())
        angles = torch.cat([half, half], dim=-1)
        cos, sin = angles.cos(), angles.sin()
        if self.keep_dtype:
            cos, sin = cos.to(q.dtype), sin.to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
