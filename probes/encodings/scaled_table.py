"""A trained scale that the constructor multiplies into the table, an anti-pattern."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class ScaledTable(nn.Module):  # type: ignore[misc]
    """Sum with the product of scale and table: [seq, batch, d_model] -> the same.

    The product is a plain attribute and the result of an operation, so deepcopy refuses it
    (locuslab/deq#23). It never sees a scale that was trained or loaded, and its graph serves a
    single backward pass.
    """

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(d_model))
        self.pe = (sinusoidal_table(max_len, d_model) * self.scale).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]
