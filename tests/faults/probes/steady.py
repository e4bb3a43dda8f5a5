"""Probes whose outcomes never change, each of a fixed duration, for kills to land in."""

from __future__ import annotations

import os
import time
from typing import Any

from torchgrid.inside.probe import Fail, NotApplicable, probe


@probe("steady.cell", kind="requirement", about="cell")
def report_torch(facts: Any) -> dict[str, object]:
    """Report which torch the cell has."""
    return {"torch": facts["torch"]}


@probe("steady.passes", kind="requirement", devices=("cpu", "meta"))
def report_width(case: Any) -> dict[str, object]:
    """Pass with a number."""
    return {"width": case.build().arguments["width"]}


@probe("steady.fails", kind="requirement")
def fail(case: Any) -> None:
    """Fail with a reason of its own."""
    raise Fail("left-behind", "pe is on cpu")


@probe("steady.makes-no-sense", kind="requirement")
def skip(case: Any) -> None:
    """Apply to no encoding."""
    raise NotApplicable("no-table", "it keeps none")


@probe("steady.leaves", kind="requirement")
def crash(case: Any) -> None:
    """End its process, in the same way every time."""
    os._exit(3)


@probe("steady.waits", kind="requirement", devices=("cpu", "meta"))
def wait(case: Any) -> None:
    """Take a while."""
    time.sleep(0.05)


@probe("steady.waits-longer", kind="requirement")
def wait_longer(case: Any) -> None:
    """Take a longer while."""
    time.sleep(0.15)
