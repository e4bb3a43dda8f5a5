"""Tiny modules that each do one thing wrong, or one thing that a probe must not judge."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import Sinusoidal, sinusoidal_table

D_MODEL = 16
MAX_LEN = 5000


class NotFinite(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x / torch.zeros_like(x)


class Shortened(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x[1:]


class BatchMean(nn.Module):
    """Samples that depend on their neighbours, in any order."""

    def forward(self, x: Tensor) -> Tensor:
        return x - x.mean(dim=1, keepdim=True)


class StrayUnused(Sinusoidal):
    """A plain attribute that forward does not use, so that nothing raises."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.stray = torch.ones(3)


class OnTheCpu(nn.Module):
    """Output on the CPU wherever the input is."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.zeros(x.shape, device="cpu")


class OwnTo(Sinusoidal):
    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def to(self, *args: Any, **kwargs: Any) -> OwnTo:
        return super().to(*args, **kwargs)


class NonPersistent(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        table = sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1)
        self.register_buffer("pe", table, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0)]


class NonLeaf(nn.Module):
    """A tensor that is the result of an operation on a parameter (locuslab/deq#23)."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(D_MODEL))
        self.table = self.scale * 2

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table


class CopiedAsItself(Sinusoidal):
    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def __deepcopy__(self, memo: Any) -> CopiedAsItself:
        return self


class CopiedAfresh(nn.Module):
    """A deep copy that is a new module with other numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.weight

    def __deepcopy__(self, memo: Any) -> CopiedAfresh:
        return CopiedAfresh()


class CoarsePositions(nn.Module):
    """Positions in the type of the input.

    In bfloat16 they collide beyond 256 (transformers PR#29285).
    """

    def forward(self, x: Tensor) -> Tensor:
        start = 1000
        position = torch.arange(start, start + x.size(0), dtype=x.dtype).reshape(-1, 1, 1)
        return x + 3 * torch.sin(position)


class Learned(nn.Module):
    """An embedding, whose index error names no number (facebookresearch/fairseq#757)."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(50, D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.embedding(torch.arange(x.size(0))).unsqueeze(1)


class Clamped(Learned):
    def forward(self, x: Tensor) -> Tensor:
        last = self.embedding.num_embeddings - 1
        return x + self.embedding(torch.arange(x.size(0)).clamp(max=last)).unsqueeze(1)


class BranchOnData(Sinusoidal):
    """A branch that depends on the numbers (pytorch#163791)."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        if x.sum() > 0:
            return super().forward(x) + 1
        return super().forward(x) - 1


class Printing(Sinusoidal):
    """A graph break before the first operation, so that no graph ends with it."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        print("forward")  # noqa: T201 - this is the break
        return super().forward(x)


class PerLength(nn.Module):
    """A dictionary with a key per length, each of which needs its own graph."""

    def __init__(self) -> None:
        super().__init__()
        self.scales = {length: 1.0 / length for length in range(1, MAX_LEN + 1)}

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scales[x.size(0)]


class Disabled(Sinusoidal):
    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.forward = torch._dynamo.disable(super().forward)


class OtherwiseCompiled(nn.Module):
    """Other numbers if it is compiled."""

    def forward(self, x: Tensor) -> Tensor:
        return x * 2 if torch.compiler.is_compiling() else x * 3


class DetachedCompiled(nn.Module):
    """A parameter without a gradient if it is compiled."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(D_MODEL))

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight.detach() if torch.compiler.is_compiling() else self.weight
        return x * weight


class InPlace(Sinusoidal):
    """Sum in place, which is not wrong, but a probe must not compare the input with itself."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        x += self.pe[: x.size(0)]
        return x


class SoftmaxOfABias(nn.Module):
    """A plain attribute under a softmax, which does not see the same number added everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.bias = torch.randn(D_MODEL)

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.softmax(self.bias, dim=0)


class CopySharesIntegers(nn.Module):
    """A deep copy that shares the original's positions."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("positions", torch.arange(MAX_LEN))

    def forward(self, x: Tensor) -> Tensor:
        return x + torch.sin(self.positions[: x.size(0)].float()).reshape(-1, 1, 1)

    def __deepcopy__(self, memo: Any) -> CopySharesIntegers:
        copied = CopySharesIntegers()
        copied.positions = self.positions
        return copied


class StrayInAList(Sinusoidal):
    """A tensor in a list that forward does not use."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.cache = {"tables": [torch.ones(3)]}


class MovesItsList(nn.Module):
    """A list of tables, of which forward moves the one it needs to the input's device."""

    def __init__(self) -> None:
        super().__init__()
        self.tables = [sinusoidal_table(MAX_LEN, D_MODEL).unsqueeze(1)]

    def forward(self, x: Tensor) -> Tensor:
        self.tables[0] = self.tables[0].to(x.device)
        return x + self.tables[0][: x.size(0)]


class HalvedInHalf(Sinusoidal):
    """Half of its table is lost in low precision, by less than the largest rounding allowed."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        table = self.pe[: x.size(0)]
        return x + (table if x.dtype == torch.float32 else table / 2)


class RefusesWithAnAddress(nn.Module):
    """An error with a number that is not the length, but contains its digit."""

    def forward(self, x: Tensor) -> Tensor:
        if x.size(0) > 8:
            raise ValueError("at 0x7f580")
        return x + 1
