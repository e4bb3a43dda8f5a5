"""What is to be so is told with what holds it, and with what does not."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record
from torchgrid.model.expectation import Expectation, Expectations, tally_outcomes
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Verdict
from torchgrid.report.expectations import MOST, expectations_section

FAIL = outcome(verdict=Verdict.FAIL, reason="lost")


def section(*rows: Expectation, known: Record) -> list[str]:
    return expectations_section(tally_outcomes(Expectations(rows), [known])).splitlines()


def rows_of(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("|")][2:]


def test_a_row_is_told_with_its_counts_and_its_why() -> None:
    row = expectation(
        encodings=("sinus*", "a_b"), probes=("compile.*",), reasons=("lost",), why="so `it` is"
    )

    actual = rows_of(section(row, known=record(FAIL, outcome(device="meta"))))

    expected = (
        "| 1 | sinus\\*, a\\_b | compile.\\* | \\* | \\* | fail (lost) | 1 | **1** | so `it` is |"
    )
    assert [expected] == actual


def test_a_row_that_matches_nothing_is_told() -> None:
    actual = rows_of(section(expectation(probes=("gone.x",)), known=record(FAIL)))

    assert ["| 1 | \\* | gone.x | \\* | \\* | fail | **nothing matches** | 0 |"] == [
        line.removesuffix(" that is how it is |") for line in actual
    ]


def test_what_breaks_a_row_is_named_with_its_reason() -> None:
    crash = outcome(device="meta", verdict=Verdict.CRASH, reason="SIGSEGV")

    actual = section(expectation(), known=record(outcome(), crash))

    where = f"- {CELL} sinusoidal compile.inductor on"
    assert "Row 1 is broken by:" in actual
    assert [f"{where} cpu: pass, and not fail", f"{where} meta: crash `SIGSEGV`, and not fail"] == [
        line for line in actual if line.startswith("- ")
    ]


def test_what_breaks_a_row_is_not_endless() -> None:
    many = [outcome(probe=f"compile.p{number}") for number in range(MOST + 5)]

    actual = [line for line in section(expectation(), known=record(*many)) if line[:2] == "- "]

    assert (MOST + 1, "- and 5 more") == (len(actual), actual[-1])


def test_a_bar_in_a_why_ends_no_cell() -> None:
    (actual,) = rows_of(section(expectation(why="`a | b`"), known=record(FAIL)))

    assert actual.endswith("| \\`a \\| b\\` |")
