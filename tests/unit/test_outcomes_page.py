"""Tests of docs/outcomes.md: each code has a test that produces it, and the page is up to date."""

from __future__ import annotations

from tests.outcomes import page
from tests.outcomes.codes import list_codes
from tests.outcomes.page import PAGE, read_meanings, render_page
from tests.outcomes.recorded import RECORDED, find_recorded_cells
from torchgrid.contract import Reason, Stage, Verdict

PAGE_IS_OLD = "run `python -m tests.outcomes` and read what changed"


def test_find_tests_has_every_code_that_no_record_shows() -> None:
    tested, recorded = page.find_tests(), find_recorded_cells()

    without = [
        code.words
        for code in list_codes()
        if code.words not in tested and not (code.words in RECORDED and code.words in recorded)
    ]

    assert [] == without


def test_read_meanings_explains_every_code_and_nothing_else() -> None:
    assert {code.words for code in list_codes()} == read_meanings().keys()


def test_list_codes_has_every_verdict_stage_and_reason_of_the_contract() -> None:
    found = list_codes()

    assert {*Verdict, *Stage} == {code.kind for code in found}
    assert {str(r) for r in Reason} == {c.reason for c in found if c.kind in set(Stage)}


def test_recorded_has_no_code_that_a_test_produces() -> None:
    assert set() == RECORDED.keys() & page.find_tests().keys()


def test_render_page_returns_the_page_in_docs() -> None:
    assert render_page() == PAGE.read_text(encoding="utf-8"), PAGE_IS_OLD
