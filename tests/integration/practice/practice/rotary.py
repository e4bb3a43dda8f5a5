"""Rotary encodings as models have them: normalised, in double precision, of three positions."""

from __future__ import annotations

from typing import Sequence, Tuple

import torch
from torch import Tensor, nn


def make_rates(size: int, base: float = 10000.0) -> Tensor:
    return base ** -(torch.arange(0, size, 2, dtype=torch.float32) / size)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    left, right = x.chunk(2, -1)
    return torch.cat((left * cos - right * sin, right * cos + left * sin), -1)


class NormedRotary(nn.Module):
    """A norm of the head before its rotation; nn.RMSNorm came with 2.4."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.norm = nn.RMSNorm(size)
        self.register_buffer("rates", make_rates(size))

    def forward(self, x: Tensor) -> Tensor:
        angles = torch.outer(torch.arange(x.shape[-2], device=x.device), self.rates)
        return rotate(self.norm(x), angles.cos().to(x.dtype), angles.sin().to(x.dtype))


class WideRotary(nn.Module):
    """Angles in double precision, whatever the input is."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size

    def forward(self, x: Tensor) -> Tensor:
        steps = torch.arange(self.size // 2, dtype=torch.float64, device=x.device)
        place = torch.arange(x.shape[1], dtype=torch.float64, device=x.device)
        angles = place[:, None] * 10000.0 ** (-steps / (self.size // 2))
        return rotate(x, angles.cos().to(x.dtype), angles.sin().to(x.dtype))


class GuardedRotary(nn.Module):
    """Autocast is off around the angles, but only on a GPU."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.register_buffer("rates", make_rates(size), persistent=False)

    @torch.autocast("cuda", enabled=False)
    def forward(self, x: Tensor) -> Tensor:
        place = torch.arange(x.shape[1], device=x.device).float().unsqueeze(1)
        angles = place @ self.rates.unsqueeze(0)
        return rotate(x, angles.cos().to(x.dtype), angles.sin().to(x.dtype))


class SectionedRotary(nn.Module):
    """Positions in time, height and width; each turns its own section of the head."""

    def __init__(self, size: int, sections: Sequence[int] = (4, 2, 2)) -> None:
        super().__init__()
        self.sections = tuple(sections)
        self.register_buffer("rates", make_rates(size), persistent=False)

    @torch.no_grad()
    def forward(self, x: Tensor, position_ids: Tensor) -> Tuple[Tensor, Tensor]:
        angles = position_ids.to(torch.float32).unsqueeze(-1) * self.rates
        pieces = angles.split(self.sections, -1)
        merged = torch.cat([piece[axis] for axis, piece in enumerate(pieces)], -1)
        return merged.cos().to(x.dtype), merged.sin().to(x.dtype)


class PackedRotary(nn.Module):
    """Sequences behind one another without padding; `starts` says where each begins."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.register_buffer("rates", make_rates(size), persistent=False)

    def forward(self, x: Tensor, starts: Tensor, longest: int) -> Tensor:
        index = torch.arange(x.shape[0], device=x.device)
        sequence = torch.searchsorted(starts[1:].contiguous(), index, right=True)
        table = torch.arange(longest, device=x.device).unsqueeze(1) * self.rates
        angles = table[index - starts[sequence]].unsqueeze(1)
        return rotate(x, angles.cos().to(x.dtype), angles.sin().to(x.dtype))
