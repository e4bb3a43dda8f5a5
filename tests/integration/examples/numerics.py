"""Modules whose numbers are inexact, or change from call to call."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 5000


class TableFromBfloat16(nn.Module):
    """A table that was cast to bfloat16 and back to float32."""

    def __init__(self) -> None:
        super().__init__()
        table = sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1)
        self.register_buffer("pe", table.to(torch.bfloat16).float())

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]


class FrequenciesFromFloat16(nn.Module):
    """Inexact frequencies, which the first positions hardly show (gpt-neox#1003)."""

    def __init__(self) -> None:
        super().__init__()
        exponent = torch.arange(0, D_MODEL, 2, dtype=torch.float32) / D_MODEL
        frequency = (10000.0**-exponent).to(torch.float16).float()
        angle = torch.arange(MAX_LEN, dtype=torch.float32).unsqueeze(1) * frequency
        table = torch.cat((angle.sin(), angle.cos()), dim=-1)
        self.register_buffer("pe", table.unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]


class FirstFromFloat16(nn.Module):
    """A first position less exact than float32."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("first", torch.tensor(0.1).to(torch.float16).float())

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat((x[:1] + self.first, x[1:]))


class AnswersInSingle(nn.Module):
    """Only one type, named in a way that no mode sees."""

    def forward(self, x: Tensor) -> Tensor:
        return x.type("torch.FloatTensor") + 1


class OtherEachTime(nn.Module):
    """Random numbers from a generator that no seed reaches."""

    def forward(self, x: Tensor) -> Tensor:
        generator = torch.Generator()
        generator.seed()
        return x + 1e-7 * torch.rand(x.shape, generator=generator)


class OtherEachBuild(Sinusoidal):
    """A table that depends on how many modules were built before."""

    count = itertools.count()

    def __init__(self) -> None:
        super().__init__(D_MODEL)
        self.pe += 1e-6 * next(self.count)


class Mended(nn.Module):
    """The sinusoidal table with one cosine less than sines if the width is odd."""

    def __init__(self, d_model: int) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(MAX_LEN, d_model + d_model % 2)[:, :d_model])

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)].unsqueeze(1)


class RefusesOdd(Sinusoidal):
    """An error that says which width it needs."""

    def __init__(self, d_model: int) -> None:
        if d_model % 2:
            raise ValueError(f"d_model must be even, and is {d_model}")
        super().__init__(d_model)


class SingleInside(nn.Module):
    """The same type, widened at the end."""

    def forward(self, x: Tensor) -> Tensor:
        return (x.type("torch.FloatTensor") + 1).to(x.dtype)


class SeesNothing(nn.Module):
    """A softmax over nothing in the first row, as that of a padded token is."""

    def forward(self, x: Tensor) -> Tensor:
        place = torch.arange(x.size(0), device=x.device).reshape(-1, 1, 1)
        return x.masked_fill(place == 0, float("-inf")).softmax(-1)


class Masked(nn.Module):
    """-infinity where attention does not look."""

    def forward(self, x: Tensor) -> Tensor:
        return x.masked_fill(x < 0, float("-inf"))


class GoesOn(nn.Module):
    """Positions that go on where the last call ended."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("start", torch.zeros((), dtype=torch.long))

    def forward(self, x: Tensor) -> Tensor:
        place = self.start + torch.arange(x.size(0), device=x.device)
        self.start += x.size(0)
        return x + torch.sin(place.to(x.dtype)).reshape(-1, 1, 1)
