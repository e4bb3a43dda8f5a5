"""Three questions that take no time: one that passes, one that fails, one that dies."""

from __future__ import annotations

import ctypes
from typing import Any

from torchgrid.inside.api import Fail, probe


@probe("quick.passes", kind="requirement")
def passes(case: Any) -> dict[str, object]:
    """Passes with a number."""
    case.build()
    return {"answer": 42}


@probe("quick.fails", kind="requirement")
def fails(case: Any) -> None:
    """Fails with a message that names a place."""
    raise Fail("left-behind", f"pe is still in {__file__}")


@probe("quick.dies", kind="requirement")
def dies(case: Any) -> None:
    """Takes its process with it."""
    ctypes.string_at(0)
