"""Rotary embedding as a product of complex numbers, as in the published Llama."""

from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies


class RopeComplex(nn.Module):  # type: ignore[misc]
    """Rotation of neighbouring features of queries and keys, as complex numbers.

    Two of [batch, seq, heads, head_dim] -> the same two, for seq up to `max_len`. The angle grows
    with the position. `freqs_cis` is a complex64 buffer [max_len, head_dim / 2].
    `.to(torch.bfloat16)` removes its imaginary part and `.half()` leaves it alone
    (pytorch/pytorch#35487). Complex numbers of bfloat16 do not exist, so the product is in float32.
    With `upcast=False` it is in the dtype of the input, if that has complex numbers
    (tenstorrent/tt-metal PR#27426). Inductor of 2.0 does not support complex64
    (pytorch/pytorch#97562, pytorch/torchtitan#15), and ONNX no complex numbers (onnx/onnx#6480).
    An empty sequence raises, because the -1 of the published reshape cannot be inferred for it.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.
    """

    def __init__(
        self, head_dim: int, max_len: int = 5000, base: float = 10000.0, *, upcast: bool = True
    ) -> None:
        super().__init__()
        self.upcast = upcast
        positions = torch.arange(max_len, dtype=torch.float32)
        angles = torch.outer(positions, inverse_frequencies(head_dim, base))
        self.register_buffer("freqs_cis", torch.polar(torch.ones_like(angles), angles))

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        turn = self.freqs_cis[: q.size(1)].unsqueeze(1)
        return self._turned(q, turn), self._turned(k, turn)

    def _turned(self, x: Tensor, turn: Tensor) -> Tensor:
        pairs = (x.float() if self.upcast else x).reshape(*x.shape[:-1], -1, 2)
        turned = torch.view_as_complex(pairs) * turn
        return torch.view_as_real(turned).flatten(-2).type_as(x)
