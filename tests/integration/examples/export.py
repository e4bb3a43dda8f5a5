"""Modules that export, scripting or tracing gets wrong or refuses."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 5000


class BakedLength(nn.Module):
    """The length becomes a plain number on its way: whatever records a call records that number."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        length = int(torch.tensor(x.size(0)))
        return x + self.pe[:length]


class OtherwiseScripted(nn.Module):
    """Has other numbers in TorchScript."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 2 if torch.jit.is_scripting() else x * 3


class Memory:
    """What no exporter looks into, and so none puts back."""

    exported = 0


class ChangedByExport(Sinusoidal):
    """Does not forget that it was exported."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.memory = Memory()

    def forward(self, x: Tensor) -> Tensor:
        if torch.compiler.is_compiling():
            self.memory.exported = 1
            return super().forward(x)
        return super().forward(x) + self.memory.exported


class OfALength(nn.Module):
    """Is told the length, as a number."""

    def forward(self, x: Tensor, length: int) -> Tensor:
        return x + torch.arange(length).reshape(-1, 1, 1)


class SumOfFour(nn.Module):
    """Takes more tensors than tracers are asked with."""

    def forward(self, a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
        return a + b + c + d
