"""The sinusoidal table, built on the device that the constructor gets."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class DeviceArgument(nn.Module):  # type: ignore[misc]
    """Sum of the input and a buffer built on `device`: [seq, batch, d_model] -> the same.

    Its row shows whether such a buffer still follows `.to()`.
    """

    def __init__(
        self, d_model: int, max_len: int = 5000, device: torch.device | str | None = None
    ) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(max_len, d_model, device=device).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
