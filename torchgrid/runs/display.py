"""The display of a run: a live table on a terminal, plain lines anywhere else."""

from __future__ import annotations

import logging
import sys
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from torchgrid.report.time_tables import format_clock
from torchgrid.runs.progress import Progress, Surprises
from torchgrid.system import processes

log = logging.getLogger("torchgrid")

PLAIN_SECONDS = 30.0
"""The seconds between two reports of progress where no terminal shows a table."""


@dataclass(frozen=True, kw_only=True)
class RunProgress:
    """The progress of a run: its running cells, and how many of its cells have ended.

    `seconds_left` is an estimate, or None if nothing is known of the cells.
    """

    running: tuple[Progress, ...]
    ended: int
    cells: int
    seconds_left: float | None


class Display(AbstractContextManager["Display"]):
    """A display of a run: lines that stay, and progress that changes."""

    def print_line(self, line: str) -> None:
        """Print a line that stays."""
        log.info("%s", line)

    def show(self, progress: RunProgress) -> None:
        """Show how far the run is now."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """End the display."""


class PlainDisplay(Display):
    """Lines for a file or a pipe: now and then one for each running cell."""

    def __init__(self, surprises: Surprises) -> None:
        self._surprises = surprises
        self._shown = processes.read_clock()

    def show(self, progress: RunProgress) -> None:
        """Print how far each running cell is, unless that was printed a moment ago."""
        if processes.read_clock() - self._shown < PLAIN_SECONDS:
            return
        self._shown = processes.read_clock()
        for cell in progress.running:
            state = _describe_progress(cell, self._surprises)
            self.print_line(f"{cell.cell}: {cell.stage}: {state}")
        self.print_line(summarize_progress(progress))


class LiveDisplay(Display):
    """A table that is drawn again and again, below the lines that stay."""

    def __init__(self, console: Console, surprises: Surprises) -> None:
        self._surprises = surprises
        self._live = Live(console=console, refresh_per_second=4, transient=True)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._live.stop()

    def print_line(self, line: str) -> None:
        """Print a line above the table."""
        # A Text, since rich would read the square brackets of a line as markup.
        self._live.console.print(Text(line))

    def show(self, progress: RunProgress) -> None:
        """Draw the table anew."""
        table = Table.grid(padding=(0, 1))
        for cell in progress.running:
            bar = ProgressBar(total=1.0, completed=cell.share, width=16)
            clock = format_clock(cell.seconds)
            state = _describe_progress(cell, self._surprises)
            table.add_row(Text(cell.cell), cell.stage, bar, clock, Text(state))
        self._live.update(Group(table, Text(summarize_progress(progress))))


def choose_display(surprises: Surprises) -> Display:
    """Choose the display for the terminal or file that standard error is."""
    console = Console(file=sys.stderr)
    return LiveDisplay(console, surprises) if console.is_terminal else PlainDisplay(surprises)


def summarize_progress(progress: RunProgress) -> str:
    """Summarize a run's progress in a line."""
    seconds = progress.seconds_left
    left = "" if seconds is None else f", about {format_clock(seconds)} left"
    return f"{progress.ended} of {progress.cells} cells done{left}"


def _describe_progress(cell: Progress, surprises: Surprises) -> str:
    """Describe how far a cell is: what is usual, such as an expected failure, is not counted."""
    if cell.total is None:
        return cell.activity
    counts = {"surprises": surprises.count(cell), "blocked": cell.blocked}
    found = "".join(f", {count} {word}" for word, count in counts.items() if count)
    return f"{cell.done} of {cell.total} done{found}"
