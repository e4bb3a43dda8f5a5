"""Encodings that can be imported, of which not all can be built."""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import Any

from torch import nn

from torchgrid.inside.api import Encoding


class Fine(nn.Module):
    """Accepts any arguments."""

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


class Number:
    """Builds, and is not a module."""


class Described(Encoding):
    """An encoding that has the promises its row lacks."""

    sizes = MappingProxyType({"seq": 3})
    table = "numbers"

    def __init__(self, length: int) -> None:
        self.max_length = length

    def build(self) -> Fine:
        module = Fine(length=self.max_length)
        module.numbers = [1, 2, 3]
        return module
