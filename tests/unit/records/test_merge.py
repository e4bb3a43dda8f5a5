"""Records made elsewhere are taken all together, or not at all."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.unit.builders import CELL, outcome, record, stopped, write
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Verdict
from torchgrid.records import store
from torchgrid.records.keys import Keys
from torchgrid.records.merge import ExpectedCells, merge_records

OTHER = "torch2.6.0-pypi-py3.11"
BOTH = ExpectedCells(known={CELL, OTHER}, required=(CELL,))
GOOD = record(outcome())
KEYS = Keys(
    environment="e",
    host={},
    harness="h",
    encodings={"sinusoidal": "s"},
    themes={"compile": "c"},
    select={},
)
STOPPED = record(cell=OTHER, suite=None, stopped=stopped())


def test_records_are_taken_from_folders_and_those_below(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs" / "one", STOPPED)
    store.write_record(tmp_path / "again", GOOD)

    actual = merge_records(place, BOTH, [tmp_path / "jobs", tmp_path / "again"])

    assert [OTHER, CELL] == actual
    assert (GOOD, STOPPED) == store.read_records(place.outcomes)


def test_a_stop_is_taken_whatever_was_answered_before(tmp_path: Path) -> None:
    before = record(outcome(key="0f"), keys=asdict(KEYS), suite=None, stopped=stopped())
    store.write_record(tmp_path / "jobs", before)

    assert [CELL] == merge_records(Project(tmp_path / "project"), BOTH, [tmp_path / "jobs"])


@pytest.mark.parametrize(
    "refused,words",
    [
        (record(cell="torch1.0.0-pypi-py3.7"), "the matrix has no cell torch1.0.0-pypi-py3.7"),
        (record(outcome(cell=OTHER), cell=OTHER, suite=None), "answers its questions only in part"),
        (record(outcome(verdict=Verdict.FAIL)), "contradicts"),
        (
            record(outcome(key="0f"), keys=asdict(KEYS)),
            "was not answered by what",
        ),
    ],
)
def test_what_cannot_be_merged_is_refused_with_all_the_rest(
    tmp_path: Path, refused: Record, words: str
) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs" / "one", refused)

    with pytest.raises(ConfigurationError, match=words):
        merge_records(place, BOTH, [tmp_path / "jobs"])

    assert () == store.read_records(place.outcomes)


def test_a_file_that_is_no_record_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "jobs" / f"{CELL}.jsonl", '{"schema": 0}\n')

    with pytest.raises(ConfigurationError, match="schema 0 is not 1"):
        merge_records(Project(tmp_path), BOTH, [tmp_path / "jobs"])


@pytest.mark.parametrize("name,words", [("none", "no such folder"), ("", "no records to merge")])
def test_a_folder_without_records_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        merge_records(Project(tmp_path), BOTH, [tmp_path / name])


OTHERS = [f"torch2.{minor}.0-pypi-py3.11" for minor in range(6)]


@pytest.mark.parametrize(
    "required,words",
    [
        ([CELL, OTHER], f"no record of {OTHER}; add the folder"),
        ([*OTHERS[:2], CELL], f"no record of {OTHERS[0]}, {OTHERS[1]}; add the folder"),
        (OTHERS, f"no record of {OTHERS[0]}, {OTHERS[1]}, {OTHERS[2]} and 3 more; add the folder"),
    ],
)
def test_a_set_that_lacks_a_cell_is_refused(
    tmp_path: Path, required: list[str], words: str
) -> None:
    place = Project(tmp_path / "project")
    store.write_record(place.outcomes, STOPPED)
    store.write_record(tmp_path / "jobs", GOOD)
    wanted = ExpectedCells(known={CELL, OTHER, *OTHERS}, required=required)

    with pytest.raises(ConfigurationError, match=f"--merge: {re.escape(words)}"):
        merge_records(place, wanted, [tmp_path / "jobs"])

    assert (STOPPED,) == store.read_records(place.outcomes)


def test_more_than_is_required_is_taken_as_well(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs", STOPPED)

    assert [OTHER, CELL] == merge_records(place, BOTH, [tmp_path / "jobs"])
