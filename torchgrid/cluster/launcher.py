"""The launcher of cells on a cluster: the second way to run a matrix, beside this machine's."""

from __future__ import annotations

import contextlib
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from torchgrid.cluster.bundle import pack_project
from torchgrid.cluster.connection import Connection, connect
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.host import Order
from torchgrid.cluster.relay import Message, compress
from torchgrid.cluster.remote_cell import RemoteCell
from torchgrid.cluster.resources import DISK, MEMORY, Resources, compute_needs
from torchgrid.cluster.watch import REFRESH_SECONDS, Patience, WorkerWatch
from torchgrid.config.matrix import Matrix
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.place import Place, split_name
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext
from torchgrid.runs.matrix_run import Histories, RunningCell
from torchgrid.system import processes

Echo = Callable[[str], None]

Kind = tuple[tuple[str, float], ...]
"""The needs of a cell, as a key."""


class ClusterLauncher:
    """A launcher of cells on the workers of a cluster; Dask chooses the worker of each."""

    def __init__(
        self, connection: Connection, watch: WorkerWatch, bundle: str, archive: str
    ) -> None:
        self._connection, self._watch = connection, watch
        self._bundle, self._archive = bundle, archive
        self._run = uuid.uuid4().hex[:12]
        self._cells: dict[str, RemoteCell] = {}
        self._open: dict[str, RemoteCell] = {}
        self._needs: dict[str, Resources] = {}
        # The time at which a worker for such needs was last there.
        self._fitted: dict[Kind, float] = {}
        self._room: dict[Kind, bool] = {}
        self._histories: Histories = {}
        self._lines: list[str] = []

    @property
    def cores(self) -> int:
        """The cores of all workers that take part."""
        return sum(worker.cores for worker in self._watch.workers)

    @property
    def unrun(self) -> Sequence[str]:
        """The names of the records that no worker could make."""
        return [
            name
            for name, cell in self._cells.items()
            if cell.lost is not None and not cell.has_record
        ]

    def select(
        self, contexts: Sequence[CellContext], histories: Histories
    ) -> Sequence[CellContext]:
        """Select all cells: only the worker of a cell knows whether its outcomes hold there."""
        self._histories = histories
        return contexts

    def has_room(self, context: CellContext, _: Sequence[RunningCell], /) -> bool:
        """Tell whether a cell can start: workers have room for it, or it is given up at once."""
        needs = self._compute_needs(context)
        kind = tuple(needs.items())
        # Hundreds of cells of one kind may wait.
        if kind not in self._room:
            machine = _name_machine(needs)
            used = sum(_name_machine(cell.needs) == machine for cell in self._open.values())
            free = self._watch.count_room({read_engine().resource: 1}) - len(self._open)
            has_room = min(self._watch.count_room(needs) - used, free) > 0
            self._room[kind] = has_room or self._explain_absence(needs) is not None
        return self._room[kind]

    def start(self, context: CellContext, _: Sequence[CellContext], /) -> RunningCell:
        """Submit a cell, or give it up if no worker can run it."""
        needs = self._compute_needs(context)
        cell = RemoteCell(context, self._make_order(context), needs, self._connection, self._watch)
        self._cells[context.record_name] = self._open[context.record_name] = cell
        self._room.clear()
        absence = self._explain_absence(needs)
        if absence is None:
            cell.submit()
        else:
            cell.give_up(absence)
        return cell

    def wait(self, seconds: float) -> Sequence[str]:
        """Wait for messages of workers, look after the cells, and return lines to print."""
        # A cell that is over is collected at once.
        is_any_over = any(cell.is_over for cell in self._open.values())
        for message in self._connection.receive(0 if is_any_over else seconds):
            self._add(message)
        self._lines += self._watch.refresh()
        for cell in self._open.values():
            absence = None if cell.is_over else self._explain_absence(cell.needs)
            if absence is not None:
                cell.give_up(absence)
            cell.check()
        for cell in self._cells.values():
            self._lines += cell.lines
            cell.lines.clear()
        self._open = {name: cell for name, cell in self._open.items() if not cell.is_over}
        self._room.clear()
        lines, self._lines = self._lines, []
        return lines

    def stop(self, running: Sequence[RunningCell]) -> Sequence[RunningCell]:
        """Cancel what runs after an interrupt, and return the cells whose record has come."""
        for cell in self._open.values():
            cell.cancel()
        return [cell for cell in running if self._cells[cell.context.record_name].has_record]

    def _add(self, message: Message) -> None:
        """Hand a message to its cell; ignore those of other runs."""
        if message.get("run") != self._run:
            return
        cell = self._cells.get(str(message.get("cell")))
        if cell is not None:
            cell.add(message)
        else:
            self._lines.append(
                f"worker {message.get('node')} sent a result of {message.get('cell')}, which "
                "nobody asked for; it is ignored"
            )

    def _compute_needs(self, context: CellContext) -> Resources:
        name = context.record_name
        if name not in self._needs:
            place = split_name(name)[1]
            self._needs[name] = compute_needs(context.project, context.cell, place, read_engine())
        return self._needs[name]

    def _explain_absence(self, needs: Resources) -> str | None:
        """Explain that a cell has waited in vain for a worker; None if it may still get one."""
        if not self._connection.is_open:
            return "the scheduler is gone"
        now, kind = processes.read_clock(), tuple(needs.items())
        if self._watch.list_fitting(needs):
            self._fitted[kind] = now
            return None
        if kind not in self._fitted:
            self._fitted[kind] = now
            wait = f"{self._watch.patience.absence:g} s"
            self._lines.append(f"{self._watch.explain_lack(needs)}; waiting {wait} for one")
        if now - self._fitted[kind] < self._watch.patience.absence:
            return None
        return f"no worker ran it: {self._watch.explain_lack(needs)}"

    def _make_order(self, context: CellContext) -> Order:
        name = context.record_name
        history = self._histories[name]
        return Order(
            run=self._run,
            key="",
            name=name,
            cell=context.cell.id,
            bundle=self._bundle,
            archive=self._archive,
            only=context.only,
            network=context.network,
            previous=_pack_record(history.previous),
            accepted=_pack_record(history.accepted),
        )


@contextlib.contextmanager
def open_cluster(
    project: Project, matrix: Matrix, address: str, patience: Patience
) -> Iterator[Cluster]:
    """Connect to a cluster and publish the project there, to the end of the block.

    Raises ConfigurationError and NothingTestedError as `connect` does.
    """
    bundle = pack_project(project, matrix)
    connection = connect(address)
    try:
        archive = connection.publish(bundle)
        watch = WorkerWatch(connection, read_engine(), patience)
        launcher = ClusterLauncher(connection, watch, bundle.digest, archive)
        yield Cluster(watch=watch, launcher=launcher)
    finally:
        connection.close()


@dataclass(frozen=True, kw_only=True)
class Cluster:
    """A cluster to run cells on."""

    watch: WorkerWatch
    launcher: ClusterLauncher

    def place_cells(
        self, contexts: Sequence[CellContext], places: Sequence[Place], echo: Echo
    ) -> list[CellContext]:
        """Return the contexts of cells, each once for every kind of machine that is to run it.

        Without `places`, these are the kinds of the workers. Raises NothingTestedError if no worker
        comes in time.
        """
        until = processes.read_clock() + self.watch.patience.absence
        while True:
            for line in self.watch.refresh():
                echo(line)
            if places or self.watch.places:
                break
            if processes.read_clock() > until:
                raise NothingTestedError(
                    "--on: no worker is there that could run a cell; start some with "
                    "`torchgrid worker`, or give them more time with --wait"
                )
            time.sleep(REFRESH_SECONDS)
        found: dict[str, CellContext] = {}
        for context in contexts:
            for place in places or self.watch.places:
                gpu = None if context.cell.source == "cpu" else place.accelerator
                kind = Place(platform=place.platform, accelerator=gpu)
                placed = replace(context, place=kind)
                found.setdefault(placed.record_name, placed)
        return [*found.values()]


def parse_places(words: Sequence[str]) -> list[Place]:
    """Parse places such as `linux-aarch64` or `linux-x86_64@sm_90`; raises ConfigurationError."""
    places = []
    for word in words:
        place = split_name(f"@{word}")[1]
        if "-" not in place.platform:
            raise ConfigurationError(
                f"--places: {word!r} is not a kind of machine; write one such as linux-aarch64 or "
                "linux-x86_64@sm_90"
            )
        places.append(place)
    return places


def _pack_record(record: Record) -> bytes | None:
    """Return a record as an order has it; None for an empty one."""
    return None if record.is_empty else compress(store.dump_record(record))


def _name_machine(needs: Resources) -> tuple[str, ...]:
    """Name the kind of machine that a cell needs: cells with one compete for the same workers."""
    return tuple(name for name in needs if name not in (MEMORY, DISK))
