"""Tests of a harness without forks: a death ends it, and the next one skips the task."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.harness.conftest import Harness

DEAD = ["fine", "death.segfault", "cpu"]


def test_run_without_forks_leaves_a_start_without_an_outcome_at_a_death(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["death.segfault", "verdict.fail"])

    assert -signal.SIGSEGV == run.status
    assert ["death.segfault"] == [event["probe"] for event in run.find("start")]
    assert [] == run.find("outcome") + run.find("end")


def test_run_without_forks_skips_a_task_that_died_before(harness: Harness) -> None:
    harness.run(mode="restart", select=["death.segfault", "verdict.fail"])
    run = harness.run(mode="restart", select=["death.segfault", "verdict.fail"], skip=[DEAD])

    assert 0 == run.status
    assert {"event": "end"} == run.events[-1]
    assert ["verdict.fail"] == [event["probe"] for event in run.find("outcome")]


def test_run_without_forks_has_the_same_outcome_as_a_child(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["verdict.raises"])

    outcome = run.find_outcome("verdict.raises")
    assert ("fail", "ValueError", "red") == (
        outcome["verdict"],
        outcome["reason"],
        outcome["detail"],
    )


def test_run_without_forks_builds_a_deadly_encoding_behind_a_start(harness: Harness) -> None:
    run = harness.run(
        mode="restart", encodings=[harness.make_encoding("fake_encodings.fine:Aborts")]
    )

    assert -signal.SIGABRT == run.status
    assert ("start", "aborts") == (run.events[-1]["event"], run.events[-1]["encoding"])


def test_run_without_forks_ends_if_a_probe_exits(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["death.leaves"])

    assert 3 == run.status
    assert [] == run.find("end")
