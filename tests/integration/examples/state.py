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


if hasattr(torch.serialization, "add_safe_globals"):
    torch.serialization.add_safe_globals([Trusted])
