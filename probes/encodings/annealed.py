"""Positions that fade in while the module trains, and that training drops at random."""

from __future__ import annotations

import random

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class Annealed(nn.Module):  # type: ignore[misc]
    """Sum with a table whose weight grows with each step: [seq, batch, d_model] -> the same.

    The step is a plain number that no checkpoint holds, so training does not go on where it
    stopped. Training drops the whole table at random, by a branch on data. The shift of the
    positions comes from Python's generator, which checkpointing does not restore. Evaluation
    counts its calls too, in a buffer of the checkpoint.
    """

    def __init__(
        self, d_model: int, max_len: int = 5000, warm_up: int = 100, dropped: float = 0.1
    ) -> None:
        super().__init__()
        self.warm_up, self.dropped, self.step, self.room = warm_up, dropped, 0, max_len // 2
        self.scale = nn.Parameter(torch.ones(d_model))
        self.register_buffer("calls", torch.zeros((), dtype=torch.long))
        self.register_buffer("pe", sinusoidal_table(max_len + self.room, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        if not self.training:
            return x + self.pe[: x.size(0)] * self.scale
        self.step += 1
        if torch.rand(()) < self.dropped:
            return x * self.scale
        shift = random.randrange(self.room)  # noqa: S311 - not a secret
        weight = min(1.0, self.step / self.warm_up)
        return x * self.scale.detach() + self.pe[shift : shift + x.size(0)] * self.scale * weight
