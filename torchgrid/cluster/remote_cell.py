"""A cell that a cluster runs: its attempts, and the one record that they make."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from torchgrid.cluster.connection import Connection, RemoteTask
from torchgrid.cluster.host import Order
from torchgrid.cluster.relay import Message, ProgressReader, decompress
from torchgrid.cluster.resources import Resources
from torchgrid.cluster.watch import WorkerWatch
from torchgrid.contract import Reason
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.records import store
from torchgrid.records.comparison import is_contradiction
from torchgrid.runs.cell_process import store_unfinished
from torchgrid.runs.context import CellContext
from torchgrid.runs.progress import Progress
from torchgrid.system import files, processes

MOST_ATTEMPTS = 4
"""The attempts at a cell, all workers together, after which it counts as not finished."""

GRACE_SECONDS = 10.0
"""The seconds in which a record must arrive after the end of its task."""

OF_MACHINES = frozenset(
    {Reason.NO_SPACE, Reason.NOT_FINISHED, Reason.INDEX_UNREACHABLE, Reason.NO_INTERPRETER}
)
"""The reasons of stops that another machine may not have."""


@dataclass(kw_only=True)
class Attempt:
    """One task of Dask for a cell.

    `worker` is None until one has started it. If Dask gives the task to another worker, because
    the first one died, it starts again with another `token`. `problem` is why it failed.
    """

    key: str
    task: RemoteTask
    reader: ProgressReader
    began: float
    heard: float
    finished: float | None = None
    worker: str | None = None
    token: str | None = None
    problem: str | None = None


class RemoteCell:
    """A cell on its way through a cluster. The first record that arrives counts."""

    def __init__(
        self,
        context: CellContext,
        order: Order,
        needs: Resources,
        connection: Connection,
        watch: WorkerWatch,
    ) -> None:
        self.context, self.needs = context, needs
        self._order, self._connection, self._watch = order, connection, watch
        self._attempts: list[Attempt] = []
        self._workers: list[str] = []
        self._record: Record | None = None
        self._log = ""
        # A record of a machine without space, say, which counts if no other machine makes one.
        self._spare: Record | None = None
        self.lost: str | None = None
        self.lines: list[str] = []

    @property
    def is_over(self) -> bool:
        """True once there is a record, or nothing more to wait for."""
        return self._record is not None or self.lost is not None

    @property
    def has_record(self) -> bool:
        """True once a worker has sent a record."""
        return self._record is not None

    def submit(self, workers: Sequence[str] | None = None) -> None:
        """Submit the cell to any worker that can run it, or only to those at some addresses."""
        key = f"{self._order.name}-{self._order.run}-{len(self._attempts)}"
        order = replace(self._order, key=key)
        task = self._connection.submit(order.dump(), self.needs, workers)
        waiting = Progress(
            cell=self._order.name, worker=None, stage="queue", activity="waiting for a worker"
        )
        now = processes.read_clock()
        reader = ProgressReader(progress=waiting, began=now)
        self._attempts.append(Attempt(key=key, task=task, reader=reader, began=now, heard=now))

    def read_progress(self) -> Progress:
        """Read how far the attempt is that started last."""
        if not self._attempts:
            return Progress(cell=self._order.name, worker=None, stage="queue")
        started = [each for each in self._attempts if each.worker is not None]
        return (started or self._attempts)[-1].reader.read()

    def add(self, message: Message) -> None:
        """Add a message that a worker sent about the cell."""
        attempt = next((each for each in self._attempts if each.key == message["key"]), None)
        if attempt is None:
            return
        attempt.heard = processes.read_clock()
        match message["what"]:
            case "started":
                attempt.worker, attempt.token = str(message["node"]), str(message["token"])
                progress = Progress(cell=self._order.name, worker=attempt.worker)
                attempt.reader = ProgressReader(progress=progress, began=attempt.heard)
                if self._workers[-1:] != [attempt.worker]:
                    self._workers.append(attempt.worker)
            case "progress" if message["token"] == attempt.token:
                attempt.reader = attempt.reader.add(message)
            case "refused":
                attempt.problem = f"{message['node']}: {message['detail']}"
            case "ended":
                self._take(attempt, message)

    def check(self) -> None:
        """Find attempts that came to nothing, and try again elsewhere, or give the cell up."""
        if self.is_over:
            return
        now = processes.read_clock()
        for attempt in self._list_open():
            self._check_task(attempt, now)
        waiting = self._list_open()
        if not self._connection.is_open:
            self.lost = "the scheduler is gone"
        elif not waiting:
            self._try_elsewhere(self._attempts[-1].problem or "", {*self._workers})
        elif all(self._is_stuck(attempt, now) for attempt in waiting):
            hung = {each.worker for each in waiting if each.worker} | self._watch.silent
            self._try_elsewhere(f"{', '.join(sorted(hung))} no longer answers", hung)

    def give_up(self, reason: str) -> None:
        """Give the cell up, since no worker can run it, and cancel its tasks."""
        self.lost = reason
        self.cancel()

    def cancel(self) -> None:
        """Cancel all tasks of the cell."""
        for attempt in self._attempts:
            attempt.task.cancel()

    def conclude(self) -> Record:
        """Store the record that came, and the log; if none came, store that it did not finish."""
        record = self._record
        if record is None:
            tried = f"; tried on {', '.join(self._workers)}" if self._workers else ""
            return store_unfinished(self.context, f"{self.lost}{tried}")
        previous = self.context.read_previous()
        # A cell that had nothing to do keeps its record, which names the workers that ran it.
        if replace(record, workers=previous.workers) == previous:
            return previous
        record = replace(record, workers=tuple(self._workers))
        self.context.store(record)
        files.replace_text(self.context.project.log(self.context.cell.id), self._log)
        return record

    def _list_open(self) -> list[Attempt]:
        """List the attempts that may still bring a record."""
        return [attempt for attempt in self._attempts if attempt.problem is None]

    def _check_task(self, attempt: Attempt, now: float) -> None:
        """Note the problem of a task that ended without a record."""
        status = attempt.task.status
        if status == "error":
            attempt.problem = attempt.task.explain()
        elif status in ("cancelled", "lost"):
            attempt.problem = "the scheduler lost its task"
        elif status == "finished":
            attempt.finished = attempt.finished or now
            if now - attempt.finished > GRACE_SECONDS:
                attempt.problem = f"{attempt.worker}: its record did not arrive"

    def _is_stuck(self, attempt: Attempt, now: float) -> bool:
        """Tell whether the worker that has an attempt no longer answers."""
        silence = self._watch.patience.silence
        if attempt.worker is None:
            # It may wait in the queue of a worker that hangs.
            return bool(self._watch.silent) and now - attempt.began > silence
        return attempt.worker in self._watch.silent or now - attempt.heard > silence

    def _try_elsewhere(self, problem: str, avoid: Collection[str]) -> None:
        """Submit the cell to workers that it need not `avoid`; without any, the cell ends."""
        fitting = self._watch.list_fitting(self.needs)
        others = [worker.address for worker in fitting if worker.name not in avoid]
        is_last = len(self._attempts) >= MOST_ATTEMPTS
        if others and not is_last:
            self.lines.append(f"{self._order.name}: runs again elsewhere: {problem}")
            self.submit(others if avoid else None)
        elif is_last or not self._list_open():
            self._record, self.lost = self._spare, problem
            self.cancel()

    def _take(self, attempt: Attempt, message: Message) -> None:
        """Take the record that a worker sent, unless there is one already."""
        worker = str(message["node"])
        try:
            text = decompress(message["record"])
            record = store.parse_record(text, name=f"{self._order.name}.jsonl")
        except (ConfigurationError, ValueError) as error:
            attempt.problem = f"{worker} sent a damaged record: {error}"
            return
        if self._record is not None:
            self._compare(self._record, record, worker)
        elif record.stopped is not None and record.stopped.reason in OF_MACHINES:
            attempt.problem = f"{worker}: {record.stopped}"
            self._spare = record
        else:
            self._record = record
            self._log = decompress(message["log"])
            # The worker that made the record is the last one of its list.
            self._workers = [*(name for name in self._workers if name != worker), worker]
            for other in self._attempts:
                if other is not attempt:
                    other.task.cancel()

    def _compare(self, first: Record, second: Record, worker: str) -> None:
        """Report a second record that contradicts the first one, which stays."""
        both = first.by_task.keys() & second.by_task.keys()
        wrong = [t for t in both if is_contradiction(first.by_task[t], second.by_task[t])]
        if wrong:
            self.lines.append(
                f"{self._order.name}: a second result, of {worker}, contradicts that of "
                f"{self._workers[-1]} in {len(wrong)} outcomes such as {'/'.join(min(wrong))}; the "
                "first one counts"
            )
