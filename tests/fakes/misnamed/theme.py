"""A theme that registers a probe of another one."""

from __future__ import annotations

from torchgrid.inside.api import probe


@probe("another.question", kind="requirement")
def pass_in_the_wrong_file(case: object) -> None:
    """Is in the wrong file."""
