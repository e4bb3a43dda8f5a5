"""The page of expectations shows each row and the outcomes that do not meet it."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Record
from torchgrid.report.expectations import MAX_BREAKS, render_expectations_page

FAIL = outcome(verdict=Verdict.FAIL, reason="lost")


def render_lines(*rows: Expectation, known: Record) -> list[str]:
    page = render_expectations_page(results(known, expect=rows))["expectations.md"]
    return page.partition("in `data/`.\n")[2].strip().splitlines()


def test_render_expectations_page_shows_a_row_with_its_counts_and_its_why() -> None:
    row = expectation(
        encodings=("sinus*", "a_"),
        probes=("compile.*",),
        cells=("torch2*",),
        reasons=("lost",),
        why="so `it` is <b>",
        upstream="pytorch#1",
    )

    actual = render_lines(row, known=record(FAIL, outcome(device="meta")))

    counts = "1 outcome meets it, 1 does not."
    link = "[pytorch#1](https://github.com/pytorch/pytorch/issues/1)"
    assert [
        "1 of 1 row does not hold.",
        "## Row 1: sinus\\*, a\\_",
        f"compile.\\* in torch2\\*: **fail (lost)**. {counts} Upstream: {link}.",
        "so `it` is &lt;b&gt;",
    ] == [line for line in actual if line][:4]


def test_render_expectations_page_says_that_all_rows_hold() -> None:
    assert "All rows hold." == render_lines(expectation(), known=record(FAIL))[0]


def test_render_expectations_page_marks_a_row_that_matches_no_outcome() -> None:
    actual = render_lines(expectation(probes=("gone.x",)), known=record(FAIL))

    assert "1 of 1 row does not hold." == actual[0]
    assert "gone.x: **fail**. **It matches no outcome.**" in actual


def test_render_expectations_page_lists_outcomes_that_do_not_meet_a_row() -> None:
    crash = outcome(device="meta", verdict=Verdict.CRASH, reason="SIGSEGV")

    actual = render_lines(expectation(), known=record(outcome(), crash))

    where = f"- {CELL} sinusoidal compile.inductor on"
    assert "Outcomes that do not meet row 1:" in actual
    assert [
        f"{where} cpu: pass instead of fail",
        f"{where} meta: crash `SIGSEGV` instead of fail",
    ] == [line for line in actual if line.startswith("- ")]


def test_render_expectations_page_cuts_a_long_list_of_outcomes() -> None:
    many = [outcome(probe=f"compile.p{number}") for number in range(MAX_BREAKS + 5)]

    actual = [line for line in render_lines(expectation(), known=record(*many)) if line[:2] == "- "]

    assert (MAX_BREAKS + 1, "- and 5 more") == (len(actual), actual[-1])


def test_render_expectations_page_without_rows_is_no_page() -> None:
    assert {} == render_expectations_page(results(record(FAIL)))
