"""Without forks, a death ends the harness, and the host goes on behind the task that it was in."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.harness.conftest import Harness

DEAD = ["fine", "death.segfault", "cpu"]


def test_a_death_leaves_a_start_without_an_outcome(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["death.segfault", "verdict.fail"])

    assert -signal.SIGSEGV == run.status
    assert ["death.segfault"] == [event["probe"] for event in run.of("start")]
    assert [] == run.of("outcome") + run.of("end")


def test_the_next_run_skips_the_dead_and_ends(harness: Harness) -> None:
    harness.run(mode="restart", select=["death.segfault", "verdict.fail"])
    run = harness.run(mode="restart", select=["death.segfault", "verdict.fail"], skip=[DEAD])

    assert 0 == run.status
    assert {"event": "end"} == run.events[-1]
    assert ["verdict.fail"] == [event["probe"] for event in run.of("outcome")]


def test_an_answer_is_the_same_as_in_a_child(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["verdict.raises"])

    outcome = run.outcome("verdict.raises")
    assert ("fail", "ValueError", "\x1b[31mred\x1b[0m") == (
        outcome["verdict"],
        outcome["reason"],
        outcome["detail"],
    )


def test_an_encoding_that_dies_when_it_is_built_is_met_after_a_start(harness: Harness) -> None:
    run = harness.run(mode="restart", encodings=[harness.encoding("fake_encodings.fine:Aborts")])

    assert -signal.SIGABRT == run.status
    assert ("start", "aborts") == (run.events[-1]["event"], run.events[-1]["encoding"])


def test_a_probe_that_exits_ends_the_harness(harness: Harness) -> None:
    run = harness.run(mode="restart", select=["death.leaves"])

    assert 3 == run.status
    assert [] == run.of("end")
