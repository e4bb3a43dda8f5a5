"""The sinusoidal table for a number of features that may be odd."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


class SinusoidalOdd(nn.Module):  # type: ignore[misc]
    """Sum with a table that ends with a sine if `d_model` is odd.

    [seq, batch, d_model] -> the same. In the usual code, the cosines have one column
    more than places, and the constructor raises (pytorch/pytorch PR#173958,
    codertimo/BERT-pytorch#78).
    """

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        position = torch.arange(max_len, dtype=torch.float32).unsqueeze(1)
        exponent = torch.arange(0, d_model, 2, dtype=torch.float32)
        angles = position * torch.exp(exponent * (-math.log(10000.0) / d_model))
        table = torch.zeros(max_len, d_model)
        table[:, 0::2] = torch.sin(angles)
        table[:, 1::2] = torch.cos(angles[:, : d_model // 2])
        self.register_buffer("pe", table.unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
