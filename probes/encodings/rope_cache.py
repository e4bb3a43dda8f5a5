"""Rotary embedding that keeps its cosines and sines, for the longest sequence so far."""

# An annotation in the class would change what TorchScript reads.
# mypy: disable-error-code="index"

from __future__ import annotations

from typing import Optional, Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies, rotate_half


def rotary_tables(
    inv_freq: Tensor, length: int, device: Optional[torch.device] = None
) -> Tuple[Tensor, Tensor]:
    """Return cosines and sines of the first positions, in the dtype of `inv_freq`.

    Each is [length, head_dim]. The positions have that dtype too, and collide in bfloat16
    (huggingface/transformers PR#29285).
    """
    positions = torch.arange(length, dtype=inv_freq.dtype, device=device)
    half = torch.outer(positions, inv_freq)
    angles = torch.cat([half, half], dim=-1)
    return angles.cos(), angles.sin()


class RopeCache(nn.Module):  # type: ignore[misc]
    """Rotation of queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    The number of cached positions is an int that forward compares and assigns. The cache is a pair
    of buffers that forward replaces and that no checkpoint holds. For Dynamo this is a graph per
    length (pytorch/pytorch#115711, #128319). For export it is a mutation
    (huggingface/transformers#34046). Under inference_mode it is a cache that cannot be trained with
    (Dao-AILab/flash-attention PR#299).
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


class RopeCacheAttribute(nn.Module):  # type: ignore[misc]
    """The same rotation with plain attributes, empty until the first call.

    The cache stays on the device where it was made, even if the module moves. Dynamo has different
    rules for the size of an attribute and of a buffer, and they changed in different releases.
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
