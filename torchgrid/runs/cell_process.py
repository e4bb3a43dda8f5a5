"""A cell that runs in a process of its own on this machine, and the launcher of such cells."""

from __future__ import annotations

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
from torchgrid.runs.cell_run import has_work
from torchgrid.runs.context import CellContext
from torchgrid.runs.matrix_run import Histories, RunningCell
from torchgrid.runs.progress import CellWatcher, Progress, read_last_line
from torchgrid.system import processes
from torchgrid.system.capacity import count_usable_cores


@dataclass(frozen=True, kw_only=True)
class CellProcess:
    """A running cell: its process, its watcher, and when its record was last `written`."""

    context: CellContext
    child: Popen[bytes]
    watcher: CellWatcher
    written: int | None

    @property
    def is_over(self) -> bool:
        """True once the process has ended."""
        return self.child.poll() is not None

    def read_progress(self) -> Progress:
        """Read how far the cell is."""
        return self.watcher.read_progress()

    def conclude(self) -> Record:
        """Return the record of an ended process; if it left none, store one with that reason."""
        code = processes.wait_or_kill(self.child)
        record = self.context.read_previous()
        # A killed process may leave a record with a part of its outcomes and no reason.
        was_cut_off = code not in (Exit.HELD, Exit.REGRESSED) and not (
            record.suite or record.stopped
        )
        if _read_record_time(self.context) != self.written and not was_cut_off:
            return record
        last = read_last_line(self.context.project.log(self.context.cell.id))
        detail = f"its session ended without a record: {processes.describe_exit(code)}"
        return store_unfinished(
            self.context, f"{detail}; its last line: {last}" if last else detail
        )


@dataclass(frozen=True, kw_only=True)
class NoxLauncher:
    """A launcher of cells on this machine, each in the session of its own that a noxfile defines.

    `options` are those of the session, and `at_once` is how many cells run at the same time.
    """

    noxfile: Path
    options: tuple[str, ...] = ()
    at_once: int = 1

    @property
    def cores(self) -> int:
        """The cores that the cells share."""
        return count_usable_cores()

    @property
    def unrun(self) -> Sequence[str]:
        """No names: the record of a session that fails says so itself."""
        return ()

    def select(
        self, contexts: Sequence[CellContext], histories: Histories
    ) -> Sequence[CellContext]:
        """Select the cells that have work to do: to start a nox process takes seconds."""
        return select_unfinished(contexts, histories)

    def has_room(self, _: CellContext, running: Sequence[RunningCell], /) -> bool:
        """Tell whether one more cell can start beside the `running` ones."""
        return len(running) < self.at_once

    def start(self, context: CellContext, waiting: Sequence[CellContext], /) -> RunningCell:
        """Start a cell's session in a nox process; its output goes to the cell's log."""
        # If disk space is short, the environments of waiting cells are deleted last.
        disk.write_waiting(context.project, [other.cell.id for other in waiting])
        # The noxfile's own requirements are installed already, and to check them takes seconds.
        nox = [sys.executable, "-m", "nox", "--script-mode", "none", "-f", str(self.noxfile)]
        options = ["--", *self.options] if self.options else []
        argv = [*nox, "-s", f"cell({context.cell.id})", *options]
        # nox reads options from NOX_* variables, and those of this session are not the cell's.
        env = {name: value for name, value in os.environ.items() if not name.startswith("NOX_")}
        return start_process(context, argv, env)

    def wait(self, seconds: float) -> Sequence[str]:
        """Wait until it is time to look at the running cells again; there is nothing to print."""
        time.sleep(seconds)
        return ()

    def stop(self, running: Sequence[RunningCell]) -> Sequence[RunningCell]:
        """Return the cells that still have a record to collect after an interrupt: all of them.

        The terminal interrupts their sessions too, and those store their records.
        """
        return running


def start_process(context: CellContext, argv: Sequence[str], env: Mapping[str, str]) -> CellProcess:
    """Start the process of a cell; its output goes to the cell's log."""
    # The watcher exists before the process starts, so that it reads no earlier journal.
    watcher = CellWatcher(context.project, context.cell.id, name=context.record_name)
    written = _read_record_time(context)
    output = context.project.log(context.cell.id)
    child = processes.start_in_background(argv, env=env, output=output)
    return CellProcess(context=context, child=child, watcher=watcher, written=written)


def store_unfinished(context: CellContext, detail: str) -> Record:
    """Store that a cell did not finish, and return the record; earlier outcomes stay in it."""
    clean = Redactor.create(context.project)
    stopped = Stopped(stage=Stage.PLAN, reason=Reason.NOT_FINISHED, detail=clean(detail))
    record = replace(context.read_previous(), suite=None, stopped=stopped)
    context.store(record)
    return record


def select_unfinished(contexts: Sequence[CellContext], histories: Histories) -> list[CellContext]:
    """Select the cells that have work to do.

    A cell that stopped always has work. So does a cell that never ran, unless `--only` limits the
    run to earlier outcomes. Only the plan of any other cell shows whether it has work.
    """
    candidates = []
    for context in contexts:
        record = histories[context.record_name].previous
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
        if not has_work(context, histories[context.record_name], planned, sources)
    }
    return [context for context in contexts if context.cell.id not in complete]


def _read_record_time(context: CellContext) -> int | None:
    """Return when a cell's record was last written, in nanoseconds; None if it never was."""
    path = store.locate_record(context.project.outcomes, context.record_name)
    return path.stat().st_mtime_ns if path.exists() else None
