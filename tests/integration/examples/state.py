"""Tiny modules that each do one thing wrong with their state, or one thing right that few do."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 50


class HoldsALambda(Sinusoidal):
    """A lambda, which cannot be pickled."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.scale = lambda x: 2 * x

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(self.scale(x))


class Computed(nn.Module):
    """A computed table, which the module ignores in a checkpoint."""

    def __init__(self) -> None:
        super().__init__()
        table = sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1)
        self.register_buffer("pe", table, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]

    def _load_from_state_dict(self, state: dict[str, Any], prefix: str, *rest: Any) -> None:
        state.pop(f"{prefix}pe", None)
        super()._load_from_state_dict(state, prefix, *rest)


class ComputedAndSaved(Sinusoidal):
    """A saved table that loading neither needs nor takes, since the computed one is as good."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def _load_from_state_dict(self, state: dict[str, Any], prefix: str, *rest: Any) -> None:
        state[f"{prefix}pe"] = self.pe
        super()._load_from_state_dict(state, prefix, *rest)


class LearnedTable(nn.Module):
    """A trained table with a row for each position."""

    def __init__(self) -> None:
        super().__init__()
        self.pe = nn.Parameter(torch.randn(MAX_LEN, 1, D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]


class TakesTheRowsThereAre(LearnedTable):
    """A trained table of which a shorter checkpoint fills the first rows."""

    def _load_from_state_dict(self, state: dict[str, Any], prefix: str, *rest: Any) -> None:
        rows = state[f"{prefix}pe"]
        state[f"{prefix}pe"] = torch.cat([rows, self.pe.data[len(rows) :]])
        super()._load_from_state_dict(state, prefix, *rest)


class DropsAShorterTable(LearnedTable):
    """A trained table that silently keeps its own rows if a checkpoint is shorter."""

    def _load_from_state_dict(self, state: dict[str, Any], prefix: str, *rest: Any) -> None:
        if len(state[f"{prefix}pe"]) != len(self.pe):
            state[f"{prefix}pe"] = self.pe.data
        super()._load_from_state_dict(state, prefix, *rest)


class TwoNamesForOneTable(Sinusoidal):
    """Two buffers in the same memory, as tied weights are."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.register_buffer("again", self.pe)


class Trusted(Sinusoidal):
    """A class that torch trusts, so that even a whole module loads."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)


class CopiedOnlyBeforeACall(Sinusoidal):
    """A tensor kept from the call, which is not a leaf of autograd (locuslab/deq#23)."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.scale = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        self.last = super().forward(x) * self.scale
        return self.last


class TwoRowsMore(nn.Module):
    """Positions that start at 2, as those of OPT do."""

    def __init__(self) -> None:
        super().__init__()
        self.pe = nn.Parameter(torch.randn(MAX_LEN + 2, 1, D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[2 : x.size(0) + 2]


class TwoRowsMoreTaken(TwoRowsMore):
    """The same, which takes the rows that a shorter checkpoint has."""

    def _load_from_state_dict(self, state: dict[str, Any], prefix: str, *rest: Any) -> None:
        rows = state[f"{prefix}pe"]
        state[f"{prefix}pe"] = torch.cat([rows, self.pe.data[len(rows) :]])
        super()._load_from_state_dict(state, prefix, *rest)


class Scaled(nn.Module):
    """A running variance, a power of positions and a mask, which no noise may make impossible."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("variance", torch.full((D_MODEL,), 0.01))
        self.register_buffer("rows", torch.arange(MAX_LEN).float())
        self.pe = nn.Parameter(torch.randn(MAX_LEN, 1, D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        if bool((self.variance < 0).any()):
            raise ValueError("a negative variance")
        return (x + self.pe[self.rows[: x.size(0)].long()]) / self.variance.sqrt()


class BoundsItsTable(LearnedTable):
    """A table whose rows a call makes shorter (pytorch#26596)."""

    def forward(self, x: Tensor) -> Tensor:
        with torch.no_grad():
            self.pe.div_(self.pe.norm(dim=-1, keepdim=True))
        return super().forward(x)


class CountsItsCalls(Sinusoidal):
    """A count in the checkpoint, which evaluation advances too."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.register_buffer("calls", torch.zeros((), dtype=torch.long))

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        return super().forward(x)


class GoesOn(nn.Module):
    """Positions that go on where the last chunk ended, by design."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(D_MODEL))
        self.register_buffer("place", torch.zeros((), dtype=torch.long), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        positions = self.place + torch.arange(x.size(0), device=x.device)
        self.place += x.size(0)
        return x * self.weight + torch.sin(positions.to(x.dtype)).reshape(-1, 1, 1)


class TrainsAfterwards(Sinusoidal):
    """A module that a call leaves in training mode."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        self.train()
        return super().forward(x)


class TurnsAutogradOff(Sinusoidal):
    """A mode of the process that a call sets, and leaves to everyone after it."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        torch.set_grad_enabled(False)
        return super().forward(x)


class SeedsEveryone(Sinusoidal):
    """A seed that is set for the whole process, although nothing is drawn."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        torch.manual_seed(len(x))
        return super().forward(x)


class AddsNoise(nn.Module):
    """Random numbers in every call, which move the generator by design."""

    def forward(self, x: Tensor) -> Tensor:
        return x + torch.randn_like(x)


class KeepsByLength(nn.Module):
    """A shift that depends on the numbers, and is kept for all inputs of the same length."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[int, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if len(x) not in self.kept:
            self.kept[len(x)] = torch.cumsum(x[:, :1, :1].detach(), dim=0)
        return x + self.kept[len(x)]


class KeepsATableByLength(nn.Module):
    """Positions that depend on the length alone, and are kept for each."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[int, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if len(x) not in self.kept:
            self.kept[len(x)] = torch.arange(len(x)).reshape(-1, 1, 1) / len(x)
        return x + self.kept[len(x)].to(x.device, x.dtype)


class CountsInTraining(nn.Module):
    """Statistics that training updates, by design, and the checkpoint holds."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x.permute(1, 2, 0)).permute(2, 0, 1)


class KeepsTheScaledTable(nn.Module):
    """A product of parameters that the first call computes for all later ones."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(D_MODEL))
        self.kept: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if self.kept is None:
            self.kept = self.weight.detach() * 2
        return x + self.kept


class GrowsASavedBuffer(Sinusoidal):
    """A buffer of the checkpoint that exists only after a call."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.weight = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        if "longest" not in self._buffers:
            self.register_buffer("longest", torch.tensor(len(x)))
        return super().forward(x) * self.weight


class KeepsByVersion(nn.Module):
    """A product that is computed anew if a parameter has changed, which its version tells."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(D_MODEL))
        self.kept = (-1, torch.zeros(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        if self.kept[0] != self.weight._version:
            self.kept = (self.weight._version, self.weight.detach() * 2)
        return x + self.kept[1]


class DrawnAndNotSaved(nn.Module):
    """Random frequencies that no checkpoint holds, so that every process has others."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("frequencies", torch.randn(D_MODEL), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        positions = torch.arange(x.size(0), device=x.device).reshape(-1, 1, 1)
        return x + torch.sin(positions * self.frequencies)


class SlopeOfItself(nn.Module):
    """An output that is a gradient, which needs autograd."""

    def forward(self, x: Tensor) -> Tensor:
        leaf = x.detach().requires_grad_()
        (slope,) = torch.autograd.grad(leaf.sin().sum(), leaf)
        return slope


if hasattr(torch.serialization, "add_safe_globals"):
    torch.serialization.add_safe_globals([Trusted])
