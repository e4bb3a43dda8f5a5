"""Collecting facts of which any may fail without costing the others."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping

from torchgrid.inside.answer import describe


def collect(parts: Mapping[str, Callable[[], Any]]) -> Dict[str, Any]:
    """Return each fact, or `{"error": ...}` for one that could not be had."""
    return {name: _one(part) for name, part in parts.items()}


def _one(part: Callable[[], Any]) -> Any:
    try:
        return part()
    except Exception as error:
        return {"error": f"{type(error).__name__}: {describe(error)}"}
