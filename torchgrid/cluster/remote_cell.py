"""A cell that a cluster runs: the attempts at it, and the one record that comes of them."""

from __future__ import annotations

from collections.abc import Collection
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
    the first one died, it starts again with another `token`. `problem` says why it came to nothing.
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
    """A cell on the way through a cluster; the first record that arrives is the one that counts."""

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

    def submit(self, avoid: Collection[str] = ()) -> None:
        """Submit the cell to the workers that can run it, but for those to `avoid`."""
        workers = None
        if avoid:
            fitting = self._watch.list_fitting(self.needs)
            workers = [worker.address for worker in fitting if worker.name not in avoid]
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
        started = [each for each in self._attempts if each.worker is not None]
        if not self._attempts:
            return Progress(cell=self._order.name, worker=None, stage="queue")
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
        now, patience = processes.read_clock(), self._watch.patience
        open_attempts = [each for each in self._attempts if each.problem is None]
        for attempt in open_attempts:
            self._check_task(attempt, now)
        if not self._connection.is_open:
            self.lost = "the scheduler is gone"
        elif all(each.problem is not None for each in self._attempts):
            self._try_elsewhere(self._attempts[-1].problem or "", {*self._workers})
        elif all(self._is_stuck(each, now, patience.silence) for each in open_attempts):
            hung = {each.worker for each in open_attempts if each.worker} | self._watch.silent
            self._try_elsewhere(f"{join_words(sorted(hung))} no longer answers", hung)

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
            tried = f"; tried on {join_words(self._workers)}" if self._workers else ""
            return store_unfinished(self.context, f"{self.lost}{tried}")
        previous = self.context.read_previous()
        # A cell that had nothing to do keeps its record, and what it says of where it ran.
        if replace(record, workers=previous.workers) == previous:
            return previous
        record = replace(record, workers=tuple(self._workers))
        self.context.store(record)
        files.replace_text(self.context.project.log(self.context.cell.id), self._log)
        return record

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

    def _is_stuck(self, attempt: Attempt, now: float, silence: float) -> bool:
        """Tell whether nothing is to be expected of an attempt that has not ended."""
        if attempt.problem is not None:
            return True
        if attempt.worker is None:
            # It may wait in the queue of a worker that hangs.
            return bool(self._watch.silent) and now - attempt.began > silence
        return attempt.worker in self._watch.silent or now - attempt.heard > silence

    def _try_elsewhere(self, problem: str, avoid: Collection[str]) -> None:
        """Submit the cell to other workers if there are any; else this is how it ends."""
        fitting = self._watch.list_fitting(self.needs)
        others = [worker for worker in fitting if worker.name not in avoid]
        is_last = len(self._attempts) >= MOST_ATTEMPTS
        if others and not is_last:
            self.lines.append(f"{self._order.name}: runs again elsewhere: {problem}")
            self.submit(avoid)
        elif is_last or all(each.problem is not None for each in self._attempts):
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
            self._compare(record, worker)
        elif record.stopped is not None and record.stopped.reason in OF_MACHINES:
            attempt.problem = f"{worker}: {record.stopped}"
            self._spare = record
        else:
            self._record = record
            self._log = decompress(message["log"]) if message["log"] else ""
            # The worker that made the record is the last one of its list.
            self._workers = [*(name for name in self._workers if name != worker), worker]
            for other in self._attempts:
                if other is not attempt:
                    other.task.cancel()

    def _compare(self, second: Record, worker: str) -> None:
        """Report a second record that contradicts the first one, which stays."""
        first = self._record.by_task if self._record is not None else {}
        known = [task for task in first if task in second.by_task]
        wrong = [task for task in known if is_contradiction(first[task], second.by_task[task])]
        if wrong:
            self.lines.append(
                f"{self._order.name}: a second result, of {worker}, contradicts that of "
                f"{self._workers[-1]} in {len(wrong)} outcomes such as {'/'.join(min(wrong))}; the "
                "first one counts"
            )


def join_words(words: Collection[str]) -> str:
    """Join names to a text."""
    return ", ".join(words)
