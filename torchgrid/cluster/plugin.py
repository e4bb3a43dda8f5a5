"""The plugin of Dask that ends a cell whose task is no longer wanted; only a worker imports it."""

from __future__ import annotations

from typing import Any

from distributed import WorkerPlugin

from torchgrid.cluster.host import CellHost


class CellPlugin(WorkerPlugin):
    """The part of a worker that holds its host of cells; Dask reports the states of tasks to it."""

    name = "torchgrid"

    def __init__(self, host: CellHost) -> None:
        self.host = host

    def transition(self, key: Any, start: str, finish: str, **_: Any) -> None:
        """End the cell of a task that Dask no longer wants."""
        if start == "executing" and finish in ("released", "cancelled", "forgotten"):
            self.host.cancel(str(key))

    def teardown(self, worker: object) -> None:  # noqa: ARG002  Dask names it
        """End all cells of a worker that closes."""
        self.host.cancel()
