"""The classic sinusoidal table of "Attention Is All You Need", kept as a buffer."""

from __future__ import annotations

import math
from typing import Optional

import torch
from torch import Tensor, nn


def sinusoidal_table(max_len: int, d_model: int, device: Optional[torch.device] = None) -> Tensor:
    """Return sines in the even columns and cosines in the odd ones: [max_len, d_model], float32.

    `d_model` must be even. Source: https://arxiv.org/abs/1706.03762, section 3.5.
    """
    position = torch.arange(max_len, dtype=torch.float32, device=device).unsqueeze(1)
    exponent = torch.arange(0, d_model, 2, dtype=torch.float32, device=device)
    frequency = torch.exp(exponent * (-math.log(10000.0) / d_model))
    table = torch.zeros(max_len, d_model, device=device)
    table[:, 0::2] = torch.sin(position * frequency)
    table[:, 1::2] = torch.cos(position * frequency)
    return table


class Sinusoidal(nn.Module):  # type: ignore[misc]
    """Sum of table and input: [seq, batch, d_model] -> the same, for seq up to `max_len`."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(max_len, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
