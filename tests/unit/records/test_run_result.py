"""Tests that a run is judged by its records, against the accepted ones."""

from __future__ import annotations

from dataclasses import replace
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
    verdict=Verdict.NOT_TESTED,
    reason="construction-failed",
    detail="ValueError: odd; see shapes.forward",
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


@pytest.mark.parametrize(
    "beside",
    [
        (),
        (outcome(probe="shapes.forward", verdict=Verdict.FAIL, reason="ValueError", detail="odd"),),
        (outcome(probe="shapes.forward", verdict=Verdict.CRASH, reason="SIGSEGV"),),
    ],
)
def test_judge_run_of_an_encoding_that_no_cell_built_names_its_row(
    tmp_path: Path, beside: tuple[Outcome, ...]
) -> None:
    actual = judge(tmp_path, record(UNBUILT, *beside, outcome(encoding="other")))

    expected = (
        "matrix.toml: encoding 'sinusoidal': construction-failed in every cell: "
        "ValueError: odd; see shapes.forward; correct its row"
    )
    assert (expected,) == actual.misconfigured
    assert Exit.CONFIGURATION is actual.exit


def test_judge_run_of_a_requirement_that_every_cell_lacks_names_the_next_step(
    tmp_path: Path,
) -> None:
    detail = "No module named 'timm'; add the package of 'timm' to the row's requires"
    lacks = replace(UNBUILT, reason="requirement-missing", detail=detail)
    actual = judge(tmp_path, record(lacks))

    expected = f"matrix.toml: encoding 'sinusoidal': requirement-missing in every cell: {detail}"
    assert (expected,) == actual.misconfigured


@pytest.mark.parametrize(
    "built",
    [
        outcome(cell=OTHER.id),
        outcome(cell=OTHER.id, verdict=Verdict.FAIL, reason="different-values"),
        outcome(cell=OTHER.id, verdict=Verdict.NOT_TESTED, reason="fake-cuda-self-check"),
    ],
)
def test_judge_run_of_an_encoding_that_one_cell_built_is_not_misconfigured(
    tmp_path: Path, built: Outcome
) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"))
    broken, fine = record(UNBUILT), record(built, cell=OTHER.id)

    both = judge_run(rows, {}, [broken, fine])
    earlier = judge_run(rows, {}, [broken], others=[fine])
    accepted = judge_run(rows, {OTHER.id: fine}, [broken])

    assert [(), (), ()] == [both.misconfigured, earlier.misconfigured, accepted.misconfigured]


def test_judge_run_of_an_encoding_that_was_built_in_this_cell_before_is_not_misconfigured(
    tmp_path: Path,
) -> None:
    actual = judge(tmp_path, record(UNBUILT), accepted=record(outcome()))

    assert () == actual.misconfigured
    assert Exit.NOTHING_TESTED is actual.exit


def test_judge_run_of_an_encoding_that_failed_in_every_recorded_cell_is_misconfigured(
    tmp_path: Path,
) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"))
    other = record(replace(UNBUILT, cell=OTHER.id), cell=OTHER.id)

    actual = judge_run(rows, {OTHER.id: other}, [record(UNBUILT)], others=[other])

    assert 1 == len(actual.misconfigured)


def test_judge_run_of_other_cells_does_not_judge_an_encoding_that_failed_before(
    tmp_path: Path,
) -> None:
    rows = matrix(tmp_path, encoding(name="sinusoidal"), encoding(name="other"))
    other = record(replace(UNBUILT, cell=OTHER.id), cell=OTHER.id)

    actual = judge_run(rows, {OTHER.id: other}, [record(outcome(encoding="other"))])

    assert () == actual.misconfigured


def test_judge_run_returns_the_latest_record_of_every_cell(tmp_path: Path) -> None:
    third, idle = cell(torch="2.5.1").id, cell(torch="2.4.0").id
    accepted = {name: record(outcome(cell=name), cell=name) for name in (CELL, OTHER.id, third)}
    failed = record(outcome(cell=OTHER.id, verdict=Verdict.FAIL), cell=OTHER.id)
    now = record(outcome(verdict=Verdict.CRASH))

    actual = judge_run(
        matrix(tmp_path, encoding(name="sinusoidal")),
        accepted,
        [now, Record(cell=third)],
        others=[failed, Record(cell=idle)],
    )

    assert (now, failed, accepted[third]) == actual.recorded
    assert (now,) == actual.records
    assert (OTHER.id, third) == actual.earlier
    assert (third,) == actual.missing
