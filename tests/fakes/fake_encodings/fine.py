"""Encodings that can be imported, of which not all can be built."""

from __future__ import annotations

import os
from typing import Any

from torch import nn


class Fine(nn.Module):
    """Accepts whatever it is given."""

    def __init__(self, **arguments: Any) -> None:
        self.arguments = arguments


class Refuses(nn.Module):
    """Cannot be built."""

    def __init__(self) -> None:
        raise ValueError("d_model must be even")


class Aborts(nn.Module):
    """Takes the process with it when it is built."""

    def __init__(self) -> None:
        os.abort()
