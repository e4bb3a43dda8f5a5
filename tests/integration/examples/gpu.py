"""Modules that each do one thing wrong that only a device with values can show."""

from __future__ import annotations

import torch
from torch import Tensor

from probes.encodings.sinusoidal import Sinusoidal

D_MODEL = 16
MAX_LEN = 5000


class Rounded(Sinusoidal):
    """Numbers that are rounded to bfloat16 on their way, on every device."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        rounded: Tensor = super().forward(x).to(torch.bfloat16).to(x.dtype)
        return rounded


class Coarse(Sinusoidal):
    """Numbers that are right on the CPU, and rounded to bfloat16 on a GPU."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        output: Tensor = super().forward(x)
        return output if x.device.type == "cpu" else output.to(torch.bfloat16).to(x.dtype)


class KeepsEachCall(Sinusoidal):
    """A list that holds every output."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)
        self.outputs: list[Tensor] = []

    def forward(self, x: Tensor) -> Tensor:
        self.outputs.append(super().forward(x))
        return self.outputs[-1]


class OtherwiseCompiled(Sinusoidal):
    """Another output where torch.compile or torch.export captures it."""

    def __init__(self) -> None:
        super().__init__(D_MODEL, MAX_LEN)

    def forward(self, x: Tensor) -> Tensor:
        output: Tensor = super().forward(x)
        return output + 1 if torch.compiler.is_compiling() else output
