"""Running many cells, each in a nox of its own, side by side as far as the machine goes."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import Popen

from torchgrid.environments import disk
from torchgrid.environments.plan import plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.records import store
from torchgrid.records.redact import Redactor
from torchgrid.runs import schedule
from torchgrid.runs.cell_run import has_work
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display, RunProgress, format_clock
from torchgrid.runs.progress import CellWatcher, read_last_line
from torchgrid.runs.schedule import Expected
from torchgrid.system import processes
from torchgrid.system.locks import RUN_LOCK, hold_lock

log = logging.getLogger("torchgrid")

LOOK_SECONDS = 0.25


@dataclass(frozen=True, kw_only=True)
class CellLauncher:
    """What runs cells: the noxfile with their sessions, their options, how many run at once."""

    noxfile: Path
    options: tuple[str, ...] = ()
    at_once: int = 1

    def start(self, context: CellContext) -> RunningCell:
        """Start a cell's session in a nox of its own; what it prints goes to its log."""
        output = context.project.log(context.cell.id)
        # Before the session: what is journalled from now on is this run's.
        watch = CellWatcher(context.project, context.cell.id)
        written = _written(context)
        child = processes.start_beside(self._nox(context.cell), env=_environment(), output=output)
        return RunningCell(context=context, child=child, watch=watch, written=written)

    def _nox(self, cell: Cell) -> list[str]:
        # The noxfile's own requirements are met here already: auditing them again costs seconds.
        script = ["--script-mode", "none"]
        session = ["-f", str(self.noxfile), "-s", f"cell({cell.id})"]
        options = ["--", *self.options] if self.options else []
        return [sys.executable, "-m", "nox", *script, *session, *options]


@dataclass(frozen=True, kw_only=True)
class RunningCell:
    """A cell that is being run: the nox that does it, and when its record was written before."""

    context: CellContext
    child: Popen[bytes]
    watch: CellWatcher
    written: int | None

    @property
    def is_over(self) -> bool:
        """Whether the session has ended."""
        return self.child.poll() is not None

    def end(self) -> str:
        """See to it that there is a record; what came of the cell, in a line."""
        code = processes.wait_for_end(self.child)
        if _written(self.context) == self.written or _was_cut_off(self.context, code):
            self.context.store(_unfinished(self.context, code))
        return _told(self.context, self.watch.look().seconds)


def run_cells(contexts: Sequence[CellContext], crew: CellLauncher, board: Display) -> None:
    """Run every cell that has something to do; none stops the others.

    A cell whose record answers everything already gets no nox: starting one costs seconds. Raises
    `NothingTestedError` where another process runs this project.
    """
    if not contexts:
        return
    with hold_lock(contexts[0].project, RUN_LOCK):
        todo = _with_something_to_do(contexts)
        if len(todo) < len(contexts):
            log.info("%d of %d cells: nothing to do", len(contexts) - len(todo), len(contexts))
        with board:
            MatrixRun(todo, crew, board).to_the_end()


def _with_something_to_do(contexts: Sequence[CellContext]) -> list[CellContext]:
    """The contexts whose cell a run could bring further; only what may be done is planned."""
    records = {context.cell.id: context.previous() for context in contexts}
    asked = [context for context in contexts if _may_be_done(context, records[context.cell.id])]
    if not asked:
        return [*contexts]
    known = asked[0].written()
    plans = plan_cells(asked[0].project, [context.cell for context in asked])
    done = {
        context.cell.id
        for context, planned in zip(asked, plans, strict=True)
        if not has_work(context, records[context.cell.id], planned, known)
    }
    return [context for context in contexts if context.cell.id not in done]


def _may_be_done(context: CellContext, record: Record) -> bool:
    """Whether a plan could show that there is nothing to do.

    What was never asked has all to do, but where a run is restricted to what was.
    """
    was_asked = bool(record.suite or record.outcomes)
    return record.stopped is None and (was_asked or context.only is not None)


class MatrixRun:
    """One run of some cells: which wait, which are being run, and how many are done."""

    def __init__(self, contexts: Sequence[CellContext], crew: CellLauncher, board: Display) -> None:
        self._crew, self._board = crew, board
        self._expected: Expected = {d.cell.id: schedule.estimate_seconds(d) for d in contexts}
        self._waiting = schedule.sort_longest_first(contexts, self._expected)
        self._shifts: list[RunningCell] = []

    def to_the_end(self) -> None:
        """Run all; where this is interrupted, those that are running end first."""
        try:
            while self._waiting or self._shifts:
                self._start()
                self._board.show(self._standing())
                time.sleep(LOOK_SECONDS)
                self._end([shift for shift in self._shifts if shift.is_over])
        finally:
            # The terminal has sent them the interrupt as well: they put their records away.
            self._end([*self._shifts])

    def _start(self) -> None:
        while self._waiting and len(self._shifts) < self._crew.at_once:
            context = self._waiting.pop(0)
            disk.announce_waiting(context.project, [other.cell.id for other in self._waiting])
            self._board.tell(f"{context.cell.id}: started")
            self._shifts.append(self._crew.start(context))

    def _end(self, shifts: Sequence[RunningCell]) -> None:
        for shift in shifts:
            self._shifts.remove(shift)
            self._board.tell(shift.end())

    def _standing(self) -> RunProgress:
        running = tuple(shift.watch.look() for shift in self._shifts)
        to_start = [context.cell.id for context in self._waiting]
        cells = len(self._expected)
        return RunProgress(
            running=running,
            ended=cells - len(to_start) - len(running),
            cells=cells,
            left=schedule.estimate_left(self._expected, to_start, running),
        )


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("NOX_")}


def _written(context: CellContext) -> int | None:
    """When a cell's record was last written."""
    path = store.record_path(context.project.outcomes, context.cell.id)
    return path.stat().st_mtime_ns if path.exists() else None


def _was_cut_off(context: CellContext, code: int) -> bool:
    """Whether a session was ended by an error, or from outside, before it came to a conclusion."""
    if code in (Exit.HELD, Exit.REGRESSED):
        return False
    record = context.previous()
    return record.suite is None and record.stopped is None


def _unfinished(context: CellContext, code: int) -> Record:
    """The record of a cell whose session ended without a word; what was known before stays."""
    said = read_last_line(context.project.log(context.cell.id))
    how = processes.signal_name(code)
    detail = f"its session ended without a record: {how}" + (
        f"; it said last: {said}" if said else ""
    )
    clean = Redactor.of(context.project)
    stopped = Stopped(stage=Stage.PLAN, reason=Reason.NOT_FINISHED, detail=clean(detail))
    return replace(context.previous(), suite=None, stopped=stopped)


def _told(context: CellContext, seconds: float) -> str:
    """What a cell came to, in a line."""
    record = context.previous()
    where = f"{context.cell.id}: {format_clock(seconds)}"
    if record.stopped is not None:
        stopped = record.stopped
        return f"{where}: stopped at {stopped.stage}: {stopped.reason}: {stopped.detail}"
    verdicts = Counter(outcome.verdict for outcome in record.outcomes)
    counts = ", ".join(f"{number} {verdict}" for verdict, number in sorted(verdicts.items()))
    return f"{where}: {counts or 'nothing was asked'}"
