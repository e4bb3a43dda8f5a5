"""The run of many cells, several of them at once, on this machine or on others."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from torchgrid.model.outcome import Record
from torchgrid.report.marks import count_verdicts
from torchgrid.report.time_tables import format_clock
from torchgrid.runs import schedule
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.display import Display, RunProgress
from torchgrid.runs.progress import Progress
from torchgrid.runs.schedule import Expected
from torchgrid.system import processes
from torchgrid.system.locks import RUN_LOCK, project_lock

log = logging.getLogger("torchgrid")

POLL_SECONDS = 0.25

Histories = Mapping[str, CellHistory]
"""The histories of cells before a run, by the names of their records."""


class RunningCell(Protocol):
    """A cell that a launcher has started."""

    @property
    def context(self) -> CellContext:
        """The context of the cell."""

    @property
    def is_over(self) -> bool:
        """True once the cell has ended, in whatever way."""

    def read_progress(self) -> Progress:
        """Read how far the cell is."""

    def conclude(self) -> Record:
        """Return the record of a cell that is over; if it left none, store one that says so."""


class CellLauncher(Protocol):
    """A way to run cells: `runs.cell_process` has that of this machine, `cluster` another one."""

    @property
    def cores(self) -> int:
        """The cores that the running cells share."""

    @property
    def unrun(self) -> Sequence[str]:
        """The names of the records that no machine could make."""

    def select(
        self, contexts: Sequence[CellContext], histories: Histories
    ) -> Sequence[CellContext]:
        """Select the cells that have to start, since they may have work to do."""

    def has_room(self, context: CellContext, running: Sequence[RunningCell], /) -> bool:
        """Tell whether a cell can start beside the `running` ones."""

    def start(self, context: CellContext, waiting: Sequence[CellContext], /) -> RunningCell:
        """Start a cell; `waiting` are those that start later, the next one first."""

    def wait(self, seconds: float) -> Sequence[str]:
        """Wait until something may have changed, for at most `seconds`; return lines to print."""

    def stop(self, running: Sequence[RunningCell]) -> Sequence[RunningCell]:
        """End the run early, and return the cells whose records are still to be collected."""


def run_cells(
    contexts: Sequence[CellContext], histories: Histories, launcher: CellLauncher, display: Display
) -> dict[str, Record]:
    """Run every cell that has work to do and return the records of all; none stops the others.

    Raises NothingTestedError if another process runs this project.
    """
    records = {name: history.previous for name, history in histories.items()}
    if not contexts:
        return records
    with project_lock(contexts[0].project, RUN_LOCK):
        todo = launcher.select(contexts, histories)
        if len(todo) < len(contexts):
            log.info("%d of %d cells: nothing to do", len(contexts) - len(todo), len(contexts))
        with display:
            return records | MatrixRun(todo, histories, launcher, display).run()


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
            context.record_name: schedule.estimate_seconds(histories[context.record_name])
            for context in contexts
        }
        self._waiting = schedule.sort_longest_first(contexts, self._expected)
        self._running: dict[str, RunningCell] = {}
        self._records: dict[str, Record] = {}
        self._announced: dict[str, str] = {}
        self._shown = float("-inf")

    def run(self) -> dict[str, Record]:
        """Run all cells and return their records; an interrupt ends the running ones first."""
        try:
            while self._waiting or self._running:
                self._start()
                self._show()
                for line in self._launcher.wait(POLL_SECONDS):
                    self._display.print_line(line)
                self._conclude([cell for cell in self._running.values() if cell.is_over])
        finally:
            self._conclude(self._launcher.stop([*self._running.values()]))
        return self._records

    def _start(self) -> None:
        """Start the waiting cells for which there is room; the first in order go first."""
        running = [*self._running.values()]
        for context in [*self._waiting]:
            if self._launcher.has_room(context, running):
                self._waiting.remove(context)
                running.append(self._launcher.start(context, self._waiting))
                self._running[context.record_name] = running[-1]

    def _show(self) -> None:
        """Show how far the run is, unless that was shown a moment ago."""
        # A launcher may wait for much less than this: hundreds of cells can end in a second.
        if processes.read_clock() - self._shown < POLL_SECONDS:
            return
        progress = tuple(cell.read_progress() for cell in self._running.values())
        self._announce(progress)
        self._display.show(self._summarize(progress))
        self._shown = processes.read_clock()

    def _announce(self, progress: Iterable[Progress]) -> None:
        """Print which cells have started, and where if that is another machine."""
        for cell in progress:
            before = self._announced.get(cell.cell)
            if cell.worker is not None and cell.worker != before:
                self._announced[cell.cell] = cell.worker
                word = "started" if before is None else "started again"
                where = f" on {cell.worker}" if cell.worker else ""
                self._display.print_line(f"{cell.cell}: {word}{where}")

    def _conclude(self, ended: Sequence[RunningCell]) -> None:
        """Collect and print the records of `ended` cells; wait for a session that still runs."""
        for cell in ended:
            name = cell.context.record_name
            self._running.pop(name)
            record = cell.conclude()
            self._records[name] = record
            progress = cell.read_progress()
            self._announce([progress])
            clock = format_clock(progress.seconds)
            self._display.print_line(f"{record.cell}: {clock}: {summarize_record(record)}")

    def _summarize(self, running: tuple[Progress, ...]) -> RunProgress:
        """Summarize how far the run is, and how long it may still take."""
        waiting = [context.record_name for context in self._waiting]
        left = schedule.estimate_left(self._expected, waiting, running, self._launcher.cores)
        return RunProgress(
            running=running,
            ended=len(self._records),
            cells=len(self._expected),
            seconds_left=left,
        )


def summarize_record(record: Record) -> str:
    """Summarize a cell's record in a line: where it stopped, or its outcomes by verdict."""
    if record.stopped is not None:
        return str(record.stopped)
    return count_verdicts(record.outcomes) or "no probe has run"
