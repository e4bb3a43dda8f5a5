"""Rotary embedding that stretches its frequencies to the length it is given: dynamic NTK."""

from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies


class RopeNtk(nn.Module):
    """Cosines and sines of positions: x of any shape (its dtype counts) and integer `position_ids`
    [batch, seq] -> two of [batch, seq, head_dim].

    Once a position lies beyond `trained_len` the frequencies are computed anew with a larger base,
    and again for a longer sequence, until a short one brings back the first. What to do is read
    from the data (`int(position_ids.max())`), which no full graph can follow
    (huggingface/transformers#35716, pytorch/pytorch#163791), and the assigned buffer is an output
    that CUDA graphs overwrite (huggingface/transformers PR#30775).
    Source: https://arxiv.org/abs/2309.00071, sections 3.1 and 3.3, where it is "NTK-aware" and
    "Dynamic Scaling".
    """

    def __init__(self, head_dim: int, trained_len: int = 8, base: float = 10000.0) -> None:
        super().__init__()
        self.head_dim, self.trained_len, self.base = head_dim, trained_len, base
        self.longest = trained_len
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, x: Tensor, position_ids: Tensor) -> Tuple[Tensor, Tensor]:
        self._stretch(position_ids)
        half = position_ids.unsqueeze(-1).float() * self.inv_freq.float()
        angles = torch.cat([half, half], dim=-1)
        return angles.cos().to(x.dtype), angles.sin().to(x.dtype)

    def _stretch(self, position_ids: Tensor) -> None:
        length = int(position_ids.max()) + 1
        if length > self.longest or length <= self.trained_len < self.longest:
            self.longest = max(length, self.trained_len)
            scale = self.longest / self.trained_len
            base = self.base * scale ** (self.head_dim / (self.head_dim - 2))
            self.inv_freq = inverse_frequencies(self.head_dim, base, position_ids.device)
