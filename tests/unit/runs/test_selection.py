"""What is asked is what has no outcome that holds, or what the user restricts it to."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome
from torchgrid.model.outcome import Outcome, Task
from torchgrid.model.verdict import Verdict
from torchgrid.records.keys import Keys
from torchgrid.runs.selection import select_tasks

KEYS = Keys(
    environment="e",
    host={},
    harness="h",
    encodings={"sinusoidal": "s"},
    themes={"compile": "c", "state": "t"},
    select={},
)


def known(probe: str, verdict: Verdict = Verdict.PASS, *, holds: bool = True) -> Outcome:
    task = Task("sinusoidal", probe, "cpu")
    return outcome(probe=probe, verdict=verdict, key=KEYS.of(task) if holds else "old")


THERE = {
    found.task: found
    for found in (
        known("compile.good"),
        known("compile.bad", Verdict.FAIL),
        known("compile.old", holds=False),
        known("state.old", Verdict.CRASH, holds=False),
        known("gone.bad", Verdict.FAIL, holds=False),
    )
}


def names(tasks: object) -> list[str]:
    assert isinstance(tasks, (frozenset, tuple, dict))
    return sorted(task.probe for task in tasks)


@pytest.mark.parametrize(
    "word,kept,answered,only",
    [
        (None, ["compile.bad", "compile.good"], ["compile.bad", "compile.good"], None),
        (
            "failed",
            names(THERE),
            ["compile.good", "compile.old", "gone.bad"],
            ["compile.bad", "state.old"],
        ),
        ("missing", names(THERE), names(THERE), None),
        (
            "stale",
            names(THERE),
            ["compile.bad", "compile.good", "gone.bad"],
            ["compile.old", "state.old"],
        ),
        (
            "compile.*",
            names(THERE),
            ["compile.bad", "compile.good", "gone.bad", "state.old"],
            None,
        ),
    ],
)
def test_a_word_says_what_is_asked(
    word: str | None, kept: list[str], answered: list[str], only: list[str] | None
) -> None:
    actual = select_tasks(word, THERE, KEYS)

    assert kept == names(actual.kept)
    assert answered == names(actual.answered)
    assert only == (None if actual.only is None else names(actual.only))


def test_where_nothing_failed_there_is_nothing_to_ask() -> None:
    good = known("compile.good")

    assert select_tasks("failed", {good.task: good}, KEYS).is_empty
