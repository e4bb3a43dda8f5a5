"""The sinusoidal table, moved inside forward if the input is on another device."""

# An annotation in the class would change what TorchScript reads.
# mypy: disable-error-code="has-type"

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class LazyMoveBuffer(nn.Module):  # type: ignore[misc]
    """Buffer that forward reassigns: [seq, batch, d_model] -> the same.

    The pattern under compile: huggingface/transformers#34046.
    """

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(max_len, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        if self.pe.device != x.device:
            self.pe = self.pe.to(x.device)
        return x + self.pe[: x.size(0), :]


class LazyMoveAttribute(nn.Module):  # type: ignore[misc]
    """Plain attribute that forward reassigns: [seq, batch, d_model] -> the same."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.pe = sinusoidal_table(max_len, d_model).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        if self.pe.device != x.device:
            self.pe = self.pe.to(x.device)
        return x + self.pe[: x.size(0), :]
