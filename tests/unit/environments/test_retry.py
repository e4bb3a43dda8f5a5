"""A command is retried a few times if a network does not respond, and after no other failure."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

import pytest

from tests.unit.builders import finished
from torchgrid.environments.retry import retry_network
from torchgrid.system.processes import CompletedProgram

REFUSED = finished("Connection refused", 2)
LATE = finished("", -9, timed_out=True)
BROKEN = finished("No solution found", 1)
FINE = finished("fine")


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    made: list[float] = []
    monkeypatch.setattr(time, "sleep", made.append)
    return made


@pytest.mark.parametrize(
    "results,attempts,output",
    [
        ([FINE], 1, "fine"),
        ([BROKEN], 1, "No solution found"),
        ([REFUSED, FINE], 2, "fine"),
        ([REFUSED, BROKEN], 2, "No solution found\nafter 2 attempts"),
        ([REFUSED, REFUSED, FINE], 3, "fine"),
        ([REFUSED] * 3, 3, "Connection refused\nafter 3 attempts"),
        ([LATE, FINE], 2, "fine"),
        ([LATE, LATE], 2, "\nafter 2 attempts"),
        ([LATE, REFUSED, LATE], 3, "\nafter 3 attempts"),
        ([REFUSED, LATE, LATE], 3, "\nafter 3 attempts"),
    ],
)
def test_retry_network_runs_again_only_after_no_response(
    slept: list[float], results: Iterable[CompletedProgram], attempts: int, output: str
) -> None:
    runs = iter(results)

    actual = retry_network(lambda: next(runs), what="uv pip compile")

    assert output == actual.output
    assert attempts == 1 + len(slept)
    assert [] == list(runs)


def test_retry_network_logs_growing_pauses(
    slept: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "torchgrid")

    retry_network(lambda: REFUSED, what="uv pip sync")

    first, second = slept
    assert 1.0 <= first <= 1.5
    assert 4.0 <= second <= 6.0
    assert "uv pip sync: no answer; attempt 3 in" in caplog.messages[1]
