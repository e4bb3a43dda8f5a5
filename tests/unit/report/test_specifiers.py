"""A specifier allows what was tested and works, and nothing else that exists."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet

from tests.unit.report.test_sentences import span, state
from torchgrid.report.specifiers import Bound, make_bound, select_allowed

KNOWN = ("2.6.0", "2.7.0", "2.7.1", "2.8.0", "2.9.0", "2.9.1", "2.10.0")


def test_make_bound_leaves_out_what_is_broken_and_what_nobody_tested() -> None:
    statement = state(
        span("2.6.0", status="broken", reason="nan"),
        span("2.7.1", "2.8.0"),
        span("2.9.1", status="blocked", reason="setuptools-missing"),
        span("2.10.0"),
    )

    expected = Bound(specifier=">=2.7.1,!=2.9.*", broken=("2.9.1",), untested=("2.9.0",))
    assert expected == make_bound(statement, KNOWN)


def test_make_bound_ends_where_the_newest_release_was_not_tested_or_is_broken() -> None:
    assert make_bound(state(span("2.8.0", "2.9.0")), KNOWN) == Bound(
        specifier=">=2.8.0,<=2.9.0", untested=("2.9.1", "2.10.0")
    )
    broken = state(span("2.9.1"), span("2.10.0", status="broken", reason="nan"))
    assert make_bound(broken, KNOWN) == Bound(specifier=">=2.9.1,<=2.9.1", broken=("2.10.0",))


def test_make_bound_without_a_release_that_works_is_none() -> None:
    assert make_bound(state(), KNOWN) is None
    assert make_bound(state(span("2.9.0", status="partly", reason="nan")), KNOWN) is None


def test_select_allowed_takes_builds_for_their_release() -> None:
    assert ("2.9.1+cu130",) == select_allowed(SpecifierSet("==2.9.1"), ["2.9.1+cu130", "2.8.0"])


@given(st.lists(st.sampled_from(["works", "broken", "untested"]), min_size=7, max_size=7))
def test_make_bound_allows_exactly_the_tested_releases_that_work(words: list[str]) -> None:
    spans = [
        span(name, status=word, reason=None if word == "works" else "nan")
        for name, word in zip(KNOWN, words, strict=True)
        if word != "untested"
    ]
    works = [name for name, word in zip(KNOWN, words, strict=True) if word == "works"]

    bound = make_bound(state(*spans), KNOWN)

    allowed = [] if bound is None else SpecifierSet(bound.specifier).filter(KNOWN)
    assert works == list(allowed)
