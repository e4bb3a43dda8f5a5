"""Tests of the journal, as a pack reads and continues it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import lines
from torchgrid.contract import Task
from torchgrid.packed.journal import Journal, parse_line

TASK = {"encoding": "fine", "probe": "device.follows", "device": "cpu"}
START = {**TASK, "event": "start", "deadline": 60, "kind": "requirement"}
OUTCOME = {**TASK, "event": "outcome", "verdict": "pass"}
NAMES = Task(**TASK)


def test_read_adds_each_event_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    run = {"event": "run", "keys": {"harness": "h"}, "cell": "c"}
    tasks = {"event": "tasks", "tasks": [list(NAMES)]}
    journal.path.write_bytes(lines(run, {"event": "attestation", "attestation": {"a": 1}}, tasks))

    assert journal.read()
    assert not journal.read()
    assert ({"harness": "h"}, "c", {"a": 1}) == (journal.keys, journal.cell, journal.attestation)
    assert [NAMES] == journal.tasks

    journal.append(START)
    assert journal.read()
    assert [NAMES] == list(journal.in_flight)

    journal.append(OUTCOME)
    journal.read()
    assert ([NAMES], []) == (list(journal.outcomes), list(journal.in_flight))


def test_read_waits_for_the_end_of_a_line(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    whole = lines(OUTCOME)
    journal.path.write_bytes(whole[:20])
    assert not journal.read()

    journal.path.write_bytes(whole)
    assert journal.read()
    assert [NAMES] == list(journal.outcomes)


def test_append_does_not_write_into_a_torn_line(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    journal.path.write_bytes(b'{"event": "outc')

    journal.append(OUTCOME)
    journal.read()

    assert 1 == journal.events
    assert [NAMES] == list(journal.outcomes)


def test_first_outcome_of_a_task_counts(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    journal.path.write_bytes(lines(OUTCOME, {**OUTCOME, "verdict": "fail"}))

    journal.read()

    assert "pass" == journal.outcomes[NAMES]["verdict"]


def test_life_forgets_what_an_earlier_harness_ran(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    journal.path.write_bytes(lines(START, {"event": "life"}))

    journal.read()

    assert {} == journal.in_flight


def test_missing_journal_reads_as_an_empty_one(tmp_path: Path) -> None:
    assert not Journal(tmp_path / "journal.jsonl").read()


@pytest.mark.parametrize(
    "event",
    [
        {"event": "unknown"},
        {"event": "outcome", "verdict": "pass"},
        {**OUTCOME, "verdict": "perhaps"},
        {**START, "deadline": "soon"},
        {"event": "tasks", "tasks": [["one"]]},
        {"event": "stopped", "stage": "probe"},
        {"event": "attestation"},
        [],
    ],
)
def test_parse_line_refuses_what_no_torchgrid_writes(event: Any) -> None:
    assert parse_line(lines(event)) is None
