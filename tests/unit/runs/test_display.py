"""Tests of the displays: a table on a terminal, plain lines anywhere else."""

from __future__ import annotations

import io
import logging
from dataclasses import replace

import pytest
from rich.console import Console

from tests.unit.builders import CELL, expectation, outcome
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.runs import display
from torchgrid.runs.display import LiveDisplay, PlainDisplay, RunProgress
from torchgrid.runs.progress import Progress, Surprises
from torchgrid.system import processes

FAILED = outcome(verdict=Verdict.FAIL)
RUNNING = Progress(
    cell=CELL,
    stage="probe",
    activity="running probes",
    done=3,
    total=4,
    found={FAILED.task: FAILED},
    seconds=65.0,
)
NOTHING_KNOWN = Surprises({}, Expectations())
PROGRESS = RunProgress(running=(RUNNING,), ended=1, cells=3, seconds_left=125.0)


def test_plain_display_prints_lines_now_and_then(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = [0.0]
    monkeypatch.setattr(processes, "read_clock", lambda: clock[0])
    plain = PlainDisplay(NOTHING_KNOWN)

    with caplog.at_level(logging.INFO, logger="torchgrid"), plain:
        for clock[0] in (1.0, display.PLAIN_SECONDS, display.PLAIN_SECONDS + 1):
            plain.show(PROGRESS)

    expected = [f"{CELL}: probe: 3 of 4 done, 1 surprises", "1 of 3 cells done, about 2:05 left"]
    assert expected == caplog.messages


def test_live_display_shows_a_table_below_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=120)

    with LiveDisplay(console, NOTHING_KNOWN) as live:
        live.print_line("torch2.6.0-pypi-py3.11: 1:00: 3 [pass]")
        live.show(PROGRESS)

    shown = file.getvalue()
    assert "3 [pass]" in shown
    parts = (CELL, "probe", "1:05", "3 of 4 done, 1 surprises", "2:05 left")
    assert all(part in shown for part in parts)


def test_choose_display_without_a_terminal_is_plain() -> None:
    assert isinstance(display.choose_display(NOTHING_KNOWN), PlainDisplay)


@pytest.mark.parametrize(
    "left,expected", [(None, "1 of 3 cells done"), (59.6, "1 of 3 cells done, about 1:00 left")]
)
def test_summarize_progress_is_one_line(left: float | None, expected: str) -> None:
    progress = RunProgress(running=(), ended=1, cells=3, seconds_left=left)

    assert expected == display.summarize_progress(progress)


def test_live_display_of_unknown_tasks_shows_the_activity() -> None:
    file = io.StringIO()
    running = Progress(cell=CELL, stage="import", activity="importing torch")
    progress = RunProgress(running=(running,), ended=0, cells=1, seconds_left=None)

    with LiveDisplay(Console(file=file, force_terminal=True, width=120), NOTHING_KNOWN) as live:
        live.show(progress)

    assert "importing torch" in file.getvalue()


def test_live_display_counts_blocked_probes_but_no_expected_failure() -> None:
    file = io.StringIO()
    blocked = outcome(probe="state.x", verdict=Verdict.BLOCKED)
    running = replace(RUNNING, found={FAILED.task: FAILED, blocked.task: blocked})
    surprises = Surprises({}, Expectations([expectation()]))

    with LiveDisplay(Console(file=file, force_terminal=True, width=120), surprises) as live:
        live.show(replace(PROGRESS, running=(running,)))

    assert "3 of 4 done, 1 blocked" in file.getvalue()
    assert "surprises" not in file.getvalue()
