"""Modules that export, scripting or tracing gets wrong or refuses."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 5000


class BakedLength(nn.Module):
    """A length that becomes a plain number, so that a recording keeps that number."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        length = int(torch.tensor(x.size(0)))
        return x + self.pe[:length]


class OtherwiseScripted(nn.Module):
    """Other numbers in TorchScript."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 2 if torch.jit.is_scripting() else x * 3


class Memory:
    """An object that no exporter reads, so that no exporter restores it."""

    exported = 0


class ChangedByExport(Sinusoidal):
    """Other numbers after an export, which the module remembers."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.memory = Memory()

    def forward(self, x: Tensor) -> Tensor:
        if torch.compiler.is_compiling():
            self.memory.exported = 1
            return super().forward(x)
        return super().forward(x) + self.memory.exported


class OfALength(nn.Module):
    """A length as an argument, which is a number."""

    def forward(self, x: Tensor, length: int) -> Tensor:
        return x + torch.arange(length).reshape(-1, 1, 1)


class SumOfFour(nn.Module):
    """More tensors than the probes trace."""

    def forward(self, a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
        return a + b + c + d
