"""Showing a run while it goes on: a live table on a terminal, plain lines anywhere else."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from torchgrid.runs.progress import Progress
from torchgrid.system import processes

log = logging.getLogger("torchgrid")

PLAIN_SECONDS = 30.0
"""How often a run that nobody watches says how far it is."""


@dataclass(frozen=True, kw_only=True)
class RunProgress:
    """How far a run is: its running cells, how many ended of how many, the seconds left."""

    running: tuple[Progress, ...]
    ended: int
    cells: int
    left: float | None


class Display(AbstractContextManager["Display"]):
    """What is told of a run: lines that stay, and a standing that changes."""

    def tell(self, line: str) -> None:
        """Say something once."""
        log.info("%s", line)

    def show(self, standing: RunProgress) -> None:
        """Show how far the run is now."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """End."""


class PlainDisplay(Display):
    """Lines for a file or a pipe: what each cell is at, now and then."""

    def __init__(self) -> None:
        self._told = processes.now()

    def show(self, standing: RunProgress) -> None:
        """Say where each running cell is, unless that was said a moment ago."""
        if processes.now() - self._told < PLAIN_SECONDS:
            return
        self._told = processes.now()
        for progress in standing.running:
            self.tell(f"{progress.cell}: {_how_far(progress)}")
        self.tell(summarize(standing))


class LiveDisplay(Display):
    """A table that is drawn again and again, above which the lines stay."""

    def __init__(self, console: Console) -> None:
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

    def tell(self, line: str) -> None:
        """Print a line above the table."""
        self._live.console.print(Text(line))

    def show(self, standing: RunProgress) -> None:
        """Draw the table anew."""
        self._live.update(Group(_table(standing), Text(summarize(standing))))


def choose_display() -> Display:
    """The board for where this process prints to."""
    console = Console(file=sys.stderr)
    return LiveDisplay(console) if console.is_terminal else PlainDisplay()


def summarize(standing: RunProgress) -> str:
    """The run in one line."""
    left = "" if standing.left is None else f", about {format_clock(standing.left)} left"
    return f"{standing.ended} of {standing.cells} cells done{left}"


def format_clock(seconds: float) -> str:
    """Seconds as `minutes:seconds`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def _table(standing: RunProgress) -> Table:
    table = Table.grid(padding=(0, 1))
    for progress in standing.running:
        bar = ProgressBar(total=1.0, completed=progress.share, width=24)
        table.add_row(progress.cell, bar, format_clock(progress.seconds), Text(_how_far(progress)))
    return table


def _how_far(progress: Progress) -> str:
    if progress.asked is None:
        return progress.doing
    return ", ".join(_counts(progress))


def _counts(progress: Progress) -> Iterator[str]:
    yield f"{progress.answered} of {progress.asked} answered"
    if progress.failing:
        yield f"{progress.failing} failing"
