"""The order of a job's tasks: as many run at once as the job and the free cores allow."""

from __future__ import annotations

import functools
import time
from typing import Dict, List, Optional, Sequence, Set, Tuple

from torchgrid.contract import CELL, Device, Task, Verdict
from torchgrid.inside.isolation.base import Isolation
from torchgrid.inside.isolation.disk_space import (
    ENOUGH_BYTES,
    LEAST_BYTES,
    NoRoomError,
    is_short,
    mentions_full_disk,
)
from torchgrid.inside.isolation.jobserver import POLL, HeldTokens, JobServer
from torchgrid.inside.isolation.visible_gpus import call_with_gpus
from torchgrid.inside.job import Job
from torchgrid.inside.journal import Journal
from torchgrid.inside.preconditions import Preconditions
from torchgrid.inside.result import Result
from torchgrid.inside.tasks import Resources, TaskTable

# Seconds to listen to running probes, and to wait for others before the journal says so again.
PAUSE = 0.05
NEWS = 30.0

# A driver maps its memory into the process that uses it. A limit on mapped memory would refuse the
# device, not the probe.
UNLIMITED = frozenset({Device.CUDA, Device.MPS, Device.XPU})

# The results that a probe has even in a cell that lacks what some code needs.
STANDS = (Verdict.PASS, Verdict.NOT_APPLICABLE, Verdict.NOT_TESTED)


class Scheduler:
    """The open tasks of one job, and those that run now."""

    def __init__(
        self, job: Job, isolation: Isolation, journal: Journal, jobserver: JobServer
    ) -> None:
        self._scratch = job.scratch
        self._free = job.workers if isolation.survives_death else 1
        self._isolation = isolation
        self._journal = journal
        self._jobserver = jobserver
        self._preconditions = Preconditions(job, isolation, journal)
        self._running: Dict[int, Tuple[Task, HeldTokens, Optional[Result]]] = {}
        self._waits_since: Optional[float] = None

    def run_all(self, tasks: Sequence[Task], table: TaskTable) -> None:
        """Run each task; raises NoRoomError, and runs no more, on a full disk."""
        queue = table.sort(tasks)
        try:
            while queue or self._running:
                self._start_some(queue, table)
                pause = PAUSE if self._waits_since is None else POLL
                for number, found, seconds in self._isolation.collect(pause):
                    task, held, block = self._running.pop(number)
                    # The cell lacks what some code needs, and this code may be such.
                    excused = block is not None and found.verdict not in STANDS
                    result = block if block is not None and excused else found
                    self._finish(task, held, table, result, seconds)
        finally:
            self._isolation.close()
            self._jobserver.forgo()

    def _start_some(self, queue: List[Task], table: TaskTable) -> None:
        """Start the tasks for which enough is free, in the order of the queue."""
        refused: Set[Resources] = set()
        running = (task for task, _, _ in self._running.values())
        unknown = {task.probe for task in (*queue, *running) if task.encoding == CELL}
        for task in list(queue):
            if any(need.probe in unknown for need in table.list_needs(task)):
                continue
            need = table.find_resources(task)
            # No smaller task overtakes one that waits for cores, or it might wait for ever. A task
            # that waits for a GPU holds up nobody else.
            if need.cores > self._free or Resources(need.cores, 0) in refused:
                break
            held = None if need in refused else self._jobserver.take(need.cores, gpus=need.gpus)
            if held is None:
                refused.add(need)
            else:
                queue.remove(task)
                self._start(task, held, table)
        # The host would end a silent harness, so the journal says that this one waits for others.
        now = time.monotonic()
        if not refused:
            self._waits_since = None
        elif self._waits_since is None:
            self._waits_since = now
        elif now - self._waits_since > NEWS:
            self._waits_since = now
            self._journal.write_waiting()

    def _start(self, task: Task, held: HeldTokens, table: TaskTable) -> None:
        """Start a task, or write the result of one whose preconditions fail."""
        self._free -= len(held.cores)
        deadline = table.find_deadline(task)
        if self._isolation.survives_death:
            # Not on this task's time. A death of this process must come after `start`, or the next
            # harness would come to the same end.
            self._preconditions.check(task)
        self._journal.write_start(task, deadline, table.find_kind(task))
        began = time.monotonic()
        obstacle = self._preconditions.check(task, builds=table.runs_unbuilt(task))
        if obstacle is not None:
            result = table.point_to_failure(obstacle)
            self._finish(task, held, table, result, time.monotonic() - began)
            return
        block = self._preconditions.find_block(table.list_needs(task))
        if block is not None and not block.some:
            self._finish(task, held, table, block, time.monotonic() - began)
            return
        call = table.make_call(task, self._preconditions.get_traits(task))
        sees_all = Device(task.device) is Device.CUDA and self._jobserver.gpus == 1
        if self._isolation.survives_death and not sees_all:
            # Only in a child: a process that outlives its probe would see no other GPU afterwards.
            call = functools.partial(call_with_gpus, held.gpus, call)
        limit_memory = Device(task.device) not in UNLIMITED
        number = self._isolation.start(call, deadline, limit_memory=limit_memory)
        self._running[number] = task, held, block

    def _finish(
        self, task: Task, held: HeldTokens, table: TaskTable, result: Result, seconds: float
    ) -> None:
        """Release what a task held, and write its result unless a full disk may have caused it.

        Raises NoRoomError if the disk is this cell's, so that the task runs again. Another full
        disk costs this task alone.
        """
        self._free += len(held.cores)
        self._jobserver.release(held)
        if result.verdict is not Verdict.PASS:
            mentioned = mentions_full_disk(f"{result.detail or ''}\n{result.traceback or ''}")
            if is_short(self._scratch, ENOUGH_BYTES if mentioned else LEAST_BYTES):
                parts = (result.verdict.value, result.reason, result.detail)
                words = ", ".join(filter(None, parts))
                raise NoRoomError(f"{task.encoding} {task.probe} on {task.device}: {words}")
            if mentioned:
                detail, trace = result.detail or result.verdict.value, result.traceback
                result = Result(Verdict.NOT_TESTED, "no-space", detail, traceback=trace)
        self._preconditions.keep_result(task, result)
        self._journal.write_outcome(task, result, seconds, table.find_kind(task))
