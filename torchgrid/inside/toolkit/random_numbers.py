"""Modules that draw random numbers, where other generators than eager mode's are at work."""

from __future__ import annotations

from torchgrid.inside.case import Case
from torchgrid.inside.probe import NotTested


def require_same_draws(case: Case, drawer: str) -> None:
    """Raise NotTested for a module that draws random numbers, which `drawer` draws otherwise."""
    if case.traits.draws:
        detail = f"{drawer} draws other numbers than eager mode from the same seed"
        raise NotTested("random-numbers", detail)
