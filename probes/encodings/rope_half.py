"""Rotary embedding of the first half of the features against the second, as in GPT-NeoX."""

from __future__ import annotations

from typing import Optional, Tuple

import torch
from torch import Tensor, nn


def inverse_frequencies(
    head_dim: int, base: float = 10000.0, device: Optional[torch.device] = None
) -> Tensor:
    """Return the angle of each pair of features from one position to the next, in radians.

    The result is [head_dim / 2], and `head_dim` must be even.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.2.
    """
    exponent = torch.arange(0, head_dim, 2, dtype=torch.float32, device=device) / head_dim
    return 1.0 / base**exponent


def rotate_half(x: Tensor) -> Tensor:
    """Swap the halves of the last axis and negate the second: a quarter turn of each pair."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat([-second, first], dim=-1)


class RopeHalf(nn.Module):  # type: ignore[misc]
    """Rotation of queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    `inv_freq` is a buffer that no checkpoint holds. After meta and `to_empty` it is garbage
    (huggingface/transformers#45902, #34234). `.half()` rounds it, which spoils the angles of late
    positions (EleutherAI/gpt-neox#1003, huggingface/transformers#25681). Each call computes sine
    and cosine in float32 and casts them to the dtype of the queries. With `keep_dtype=False` they
    stay float32, and so does the output (NVIDIA/Megatron-LM#643, huggingface/transformers
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
