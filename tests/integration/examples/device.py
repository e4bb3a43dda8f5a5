"""Tiny modules that each do one thing wrong on a second device, or one thing right that few do."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 50


class CachesWhereAsked(nn.Module):
    """A table made on the device of the first input, and kept there."""

    def __init__(self) -> None:
        super().__init__()
        self.cached: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if self.cached is None:
            self.cached = sinusoidal_table(MAX_LEN, D_MODEL, device=x.device).unsqueeze(1)
        return x + self.cached[: x.size(0)]


class CurrentGpu(nn.Module):
    """Calculation on the current GPU, where the input of a second one is not."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        device = "cuda" if x.device.type == "cuda" else x.device
        table = sinusoidal_table(x.size(0), D_MODEL, device=device)
        return x * self.weight + table.unsqueeze(1)


class LayersInAList(nn.Module):
    """Layers that torch does not know of, in a list."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = [nn.Linear(D_MODEL, D_MODEL)]

    def forward(self, x: Tensor) -> Tensor:
        return self.layers[0](x)


class SecondNameOfAParameter(nn.Module):
    """A parameter that is also in a list, and moves there too."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(D_MODEL))
        self.weights = [self.weight]

    def forward(self, x: Tensor) -> Tensor:
        return x * self.weights[0]


class KeepsTheCpu(Sinusoidal):
    """Positions made on the CPU, whatever the default device."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x) + torch.arange(x.size(0), device="cpu").reshape(-1, 1, 1)


class PositionsWithoutADevice(nn.Module):
    """Positions made on the default device.

    They are right if a default is set, and wrong in a context that ended with the constructor.
    """

    def forward(self, x: Tensor) -> Tensor:
        return x + torch.arange(x.size(0)).reshape(-1, 1, 1)


class RefusesInOtherWords(nn.Module):
    """An error that does not say that the input is on another device."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        if x.device != self.pe.device:
            raise ValueError("bad input")
        return x + self.pe


class TakesTheInputHome(Sinusoidal):
    """Input moved to the module, and output on the device of the module."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.to(self.pe.device))


class LooksUpPositions(nn.Module):
    """A trained row for each position of its input."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(MAX_LEN, D_MODEL))

    def forward(self, positions: Tensor) -> Tensor:
        return self.weight[positions]


class FromALength(nn.Module):
    """Biases of distances from a number alone, so that no tensor names the device."""

    def forward(self, length: int) -> Tensor:
        positions = torch.arange(length)
        return -(positions.unsqueeze(0) - positions.unsqueeze(1)).abs().float()


class BranchesOnItsInput(Sinusoidal):
    """A branch on the numbers, which do not exist on meta."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x) if x.sum() > MAX_LEN else super().forward(2 * x)


class NotSaved(nn.Module):
    """A buffer that no checkpoint holds (transformers#45902)."""

    def __init__(self) -> None:
        super().__init__()
        table = sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1)
        self.register_buffer("pe", table, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]


class NotSavedIntegers(nn.Module):
    """Positions that no checkpoint holds, and whose garbage is out of range."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(MAX_LEN, D_MODEL))
        self.register_buffer("positions", torch.arange(MAX_LEN), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.weight[self.positions[: x.size(0)]].unsqueeze(1)


class DrawnBuffer(nn.Module):
    """A random buffer and a computed one: Fourier features."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("frequencies", torch.randn(D_MODEL))
        self.register_buffer("phases", torch.linspace(0, 1, D_MODEL))

    def forward(self, x: Tensor) -> Any:
        positions = torch.arange(x.size(0), device=x.device).reshape(-1, 1, 1)
        return x + torch.sin(positions * self.frequencies + self.phases)


class CachesForEachDevice(nn.Module):
    """A table for each device that an input was on."""

    def __init__(self) -> None:
        super().__init__()
        self.cached: dict[torch.device, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if x.device not in self.cached:
            table = sinusoidal_table(MAX_LEN, D_MODEL, device=x.device)
            self.cached[x.device] = table.unsqueeze(1)
        return x + self.cached[x.device][: x.size(0)]


class ComputesItsWeight(nn.Module):
    """A weight that each call computes from two parameters, and keeps as a plain attribute."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.utils.weight_norm(nn.Linear(D_MODEL, D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)


@dataclass
class Tables:
    """Two tables under names."""

    sine: Tensor
    cosine: Tensor


class HoldsADataclass(nn.Module):
    """Tables in a structure that torch does not look into."""

    def __init__(self) -> None:
        super().__init__()
        angles = torch.arange(MAX_LEN).reshape(-1, 1, 1) / MAX_LEN
        self.tables = Tables(angles.sin(), angles.cos())

    def forward(self, x: Tensor) -> Tensor:
        return x * self.tables.cosine[: x.size(0)] + self.tables.sine[: x.size(0)]


class TableBeside(nn.Module):
    """A second output that stays on the CPU, beside one that follows the input."""

    def __init__(self) -> None:
        super().__init__()
        self.table = torch.ones(MAX_LEN)

    def forward(self, x: Tensor) -> dict[str, Any]:
        return {"x": x * 2, "places": (self.table[: x.size(0)],)}


class Rotates(nn.Module):
    """A pair of tables among its arguments, and a pair in its answer."""

    def forward(self, x: Tensor, tables: tuple[Tensor, Tensor]) -> Any:
        cosine, sine = tables
        return {"x": x * cosine + x * sine, "tables": Tables(sine, cosine)}


class LazyWeights(nn.Module):
    """A layer whose first input decides its width."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.LazyLinear(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)


class MovesACopy(nn.Module):
    """A copy without values of one of its layers, which the fake device cannot make."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(D_MODEL, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        empty = copy.deepcopy(self.layer).to("meta")
        return torch.func.functional_call(empty, dict(self.layer.named_parameters()), (x,))


class DifferentiatesItself(nn.Module):
    """A gradient of its own, which autograd computes only with a driver."""

    def forward(self, x: Tensor) -> Tensor:
        with torch.enable_grad():
            leaf = x.detach().requires_grad_()
            (slope,) = torch.autograd.grad(leaf.sin().sum(), leaf)
        return slope


OWN = torch.library.Library("torchgrid_examples", "DEF")
OWN.define("double(Tensor x) -> Tensor")
OWN.impl("double", lambda x: 2 * x, "CPU")


class OwnOperator(nn.Module):
    """An operator that runs on the CPU alone."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.ops.torchgrid_examples.double(x)


ONE = torch.ones(D_MODEL)


class AddsAConstant(nn.Module):
    """A tensor of its file, which nothing moves and the fake device does not know."""

    def forward(self, x: Tensor) -> Tensor:
        return x + ONE
