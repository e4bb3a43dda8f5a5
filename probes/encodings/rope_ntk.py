"""Rotary embedding that stretches its frequencies to the length of the sequence: dynamic NTK."""

from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies


class RopeNtk(nn.Module):  # type: ignore[misc]
    """Cosines and sines of positions: x and `position_ids` -> two of [batch, seq, head_dim].

    x has any shape, and only its dtype counts. `position_ids` are integers [batch, seq]. Once a
    position lies beyond `trained_len`, forward computes the frequencies anew with a larger base. It
    does so again for a longer sequence, until a short one brings back the first frequencies. The
    decision depends on the data (`int(position_ids.max())`), which no full graph can follow
    (huggingface/transformers#35716, pytorch/pytorch#163791). The assigned buffer is an output that
    CUDA graphs overwrite (huggingface/transformers PR#30775).
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
