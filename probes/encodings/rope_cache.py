"""Rotary embedding whose cosines and sines are kept, and grow with the longest sequence."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies, rotate_half


def rotary_tables(inv_freq: Tensor, length: int, device: Any = None) -> Tuple[Tensor, Tensor]:
    """Cosines and sines of the first positions, each [length, head_dim] in the dtype of `inv_freq`.

    The positions have that dtype too, and collide in bfloat16 (huggingface/transformers PR#29285).
    """
    positions = torch.arange(length, dtype=inv_freq.dtype, device=device)
    half = torch.outer(positions, inv_freq)
    angles = torch.cat([half, half], dim=-1)
    return angles.cos(), angles.sin()


class RopeCache(nn.Module):
    """Turns queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    The number of cached positions is an int that forward compares and assigns, and the cache a pair
    of buffers, in no checkpoint, that forward replaces: a graph per length for Dynamo
    (pytorch/pytorch#115711, #128319), a mutation for export (huggingface/transformers#34046), and
    under inference_mode a cache that cannot be trained with (Dao-AILab/flash-attention PR#299).
    """

    def __init__(self, head_dim: int, initial_len: int = 8, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)
        self.max_seq_len_cached = initial_len
        cos, sin = rotary_tables(self.inv_freq, initial_len)
        self.register_buffer("cos_cached", cos, persistent=False)
        self.register_buffer("sin_cached", sin, persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        length = q.size(-2)
        if length > self.max_seq_len_cached:
            self.max_seq_len_cached = length
            self.cos_cached, self.sin_cached = rotary_tables(self.inv_freq, length, q.device)
        cos, sin = self.cos_cached[:length].to(q.dtype), self.sin_cached[:length].to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin


class RopeCacheAttribute(nn.Module):
    """The same with plain attributes, empty until the first call: what was cached on one device
    stays there, whatever becomes of the module. Dynamo has another rule for the size of an
    attribute than for that of a buffer, and the two did not change in the same release.
    """

    def __init__(self, head_dim: int, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)
        self.max_seq_len_cached = 0
        self.cos_cached: Optional[Tensor] = None
        self.sin_cached: Optional[Tensor] = None

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        length = q.size(-2)
        if length > self.max_seq_len_cached:
            self.max_seq_len_cached = length
            self.cos_cached, self.sin_cached = rotary_tables(self.inv_freq, length, q.device)
        cos, sin = self.cos_cached[:length].to(q.dtype), self.sin_cached[:length].to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
