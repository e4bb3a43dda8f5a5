"""Probes that return what they know of their subject."""

from __future__ import annotations

from typing import Any

from torchgrid.inside.api import probe


@probe("words.cell", kind="requirement", about="cell")
def read_facts(facts: Any) -> dict[str, object]:
    """Returns what the cell is."""
    return {"torch": facts["torch"]}


@probe("words.promises", kind="requirement")
def read_promises(case: Any) -> dict[str, object]:
    """Returns what an encoding promises."""
    return {"max_length": case.max_length, "table": case.table, "sizes": case.sizes}
