"""The workers of a run: which exist, which take part, and which no longer answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torchgrid.cluster.connection import Connection, WorkerFacts
from torchgrid.cluster.engine import Engine, explain_difference
from torchgrid.cluster.resources import Resources, count_fitting, list_lacking
from torchgrid.model.place import Place
from torchgrid.system import processes

REFRESH_SECONDS = 1.0
"""The seconds between two looks at the scheduler's list of workers."""


@dataclass(frozen=True, kw_only=True)
class Patience:
    """The limits of a run's waiting, in seconds.

    `absence` is how long a cell waits while no worker could run it, `silence` after how long a
    worker without a sign of life is taken for hung.
    """

    absence: float = 60.0
    silence: float = 60.0


class WorkerWatch:
    """A watch over the workers of a cluster; a worker that cannot take part is reported once."""

    def __init__(self, connection: Connection, engine: Engine, patience: Patience) -> None:
        self._connection, self._engine, self.patience = connection, engine, patience
        self._refreshed = float("-inf")
        self._refused: set[str] = set()
        # The last heartbeat of each worker, and when it came by the clock of this machine.
        self._heard: dict[str, tuple[float, float]] = {}
        self._workers: Sequence[WorkerFacts] = ()

    @property
    def workers(self) -> Sequence[WorkerFacts]:
        """The workers that take part, and have shown signs of life lately."""
        now = processes.read_clock()
        return [w for w in self._workers if now - self._heard[w.address][1] < self.patience.silence]

    @property
    def silent(self) -> frozenset[str]:
        """The names of the workers that take part and show no sign of life."""
        alive = {worker.name for worker in self.workers}
        return frozenset(worker.name for worker in self._workers) - alive

    @property
    def places(self) -> list[Place]:
        """The kinds of machines that the workers are."""
        found = {(w.platform, w.accelerator or "") for w in self.workers}
        return [Place(platform=name, accelerator=gpu or None) for name, gpu in sorted(found)]

    def refresh(self) -> list[str]:
        """Look at the scheduler's list if that is due; return a line for each worker refused."""
        now = processes.read_clock()
        if now - self._refreshed < REFRESH_SECONDS:
            return []
        lines, able = [], []
        for worker in self._connection.list_workers():
            reason = explain_difference(self._engine, worker.engine)
            if reason is None:
                able.append(worker)
            elif worker.address not in self._refused:
                self._refused.add(worker.address)
                lines.append(f"worker {worker.name} is refused: {reason}")
            if self._heard.get(worker.address, (None,))[0] != worker.seen:
                self._heard[worker.address] = (worker.seen, now)
        self._workers, self._refreshed = able, now
        return lines

    def list_fitting(self, needs: Resources) -> list[WorkerFacts]:
        """List the workers that can run a cell of such needs, if they run nothing else."""
        return [worker for worker in self.workers if count_fitting(needs, worker.offer)]

    def count_room(self, needs: Resources) -> int:
        """Count the cells of such needs that all workers can run at once."""
        return sum(count_fitting(needs, worker.offer) for worker in self.workers)

    def explain_lack(self, needs: Resources) -> str:
        """Explain why no worker can run a cell of such needs."""
        if not self.workers:
            return "no worker is there; start some with `torchgrid worker`"
        lacking = [list_lacking(needs, worker.offer) for worker in self.workers]
        nearest = min(lacking, key=len)
        return f"no worker offers {' and '.join(nearest)}"
