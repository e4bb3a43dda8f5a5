"""The worker's side of a cell: the project is unpacked, the cell runs, and its record goes back."""

from __future__ import annotations

import os
import sys
import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torchgrid.cluster.bundle import unpack_project
from torchgrid.cluster.relay import (
    LOG_BYTES,
    Message,
    ProgressSender,
    Send,
    compress,
    decompress,
)
from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.model.errors import ConfigurationError, TorchgridError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.cell_process import CellProcess, start_process
from torchgrid.runs.context import CellContext, find_context
from torchgrid.runs.progress import read_tail
from torchgrid.system import files, processes

REPORT_SECONDS = 0.5
"""The seconds between two looks at a running cell."""

PROGRAM = (sys.executable, "-m", "torchgrid.cluster.cell_main")
"""The program that runs a cell."""

Fetch = Callable[[str], bytes]
"""A function that fetches the archive of a name from the scheduler."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """The order to run a cell: everything that the worker gets, besides the project's archive.

    `key` is that of Dask's task, and `run` that of the whole run. `bundle` is the hash of the
    project's archive, and `archive` the name by which the scheduler has it. `previous` and
    `accepted` are the compressed records that the submitting machine has of the cell.
    """

    run: str
    key: str
    name: str
    cell: str
    bundle: str
    archive: str
    only: str | None = None
    network: str = "host"
    previous: bytes | None = None
    accepted: bytes | None = None

    def dump(self) -> dict[str, Any]:
        """Return the order as a dictionary, which any scheduler can read."""
        return asdict(self)


class CellHost:
    """A host of cells: the folder of a worker, in which each project has one of its own.

    All projects share the state (environments, lock files, tokens of cores): it is kept by content.
    """

    def __init__(
        self, folder: Path, name: str, *, send: Send, fetch: Fetch, program: Sequence[str] = PROGRAM
    ) -> None:
        self._folder, self._name = folder, name
        self._send, self._fetch, self._program = send, fetch, tuple(program)
        self._cancelled: dict[str, threading.Event] = {}
        self._matrices: dict[str, Matrix] = {}
        self._lock = threading.Lock()

    def run(self, document: Mapping[str, Any]) -> None:
        """Run the cell of an order, and send how far it is and its record.

        A cell that cannot run here is sent too, with the reason.
        """
        order = Order(**document)
        about = {
            "run": order.run,
            "key": order.key,
            "cell": order.name,
            "token": uuid.uuid4().hex,
            # Dask puts the address of the worker into a key of that name.
            "node": self._name,
        }

        def send(message: Message) -> None:
            self._send({**about, **message})

        cancelled = self._cancelled.setdefault(order.key, threading.Event())
        send({"what": "started"})
        try:
            context = self._prepare(order)
            cell = start_process(context, self._make_argv(context), dict(os.environ))
            if _follow(cell, ProgressSender(send), cancelled):
                record = compress(store.dump_record(cell.conclude()))
                log = compress(read_tail(context.project.log(context.cell.id), LOG_BYTES))
                send({"what": "ended", "record": record, "log": log})
        except (TorchgridError, OSError) as error:
            send({"what": "refused", "detail": str(error)})
        finally:
            self._cancelled.pop(order.key, None)

    def cancel(self, key: str | None = None) -> None:
        """End the cell of a task, or every cell; what has finished of it stays in its journal."""
        for name, event in [*self._cancelled.items()]:
            if key in (None, name):
                event.set()

    def _prepare(self, order: Order) -> CellContext:
        """Unpack the project if it is missing, and store the records that came with the order."""
        project = Project(self._folder / "projects" / order.bundle)
        with self._lock:
            if not project.root.is_dir():
                unpack_project(self._fetch(order.archive), order.bundle, project.root)
            if not project.state.is_dir():
                state = Project(self._folder).state
                state.mkdir(parents=True, exist_ok=True)
                project.state.symlink_to(os.path.relpath(state, project.root))
            if order.bundle not in self._matrices:
                self._matrices[order.bundle] = read_matrix(project.matrix)
        matrix = self._matrices[order.bundle]
        context = find_context(project, matrix, order.cell, only=order.only, network=order.network)
        if context.record_name != order.name:
            raise ConfigurationError(
                f"its record would be {context.record_name} here, and not {order.name}"
            )
        previous = store.locate_record(project.outcomes, order.name)
        accepted = store.locate_record(project.accepted, order.name)
        if order.previous is not None:
            files.replace_text(previous, decompress(order.previous))
        if order.accepted is not None:
            files.replace_text(accepted, decompress(order.accepted))
        else:
            accepted.unlink(missing_ok=True)
        return context

    def _make_argv(self, context: CellContext) -> list[str]:
        only = [] if context.only is None else ["--only", context.only]
        root = str(context.project.root)
        return [*self._program, root, context.cell.id, "--network", context.network, *only]


def _follow(cell: CellProcess, sender: ProgressSender, cancelled: threading.Event) -> bool:
    """Send a cell's progress until its process ends; kill it and return False if cancelled."""
    while not processes.wait(cell.child, REPORT_SECONDS):
        if cancelled.is_set():
            processes.wait_or_kill(cell.child, 0)
            return False
        sender.send(cell.read_progress())
    return not cancelled.is_set()
