"""The article's whole model: an encoding and seven Transformer encoder layers."""

from __future__ import annotations

from torch import nn

from probes.encodings.sinusoidal import Sinusoidal


def end_to_end(d_model: int = 512, heads: int = 8, num_layers: int = 6) -> nn.Sequential:
    """Build a model of [seq, batch, d_model] -> the same, whose table is the buffer `0.pe`."""
    return nn.Sequential(
        Sinusoidal(d_model),
        nn.TransformerEncoderLayer(d_model, heads),
        nn.TransformerEncoder(nn.TransformerEncoderLayer(d_model, heads), num_layers=num_layers),
    )
