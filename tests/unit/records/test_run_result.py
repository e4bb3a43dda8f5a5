"""Tests that a run is judged by its records, against the accepted ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import (
    CELL,
    cell,
    encoding,
    expectation,
    matrix,
    outcome,
    record,
    stopped,
)
from torchgrid.contract import Verdict
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records.comparison import Change
from torchgrid.records.run_result import RunResult, judge_run

OTHER = cell(torch="2.6.0")

UNBUILT = outcome(
    verdict=Verdict.NOT_TESTED, reason="construction-failed", detail="ValueError: odd"
)


def judge(folder: Path, *records: Record, accepted: Record | None = None) -> RunResult:
    rows = matrix(folder, encoding(name="other"), encoding(name="sinusoidal"))
    known = {} if accepted is None else {accepted.cell: accepted}
    return judge_run(rows, known, records)


def test_judge_run_sorts_records_newest_first(tmp_path: Path) -> None:
    actual = judge(tmp_path, record(outcome(cell=OTHER.id), cell=OTHER.id), record(outcome()))

    assert [CELL, OTHER.id] == [known.cell for known in actual.records]
    assert Exit.HELD is actual.exit


def test_judge_run_compares_with_the_accepted_records(tmp_path: Path) -> None:
    actual = judge(tmp_path, record(outcome(verdict=Verdict.FAIL)), accepted=record(outcome()))

    expected = "regressed: torch2.9.1-pypi-py3.11 sinusoidal compile.inductor on cpu: pass -> fail"
    assert [expected] == [str(difference) for difference in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_judge_run_applies_the_expectations_of_the_matrix(tmp_path: Path) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"), expect=[expectation()])

    actual = judge_run(rows, {}, [record(outcome())])

    assert [Change.NEW, Change.UNEXPECTED_PASS] == [d.change for d in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_judge_run_of_a_stopped_cell_is_never_green(tmp_path: Path) -> None:
    actual = judge(tmp_path, record(stopped=stopped()))

    assert Exit.NOTHING_TESTED is actual.exit


def test_judge_run_without_records_is_never_green(tmp_path: Path) -> None:
    actual = judge(tmp_path, Record(cell=CELL))

    assert ((), (CELL,)) == (actual.records, actual.missing)
    assert Exit.NOTHING_TESTED is actual.exit


def test_judge_run_counts_an_empty_record_as_a_cell_that_did_not_run(tmp_path: Path) -> None:
    actual = judge(tmp_path, record(outcome()), Record(cell=OTHER.id))

    assert [CELL] == [known.cell for known in actual.records]
    assert (OTHER.id,) == actual.missing
    assert Exit.HELD is actual.exit


def test_judge_run_of_an_encoding_that_no_cell_built_names_its_row(tmp_path: Path) -> None:
    actual = judge(tmp_path, record(UNBUILT, outcome(encoding="other")))

    expected = (
        "matrix.toml: [[encoding]] 2: sinusoidal: construction-failed in every cell: "
        "ValueError: odd; correct its target or arguments"
    )
    assert (expected,) == actual.misconfigured
    assert Exit.CONFIGURATION is actual.exit


@pytest.mark.parametrize(
    "built",
    [
        outcome(cell=OTHER.id),
        outcome(cell=OTHER.id, verdict=Verdict.NOT_TESTED, reason="fake-cuda-self-check"),
    ],
)
def test_judge_run_of_an_encoding_that_one_cell_built_is_not_misconfigured(
    tmp_path: Path, built: Outcome
) -> None:
    actual = judge(tmp_path, record(UNBUILT), record(built, cell=OTHER.id))

    assert () == actual.misconfigured
