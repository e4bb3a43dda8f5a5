"""Records made elsewhere are taken all together, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, outcome, record, stopped, write
from torchgrid import store
from torchgrid.errors import ConfigurationError
from torchgrid.merging import merge
from torchgrid.outcome import Record
from torchgrid.verdict import Verdict
from torchgrid.workplace import Workplace

OTHER = "torch2.6.0-pypi-py3.11"
GOOD = record(outcome())
STOPPED = record(cell=OTHER, suite=None, stopped=stopped())


def test_records_are_taken_from_folders_and_those_below(tmp_path: Path) -> None:
    place = Workplace(tmp_path / "project")
    store.write(tmp_path / "jobs", GOOD)
    store.write(tmp_path / "jobs" / "one", STOPPED)
    store.write(tmp_path / "again", GOOD)

    actual = merge(place, {CELL, OTHER}, [tmp_path / "jobs", tmp_path / "again"])

    assert [OTHER, CELL] == actual
    assert (GOOD, STOPPED) == store.read_all(place.outcomes)


@pytest.mark.parametrize(
    "refused,words",
    [
        (record(cell="torch1.0.0-pypi-py3.7"), "the matrix has no cell torch1.0.0-pypi-py3.7"),
        (record(outcome(cell=OTHER), cell=OTHER, suite=None), "answers its questions only in part"),
        (record(outcome(verdict=Verdict.FAIL)), "contradicts"),
    ],
)
def test_what_cannot_be_merged_is_refused_with_all_the_rest(
    tmp_path: Path, refused: Record, words: str
) -> None:
    place = Workplace(tmp_path / "project")
    store.write(tmp_path / "jobs", GOOD)
    store.write(tmp_path / "jobs" / "one", refused)

    with pytest.raises(ConfigurationError, match=words):
        merge(place, {CELL, OTHER}, [tmp_path / "jobs"])

    assert () == store.read_all(place.outcomes)


def test_a_file_that_is_no_record_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "jobs" / f"{CELL}.jsonl", '{"schema": 0}\n')

    with pytest.raises(ConfigurationError, match="schema 0 is not 1"):
        merge(Workplace(tmp_path), {CELL}, [tmp_path / "jobs"])


@pytest.mark.parametrize("name,words", [("none", "no such folder"), ("", "no records to merge")])
def test_a_folder_without_records_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        merge(Workplace(tmp_path), {CELL}, [tmp_path / name])
