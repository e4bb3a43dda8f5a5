"""Modules whose answer is not one tensor, or is of another type than expected."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Tuple

import torch
from torch import Tensor, nn
from torch.func import functional_call, stack_module_state, vmap


@dataclass
class Placed:
    hidden: Tensor
    phase: Tensor


class RunningCount(nn.Module):
    """The number of steps so far, in the type of the stream."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.ones_like(x[..., 0]).bool().cumsum(-1, dtype=x.dtype)


class Phases(nn.Module):
    """Phases of each position, which subclasses answer in different structures."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("rates", 10000.0 ** (-torch.arange(0, width, 2) / width))

    def compute(self, x: Tensor) -> Tensor:
        return torch.arange(x.shape[1], device=x.device).unsqueeze(1) * self.rates


class InDataclass(Phases):
    def forward(self, x: Tensor) -> Placed:
        phase = self.compute(x)
        return Placed(x * 2 + torch.cat((phase.sin(), phase.cos()), 1).to(x.dtype), phase)


class InTuples(Phases):
    def forward(self, x: Tensor) -> Tuple[Tensor, Tuple[Tensor, Tensor]]:
        phase = self.compute(x)
        return x * 2, (phase.cos().to(x.dtype), phase.sin().to(x.dtype))


class FieldEnsemble(nn.Module):
    """Small networks of one architecture, called as one by vmap over their weights."""

    def __init__(self, width: int, members: int = 2) -> None:
        super().__init__()
        parts = [nn.Sequential(nn.Linear(width, width), nn.Tanh()) for _ in range(members)]
        self.members = nn.ModuleList(parts)

    def forward(self, x: Tensor) -> Tensor:
        weights, buffers = stack_module_state(list(self.members))
        skeleton = copy.deepcopy(self.members[0]).to("meta")

        def call(weight: object, buffer: object) -> Tensor:
            return functional_call(skeleton, (weight, buffer), (x,))

        return vmap(call)(weights, buffers).mean(0)
