"""Modules that are wrong in one shape."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16


class Squeezed(Sinusoidal):
    """Output without axes of size one, as of a batch of one or a single position."""

    def __init__(self) -> None:
        super().__init__(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x).squeeze()


class PlusOne(nn.Module):
    """Input of any shape, plus one."""

    def forward(self, x: Tensor) -> Tensor:
        return x + 1


class AnswersWithWords(nn.Module):
    """Text as output."""

    def forward(self, x: Tensor) -> str:
        return f"a tensor of {list(x.shape)}"


class NeedsOne(nn.Module):
    """A bare assert for an empty sequence."""

    def forward(self, x: Tensor) -> Tensor:
        assert x.size(0)
        return x + 1


class NeedsTwo(nn.Module):
    """A spread over positions, which a single position does not have."""

    def forward(self, x: Tensor) -> Tensor:
        return x / (1 + x.std(dim=0, keepdim=True))


class StridedView(nn.Module):
    """Memory read in the order of a contiguous tensor."""

    def forward(self, x: Tensor) -> Tensor:
        places = torch.arange(x.numel()).reshape(x.shape)
        return x + torch.as_strided(x, (x.numel(),), (1,))[places]


class ClampedCompiled(nn.Module):
    """An error for long inputs, except when it is compiled."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(50, D_MODEL).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        if torch.compiler.is_compiling():
            return x + self.pe[torch.arange(x.size(0)).clamp(max=49)]
        return x + self.pe[: x.size(0)]


class UnclearCompiled(nn.Module):
    """A length check that is skipped if it is compiled, so that the table's end raises."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", sinusoidal_table(50, D_MODEL).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        if x.size(0) > len(self.pe) and not torch.compiler.is_compiling():
            raise ValueError(f"{x.size(0)} positions, and the table has {len(self.pe)}")
        return x + self.pe[: x.size(0)]


class SaysZero(nn.Module):
    """An error that says that there is nothing to encode."""

    def forward(self, x: Tensor) -> Tensor:
        if not x.size(0):
            raise ValueError("expected at least one position, got a sequence of length 0")
        return x + 1


class OnlyWithGradients(nn.Module):
    """A release's error where autograd does not record."""

    def forward(self, x: Tensor) -> Tensor:
        if not torch.is_grad_enabled():
            raise RuntimeError("no rule without autograd")
        return x + 1


class EvenLengths(nn.Module):
    """An error that says which lengths it takes."""

    def forward(self, x: Tensor) -> Tensor:
        if x.size(0) % 2:
            raise ValueError(f"the length {x.size(0)} is not divisible by 2")
        return x + 1


class Pairs(nn.Module):
    """Pairs of positions, whatever the length."""

    def forward(self, x: Tensor) -> Tensor:
        return x.reshape(-1, 2, *x.shape[1:]).flip(1).reshape(x.shape) if x.size(0) > 2 else x


class RoundedSides(nn.Module):
    """An image whose width a scale rounds down."""

    def forward(self, x: Tensor) -> Tensor:
        half = nn.functional.avg_pool2d(x, 2)
        return nn.functional.interpolate(half, scale_factor=2.0)
