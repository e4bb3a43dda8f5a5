"""A theme that registers a probe of another one."""

from __future__ import annotations

from torchgrid.inside.api import probe


@probe("another.question")
def question(case: object) -> None:
    """Is asked in the wrong file."""
