"""Tests of worker.journal: it reads a journal as far as it goes, whatever else is in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.builders import lines
from torchgrid.contract import Reason, Stage, Task
from torchgrid.model.verdict import Stopped
from torchgrid.worker import journal
from torchgrid.worker.journal import Findings, JournalReader, read_journal

TASK = {"encoding": "sine", "probe": "shape.kept", "device": "cpu"}
NEXT = {**TASK, "device": "meta"}

ATTESTATION = {"event": "attestation", "attestation": {"torch": "2.9.1+cu128"}}
TASKS = {"event": "tasks", "tasks": [list(TASK.values()), list(NEXT.values())]}
START = {"event": "start", **TASK, "deadline": 60.0, "kind": "requirement"}
OUTCOME = {"event": "outcome", **TASK, "verdict": "pass"}
START_NEXT = {"event": "start", **NEXT, "deadline": 5.0, "kind": "observation"}
STOPPED = {"event": "stopped", "stage": "import", "reason": "import-failed", "detail": "no libc"}


def read(folder: Path, content: bytes) -> Findings:
    path = folder / "journal.jsonl"
    path.write_bytes(content)
    return read_journal(path)


def test_read_journal_reads_a_missing_file_as_empty(tmp_path: Path) -> None:
    assert Findings() == read_journal(tmp_path / "journal.jsonl")


def test_read_journal_folds_a_whole_run(tmp_path: Path) -> None:
    run = {"event": "run", "keys": {"base": "b"}}
    content = lines(run, ATTESTATION, TASKS, START, OUTCOME, START_NEXT)

    actual = read(tmp_path, content)

    expected = Findings(
        keys={"base": "b"},
        attestation={"torch": "2.9.1+cu128"},
        tasks=(Task(*TASK.values()), Task(*NEXT.values())),
        outcomes={Task(*TASK.values()): OUTCOME},
        in_flight={Task(*NEXT.values()): START_NEXT},
        events=6,
    )
    assert expected == actual


def test_read_journal_drops_a_finished_task_from_in_flight(tmp_path: Path) -> None:
    assert {} == read(tmp_path, lines(START, OUTCOME)).in_flight


def test_read_journal_tells_tasks_in_flight_apart(tmp_path: Path) -> None:
    actual = read(tmp_path, lines(START, START_NEXT, OUTCOME)).in_flight

    assert {Task(*NEXT.values()): START_NEXT} == actual


def test_read_journal_drops_tasks_of_a_dead_harness_from_in_flight(tmp_path: Path) -> None:
    assert {} == read(tmp_path, lines(START, START_NEXT, {"event": "life"})).in_flight


def test_read_journal_keeps_the_first_outcome_of_a_task(tmp_path: Path) -> None:
    actual = read(tmp_path, lines(OUTCOME, {**OUTCOME, "verdict": "fail"}))

    assert {Task(*TASK.values()): OUTCOME} == actual.outcomes


def test_read_journal_counts_a_waiting_event(tmp_path: Path) -> None:
    assert 1 == read(tmp_path, lines({"event": "waiting"})).events


@pytest.mark.parametrize("reason", list(Reason))
def test_read_journal_reads_every_reason_to_stop(tmp_path: Path, reason: Reason) -> None:
    actual = read(tmp_path, lines({**STOPPED, "reason": reason})).stopped

    assert Stopped(stage=Stage.IMPORT, reason=reason, detail="no libc") == actual


@pytest.mark.parametrize("cut", [1, 20, len(lines(OUTCOME)) - 1])
def test_read_journal_ignores_a_torn_last_line(tmp_path: Path, cut: int) -> None:
    whole = lines(START)

    actual = read(tmp_path, whole + lines(OUTCOME)[:cut])

    assert read(tmp_path, whole) == actual


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"not json\n",
        b"\xff\xfe\x00\n",
        b"[]\n",
        b"null\n",
        b'"start"\n',
        b"{}\n",
        b'{"event": null}\n',
        b'{"event": "unheard-of"}\n',
        b'{"event": "start"}\n',
        b'{"event": "outcome", "encoding": "sine", "probe": "shape.kept", "device": "cpu"}\n',
        b'{"event": "start", "encoding": [], "probe": 1, "device": 1, "deadline": 1, "kind": 1}\n',
        b'{"event": "start", "encoding": "", "probe": 1, "device": 1, "deadline": "", "kind": 1}\n',
        b'{"event": "outcome", "encoding": {}, "probe": "p", "device": "d", "verdict": "pass"}\n',
        b'{"event": "outcome", "encoding": "e", "probe": "p", "device": "d", "verdict": "fine"}\n',
        b'{"event": []}\n',
        b'{"event": {}}\n',
        b'{"event": "tasks", "tasks": 3}\n',
        b'{"event": "tasks", "tasks": [["sine"]]}\n',
        b'{"event": "stopped", "stage": "import", "reason": "no-such", "detail": ""}\n',
    ],
)
def test_read_journal_skips_a_line_that_no_harness_wrote(tmp_path: Path, garbage: bytes) -> None:
    before, after = lines(START), lines(OUTCOME)

    actual = read(tmp_path, before + garbage + after)

    assert read(tmp_path, before + after) == actual


def test_append_event_writes_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal.append_event(path, START)
    journal.append_event(path, OUTCOME)

    assert lines(START, OUTCOME) == path.read_bytes()


def test_append_event_ends_a_torn_line_first(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(lines(START) + lines(OUTCOME)[:20])

    journal.append_event(path, OUTCOME)

    assert lines(START) + lines(OUTCOME)[:20] + b"\n" + lines(OUTCOME) == path.read_bytes()
    assert read(tmp_path, lines(START, OUTCOME)) == read_journal(path)


def test_append_event_keeps_text_of_any_kind(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    event = {**STOPPED, "detail": "\u2028 \x85 \udcff \x00 ☠"}

    journal.append_event(path, event)

    stopped = read_journal(path).stopped
    assert stopped is not None
    assert event["detail"] == stopped.detail


ANOTHER = {
    "event": "start",
    "encoding": "e",
    "probe": "p",
    "device": "cpu",
    "deadline": 1.0,
    "kind": "requirement",
}


def test_journal_reader_reads_on_behind_the_last_whole_line(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    reader = JournalReader(path)
    assert Findings() == reader.read()

    lines = [json.dumps({"event": "run", "keys": {}}), json.dumps(ANOTHER)]
    path.write_text(f"{lines[0]}\n{lines[1][:10]}")
    assert (1, {}) == (reader.read().events, reader.read().in_flight)

    with path.open("a") as stream:
        stream.write(f"{lines[1][10:]}\n")
    assert read_journal(path) == reader.read()
    assert [Task("e", "p", "cpu")] == list(reader.read().in_flight)
