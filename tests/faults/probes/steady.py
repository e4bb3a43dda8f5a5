"""Questions whose answers never change, each as long as it says: what a kill is to land in."""

from __future__ import annotations

import os
import time
from typing import Any

from torchgrid.inside.probe import Fail, NotApplicable, probe


@probe("steady.cell", about="cell")
def of_the_cell(facts: Any) -> dict[str, object]:
    """Says which torch the cell has."""
    return {"torch": facts["torch"]}


@probe("steady.passes", devices=("cpu", "meta"))
def passes(case: Any) -> dict[str, object]:
    """Passes with a number."""
    return {"width": case.build().arguments["width"]}


@probe("steady.fails")
def fails(case: Any) -> None:
    """Fails with a reason of its own."""
    raise Fail("left-behind", "pe is on cpu")


@probe("steady.makes-no-sense")
def makes_no_sense(case: Any) -> None:
    """Makes no sense here."""
    raise NotApplicable("no-table", "it keeps none")


@probe("steady.leaves")
def leaves(case: Any) -> None:
    """Takes its process with it, the same way every time."""
    os._exit(3)


@probe("steady.waits", devices=("cpu", "meta"))
def waits(case: Any) -> None:
    """Takes a while."""
    time.sleep(0.05)


@probe("steady.waits-longer")
def waits_longer(case: Any) -> None:
    """Takes a longer while."""
    time.sleep(0.15)
