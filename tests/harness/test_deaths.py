"""Tests of probes that die, hang or make a mess: each costs itself, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Run


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "probe,expected",
    [
        ("death.segfault", ("crash", "SIGSEGV")),
        ("death.abort", ("crash", "SIGABRT")),
        ("death.bad-alloc", ("out-of-memory", "SIGABRT")),
        ("death.killed", ("crash", "SIGKILL")),
        ("death.leaves", ("crash", "exit-3")),
        ("death.exits", ("crash", "exit-1")),
        ("death.exits-well", ("crash", "garbled-answer")),
        ("death.after-pass", ("crash", "exit-5")),
        ("death.hangs", ("timeout", "deadline")),
        ("death.spins", ("timeout", "deadline")),
        ("death.holds-the-lock", ("timeout", "deadline")),
        ("death.turns-the-clocks", ("pass", None)),
        ("excess.output", ("crash", "exit-1")),
        ("excess.answer", ("crash", "garbled-answer")),
        ("excess.garbage", ("crash", "garbled-answer")),
        ("excess.grandchild", ("pass", None)),
    ],
)
def test_run_turns_an_ending_into_a_verdict_and_a_reason(
    everything: Run, probe: str, expected: tuple[str, str | None]
) -> None:
    actual = everything.find_verdict(probe)

    assert expected == actual


def test_run_outlives_every_death(everything: Run) -> None:
    assert 0 == everything.status
    assert {"event": "end"} == everything.events[-1]
    assert len(everything.find("tasks")[0]["tasks"]) == len(everything.find("outcome"))


def test_run_writes_every_outcome_behind_its_own_start(everything: Run) -> None:
    events = [event for event in everything.events if event["event"] in ("start", "outcome")]
    names = [(event["encoding"], event["probe"], event["device"]) for event in events]

    assert ["start", "outcome"] * (len(events) // 2) == [event["event"] for event in events]
    assert names[::2] == names[1::2]


@pytest.mark.parametrize(
    "probe,function", [("death.segfault", "read_address_zero"), ("death.hangs", "sleep_too_long")]
)
def test_run_names_the_place_of_a_death_without_frames_of_the_harness(
    everything: Run, probe: str, function: str
) -> None:
    detail = everything.find_outcome(probe)["detail"]

    assert f"in {function}" in detail
    assert "harness.py" not in detail


def test_run_keeps_the_last_words_of_a_process(everything: Run) -> None:
    actual = everything.find_outcome("death.exits")["detail"]

    assert "it ended by itself; the last of its output:\nenough" == actual


def test_run_keeps_a_deadline_under_a_flood_of_output(everything: Run) -> None:
    actual = everything.find_outcome("death.spins")["seconds"]

    assert 0.3 <= actual < 3


def test_run_measures_time_despite_a_clock_that_jumps(everything: Run) -> None:
    assert 0 <= everything.find_outcome("death.turns-the-clocks")["seconds"] < 30


def test_run_keeps_the_end_of_a_flood_of_output(everything: Run) -> None:
    actual = everything.find_outcome("excess.output")["detail"]

    assert len(actual) < 2100
    assert actual.endswith("the end")


def test_run_keeps_what_a_probe_writes_everywhere_out_of_the_journal(everything: Run) -> None:
    assert [] == everything.find("garbage")


def test_run_neither_awaits_nor_leaves_a_grandchild(everything: Run) -> None:
    outcome = everything.find_outcome("excess.grandchild")

    assert outcome["seconds"] < 5
    assert not _is_running(outcome["metrics"]["pid"])


def _is_running(pid: int) -> bool:
    """Tell whether a process exists and is not a zombie."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
