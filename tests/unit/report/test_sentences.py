"""The sentence about an encoding: which words hold for which releases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import ROOT
from torchgrid.model.statement import Span, Statement
from torchgrid.model.themes import ThemeWord
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.sentences import render_rule, write_sentence, write_word

KNOWN = KnownReleases(
    checked="2026-11-26",
    dates={
        "2.6.0": "2025-01-29",
        "2.7.0": "2025-04-23",
        "2.7.1": "2025-06-04",
        "2.8.0": "2025-08-06",
        "2.9.0": "2025-10-15",
        "2.10.0": "2026-01-21",
    },
)


def span(*tested: str, status: str = "works", **changes: Any) -> Span:
    usual = {"first": tested[0], "last": tested[-1], "tested": tested}
    return Span(**{**usual, "status": ThemeWord(status), **changes})


def state(*spans: Span) -> Statement:
    newest = spans[-1] if spans else None
    return Statement(
        encoding="rope",
        themes=("compile",),
        status=newest.status if newest else ThemeWord.UNKNOWN,
        ranges=spans,
        newest_tested=newest.last if newest else None,
    )


@pytest.mark.parametrize(
    "spans,expected",
    [
        ([], "unknown: no cell that runs all probes was tested"),
        (
            [span("2.7.1", "2.8.0", "2.9.0", "2.10.0")],
            "works on every release since 2.7.1 (2025-06)",
        ),
        (
            [span("2.6.0", "2.8.0", "2.10.0")],
            "works on every release tested since 2.6.0 (2025-01)",
        ),
        (
            [span("2.9.0"), span("2.10.0", status="broken", reason="nan")],
            "broken on the newest release, 2.10.0 (2026-01): nan; works on 2.9.0 (2025-10)",
        ),
        (
            [span("2.7.1", "2.8.0", "2.9.0")],
            "works on 2.7.1 (2025-06) to 2.9.0 (2025-10); not tested on 2.10.0 (2026-01)",
        ),
        (
            [span("2.6.0", "2.9.0", status="partly", reason="nan")],
            (
                "works in part on every release tested from 2.6.0 (2025-01) to 2.9.0 (2025-10): "
                "nan; not tested on 2.10.0 (2026-01)"
            ),
        ),
    ],
)
def test_write_sentence_names_releases_and_claims_only_tested_ones(
    spans: list[Span], expected: str
) -> None:
    assert expected == write_sentence(state(*spans), KNOWN)


@pytest.mark.parametrize(
    "mended_in,expected",
    [
        ((), "setuptools may mend it"),
        (("torch2.9.0-pypi-py3.11+setuptools",), "works with setuptools (tested on 2.9.0)"),
        (
            ("torch2.9.0-pypi-py3.11+setuptools", "torch2.10.0-pypi-py3.11+setuptools"),
            "works with setuptools",
        ),
    ],
)
def test_write_sentence_says_what_mends_a_block_and_where_that_was_tested(
    mended_in: tuple[str, ...], expected: str
) -> None:
    blocked = span(
        "2.9.0",
        "2.10.0",
        status="blocked",
        reason="setuptools-missing",
        mends="setuptools",
        mended_in=mended_in,
    )

    expected = (
        f"blocked as installed on every release since 2.9.0 (2025-10): setuptools-missing, "
        f"{expected}"
    )
    assert expected == write_sentence(state(blocked), KNOWN)


@pytest.mark.parametrize(
    "themes,expected",
    [
        ([("export",), ("export",)], "broken (export) on every"),
        ([("dtype", "export"), ("dtype", "export")], "broken (dtype, export) on every"),
        ([("export",), ("export", "state")], "broken (export, at times state) on every"),
        ([tuple("abcde"), tuple("abcde")], "broken (a, b, c and 2 more) on every"),
        ([(), ()], "broken on every"),
    ],
)
def test_write_sentence_names_the_themes_that_have_the_word(
    themes: list[tuple[str, ...]], expected: str
) -> None:
    spans = [
        span(release, status="broken", reason="nan", themes=each)
        for release, each in zip(("2.9.0", "2.10.0"), themes, strict=True)
    ]

    assert write_sentence(state(*spans), KNOWN).startswith(expected)


def test_write_word_of_a_badge_names_no_theme() -> None:
    newest = span("2.10.0", status="broken", reason="nan", themes=("export",))

    assert "broken on 2.10.0 (2026-01)" == write_word(state(newest), KNOWN)


def test_write_sentence_names_tested_packages_of_a_block_without_a_remedy() -> None:
    cell = "torch2.10.0-pypi-py3.11+setuptools_lt81+numpy_lt2"
    blocked = {"status": "blocked", "reason": "ModuleNotFoundError"}

    with_cell = write_sentence(state(span("2.10.0", **blocked, mended_in=(cell,))), KNOWN)
    without = write_sentence(state(span("2.10.0", **blocked)), KNOWN)

    assert with_cell.endswith("ModuleNotFoundError, works with setuptools<81 and numpy<2")
    assert without.endswith(": ModuleNotFoundError")


def test_write_sentence_joins_causes_of_one_word_and_counts_what_it_leaves_out() -> None:
    words = ["works", "broken", "works", "broken"]
    older = [span(n, status=w, reason="nan") for n, w in zip(KNOWN.names, words, strict=False)]
    causes = [span(n, status="partly", reason=n) for n in ("2.9.0", "2.10.0")]

    actual = write_sentence(state(*older, *causes), KNOWN)

    assert "works in part on every release since 2.9.0 (2025-10): 2.9.0, 2.10.0; " in actual
    assert actual.endswith("; changes 2 more times from 2.6.0 to 2.7.0")


@pytest.mark.parametrize(
    "spans,expected",
    [
        ([], "unknown"),
        ([span("2.10.0", status="unknown")], "unknown"),
        ([span("2.7.1", "2.10.0")], "works since 2.7.1 (2025-06)"),
        ([span("2.7.1", "2.9.0")], "works on 2.9.0 (2025-10)"),
        ([span("2.10.0", status="broken", reason="nan")], "broken on 2.10.0 (2026-01)"),
        ([span("2.16.0")], "works on 2.16.0"),
    ],
)
def test_write_word_has_the_release_and_its_month(spans: list[Span], expected: str) -> None:
    assert expected == write_word(state(*spans), KNOWN)


def test_the_documentation_has_the_rule() -> None:
    assert render_rule() in (ROOT / "docs" / "support.md").read_text(encoding="utf-8")
