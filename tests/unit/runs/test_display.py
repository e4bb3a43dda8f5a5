"""A run is shown as a table on a terminal, and as plain lines anywhere else."""

from __future__ import annotations

import io
import logging

import pytest
from rich.console import Console

from tests.unit.builders import CELL
from torchgrid.runs import display
from torchgrid.runs.display import LiveDisplay, PlainDisplay, RunProgress
from torchgrid.runs.progress import Progress
from torchgrid.system import processes

RUNNING = Progress(cell=CELL, doing="asking", answered=3, asked=4, failing=1, seconds=65.0)
STANDING = RunProgress(running=(RUNNING,), ended=1, cells=3, left=125.0)


def test_nobody_at_a_terminal_is_told_plain_lines_now_and_then(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = [0.0]
    monkeypatch.setattr(processes, "now", lambda: clock[0])
    plain = PlainDisplay()

    with caplog.at_level(logging.INFO, logger="torchgrid"), plain:
        for clock[0] in (1.0, display.PLAIN_SECONDS, display.PLAIN_SECONDS + 1):
            plain.show(STANDING)

    expected = [f"{CELL}: 3 of 4 answered, 1 failing", "1 of 3 cells done, about 2:05 left"]
    assert expected == caplog.messages


def test_a_terminal_is_shown_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=120)

    with LiveDisplay(console) as live:
        live.tell("torch2.6.0-pypi-py3.11: 1:00: 3 [pass]")
        live.show(STANDING)

    shown = file.getvalue()
    assert "3 [pass]" in shown
    assert all(part in shown for part in (CELL, "1:05", "3 of 4 answered, 1 failing", "2:05 left"))


def test_without_a_terminal_the_board_is_plain() -> None:
    assert isinstance(display.choose_display(), PlainDisplay)


@pytest.mark.parametrize(
    "left,expected", [(None, "1 of 3 cells done"), (59.6, "1 of 3 cells done, about 1:00 left")]
)
def test_a_run_in_one_line(left: float | None, expected: str) -> None:
    assert expected == display.summarize(RunProgress(running=(), ended=1, cells=3, left=left))
