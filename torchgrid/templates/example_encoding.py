"""An encoding to begin with: put a module of your own in its place."""

import math

import torch
from torch import nn


class Sinusoidal(nn.Module):
    """Adds sines and cosines of its position to each row of (batch, seq, feature)."""

    def __init__(self, d_model: int, max_length: int) -> None:
        super().__init__()
        frequency = torch.exp(torch.arange(0, d_model, 2) * (-math.log(10000.0) / d_model))
        angles = torch.arange(max_length).unsqueeze(1) * frequency
        table = torch.stack((angles.sin(), angles.cos()), -1).flatten(1)
        self.register_buffer("table", table[:, :d_model])  # an odd one has a sine more

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The input and its positions' rows of the table."""
        return x + self.table[: x.size(1)].to(x.dtype)
