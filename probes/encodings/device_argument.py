"""The sinusoidal table built on the device that the constructor is given."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class DeviceArgument(nn.Module):
    """Adds a buffer built on `device`: [seq, batch, d_model] -> the same.

    Whether such a buffer still follows `.to()` is what the row is for.
    """

    def __init__(self, d_model: int, max_len: int = 5000, device: Any = None) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(max_len, d_model, device=device).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
