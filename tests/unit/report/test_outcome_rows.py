"""Outcomes as flat rows, and as CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.builders import expectation, outcome, record, results, stopped
from torchgrid.contract import CELL, Kind, Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.report.outcome_rows import COLUMNS, FORMULA_SIGNS, Status, list_rows, render_csv

FAIL = {"verdict": Verdict.FAIL, "reason": "left-behind"}
EXPECTED = expectation(why="it is plain", upstream="pytorch#1")


def test_list_rows_has_every_column_of_every_outcome_that_counts() -> None:
    attested = {"torch": "2.9.1+cu128", "cuda": None}
    cell = "torch2.9.1-pypi-py3.11+setuptools+numpy_lt2"
    known = results(
        record(outcome(cell=cell, metrics={"b": 1, "a": 2}), cell=cell, attestation=attested),
        record(
            outcome(cell="torch2.6.0-pypi-py3.11"), cell="torch2.6.0-pypi-py3.11", stopped=stopped()
        ),
    )

    (row,) = list_rows(known)

    assert list(COLUMNS) == list(row)
    assert ("2.9.1", "setuptools, numpy_lt2", "2.9.1+cu128", None) == (
        row["release"],
        row["extras"],
        row["torch"],
        row["cuda"],
    )
    assert ("compile", '{"a": 2, "b": 1}') == (row["theme"], row["metrics"])
    assert all(v is None or isinstance(v, COLUMNS[name]) for name, v in row.items())


@pytest.mark.parametrize(
    "changes,expect,expected",
    [
        ({}, [], Status.PASSED),
        (FAIL, [], Status.FAILED),
        (FAIL, [EXPECTED], Status.SKIPPED),
        ({}, [EXPECTED], Status.FAILED),
        ({}, [expectation(verdict=Verdict.PASS)], Status.PASSED),
        ({**FAIL, "kind": Kind.OBSERVATION}, [], Status.PASSED),
        ({"verdict": Verdict.CRASH, "kind": Kind.OBSERVATION}, [], Status.SKIPPED),
        ({"verdict": Verdict.BLOCKED, "reason": "x"}, [], Status.SKIPPED),
        ({"verdict": Verdict.NOT_APPLICABLE}, [], Status.SKIPPED),
        ({"verdict": Verdict.OUT_OF_MEMORY}, [], Status.FAILED),
    ],
)
def test_choose_status_counts_what_is_not_expected(
    changes: dict[str, Any], expect: list[Expectation], expected: Status
) -> None:
    (row,) = list_rows(results(record(outcome(**changes)), expect=expect))

    assert expected == row["status"]


@given(st.text())
@example(" @0")
def test_render_csv_makes_formulas_inert_and_keeps_one_line_an_outcome(text: str) -> None:
    known = results(record(outcome(**FAIL, detail=text), outcome(encoding=CELL)))

    rendered = render_csv(list_rows(known))

    first, second = csv.DictReader(io.StringIO(rendered))
    assert 3 == len(rendered.splitlines())
    assert len(first["detail"]) <= 1 or not first["detail"].startswith(FORMULA_SIGNS)
    assert "-" == second["encoding"]


def test_render_csv_quotes_a_formula() -> None:
    known = results(record(outcome(**FAIL, detail='=cmd|"/c calc"!A1')))

    assert '"\'=cmd|""/c calc""!A1"' in render_csv(list_rows(known))
