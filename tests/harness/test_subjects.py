"""What questions are asked of: the cell itself, and encodings as rows or classes describe them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run


def test_a_question_about_the_cell_is_asked_once_and_sees_its_facts(rows: Run) -> None:
    asked = [task for task in rows.of("tasks")[0]["tasks"] if task[1] == "words.cell"]

    assert [["-", "words.cell", "cpu"]] == asked
    assert {"torch": "9.9.9+fake"} == rows.outcome("words.cell", encoding="-")["metrics"]


@pytest.mark.produces("not-tested", "target-import-failed")
def test_the_cell_is_asked_before_the_encodings_and_where_none_can_be_built(
    harness: Harness,
) -> None:
    rows = [harness.encoding("fake_encodings.broken:Any")]
    run = harness.run(encodings=rows, select=["verdict.pass", "words.cell"])

    verdicts = [(event["encoding"], event["verdict"]) for event in run.of("outcome")]
    assert "target-import-failed" == run.outcome("verdict.pass", "meta", "any")["reason"]
    assert [("-", "pass"), ("any", "not-tested"), ("any", "not-tested")] == verdicts


def test_a_class_describes_itself(rows: Run) -> None:
    expected = {"max_length": 7, "table": "numbers", "sizes": {"seq": 3}}

    assert expected == rows.outcome("words.promises", encoding="described")["metrics"]


def test_what_a_row_says_goes_before_what_a_class_says(rows: Run) -> None:
    outcome = rows.outcome("words.promises", encoding="row-first")

    assert 5 == outcome["metrics"]["max_length"]


def test_arguments_that_name_a_target_are_constructed(rows: Run) -> None:
    outcome = rows.outcome("words.promises", encoding="half")

    assert ("not-tested", "probe-nonsense") == (outcome["verdict"], outcome["reason"])
    assert "Fraction(1, 2)" in outcome["detail"]


def test_a_row_without_an_input_is_not_asked(rows: Run) -> None:
    detail = (
        "TypeError: the row has no input, and fake_encodings.fine:Fine is no torchgrid Encoding"
    )
    told = rows.of_encoding("outcome", "no-input")

    assert {("construction-failed", detail)} == {(e["reason"], e["detail"]) for e in told}
    assert len(rows.tasks("no-input")) == len(told)


@pytest.mark.produces("not-tested", "construction-failed")
def test_what_is_built_must_be_a_module(rows: Run) -> None:
    detail = "TypeError: a Number is built, and a torch.nn.Module is wanted"

    assert detail == rows.outcome("verdict.pass", encoding="number")["detail"]


def test_a_method_that_is_not_there_is_said(rows: Run) -> None:
    outcome = rows.outcome("verdict.pass", encoding="rotated")

    assert "construction-failed" == outcome["reason"]
    assert "rotate" in outcome["detail"]


def test_nothing_is_imported_ahead_where_the_job_says_so(harness: Harness) -> None:
    run = harness.run(prepare=False)

    assert [] == run.of("prepared")
    assert 2 == len(run.of("outcome"))


def test_an_answer_that_is_no_pass_has_its_traceback(rows: Run) -> None:
    assert "in raises" in rows.outcome("verdict.raises")["traceback"]
    assert rows.outcome("verdict.pass")["traceback"] is None


@pytest.mark.produces("timeout", "deadline")
def test_an_encoding_whose_import_hangs_costs_itself(harness: Harness) -> None:
    rows = [harness.encoding("fake_encodings.hanging:Hanging"), harness.encoding()]
    limits = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 0.003}

    run = harness.run(encodings=rows, limits=limits)

    assert 0 == run.status
    assert "deadline" == run.outcome("verdict.pass", encoding="hanging")["reason"]
    assert "pass" == run.outcome("verdict.pass")["verdict"]
