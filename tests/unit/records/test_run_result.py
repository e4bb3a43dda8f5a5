"""A run is judged by its records, against those that were accepted."""

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
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Verdict
from torchgrid.records import store
from torchgrid.records.comparison import Change
from torchgrid.records.run_result import RunResult, judge_run

OTHER = cell(torch="2.6.0")

UNBUILT = outcome(
    verdict=Verdict.NOT_TESTED, reason="construction-failed", detail="ValueError: odd"
)


@pytest.fixture
def place(tmp_path: Path) -> Project:
    return Project(tmp_path)


def judged(place: Project, *records: Record, accepted: Record | None = None) -> RunResult:
    for known in records:
        store.write_record(place.outcomes, known)
    if accepted is not None:
        store.write_record(place.accepted, accepted)
    rows = matrix(place.root, encoding(name="other"), encoding(name="sinusoidal"))
    return judge_run(place, rows, [cell(), OTHER])


def test_records_are_judged_newest_first(place: Project) -> None:
    actual = judged(place, record(outcome(cell=OTHER.id), cell=OTHER.id), record(outcome()))

    assert [CELL, OTHER.id] == [known.cell for known in actual.records]
    assert Exit.HELD is actual.exit


def test_a_run_is_compared_with_the_accepted_records(place: Project) -> None:
    actual = judged(place, record(outcome(verdict=Verdict.FAIL)), accepted=record(outcome()))

    expected = "regressed: torch2.9.1-pypi-py3.11 sinusoidal compile.inductor on cpu: pass -> fail"
    assert [expected] == [str(difference) for difference in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_a_run_is_held_to_what_the_matrix_expects(place: Project) -> None:
    store.write_record(place.outcomes, record(outcome()))
    rows = matrix(place.root, encoding(name="sinusoidal"), expect=[expectation()])

    actual = judge_run(place, rows, [cell()])

    assert [Change.NEW, Change.UNEXPECTED_PASS] == [d.change for d in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_nothing_tested_is_never_green(place: Project) -> None:
    actual = judged(place, record(stopped=stopped()))

    assert Exit.NOTHING_TESTED is actual.exit


def test_no_record_at_all_is_never_green(place: Project) -> None:
    assert Exit.NOTHING_TESTED is judged(place).exit


def test_an_encoding_that_no_cell_could_build_is_a_wrong_row(place: Project) -> None:
    actual = judged(place, record(UNBUILT, outcome(encoding="other")))

    expected = (
        "matrix.toml: [[encoding]] 2: sinusoidal: construction-failed in every cell: "
        "ValueError: odd; mend its target or arguments"
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
def test_an_encoding_that_one_cell_could_build_is_no_wrong_row(
    place: Project, built: Outcome
) -> None:
    actual = judged(place, record(UNBUILT), record(built, cell=OTHER.id))

    assert () == actual.misconfigured
