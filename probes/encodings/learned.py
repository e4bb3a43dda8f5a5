"""A trained vector for each position, as in BERT and GPT-2."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Learned(nn.Module):  # type: ignore[misc]
    """Sum of the input and an embedding of each position, for seq up to `max_len`.

    [seq, batch, d_model] -> the same. Beyond `max_len` the embedding has no row: it raises an
    IndexError on the CPU, and a device-side assert on CUDA (facebookresearch/fairseq#757).
    Source: https://arxiv.org/abs/1810.04805, section 3.
    """

    def __init__(self, d_model: int, max_len: int = 1024) -> None:
        super().__init__()
        self.embedding = nn.Embedding(max_len, d_model)

    def forward(self, x: Tensor) -> Tensor:
        positions = torch.arange(x.size(0), device=x.device)
        return x + self.embedding(positions).unsqueeze(1)
