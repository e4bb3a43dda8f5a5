"""Modules that export, scripting or tracing gets wrong or refuses."""

from __future__ import annotations

from dataclasses import dataclass

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
    """More tensors than most modules take."""

    def forward(self, a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
        return a + b + c + d


class Rotated(nn.Module):
    """Rotation by sines and cosines that the caller computed, in a tuple."""

    def forward(self, x: Tensor, angles: tuple[Tensor, Tensor]) -> tuple[Tensor, dict[str, Tensor]]:
        cos, sin = angles
        one, other = x.chunk(2, -1)
        turned = torch.cat((one * cos - other * sin, other * cos + one * sin), -1)
        return turned, {"cos": cos * 1}


@dataclass
class Placed:
    """An answer that torch.export does not know."""

    hidden: Tensor
    norm: Tensor


class AnswersADataclass(nn.Module):
    """A dataclass that nobody registered."""

    def forward(self, x: Tensor) -> Placed:
        return Placed(x * 2, x.norm(dim=-1))


class RelativeTable(nn.Module):
    """A table of 2 * length - 1 distances as an argument."""

    def forward(self, x: Tensor, distances: Tensor) -> Tensor:
        return x + distances[x.size(0) - 1 :].unsqueeze(1)


class FlatScores(nn.Module):
    """Scores of every position against every other one, in one dimension."""

    def forward(self, x: Tensor, scores: Tensor) -> Tensor:
        return x + scores.reshape(x.size(0), x.size(0)).sum(-1).reshape(-1, 1, 1)


class Step(nn.Module):
    """The embedding of a number for each sample, without a length."""

    def __init__(self) -> None:
        super().__init__()
        self.width = D_MODEL
        self.mix = nn.Linear(D_MODEL, D_MODEL)

    def forward(self, steps: Tensor) -> Tensor:
        rate = torch.arange(self.width, dtype=torch.float32, device=steps.device)
        return self.mix((steps[:, None] * rate).cos())


class BakedBatch(nn.Module):
    """A number of samples that becomes a plain number."""

    def forward(self, steps: Tensor) -> Tensor:
        return steps.reshape(int(torch.tensor(steps.size(0))), 1).expand(-1, D_MODEL) * 2
