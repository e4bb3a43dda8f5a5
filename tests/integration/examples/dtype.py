"""Tiny modules that each do one thing wrong with a type, or one thing right that few do."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal

D_MODEL = 16
MAX_LEN = 5000


class BackToFloat(Sinusoidal):
    """Output in float32, whatever the input."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x).float()


class PositionsByMatmul(nn.Module):
    """Frequencies times positions as a matrix product, which autocast rounds to bfloat16."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("frequency", 0.5 ** torch.arange(D_MODEL, dtype=torch.float32))

    def forward(self, x: Tensor) -> Tensor:
        position = torch.arange(x.size(0), dtype=self.frequency.dtype, device=x.device)
        angles = position.unsqueeze(1) @ self.frequency.unsqueeze(0)
        return x + 3 * torch.sin(angles).unsqueeze(1).to(x.dtype)


class InTheInputsType(nn.Module):
    """Everything in the type of the input.

    No cast is missing, but in bfloat16 every position beyond 256 is coarse (transformers PR#29285).
    """

    def forward(self, x: Tensor) -> Tensor:
        position = torch.arange(x.size(0), dtype=x.dtype, device=x.device).reshape(-1, 1, 1)
        return x + torch.sin(position) + position / MAX_LEN


class ComplexTable(nn.Module):
    """A complex buffer as in Llama, multiplied in float32."""

    def __init__(self) -> None:
        super().__init__()
        angles = torch.outer(torch.arange(64.0), 0.5 ** torch.arange(D_MODEL // 2))
        self.register_buffer("pe", torch.polar(torch.ones_like(angles), angles))

    def forward(self, x: Tensor) -> Tensor:
        pairs = torch.view_as_complex(x.float().reshape(*x.shape[:-1], -1, 2))
        turned = pairs * self.pe[: x.size(0)].unsqueeze(1)
        return torch.view_as_real(turned).flatten(-2).to(x.dtype)


class ComplexTableKept(ComplexTable):
    """The same module with a complex buffer that no cast reaches."""

    def _apply(self, fn: Callable[[Tensor], Tensor], *args: bool) -> ComplexTableKept:
        kept = self.pe
        del self.pe
        super()._apply(fn, *args)
        self.register_buffer("pe", kept.to(fn(kept.real).device))
        return self


class OneOfTwoTypes(nn.Module):
    """Two outputs, of which one keeps the input's type."""

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return x, x.float()


class Weighted(nn.Module):
    """A layer with weights, for which torch does not multiply two types."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(D_MODEL, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x)


class Signs(nn.Module):
    """Integers as output."""

    def forward(self, x: Tensor) -> Tensor:
        return (x > 0).long()


class Pooled(nn.Module):
    """One output for all positions."""

    def forward(self, x: Tensor) -> Tensor:
        return x.mean(dim=0)


class OfPositions(nn.Module):
    """Floats computed from integers, in a module that holds no floats."""

    def forward(self, positions: Tensor) -> Tensor:
        return torch.sin(positions.float())


class KeptByLength(Sinusoidal):
    """A cache in the type of the input, kept by length alone."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.kept = torch.empty(0)

    def forward(self, x: Tensor) -> Tensor:
        if self.kept.size(0) != x.size(0):
            self.kept = self.pe[: x.size(0)].to(x.dtype)
        return x + self.kept


class NamesItsType(nn.Module):
    """A table in float32, whatever the default is."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("pe", torch.arange(D_MODEL, dtype=torch.float32) / D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe


class AnglesInDouble(nn.Module):
    """Angles in float64, from float32 input."""

    def forward(self, x: Tensor) -> Tensor:
        angles = torch.arange(x.size(0), dtype=torch.float64, device=x.device)
        return x + angles.sin().to(x.dtype).reshape(-1, 1, 1)


class AnglesInSingle(nn.Module):
    """Angles in float32 beside input of any type, which is a table like any other."""

    def forward(self, x: Tensor) -> Tensor:
        angles = torch.arange(x.size(0), dtype=torch.float32, device=x.device)
        return x + angles.sin().to(x.dtype).reshape(-1, 1, 1)


class Widened(nn.Module):
    """A result of float32 in the type of the input."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.sin(x.float()).to(x.dtype)


class AnglesAlone(nn.Module):
    """Angles in float32 in the type of the input, which have no gradient."""

    def forward(self, x: Tensor) -> Tensor:
        angles = torch.arange(x.size(0), dtype=torch.float32, device=x.device)
        return angles.sin().to(x.dtype).reshape(-1, 1, 1).expand(x.shape)


class MeanSoFar(nn.Module):
    """Positions that differ by rounding alone if their input is the same."""

    def forward(self, x: Tensor) -> Tensor:
        count = torch.arange(1, x.size(0) + 1, dtype=x.dtype, device=x.device)
        return (0.3 * x).cumsum(0) / count.reshape(-1, 1, 1)


class LowestMask(nn.Module):
    """The lowest number of the input's type, at which attention does not look."""

    def forward(self, x: Tensor) -> Tensor:
        return x.tril().masked_fill(x < 0, torch.finfo(x.dtype).min)


class FloatBeside(nn.Module):
    """A second tensor in float32 by design, as the logits of a router are."""

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return x, x.float().softmax(-1)


class StrayBeside(nn.Module):
    """A second tensor in float32 because no cast reaches an attribute."""

    def __init__(self) -> None:
        super().__init__()
        self.stray = torch.ones(D_MODEL)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return x, self.stray


class Noise(nn.Module):
    """Random numbers in evaluation mode."""

    def forward(self, x: Tensor) -> Tensor:
        return x + torch.randn_like(x)


class Words(nn.Module):
    """Tokens and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(50, D_MODEL)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.words(tokens)


class RefusesModes(nn.Module):
    """A higher-order operator: it raises while a mode looks at operators."""

    def forward(self, x: Tensor) -> Tensor:
        if torch.utils._python_dispatch._get_current_dispatch_mode() is not None:
            raise NotImplementedError("there was no rule registered for this mode")
        return x + 1
