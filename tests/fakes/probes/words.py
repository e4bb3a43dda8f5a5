"""Probes that say what they were asked about."""

from __future__ import annotations

from typing import Any

from torchgrid.inside.api import probe


@probe("words.cell", about="cell")
def of_the_cell(facts: Any) -> dict[str, object]:
    """Says what the cell is."""
    return {"torch": facts["torch"]}


@probe("words.promises")
def of_an_encoding(case: Any) -> dict[str, object]:
    """Says what an encoding promises."""
    return {"max_length": case.max_length, "table": case.table, "sizes": case.sizes}
