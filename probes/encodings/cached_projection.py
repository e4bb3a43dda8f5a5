"""A projection of positions that is kept from call to call, an anti-pattern."""

from __future__ import annotations

from typing import Optional

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class CachedProjection(nn.Module):  # type: ignore[misc]
    """Sum with a trained projection of the sinusoidal table: [seq, batch, d_model] -> the same.

    The first call computes the projection for all later ones. A longer sequence or a weight of
    another version computes it anew. Until then it keeps its dtype, its device and the graph of
    that call. A parameter that was made under inference_mode has no version.
    """

    def __init__(self, d_model: int) -> None:
        super().__init__()
        self.project = nn.Linear(d_model, d_model, bias=False)
        self.version = -1
        self.kept: Optional[Tensor] = None

    def forward(self, x: Tensor) -> Tensor:
        length, weight = x.size(0), self.project.weight
        if self.kept is None or self.kept.size(0) < length or self.version != weight._version:
            table = sinusoidal_table(length, x.size(2), device=x.device).to(weight.dtype)
            self.kept, self.version = self.project(table).unsqueeze(1), weight._version
        return x + self.kept[:length]
