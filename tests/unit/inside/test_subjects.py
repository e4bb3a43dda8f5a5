"""What questions are asked of: the cell itself, and encodings as rows or classes describe them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.inside.conftest import Harness

DESCRIBED = "fake_encodings.fine:Described"


def test_a_question_about_the_cell_is_asked_once_and_sees_its_facts(harness: Harness) -> None:
    rows = [harness.encoding(name="one"), harness.encoding(name="two")]
    run = harness.run(encodings=rows, select=["words.cell"])

    assert [["-", "words.cell", "cpu"]] == run.of("tasks")[0]["tasks"]
    assert {"torch": "9.9.9+fake"} == run.outcome("words.cell")["metrics"]


def test_the_cell_is_asked_before_the_encodings_and_where_none_can_be_built(
    harness: Harness,
) -> None:
    rows = [harness.encoding("fake_encodings.broken:Any")]
    run = harness.run(encodings=rows, select=["verdict.pass", "words.cell"])

    verdicts = [(event["encoding"], event["verdict"]) for event in run.of("outcome")]
    assert [("-", "pass"), ("any", "not-tested"), ("any", "not-tested")] == verdicts


def test_a_class_describes_itself(harness: Harness) -> None:
    row = harness.encoding(DESCRIBED, arguments={"length": 7}, inputs=[])
    run = harness.run(encodings=[row], select=["words.promises"])

    expected = {"max_length": 7, "table": "numbers", "sizes": {"seq": 3}}
    assert expected == run.outcome("words.promises")["metrics"]


def test_what_a_row_says_goes_before_what_a_class_says(harness: Harness) -> None:
    row = harness.encoding(DESCRIBED, arguments={"length": 7}, inputs=[], max_length=5)
    run = harness.run(encodings=[row], select=["words.promises"])

    assert 5 == run.outcome("words.promises")["metrics"]["max_length"]


def test_arguments_that_name_a_target_are_constructed(harness: Harness) -> None:
    inner = {"target": "fractions:Fraction", "arguments": {"numerator": 1, "denominator": 2}}
    row = harness.encoding(DESCRIBED, arguments={"length": inner}, inputs=[])
    run = harness.run(encodings=[row], select=["words.promises"])

    outcome = run.outcome("words.promises")
    assert ("not-tested", "probe-nonsense") == (outcome["verdict"], outcome["reason"])
    assert "Fraction(1, 2)" in outcome["detail"]


def test_a_row_without_an_input_is_not_asked(harness: Harness) -> None:
    run = harness.run(encodings=[harness.encoding(inputs=[])])

    detail = (
        "TypeError: the row has no input, and fake_encodings.fine:Fine is no torchgrid Encoding"
    )
    assert [("construction-failed", detail)] * 2 == [
        (event["reason"], event["detail"]) for event in run.of("outcome")
    ]


def test_what_is_built_must_be_a_module(harness: Harness) -> None:
    run = harness.run(encodings=[harness.encoding("fake_encodings.fine:Number")])

    detail = "TypeError: a Number is built, and a torch.nn.Module is wanted"
    assert detail == run.outcome("verdict.pass")["detail"]


def test_a_method_that_is_not_there_is_said(harness: Harness) -> None:
    run = harness.run(encodings=[harness.encoding(call="rotate")])

    assert "construction-failed" == run.outcome("verdict.pass")["reason"]
    assert "rotate" in run.outcome("verdict.pass")["detail"]


def test_nothing_is_imported_ahead_where_the_job_says_so(harness: Harness) -> None:
    run = harness.run(prepare=False)

    assert [] == run.of("prepared")
    assert 2 == len(run.of("outcome"))


def test_an_answer_that_is_no_pass_has_its_traceback(harness: Harness) -> None:
    run = harness.run(select=["verdict.pass", "verdict.raises"])

    assert "in raises" in run.outcome("verdict.raises")["traceback"]
    assert run.outcome("verdict.pass")["traceback"] is None
