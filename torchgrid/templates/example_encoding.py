"""An example of an encoding: put a module of your own in its place."""

import math

import torch
from torch import nn


class Sinusoidal(nn.Module):
    """Sines and cosines of the positions, added to an input of (batch, seq, feature)."""

    def __init__(self, d_model: int, max_length: int) -> None:
        super().__init__()
        frequency = torch.exp(torch.arange(0, d_model, 2) * (-math.log(10000.0) / d_model))
        angles = torch.arange(max_length).unsqueeze(1) * frequency
        table = torch.stack((angles.sin(), angles.cos()), -1).flatten(1)
        self.register_buffer("table", table[:, :d_model])  # an odd width has one more sine

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the input plus the rows of the table for its positions."""
        return x + self.table[: x.size(1)].to(x.dtype)
