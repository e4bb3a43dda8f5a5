"""The sinusoidal table as a plain attribute, an anti-pattern that torch neither moves nor saves."""

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class PlainAttribute(nn.Module):  # type: ignore[misc]
    """Sum with a table that torch does not know of: [seq, batch, d_model] -> the same."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.pe = sinusoidal_table(max_len, d_model).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
