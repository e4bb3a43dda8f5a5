"""Every code has a test that produces it, and the page that says so is the one of this source."""

from __future__ import annotations

from tests.outcomes import page
from tests.outcomes.codes import codes
from tests.outcomes.page import PAGE, meanings, render
from tests.outcomes.recorded import RECORDED, cells_by_code
from torchgrid.model.verdict import Reason, Stage, Verdict

PAGE_IS_OLD = "run `python -m tests.outcomes` and read what changed"


def test_every_code_has_a_test_or_where_no_test_can_a_record() -> None:
    tested, recorded = page.tests_by_code(), cells_by_code()

    without = [
        code.words
        for code in codes()
        if code.words not in tested and not (code.words in RECORDED and code.words in recorded)
    ]

    assert [] == without


def test_every_code_is_explained_and_nothing_else() -> None:
    assert {code.words for code in codes()} == meanings().keys()


def test_the_codes_are_those_of_the_vocabulary() -> None:
    found = codes()

    assert {*Verdict, *Stage} == {code.kind for code in found}
    assert {str(r) for r in Reason} == {c.reason for c in found if c.kind in set(Stage)}


def test_no_record_stands_for_what_a_test_shows() -> None:
    assert set() == RECORDED.keys() & page.tests_by_code().keys()


def test_the_page_is_what_the_source_makes_it() -> None:
    assert render() == PAGE.read_text(encoding="utf-8"), PAGE_IS_OLD
