"""A probe that dies, hangs or makes a mess costs itself, and nothing else."""

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
def test_an_end_becomes_a_verdict_with_its_reason(
    everything: Run, probe: str, expected: tuple[str, str | None]
) -> None:
    actual = everything.verdict(probe)

    assert expected == actual


def test_the_harness_outlives_every_death(everything: Run) -> None:
    assert 0 == everything.status
    assert {"event": "end"} == everything.events[-1]
    assert len(everything.of("tasks")[0]["tasks"]) == len(everything.of("outcome"))


def test_every_outcome_follows_its_own_start(everything: Run) -> None:
    asked = [event for event in everything.events if event["event"] in ("start", "outcome")]
    names = [(event["encoding"], event["probe"], event["device"]) for event in asked]

    assert ["start", "outcome"] * (len(asked) // 2) == [event["event"] for event in asked]
    assert names[::2] == names[1::2]


@pytest.mark.parametrize(
    "probe,function", [("death.segfault", "segfaults"), ("death.hangs", "hangs")]
)
def test_a_death_tells_where_it_happened_and_nothing_of_the_harness(
    everything: Run, probe: str, function: str
) -> None:
    detail = everything.outcome(probe)["detail"]

    assert f"in {function}" in detail
    assert "harness.py" not in detail


def test_what_a_process_said_when_it_ended_is_kept(everything: Run) -> None:
    actual = everything.outcome("death.exits")["detail"]

    assert "it ended by itself; the last of its output:\nenough" == actual


def test_a_deadline_is_kept_under_a_flood_of_output(everything: Run) -> None:
    actual = everything.outcome("death.spins")["seconds"]

    assert 0.3 <= actual < 3


def test_a_clock_that_jumps_changes_no_time(everything: Run) -> None:
    assert 0 <= everything.outcome("death.turns-the-clocks")["seconds"] < 30


def test_of_a_flood_the_end_is_kept(everything: Run) -> None:
    actual = everything.outcome("excess.output")["detail"]

    assert len(actual) < 2100
    assert actual.endswith("the end")


def test_what_is_written_everywhere_does_not_reach_the_journal(everything: Run) -> None:
    assert [] == everything.of("garbage")


def test_a_grandchild_is_not_waited_for_and_not_left_behind(everything: Run) -> None:
    outcome = everything.outcome("excess.grandchild")

    assert outcome["seconds"] < 5
    assert not _runs(outcome["metrics"]["pid"])


def _runs(pid: int) -> bool:
    """Tell whether a process is there and more than a zombie."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
