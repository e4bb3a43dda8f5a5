"""Rotary embedding as a product of complex numbers, as Llama was published."""

from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies


class RopeComplex(nn.Module):
    """Turns neighbouring features of queries and keys, as complex numbers, by an angle that grows
    with the position: two of [batch, seq, heads, head_dim] -> the same two, seq up to `max_len`.

    `freqs_cis` is a complex64 buffer [max_len, head_dim / 2]. `.to(torch.bfloat16)` takes its
    imaginary part away and `.half()` leaves it alone (pytorch/pytorch#35487). There are no complex
    numbers of bfloat16, so the product is computed in float32; with `upcast=False` in the dtype of
    the input, where there is one (tenstorrent/tt-metal PR#27426). Inductor of 2.0 knows no
    complex64 (pytorch/pytorch#97562, pytorch/torchtitan#15), and ONNX none at all (onnx/onnx#6480).
    An empty sequence raises: the -1 of the published reshape cannot be inferred for it.
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
