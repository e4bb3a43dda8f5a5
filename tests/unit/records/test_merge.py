"""Tests that records made elsewhere are merged all together, or not at all."""

from __future__ import annotations

import errno
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.unit.builders import CELL, attested, cell, matrix, outcome, record, stopped, write
from torchgrid.contract import Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import Keys
from torchgrid.records.manifest import make_manifest
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.records.source_keys import SourceKeys

OTHER = "torch2.6.0-pypi-py3.11"
BOTH = ExpectedCells(cells=[cell(), cell(torch="2.6.0")], required=(CELL,))
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


def test_merge_records_reads_folders_and_one_level_below(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs" / "one", STOPPED)
    store.write_record(tmp_path / "again", GOOD)

    actual = merge_records(place, BOTH, [tmp_path / "jobs", tmp_path / "again"])

    assert [OTHER, CELL] == actual
    assert (GOOD, STOPPED) == store.read_records(place.outcomes)


def test_merge_records_keeps_records_of_one_cell_from_two_places(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    names = (CELL, f"{CELL}@linux-aarch64", f"{CELL}@sm_90")
    verdicts = (Verdict.PASS, Verdict.FAIL, Verdict.CRASH)
    made = [
        record(outcome(cell=n, verdict=v), cell=n) for n, v in zip(names, verdicts, strict=True)
    ]
    for number, each in enumerate(made):
        store.write_record(tmp_path / "jobs" / str(number), each)

    actual = merge_records(place, BOTH, [tmp_path / "jobs"])

    assert [*names] == actual
    assert (*made,) == store.read_records(place.outcomes)


def test_merge_records_takes_a_record_of_any_place_for_a_required_cell(tmp_path: Path) -> None:
    elsewhere = f"{CELL}@macos-arm64"
    store.write_record(tmp_path / "jobs", record(outcome(cell=elsewhere), cell=elsewhere))

    assert [elsewhere] == merge_records(Project(tmp_path / "project"), BOTH, [tmp_path / "jobs"])


def test_merge_records_accepts_a_stopped_cell_with_old_outcomes(tmp_path: Path) -> None:
    before = record(outcome(key="0f"), keys=asdict(KEYS), suite=None, stopped=stopped())
    store.write_record(tmp_path / "jobs", before)

    assert [CELL] == merge_records(Project(tmp_path / "project"), BOTH, [tmp_path / "jobs"])


@pytest.mark.parametrize(
    "rejected,words",
    [
        (record(cell="torch1.0.0-pypi-py3.7"), "the matrix has no cell torch1.0.0-pypi-py3.7"),
        (record(outcome(cell=OTHER), cell=OTHER, suite=None), "its run did not finish"),
        (
            record(outcome(verdict=Verdict.FAIL)),
            "contradicts .*, which is of the same cell: sinusoidal/compile.inductor/cpu is pass",
        ),
        (
            record(outcome(cell=OTHER), cell=OTHER, attestation=attested()),
            "torch2.6.0-pypi-py3.11 was made with torch 2.9.1",
        ),
        (
            record(outcome(key="0f"), keys=asdict(KEYS)),
            "the key of sinusoidal/compile.inductor/cpu does not match",
        ),
    ],
)
def test_merge_records_with_one_bad_record_merges_none(
    tmp_path: Path, rejected: Record, words: str
) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs" / "one", rejected)

    with pytest.raises(ConfigurationError, match=words):
        merge_records(place, BOTH, [tmp_path / "jobs"])

    assert () == store.read_records(place.outcomes)


def test_merge_records_rejects_a_file_that_is_not_a_record(tmp_path: Path) -> None:
    write(tmp_path / "jobs" / f"{CELL}.jsonl", '{"schema": 0}\n')

    with pytest.raises(ConfigurationError, match="schema 0 is not 1"):
        merge_records(Project(tmp_path), BOTH, [tmp_path / "jobs"])


@pytest.mark.parametrize(
    "name,words", [("missing", "the folder does not exist"), ("", "no records to merge")]
)
def test_merge_records_rejects_a_folder_without_records(
    tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        merge_records(Project(tmp_path), BOTH, [tmp_path / name])


OTHERS = [f"torch2.{minor}.0-pypi-py3.11" for minor in range(6)]


@pytest.mark.parametrize(
    "required,words",
    [
        ([CELL, OTHER], f"the records of {OTHER} are missing; add the folder"),
        ([*OTHERS[:2], CELL], f"the records of {OTHERS[0]}, {OTHERS[1]} are missing; add"),
        (OTHERS, f"the records of {', '.join(OTHERS[:3])} and 3 more are missing; add the folder"),
    ],
)
def test_merge_records_rejects_a_set_without_a_required_cell(
    tmp_path: Path, required: list[str], words: str
) -> None:
    place = Project(tmp_path / "project")
    store.write_record(place.outcomes, STOPPED)
    store.write_record(tmp_path / "jobs", GOOD)
    others = [cell(torch=f"2.{minor}.0") for minor in range(6)]
    wanted = ExpectedCells(cells=[*BOTH.cells, *others], required=required)

    with pytest.raises(ConfigurationError, match=f"--merge: {re.escape(words)}"):
        merge_records(place, wanted, [tmp_path / "jobs"])

    assert (STOPPED,) == store.read_records(place.outcomes)


def test_merge_records_accepts_more_than_is_required(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    store.write_record(tmp_path / "jobs", GOOD)
    store.write_record(tmp_path / "jobs", STOPPED)

    assert [OTHER, CELL] == merge_records(place, BOTH, [tmp_path / "jobs"])


def test_merge_records_that_cannot_write_all_writes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Project(tmp_path / "project")
    store.write_record(place.outcomes, record(outcome(verdict=Verdict.FAIL)))
    for each in (GOOD, STOPPED):
        store.write_record(tmp_path / "jobs", each)
    write_record, written = store.write_record, list[str]()

    def fill_disk(folder: Path, made: Record) -> Path:
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(made.cell)
        return write_record(folder, made)

    monkeypatch.setattr(store, "write_record", fill_disk)
    with pytest.raises(OSError, match="No space left"):
        merge_records(place, BOTH, [tmp_path / "jobs"])

    (kept,) = store.read_records(place.outcomes)
    assert Verdict.FAIL is kept.outcomes[0].verdict
    assert [f"{CELL}.jsonl"] == [path.name for path in place.outcomes.iterdir()]


def test_merge_records_with_a_manifest_takes_its_cells_and_no_others(tmp_path: Path) -> None:
    place = Project(tmp_path / "project")
    rows = matrix(tmp_path, cells=BOTH.cells)
    sources = SourceKeys(harness="h", encodings={"sinusoidal": "s"}, themes={"compile": "c"})
    manifest = make_manifest(rows, sources, [("1", [cell()])])
    wanted = ExpectedCells(cells=BOTH.cells, manifest=manifest)
    store.write_record(tmp_path / "jobs", record(outcome(), attestation=attested()))

    assert [CELL] == merge_records(place, wanted, [tmp_path / "jobs"])

    store.write_record(tmp_path / "jobs", STOPPED)
    with pytest.raises(ConfigurationError, match=f"the manifest does not ask for {OTHER}"):
        merge_records(place, wanted, [tmp_path / "jobs"])
    assert [CELL] == [each.cell for each in store.read_records(place.outcomes)]
