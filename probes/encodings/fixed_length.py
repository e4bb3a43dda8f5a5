"""A preallocated table that asserts its length, as the article prints it and repaired."""

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class FixedLengthPrinted(nn.Module):  # type: ignore[misc]
    """Sum of [seq, d_model] and the input [seq, batch, d_model], as printed.

    Broadcasting aligns from the right, so the position lands on the batch axis. The sum raises for
    batch != seq and is silently wrong for batch == seq.
    """

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.max_len = max_len
        self.register_buffer("pe", sinusoidal_table(max_len, d_model))

    def forward(self, x: Tensor) -> Tensor:
        seq_len = x.size(0)
        assert seq_len <= self.max_len, f"sequence length {seq_len} exceeds max_len {self.max_len}"
        return x + self.pe[:seq_len]


class FixedLength(nn.Module):  # type: ignore[misc]
    """The same sum with a batch axis in the table: [seq, batch, d_model] -> the same."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.max_len = max_len
        self.register_buffer("pe", sinusoidal_table(max_len, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        seq_len = x.size(0)
        assert seq_len <= self.max_len, f"sequence length {seq_len} exceeds max_len {self.max_len}"
        return x + self.pe[:seq_len]
