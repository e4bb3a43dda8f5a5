"""Tests of the records that packs make, in files of any name, and of their merge."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.builders import attested, outcome, record, write
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import machine, store
from torchgrid.records.merge import ExpectedCells, merge_records

CELL = "torch2.9.1-machine.cu128-py3.11"
FACTS = attested(platform="Linux-6.1", machine="x86_64", gpus=[])
MADE = record(outcome(cell=CELL), cell=CELL, attestation=FACTS)
WANTED = ExpectedCells(cells=(), required=("torch2.6.0-pypi-py3.11",), encodings=("sinusoidal",))


def test_read_record_takes_a_file_of_any_name_for_a_machine(tmp_path: Path) -> None:
    path = write(tmp_path / "results.jsonl", store.dump_record(MADE))

    actual = machine.read_record(path)

    assert MADE == actual
    assert machine.is_machine_record(actual)


def test_read_record_wants_the_right_name_for_any_other_cell(tmp_path: Path) -> None:
    path = write(tmp_path / "results.jsonl", store.dump_record(record(outcome())))

    with pytest.raises(ConfigurationError, match="rename or remove the file"):
        machine.read_record(path)


@pytest.mark.parametrize("text", ["", "junk\n", '{"schema": 1}\n', "[]\n"])
def test_read_record_refuses_what_is_no_record(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=re.escape("results.jsonl:")):
        machine.read_record(write(tmp_path / "results.jsonl", text))


def test_read_record_names_the_file_of_a_damaged_line(tmp_path: Path) -> None:
    path = write(tmp_path / "results.jsonl", f"{store.dump_record(MADE)}junk\n")

    with pytest.raises(ConfigurationError, match=re.escape(f"{path}: {CELL}.jsonl:3: not JSON")):
        machine.read_record(path)


def test_merge_records_takes_a_machine_alone_without_the_required_cells(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    path = write(tmp_path / "results.jsonl", store.dump_record(MADE))

    assert [CELL] == merge_records(place, WANTED, [path])
    assert (MADE,) == store.read_records(place.outcomes)


@pytest.mark.parametrize(
    "wrong,words",
    [
        (replace(MADE, attestation={**FACTS, "torch": "2.6.0"}), "attests torch2.6.0-machine-py3"),
        (replace(MADE, suite=None), "its run did not finish"),
        (
            replace(MADE, outcomes=(outcome(cell=CELL, encoding="strange"),)),
            "the matrix has no encoding 'strange'; make a new pack",
        ),
    ],
)
def test_merge_records_refuses_a_machine_that_is_not_what_it_says(
    wrong: Record, words: str, tmp_path: Path
) -> None:
    place = Project(tmp_path / "project")
    path = write(tmp_path / "jobs" / "results.jsonl", store.dump_record(wrong))

    with pytest.raises(ConfigurationError, match=re.escape(words)) as raised:
        merge_records(place, WANTED, [path.parent])

    assert str(path) in str(raised.value)
    assert () == store.read_records(place.outcomes)
