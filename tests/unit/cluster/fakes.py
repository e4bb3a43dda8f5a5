"""A cluster without Dask: a test decides what its workers send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.unit.builders import cell, encoding, matrix, outcome, record
from torchgrid.cluster.bundle import Bundle
from torchgrid.cluster.connection import RemoteTask, WorkerFacts
from torchgrid.cluster.engine import Engine, read_engine
from torchgrid.cluster.relay import Message, compress
from torchgrid.cluster.resources import DISK, MEMORY, Resources, name_accelerator, name_platform
from torchgrid.model.outcome import Record
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext

PLENTY = 10.0**12


@dataclass
class FakeTask:
    """A task whose state a test sets."""

    order: Mapping[str, Any]
    workers: Sequence[str] | None
    status: str = "pending"
    problem: str = ""
    is_cancelled: bool = False

    def explain(self) -> str:
        return self.problem

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class FakeConnection:
    """A connection that keeps what it is given."""

    workers: list[WorkerFacts] = field(default_factory=list)
    tasks: list[FakeTask] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    published: list[Bundle] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    is_open: bool = True

    def list_workers(self) -> Sequence[WorkerFacts]:
        return self.workers

    def publish(self, bundle: Bundle) -> str:
        self.published.append(bundle)
        return f"archive-{bundle.digest}"

    def submit(
        self, order: Mapping[str, Any], needs: Resources, workers: Sequence[str] | None
    ) -> RemoteTask:
        self.tasks.append(FakeTask(order, workers))
        return self.tasks[-1]

    def receive(self, seconds: float) -> list[Message]:
        self.waits.append(seconds)
        found, self.messages = self.messages, []
        return found

    def close(self) -> None:
        self.is_open = False

    def send(self, task: FakeTask, what: str, worker: str = "node-a", **parts: Any) -> None:
        """Send a message about the cell of a task, as its worker does."""
        about = {key: task.order[key] for key in ("run", "key")}
        message = {"cell": task.order["name"], "token": worker, "node": worker, **about}
        self.messages.append({**message, "what": what, **parts})

    def send_record(self, task: FakeTask, known: Record, worker: str = "node-a") -> None:
        """Send a record of the cell of a task."""
        text = compress(store.dump_record(known))
        self.send(task, "ended", worker, record=text, log=compress("its log\n"))


def make_worker(
    name: str = "node-a",
    *,
    cells: int = 1,
    place: Place | None = None,
    engine: Engine | None = None,
    **changes: Any,
) -> WorkerFacts:
    """Make a worker that has plenty of memory and disk."""
    where, what = place or Place(), engine or read_engine()
    offer = {
        what.resource: cells,
        name_platform(where): cells,
        name_accelerator(where): cells,
        MEMORY: PLENTY,
        DISK: PLENTY,
    }
    facts = {
        "address": f"tcp://{name}:1",
        "name": name,
        "engine": what,
        "platform": where.platform,
        "accelerator": where.accelerator,
        "cores": 8,
        "offer": offer,
    }
    return WorkerFacts(**{**facts, **changes})


def make_context(
    root: Path, torch: str = "2.9.1", *, source: str = "pypi", place: Place | None = None
) -> CellContext:
    """Make the context of a cell at a place."""
    row = cell(torch=torch, source=source)
    rows = matrix(root, encoding(), cells=(row,))
    return CellContext(project=Project(root), matrix=rows, cell=row, place=place or Place())


def make_record(name: str, **changes: Any) -> Record:
    """Make a record with one outcome."""
    return record(outcome(cell=name, **changes), cell=name)
