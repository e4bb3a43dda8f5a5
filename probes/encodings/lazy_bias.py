"""A trained bias of distances that makes its index in the first call, an anti-pattern."""

from __future__ import annotations

from typing import Callable

import torch
from torch import Tensor, nn


class LazyBias(nn.Module):  # type: ignore[misc]
    """Bias that attention adds to its scores: x [batch, seq, d_model] -> [heads, seq, seq].

    The index of distances is a buffer that the first call registers, so a checkpoint from before
    that call lacks it. The two biases share one table under two names, which safetensors refuses.
    A lambda cannot be pickled. `squeeze` is meant for one head and takes a length of one too.
    `mul_` overwrites what the sigmoid needs for its gradient. The bias is 16 times a sigmoid, as in
    Swin Transformer V2. Source: https://arxiv.org/abs/2111.09883, section 3.3.
    """

    def __init__(self, heads: int, longest: int = 64) -> None:
        super().__init__()
        self.longest = longest
        self.before = nn.Parameter(torch.randn(2 * longest - 1, heads))
        self.after = self.before
        self.clip: Callable[[Tensor], Tensor] = lambda distance: distance.clamp(
            1 - longest, longest - 1
        )

    def forward(self, x: Tensor) -> Tensor:
        length = x.size(1)
        if not hasattr(self, "index") or self.index.size(0) != length:
            positions = torch.arange(length, device=x.device)
            distance = self.clip(positions - positions.unsqueeze(1))
            self.register_buffer("index", distance + self.longest - 1)
        bias = torch.sigmoid(self.before[self.index])
        bias.mul_(16)
        return bias.permute(2, 0, 1).squeeze()
