"""The run of many cells: each in a nox process of its own, several of them at once."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import Popen

from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk
from torchgrid.environments.plan import plan_cells
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Stopped
from torchgrid.records import store
from torchgrid.records.redact import Redactor
from torchgrid.records.source_keys import read_source_keys
from torchgrid.report.marks import count_verdicts
from torchgrid.report.time_tables import format_clock
from torchgrid.runs import schedule
from torchgrid.runs.cell_run import has_work
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.display import Display, RunProgress
from torchgrid.runs.progress import CellWatcher, read_last_line
from torchgrid.runs.schedule import Expected
from torchgrid.system import processes
from torchgrid.system.locks import RUN_LOCK, project_lock

log = logging.getLogger("torchgrid")

POLL_SECONDS = 0.25

Histories = Mapping[str, CellHistory]
"""The histories of cells before a run, by cell id."""


@dataclass(frozen=True, kw_only=True)
class CellLauncher:
    """A launcher of cells: the noxfile with their sessions, their options, how many run at once."""

    noxfile: Path
    options: tuple[str, ...] = ()
    at_once: int = 1

    def start(self, context: CellContext) -> RunningCell:
        """Start a cell's session in a nox process; its output goes to the cell's log."""
        # The noxfile's own requirements are installed already, and to check them takes seconds.
        nox = [sys.executable, "-m", "nox", "--script-mode", "none", "-f", str(self.noxfile)]
        options = ["--", *self.options] if self.options else []
        argv = [*nox, "-s", f"cell({context.cell.id})", *options]
        # nox reads options from NOX_* variables, and those of this session are not the cell's.
        env = {name: value for name, value in os.environ.items() if not name.startswith("NOX_")}
        # The watcher exists before the session starts, so that it reads no earlier journal.
        watcher = CellWatcher(context.project, context.cell.id)
        written = _read_record_time(context)
        output = context.project.log(context.cell.id)
        child = processes.start_in_background(argv, env=env, output=output)
        return RunningCell(context=context, child=child, watcher=watcher, written=written)


@dataclass(frozen=True, kw_only=True)
class RunningCell:
    """A running cell: its nox process, its watcher, and when its record was last `written`."""

    context: CellContext
    child: Popen[bytes]
    watcher: CellWatcher
    written: int | None

    @property
    def is_over(self) -> bool:
        """True once the session has ended."""
        return self.child.poll() is not None

    def conclude(self) -> Record:
        """Return the record of an ended session; if it left none, store one with that reason."""
        code = processes.wait_or_kill(self.child)
        record = self.context.read_previous()
        # A killed session may leave a record with a part of its outcomes and no reason.
        was_cut_off = code not in (Exit.HELD, Exit.REGRESSED) and not (
            record.suite or record.stopped
        )
        if _read_record_time(self.context) != self.written and not was_cut_off:
            return record
        last = read_last_line(self.context.project.log(self.context.cell.id))
        detail = f"its session ended without a record: {processes.describe_exit(code)}"
        clean = Redactor.create(self.context.project)
        stopped = Stopped(
            stage=Stage.PLAN,
            reason=Reason.NOT_FINISHED,
            detail=clean(f"{detail}; its last line: {last}" if last else detail),
        )
        record = replace(record, suite=None, stopped=stopped)
        self.context.store(record)
        return record


def run_cells(
    contexts: Sequence[CellContext], histories: Histories, launcher: CellLauncher, display: Display
) -> dict[str, Record]:
    """Run every cell that has work to do and return the records of all; none stops the others.

    A complete cell gets no nox process: to start one takes seconds. Raises NothingTestedError if
    another process runs this project.
    """
    records = {name: history.previous for name, history in histories.items()}
    if not contexts:
        return records
    with project_lock(contexts[0].project, RUN_LOCK):
        todo = select_unfinished(contexts, histories)
        if len(todo) < len(contexts):
            log.info("%d of %d cells: nothing to do", len(contexts) - len(todo), len(contexts))
        with display:
            return records | MatrixRun(todo, histories, launcher, display).run()


def select_unfinished(contexts: Sequence[CellContext], histories: Histories) -> list[CellContext]:
    """Select the cells that have work to do.

    A cell that stopped always has work. So does a cell that never ran, unless `--only` limits the
    run to earlier outcomes. Only the plan of any other cell shows whether it has work.
    """
    candidates = []
    for context in contexts:
        record = histories[context.cell.id].previous
        has_run = bool(record.suite or record.outcomes)
        if record.stopped is None and (has_run or context.only is not None):
            candidates.append(context)
    if not candidates:
        return [*contexts]
    # All cells of a project have the same sources, so they are read once.
    sources = read_source_keys(candidates[0].project, candidates[0].matrix)
    plans = plan_cells(candidates[0].project, [context.cell for context in candidates])
    complete = {
        context.cell.id
        for context, planned in zip(candidates, plans, strict=True)
        if not has_work(context, histories[context.cell.id], planned, sources)
    }
    return [context for context in contexts if context.cell.id not in complete]


class MatrixRun:
    """One run of some cells: which wait, which run, and which have ended."""

    def __init__(
        self,
        contexts: Sequence[CellContext],
        histories: Histories,
        launcher: CellLauncher,
        display: Display,
    ) -> None:
        self._launcher, self._display = launcher, display
        self._expected: Expected = {
            context.cell.id: schedule.estimate_seconds(histories[context.cell.id])
            for context in contexts
        }
        self._waiting = schedule.sort_longest_first(contexts, self._expected)
        self._running: list[RunningCell] = []
        self._records: dict[str, Record] = {}

    def run(self) -> dict[str, Record]:
        """Run all cells and return their records; an interrupt ends the running ones first."""
        try:
            while self._waiting or self._running:
                while self._waiting and len(self._running) < self._launcher.at_once:
                    context = self._waiting.pop(0)
                    # If disk space is short, the environments of waiting cells are deleted last.
                    waiting = [other.cell.id for other in self._waiting]
                    disk.write_waiting(context.project, waiting)
                    self._display.print_line(f"{context.cell.id}: started")
                    self._running.append(self._launcher.start(context))
                self._display.show(self._measure_progress())
                time.sleep(POLL_SECONDS)
                self._conclude([cell for cell in self._running if cell.is_over])
        finally:
            # The terminal interrupts the sessions too, and they store their records.
            self._conclude([*self._running])
        return self._records

    def _conclude(self, ended: Sequence[RunningCell]) -> None:
        """Collect and print the records of `ended` cells; wait for a session that still runs."""
        for cell in ended:
            self._running.remove(cell)
            record = cell.conclude()
            self._records[cell.context.cell.id] = record
            clock = format_clock(cell.watcher.read_progress().seconds)
            self._display.print_line(f"{record.cell}: {clock}: {summarize_record(record)}")

    def _measure_progress(self) -> RunProgress:
        running = tuple(cell.watcher.read_progress() for cell in self._running)
        waiting = [context.cell.id for context in self._waiting]
        return RunProgress(
            running=running,
            ended=len(self._records),
            cells=len(self._expected),
            seconds_left=schedule.estimate_left(self._expected, waiting, running),
        )


def summarize_record(record: Record) -> str:
    """Summarize a cell's record in a line: where it stopped, or its outcomes by verdict."""
    if record.stopped is not None:
        return str(record.stopped)
    return count_verdicts(record.outcomes) or "no probe has run"


def _read_record_time(context: CellContext) -> int | None:
    """Return when a cell's record was last written, in nanoseconds; None if it never was."""
    path = store.locate_record(context.project.outcomes, context.record_name)
    return path.stat().st_mtime_ns if path.exists() else None
