"""Encodings that can be imported, of which not all can be built."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from torch import nn

from torchgrid.inside.api import Encoding, Inputs


class Fine(nn.Module):
    """Accepts any arguments."""

    def __init__(self, **arguments: Any) -> None:
        self.arguments = arguments


class Refuses(nn.Module):
    """Cannot be built."""

    def __init__(self) -> None:
        raise ValueError("d_model must be even")


class Chained(nn.Module):
    """Cannot be built, and keeps the cause."""

    def __init__(self) -> None:
        try:
            raise KeyError("rope_type")  # noqa: TRY301  the cause of another
        except KeyError as error:
            raise ValueError("the configuration is wrong") from error


class Newer(nn.Module):
    """Needs a module that its installed package lacks."""

    def __init__(self) -> None:
        import json.a_module_of_later_releases  # noqa: F401, PLC0415


class Aborts(nn.Module):
    """Takes the process with it when it is built."""

    def __init__(self) -> None:
        os.abort()


class AbortsCalled(Fine):
    """Takes the process with it when it is called."""

    def forward(self, *inputs: Any) -> None:
        """Abort."""
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
        """Build a module with a table."""
        module = Fine(length=self.max_length)
        module.numbers = [1, 2, 3]
        return module

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Return no arguments."""
        return Inputs((), {})


class Inputless(Described):
    """Builds, and cannot make its input."""

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Raise."""
        raise ValueError("seq must be a power of two")
