"""A sinusoidal table of frequencies that were rounded to bfloat16, an anti-pattern."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies


class RoundedTable(nn.Module):  # type: ignore[misc]
    """Sum in place with sines and cosines: [seq, batch, d_model] -> the same.

    The frequencies are in bfloat16, as after a cast of the model, so late positions are off by
    radians (EleutherAI/gpt-neox#1003, huggingface/transformers#25681). Positions start at 2, behind
    those of padding, as in fairseq. The sum changes what the caller still holds.
    """

    def __init__(self, d_model: int, max_len: int = 5000, first: int = 2) -> None:
        super().__init__()
        self.first = first
        frequencies = inverse_frequencies(d_model).to(torch.bfloat16)
        angles = torch.outer(
            torch.arange(max_len + first, dtype=torch.float32), frequencies.float()
        )
        self.register_buffer("pe", torch.cat([angles.sin(), angles.cos()], dim=-1).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        x += self.pe[self.first : self.first + x.size(0)]
        return x
