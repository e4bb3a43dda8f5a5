"""Tests that an outcome counts if, and only if, its key is the one that the record implies."""

from __future__ import annotations

import logging
from dataclasses import asdict, replace

import pytest

from tests.unit.builders import outcome, record
from torchgrid.contract import CELL, Task
from torchgrid.model.outcome import Outcome
from torchgrid.records.keys import Keys, keep_current, list_changes, parse_keys

KEYS = Keys(
    environment="e",
    host={"compiler": "g++ 13"},
    harness="h",
    encodings={"sine": "s", "learnt": "l"},
    themes={"shape": "1", "device": "2"},
    select={},
)
SINE_SHAPE = Task("sine", "shape.kept", "cpu")
SINE_DEVICE = Task("sine", "device.follows", "cpu")
LEARNT_SHAPE = Task("learnt", "shape.kept", "cpu")
TASKS = (SINE_SHAPE, SINE_DEVICE, LEARNT_SHAPE, Task(CELL, "device.there", "cpu"))


def make_outcome(task: Task, key: str) -> Outcome:
    return outcome(**task._asdict(), key=key)


def test_compute_key_is_the_same_for_all_devices() -> None:
    assert KEYS.compute_key(SINE_DEVICE) == KEYS.compute_key(SINE_DEVICE._replace(device="meta"))


def test_compute_key_differs_by_encoding_and_theme() -> None:
    assert len(TASKS) == len({KEYS.compute_key(task) for task in TASKS})


@pytest.mark.parametrize(
    "task",
    [
        Task("gone", "shape.kept", "cpu"),
        Task("sine", "gone.probe", "cpu"),
        Task(CELL, "gone.probe", "cpu"),
    ],
)
def test_compute_key_of_a_withdrawn_task_is_empty(task: Task) -> None:
    assert "" == KEYS.compute_key(task)


def test_list_changes_names_what_an_outcome_depends_on() -> None:
    after = replace(KEYS, harness="i", host={"compiler": "g++ 14"}, themes={"shape": "3"})

    expected = ("the harness", "the host's compiler", "the probes of shape")
    assert expected == list_changes(KEYS, after, SINE_SHAPE)
    assert () == list_changes(KEYS, KEYS, SINE_SHAPE)


def test_parse_keys_of_another_version_returns_none() -> None:
    assert KEYS == parse_keys(asdict(KEYS))
    assert parse_keys({"environment": "e"}) is None


def test_keep_current_drops_outcomes_that_the_head_does_not_cover(
    caplog: pytest.LogCaptureFixture,
) -> None:
    other = replace(KEYS, environment="another")
    good = make_outcome(SINE_SHAPE, KEYS.compute_key(SINE_SHAPE))
    stale = make_outcome(SINE_DEVICE, other.compute_key(SINE_DEVICE))
    gone = make_outcome(Task("gone", "shape.kept", "cpu"), "")
    mixed = record(good, stale, gone, keys=asdict(KEYS))

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = keep_current(mixed)

    assert (good,) == actual.outcomes
    (warning,) = caplog.messages
    assert warning.startswith(f"{mixed.cell}: 2 outcomes do not count")


def test_keep_current_of_a_whole_record_returns_it_unchanged() -> None:
    whole = record(
        *(make_outcome(task, KEYS.compute_key(task)) for task in TASKS), keys=asdict(KEYS)
    )

    assert whole == keep_current(whole)


def test_keep_current_of_a_head_without_keys_keeps_every_outcome() -> None:
    older = record(outcome(key="0f"))

    assert older == keep_current(older)
