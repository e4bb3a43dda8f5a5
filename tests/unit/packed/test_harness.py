"""Tests of the supervisor in a pack: the job that it writes, and what an end is evidence for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import lines
from tests.unit.packed.builders import bundle
from torchgrid.contract import HarnessExit, JobDocument, Task
from torchgrid.packed import harness
from torchgrid.packed.harness import Assignment
from torchgrid.packed.journal import Journal

TASK = Task("fine", "device.follows", "cpu")
START = {**TASK._asdict(), "event": "start", "deadline": 60, "kind": "observation"}
ATTESTED = {"event": "attestation", "attestation": {}}


def make_journal(folder: Path, *events: dict[str, Any]) -> Journal:
    journal = Journal(folder / "journal.jsonl")
    journal.path.write_bytes(lines(*events))
    journal.read()
    return journal


def judge(
    folder: Path, *events: dict[str, Any], code: int | None = -9, workers: int = 1
) -> Journal:
    journal = make_journal(folder, *events)
    assignment = Assignment(bundle(), folder, (), [TASK])
    harness._judge_death(assignment, journal, code, workers)
    return journal


def test_make_job_has_every_key_of_the_contract(tmp_path: Path) -> None:
    made = bundle(tmp_path)
    assignment = Assignment(made, tmp_path / "work", made.encodings, [TASK])

    job = assignment.make_job(Journal(tmp_path / "j"), [TASK], 2)

    assert JobDocument.__required_keys__ == job.keys()
    assert [str(tmp_path / "standard")] == job["probes"]
    assert ([list(TASK)], [], 2) == (job["only"], job["skip"], job["workers"])


def test_death_costs_the_task_in_flight(tmp_path: Path) -> None:
    (tmp_path / "output.txt").write_text("the last words\n")

    found = judge(tmp_path, ATTESTED, START).outcomes[TASK]

    assert ("crash", "SIGKILL", "the last words") == (
        found["verdict"],
        found["reason"],
        found["detail"],
    )
    assert "observation" == found["kind"]


def test_silence_costs_the_task_in_flight(tmp_path: Path) -> None:
    found = judge(tmp_path, ATTESTED, START, code=None).outcomes[TASK]

    assert ("timeout", "deadline", 60.0) == (found["verdict"], found["reason"], found["seconds"])


def test_death_among_several_tasks_blames_none(tmp_path: Path) -> None:
    other = {**START, "device": "meta"}

    journal = judge(tmp_path, ATTESTED, START, other, workers=2)

    assert ({}, None) == (journal.outcomes, journal.stopped)


@pytest.mark.parametrize(
    "events,code,expected",
    [
        ([], -11, ("import", "import-failed", "SIGSEGV while importing torch")),
        ([], None, ("import", "import-timeout", "no end within 300 s while importing torch")),
        (
            [ATTESTED, START],
            int(HarnessExit.NO_ROOM),
            ("probe", "no-space", "no room to write down what was answered"),
        ),
    ],
)
def test_end_stops_the_run(
    events: list[dict[str, Any]], code: int | None, expected: tuple[str, ...], tmp_path: Path
) -> None:
    journal = judge(tmp_path, *events, code=code)

    assert journal.stopped is not None
    assert expected == tuple(journal.stopped[name] for name in ("stage", "reason", "detail"))
    assert {} == journal.outcomes


def test_patience_is_the_longest_deadline_and_some_grace(tmp_path: Path) -> None:
    idle, busy = make_journal(tmp_path), make_journal(tmp_path, START)

    assert 75.0 == harness._find_patience(bundle(), busy)
    assert 300.0 == harness._find_patience(bundle(), idle)


def test_make_variables_keeps_where_torch_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/modules")
    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setenv("HOME", "/home/me")

    actual = harness.make_variables(bundle(), tmp_path)

    assert "/modules" == actual["PYTHONPATH"]
    assert str(tmp_path / "home") == actual["HOME"]
    assert "SECRET" not in actual
    assert "PATH" in actual


def test_count_parallel_probes_is_bounded_by_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(64)))
    monkeypatch.setattr(harness, "_read_free_memory", lambda: 5 * harness.BYTES_PER_PROBE)
    assert 5 == harness.count_parallel_probes()

    monkeypatch.setattr(harness, "_read_free_memory", lambda: 0)
    assert 1 == harness.count_parallel_probes()

    monkeypatch.setattr(harness, "_read_free_memory", lambda: None)
    assert 64 == harness.count_parallel_probes()
