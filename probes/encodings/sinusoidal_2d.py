"""Sines and cosines of the row and of the column of a pixel, as in DETR."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table


class Sinusoidal2d(nn.Module):  # type: ignore[misc]
    """Sum of an image, the row's table in half of the features, and the column's in the other.

    [batch, d_model, height, width] -> the same, with d_model a multiple of 4. The module keeps
    nothing and computes both tables for each image. They start at position 0 and do not scale to
    the image's size. Source: https://arxiv.org/abs/2005.12872, appendix A.4.
    """

    def forward(self, x: Tensor) -> Tensor:
        d_model, height, width = x.shape[1:]
        rows = sinusoidal_table(height, d_model // 2, device=x.device).t()
        columns = sinusoidal_table(width, d_model // 2, device=x.device).t()
        table = torch.cat(
            [
                rows.unsqueeze(2).expand(-1, -1, width),
                columns.unsqueeze(1).expand(-1, height, -1),
            ]
        )
        return x + table.to(x.dtype)
