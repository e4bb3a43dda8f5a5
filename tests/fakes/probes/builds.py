"""Probes of which one builds its encoding, and fails where that fails."""

from __future__ import annotations

from typing import Any

from torchgrid.inside.api import probe


@probe("builds.module", kind="requirement", builds=True)
def build_module(case: Any) -> None:
    """Builds the module."""
    case.build()


@probe("builds.neighbour", kind="requirement")
def build_it_too(case: Any) -> None:
    """Builds the module too, and is not the one that fails of it."""
    case.build()
