"""The task of Dask that runs a cell; the scheduler imports this module to read a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def run_order(order: Mapping[str, Any]) -> None:
    """Run the cell of an order on the worker that got it; its record goes out as an event."""
    # The scheduler needs none of this, and may have another torchgrid.
    from torchgrid.cluster.worker import find_host  # noqa: PLC0415

    find_host().run(order)
