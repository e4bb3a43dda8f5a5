"""Asking the open questions of a job, as many at once as it allows and as there is room for."""

from __future__ import annotations

import functools
import time
from typing import Dict, List, Optional, Sequence, Set, Tuple

from torchgrid.inside.isolation import visible_gpus
from torchgrid.inside.isolation.base import FinishedProbe, Isolation, ProbeCall
from torchgrid.inside.isolation.disk_space import (
    ENOUGH_BYTES,
    LEAST_BYTES,
    NoRoomError,
    is_short,
    mentions_full_disk,
)
from torchgrid.inside.isolation.jobserver import POLL, HeldTokens, JobServer
from torchgrid.inside.job import Job, Task
from torchgrid.inside.journal import Journal
from torchgrid.inside.preconditions import Preconditions
from torchgrid.inside.probe import Verdict
from torchgrid.inside.result import Result
from torchgrid.inside.tasks import Resources, TaskTable

# Seconds to listen to what runs, and of waiting for others before that is said again.
PAUSE = 0.05
NEWS = 30.0


class Scheduler:
    """The open questions of one job."""

    def __init__(self, job: Job, way: Isolation, journal: Journal, tokens: JobServer) -> None:
        self._scratch = job.scratch
        self._room = job.workers if way.survives_death else 1
        self._way = way
        self._journal = journal
        self._tokens = tokens
        self._obstacles = Preconditions(job, way, journal)
        self._asked: Dict[int, Tuple[Task, HeldTokens]] = {}
        self._waits_since: Optional[float] = None

    def answer_all(self, tasks: Sequence[Task], questions: TaskTable) -> None:
        """Answer each task; raises NoRoomError, and answers no more, where the disk is full."""
        queue = questions.ordered(tasks)
        try:
            while queue or self._asked:
                self._begin_some(queue, questions)
                for answered in self._way.ended(PAUSE if self._waits_since is None else POLL):
                    self._conclude(answered)
        finally:
            self._way.close()
            self._tokens.forgo()

    def _begin_some(self, queue: List[Task], questions: TaskTable) -> None:
        """Begin what there is room for, in this order."""
        refused: Set[Resources] = set()
        for task in list(queue):
            need = questions.need(task)
            # what needs more is not overtaken for ever, but for want of a GPU alone
            if need.cores > self._room or Resources(need.cores, 0) in refused:
                break
            taken = None if need in refused else self._tokens.take(need.cores, gpus=need.gpus)
            if taken is None:
                refused.add(need)
            else:
                queue.remove(task)
                self._begin(task, taken, questions)
        self._wait(waits=bool(refused))

    def _begin(self, task: Task, taken: HeldTokens, questions: TaskTable) -> None:
        self._room -= len(taken.cores)
        deadline = questions.deadline(task)
        if self._way.survives_death:
            # Not on this task's time. Where a death is ours, it must come
            # after `start`, or the next run would come to the same end.
            self._obstacles.of(task)
        self._journal.start(task, deadline)
        began = time.monotonic()
        obstacle = self._obstacles.of(task)
        if obstacle is not None:
            self._give_back(taken)
            self._write(task, obstacle, time.monotonic() - began)
            return
        limited = questions.limits_memory(task)
        question = self._on_its_gpus(questions.of(task), taken)
        number = self._way.begin(question, deadline, limit_memory=limited)
        self._asked[number] = task, taken

    def _on_its_gpus(self, question: ProbeCall, taken: HeldTokens) -> ProbeCall:
        """The question, asked where only the GPUs that it has taken are seen.

        A process that outlives it would see no others afterwards.
        """
        if not taken.gpus or self._tokens.gpus == 1 or not self._way.survives_death:
            return question
        return functools.partial(visible_gpus.call_with_gpus, taken.gpus, question)

    def _conclude(self, answered: FinishedProbe) -> None:
        task, taken = self._asked.pop(answered.number)
        self._give_back(taken)
        self._write(task, answered.answer, answered.seconds)

    def _write(self, task: Task, answer: Result, seconds: float) -> None:
        believed = answer if answer.verdict is Verdict.PASS else self._believed(task, answer)
        self._journal.outcome(task, believed, seconds)

    def _believed(self, task: Task, answer: Result) -> Result:
        """An answer that is no pass; where a full disk may have given it, that nothing is known.

        Raises NoRoomError where the disk is this cell's, so that it is asked again. Another disk
        costs this question alone.
        """
        of_room = mentions_full_disk(f"{answer.detail or ''}\n{answer.traceback or ''}")
        if is_short(self._scratch, ENOUGH_BYTES if of_room else LEAST_BYTES):
            words = ", ".join(filter(None, (answer.verdict.value, answer.reason, answer.detail)))
            raise NoRoomError(f"{task.encoding} {task.probe} on {task.device}: {words}")
        if not of_room:
            return answer
        said = answer.detail or answer.verdict.value
        return Result(Verdict.NOT_TESTED, "no-space", said, traceback=answer.traceback)

    def _give_back(self, taken: HeldTokens) -> None:
        self._room += len(taken.cores)
        self._tokens.give_back(taken)

    def _wait(self, *, waits: bool) -> None:
        """Keep the host patient while others have what is waited for."""
        now = time.monotonic()
        if not waits:
            self._waits_since = None
        elif self._waits_since is None:
            self._waits_since = now
        elif now - self._waits_since > NEWS:
            self._waits_since = now
            self._journal.waiting()
