"""Tests of the selection of tasks, by the keys of their outcomes and by `--only`."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome
from torchgrid.contract import Task, Verdict
from torchgrid.model.outcome import Outcome
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


def make_outcome(probe: str, verdict: Verdict = Verdict.PASS, *, holds: bool = True) -> Outcome:
    task = Task("sinusoidal", probe, "cpu")
    return outcome(probe=probe, verdict=verdict, key=KEYS.compute_key(task) if holds else "old")


KNOWN = {
    found.task: found
    for found in (
        make_outcome("compile.good"),
        make_outcome("compile.bad", Verdict.FAIL),
        make_outcome("compile.old", holds=False),
        make_outcome("state.old", Verdict.CRASH, holds=False),
        make_outcome("gone.bad", Verdict.FAIL, holds=False),
    )
}


def names(tasks: object) -> list[str]:
    assert isinstance(tasks, (frozenset, tuple, dict))
    return sorted(task.probe for task in tasks)


@pytest.mark.parametrize(
    "word,kept,skipped,only",
    [
        (None, ["compile.bad", "compile.good"], ["compile.bad", "compile.good"], None),
        (
            "failed",
            names(KNOWN),
            ["compile.good", "compile.old", "gone.bad"],
            ["compile.bad", "state.old"],
        ),
        ("missing", names(KNOWN), names(KNOWN), None),
        (
            "stale",
            names(KNOWN),
            ["compile.bad", "compile.good", "gone.bad"],
            ["compile.old", "state.old"],
        ),
        (
            "compile.*",
            names(KNOWN),
            ["compile.bad", "compile.good", "gone.bad", "state.old"],
            None,
        ),
    ],
)
def test_select_tasks_keeps_and_skips_outcomes_by_word(
    word: str | None, kept: list[str], skipped: list[str], only: list[str] | None
) -> None:
    actual = select_tasks(word, KNOWN, KEYS)

    assert kept == names(actual.kept)
    assert skipped == names(actual.skipped)
    assert only == (None if actual.only is None else names(actual.only))


def test_select_tasks_without_a_failure_is_empty() -> None:
    good = make_outcome("compile.good")

    assert select_tasks("failed", {good.task: good}, KEYS).is_empty
