"""A network is asked again where it gave no answer, a few times; what failed for good is not."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

import pytest

from tests.unit.builders import finished
from torchgrid.environments.retry import retry_network
from torchgrid.system.processes import Finished

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
    "answers,attempts,output",
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
def test_only_what_got_no_answer_is_asked_again(
    slept: list[float], answers: Iterable[Finished], attempts: int, output: str
) -> None:
    asked = iter(answers)

    actual = retry_network(lambda: next(asked), what="uv pip compile")

    assert output == actual.output
    assert attempts == 1 + len(slept)
    assert [] == list(asked)


def test_pauses_grow_and_are_told(slept: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "torchgrid")

    retry_network(lambda: REFUSED, what="uv pip sync")

    first, second = slept
    assert 1.0 <= first <= 1.5
    assert 4.0 <= second <= 6.0
    assert "uv pip sync: no answer; attempt 3 in" in caplog.messages[1]
