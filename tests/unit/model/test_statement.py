"""The statement about an encoding: its word, its spans, and what is not claimed."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.model.statement import (
    CellWords,
    Span,
    Statement,
    combine_themes,
    make_statement,
)
from torchgrid.model.themes import ThemeResult, ThemeWord

WORKS, BROKEN = ThemeResult(word=ThemeWord.WORKS), ThemeResult(word=ThemeWord.BROKEN, reason="nan")
PARTLY = ThemeResult(word=ThemeWord.PARTLY, reason="graph-break")
UNKNOWN = ThemeResult(word=ThemeWord.UNKNOWN)
BLOCKED = ThemeResult(
    word=ThemeWord.BLOCKED, reason="setuptools-missing", mends="setuptools", blocked=2
)

KNOWN = ("2.5.1", "2.6.0", "2.7.0", "2.7.1", "2.8.0", "2.9.0", "2.9.1", "2.10.0")


def make_cell(release: str, result: ThemeResult, **changes: Any) -> CellWords:
    python, extras = changes.get("python", "3.11"), changes.get("extras", ())
    cell = f"torch{release}-pypi-py{python}{''.join(f'+{name}' for name in extras)}"
    usual: dict[str, Any] = {
        "cell": cell,
        "release": release,
        "variant": f"py{python}",
        "platform": "linux-x86_64",
        "seen": "2026-11-26",
        "themes": {"compile": result},
    }
    return CellWords(**{**usual, **{k: v for k, v in changes.items() if k != "python"}})


def state(*cells: CellWords, **options: Any) -> Statement:
    return make_statement("rope", cells, **{"themes": ["compile"], "known": KNOWN, **options})


def list_ranges(statement: Statement) -> list[tuple[str, str, str]]:
    return [(span.first, span.last, span.status) for span in statement.ranges]


def test_make_statement_joins_releases_with_one_word_and_cause() -> None:
    actual = state(
        make_cell("2.10.0", WORKS),
        make_cell("2.6.0", WORKS),
        make_cell("2.8.0", WORKS),
        make_cell("2.9.1", BLOCKED),
    )

    assert [
        ("2.6.0", "2.8.0", "works"),
        ("2.9.1", "2.9.1", "blocked"),
        ("2.10.0", "2.10.0", "works"),
    ] == list_ranges(actual)
    assert (ThemeWord.WORKS, "2.10.0", "2026-11-26", "py3.11", "linux-x86_64") == (
        actual.status,
        actual.newest_tested,
        actual.seen,
        actual.variant,
        actual.platform,
    )


def test_make_statement_never_claims_a_release_that_nobody_ran() -> None:
    (span,) = state(make_cell("2.6.0", WORKS), make_cell("2.8.0", WORKS)).ranges

    assert (("2.6.0", "2.8.0"), ("2.7.0", "2.7.1")) == (span.tested, span.not_tested)


def test_make_statement_names_what_mends_a_release_and_where_it_was_seen() -> None:
    beside = make_cell("2.9.1", WORKS, extras=("setuptools",))
    broken_beside = make_cell("2.10.0", PARTLY, extras=("setuptools",))

    (span,) = state(
        make_cell("2.9.1", BLOCKED), make_cell("2.10.0", BLOCKED), beside, broken_beside
    ).ranges

    assert (
        Span(
            first="2.9.1",
            last="2.10.0",
            tested=("2.9.1", "2.10.0"),
            status=ThemeWord.BLOCKED,
            theme="compile",
            themes=("compile",),
            reason="setuptools-missing",
            mends="setuptools",
            mended_in=(beside.cell,),
        )
        == span
    )


def test_make_statement_splits_releases_with_other_causes() -> None:
    other = ThemeResult(word=ThemeWord.BROKEN, reason="crash")

    actual = state(make_cell("2.6.0", BROKEN), make_cell("2.8.0", other))

    assert ["nan", "crash"] == [span.reason for span in actual.ranges]


@pytest.mark.parametrize(
    "python,expected", [(None, ["2.6.0", "2.8.0"]), ("3.13", ["2.9.1"]), ("3.9", [])]
)
def test_make_statement_is_about_one_python(python: str | None, expected: list[str]) -> None:
    cells = (
        make_cell("2.6.0", WORKS),
        make_cell("2.8.0", BROKEN),
        make_cell("2.9.1", WORKS, python="3.13"),
    )

    actual = state(*cells, python=python)

    assert expected == [release for span in actual.ranges for release in span.tested]


def test_make_statement_without_a_cell_knows_nothing() -> None:
    assert (ThemeWord.UNKNOWN, (), None) == (state().status, state().ranges, state().seen)
    only_beside = state(make_cell("2.9.1", WORKS, extras=("setuptools",)))
    assert ThemeWord.UNKNOWN is only_beside.status


@pytest.mark.parametrize(
    "results,expected",
    [
        ({"device": WORKS, "compile": WORKS}, (ThemeWord.WORKS, ())),
        ({"device": WORKS}, (ThemeWord.WORKS, ())),
        ({"device": WORKS, "compile": BLOCKED}, (ThemeWord.BLOCKED, ("compile",))),
        ({"device": UNKNOWN, "compile": BLOCKED}, (ThemeWord.BLOCKED, ("compile",))),
        ({"device": UNKNOWN, "compile": WORKS}, (ThemeWord.UNKNOWN, ("device",))),
        ({"device": PARTLY, "compile": BLOCKED}, (ThemeWord.PARTLY, ("device",))),
        ({"device": PARTLY, "compile": BROKEN}, (ThemeWord.BROKEN, ("compile",))),
        ({"device": BROKEN, "compile": BROKEN}, (ThemeWord.BROKEN, ("device", "compile"))),
        ({"state": BROKEN}, (ThemeWord.UNKNOWN, ())),
    ],
)
def test_combine_themes_takes_the_worst_word_of_those_asked(
    results: dict[str, ThemeResult], expected: tuple[ThemeWord, tuple[str, ...]]
) -> None:
    result, worst = combine_themes(results, ["device", "compile"])

    assert expected == (result.word, worst)
