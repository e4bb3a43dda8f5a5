"""Sine and cosine computed in every forward: no table, no state, no longest sequence."""

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class Recomputed(nn.Module):  # type: ignore[misc]
    """Sum of the input and a table computed for its length, device and dtype.

    [seq, batch, d_model] -> the same.
    """

    def forward(self, x: Tensor) -> Tensor:
        table = sinusoidal_table(x.size(0), x.size(2), device=x.device)
        return x + table.to(x.dtype).unsqueeze(1)
