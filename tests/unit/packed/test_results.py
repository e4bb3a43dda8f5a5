"""Tests of the file of results."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from tests.unit.packed.builders import ATTESTATION, SOURCES, row
from torchgrid.contract import Task
from torchgrid.model.errors import ConfigurationError
from torchgrid.packed.keys import Keys, make_keys, name_record
from torchgrid.packed.results import Results, Scope, read_results
from torchgrid.records import machine, store

TASK = Task("fine", "device.follows", "cpu")
OTHER = Task("fine", "compile.works", "cpu")
EVERYTHING = Scope(("*",), ("fine",), ("*",))
KEYS = make_keys(SOURCES, ATTESTATION, (row("fine"),), ["*"])


def event(task: Task = TASK, **changes: Any) -> dict[str, Any]:
    return {**task._asdict(), "event": "outcome", "verdict": "pass", "metrics": {}, **changes}


def make_results(path: Path, *events: dict[str, Any], keys: Keys = KEYS) -> Results:
    made = Results(path, "pack", cell=name_record(ATTESTATION))
    made.add_scope(EVERYTHING)
    made.add(events, keys, lambda value: value)
    return made


def test_write_makes_a_record_that_the_host_reads(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    detail = event(OTHER, verdict="fail", reason="x", detail="\udce9\u2028", kind="observation")

    make_results(path, event(mends="setuptools"), detail).write(ATTESTATION, [TASK, OTHER], KEYS)

    found = machine.read_record(path)
    assert KEYS.compute_suite() == found.suite
    assert [TASK.probe, OTHER.probe][::-1] == [each.probe for each in found.outcomes]
    assert store.dump_record(found).splitlines()[2:] == path.read_text().splitlines()[2:]
    assert ["results.jsonl"] == [each.name for each in tmp_path.iterdir()]


def test_read_results_reads_what_write_has_written(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    made = make_results(path, event(verdict="fail", reason="x", kind="observation"))
    made.seconds = {"probe": 3.0}
    made.write(ATTESTATION, [TASK], KEYS)

    assert made == read_results(path, "pack")


def test_write_has_no_suite_while_a_task_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"

    made = make_results(path, event())
    made.write(ATTESTATION, [TASK, OTHER], KEYS)

    assert [OTHER] == made.list_missing([TASK, OTHER], KEYS)
    assert machine.read_record(path).suite is None


def test_write_of_a_whole_file_leaves_out_what_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    old = make_keys({**SOURCES, "harness": "old"}, ATTESTATION, (row("fine"),), ["*"])
    made = make_results(path, event(OTHER), keys=old)
    made.add([event()], KEYS, lambda value: value)

    made.write(ATTESTATION, [TASK], KEYS)

    assert [TASK.probe] == [each.probe for each in machine.read_record(path).outcomes]


def test_scopes_are_about_their_own_tasks_alone(tmp_path: Path) -> None:
    made = Results(tmp_path / "results.jsonl", "pack")
    made.add_scope(Scope(("device.*",), ("fine",), ("cuda",)))
    made.add_scope(Scope(("compile.*",), (), ("*",)))
    made.add_scope(Scope(("compile.*",), (), ("*",)))

    tasks = [TASK, TASK._replace(device="cuda"), OTHER, Task("-", "compile.works", "cpu")]
    assert [tasks[1], tasks[3]] == made.list_missing(tasks, KEYS)
    assert (["device.*", "compile.*"], ["fine"]) == (made.probes, made.encodings)
    assert 2 == len(made.scopes)


@pytest.mark.parametrize(
    "verdicts,expected",
    [(["pass"], True), (["not-tested", "blocked"], False), (["not-applicable", "fail"], True)],
)
def test_has_evidence_needs_a_verdict_about_a_module(
    verdicts: list[str], tmp_path: Path, *, expected: bool
) -> None:
    events = [event(TASK._replace(device=f"d{n}"), verdict=v) for n, v in enumerate(verdicts)]
    about_cell = event(Task("-", "compile.works", "cpu"))

    assert expected is make_results(tmp_path, *events, about_cell).has_evidence


@pytest.mark.parametrize("text", ["", "junk", "{}", '{"pack": {"id": 1}}', '{"schema": 1}\n{}'])
def test_read_results_refuses_a_file_that_is_not_its_own(text: str, tmp_path: Path) -> None:
    path = write(tmp_path / "results.jsonl", text)

    with pytest.raises(ConfigurationError, match=re.escape(f"{path}: not results of a pack (")):
        read_results(path, "pack")
    assert text == path.read_text()


def test_read_results_refuses_those_of_another_pack(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    make_results(path, event()).write(ATTESTATION, [TASK], KEYS)

    with pytest.raises(ConfigurationError, match="holds results of another pack, pack, and this"):
        read_results(path, "other")


def test_head_names_the_pack_and_its_scopes(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    make_results(path, event()).write(ATTESTATION, [TASK], KEYS)

    head = json.loads(path.read_text().splitlines()[0])
    scope = {"probes": ["*"], "encodings": ["fine"], "devices": ["*"]}
    assert {"id": "pack", "scopes": [scope]} == head["pack"]
