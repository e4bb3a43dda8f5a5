"""A preallocated table whose length is asserted: as the article prints it, and repaired."""

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class FixedLengthPrinted(nn.Module):
    """Adds [seq, d_model] to [seq, batch, d_model], as printed.

    Broadcasting aligns from the right, so the position lands on the batch
    axis: it raises for batch != seq and is silently wrong for batch == seq.
    """

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.max_len = max_len
        self.register_buffer("pe", sinusoidal_table(max_len, d_model))

    def forward(self, x: Tensor) -> Tensor:
        seq_len = x.size(0)
        assert seq_len <= self.max_len, f"sequence length {seq_len} exceeds max_len {self.max_len}"
        return x + self.pe[:seq_len]


class FixedLength(nn.Module):
    """The same with the batch axis in the table: [seq, batch, d_model] -> the same."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.max_len = max_len
        self.register_buffer("pe", sinusoidal_table(max_len, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        seq_len = x.size(0)
        assert seq_len <= self.max_len, f"sequence length {seq_len} exceeds max_len {self.max_len}"
        return x + self.pe[:seq_len]
