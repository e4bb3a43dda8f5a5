"""The section on expectations shows each row and the outcomes that do not meet it."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation, Expectations, tally_outcomes
from torchgrid.model.outcome import Record
from torchgrid.report.expectations import MAX_BREAKS, render_expectations

FAIL = outcome(verdict=Verdict.FAIL, reason="lost")


def render_lines(*rows: Expectation, known: Record) -> list[str]:
    return render_expectations(tally_outcomes(Expectations(rows), [known])).splitlines()


def find_rows(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("|")][2:]


def test_render_expectations_shows_a_row_with_its_counts_and_its_why() -> None:
    row = expectation(
        encodings=("sinus*", "a_b"), probes=("compile.*",), reasons=("lost",), why="so `it` is"
    )

    actual = find_rows(render_lines(row, known=record(FAIL, outcome(device="meta"))))

    expected = (
        "| 1 | sinus\\*, a\\_b | compile.\\* | \\* | \\* | fail (lost) | 1 | **1** | so `it` is |"
    )
    assert [expected] == actual


def test_render_expectations_marks_a_row_that_matches_no_outcome() -> None:
    actual = find_rows(render_lines(expectation(probes=("gone.x",)), known=record(FAIL)))

    assert ["| 1 | \\* | gone.x | \\* | \\* | fail | **no outcome** | 0 |"] == [
        line.removesuffix(" that is how it is |") for line in actual
    ]


def test_render_expectations_lists_outcomes_that_do_not_meet_a_row_with_their_reasons() -> None:
    crash = outcome(device="meta", verdict=Verdict.CRASH, reason="SIGSEGV")

    actual = render_lines(expectation(), known=record(outcome(), crash))

    where = f"- {CELL} sinusoidal compile.inductor on"
    assert "Outcomes that do not meet row 1:" in actual
    assert [
        f"{where} cpu: pass instead of fail",
        f"{where} meta: crash `SIGSEGV` instead of fail",
    ] == [line for line in actual if line.startswith("- ")]


def test_render_expectations_cuts_a_long_list_of_outcomes() -> None:
    many = [outcome(probe=f"compile.p{number}") for number in range(MAX_BREAKS + 5)]

    actual = [line for line in render_lines(expectation(), known=record(*many)) if line[:2] == "- "]

    assert (MAX_BREAKS + 1, "- and 5 more") == (len(actual), actual[-1])


def test_render_expectations_escapes_a_bar_in_a_why() -> None:
    (actual,) = find_rows(render_lines(expectation(why="`a | b`"), known=record(FAIL)))

    assert actual.endswith("| \\`a \\| b\\` |")
