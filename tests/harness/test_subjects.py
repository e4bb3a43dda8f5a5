"""Tests of the subjects of probes: the cell itself, and encodings of rows or classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run


def test_run_runs_a_probe_about_the_cell_once_with_the_attestation(rows: Run) -> None:
    tasks = [task for task in rows.find("tasks")[0]["tasks"] if task[1] == "words.cell"]

    assert [["-", "words.cell", "cpu"]] == tasks
    assert {"torch": "9.9.9+fake"} == rows.find_outcome("words.cell", encoding="-")["metrics"]


def test_run_runs_probes_about_the_cell_first_even_if_no_encoding_can_be_built(
    harness: Harness,
) -> None:
    rows = [harness.make_encoding("fake_encodings.broken:Any")]
    run = harness.run(encodings=rows, select=["verdict.pass", "words.cell"])

    verdicts = [(event["encoding"], event["verdict"]) for event in run.find("outcome")]
    assert "requirement-missing" == run.find_outcome("verdict.pass", "meta", "any")["reason"]
    assert [("-", "pass"), ("any", "not-tested"), ("any", "not-tested")] == verdicts


def test_make_encoding_takes_promises_from_a_class(rows: Run) -> None:
    expected = {"max_length": 7, "table": "numbers", "sizes": {"seq": 3}}

    assert expected == rows.find_outcome("words.promises", encoding="described")["metrics"]


def test_make_encoding_prefers_the_row_to_the_class(rows: Run) -> None:
    outcome = rows.find_outcome("words.promises", encoding="row-first")

    assert 5 == outcome["metrics"]["max_length"]


def test_construct_constructs_arguments_that_name_a_target(rows: Run) -> None:
    outcome = rows.find_outcome("words.promises", encoding="half")

    assert ("not-tested", "probe-nonsense") == (outcome["verdict"], outcome["reason"])
    assert "Fraction(1, 2)" in outcome["detail"]


def test_make_encoding_refuses_a_row_without_an_input(rows: Run) -> None:
    detail = (
        "TypeError: the row has no input, and fake_encodings.fine:Fine is not a torchgrid Encoding"
    )

    outcome = rows.find_outcome("builds.module", encoding="no-input")
    assert detail == f"{outcome['reason']}: {outcome['detail']}"
    assert detail == rows.find_of_encoding("encoding", "no-input")[0]["detail"]


def test_method_call_names_a_missing_method(rows: Run) -> None:
    outcome = rows.find_outcome("verdict.pass", encoding="rotated")

    assert "construction-failed" == outcome["reason"]
    assert "rotate" in outcome["detail"]


def test_run_without_prepare_imports_nothing_ahead(harness: Harness) -> None:
    run = harness.run(prepare=False)

    assert [] == run.find("prepared")
    assert 2 == len(run.find("outcome"))


def test_run_writes_a_traceback_unless_a_probe_passes(rows: Run) -> None:
    assert "in raise_colours" in rows.find_outcome("verdict.raises")["traceback"]
    assert rows.find_outcome("verdict.pass")["traceback"] is None
