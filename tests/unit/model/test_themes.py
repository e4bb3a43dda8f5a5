"""The word of a theme, by the rule."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome
from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Outcome
from torchgrid.model.themes import (
    RULE,
    ThemeWord,
    find_theme,
    judge_theme,
)

PASS, FAIL = outcome(verdict=Verdict.PASS), outcome(verdict=Verdict.FAIL)
BLOCKED = outcome(verdict=Verdict.BLOCKED)
NOT_INSTALLED = outcome(verdict=Verdict.BLOCKED, reason="not-installed")
UNKNOWN = outcome(verdict=Verdict.NOT_TESTED)
CRASH = outcome(verdict=Verdict.CRASH)
NO = outcome(verdict=Verdict.FAIL, kind=Kind.OBSERVATION)
YES = outcome(verdict=Verdict.PASS, kind=Kind.OBSERVATION)

WORDS: dict[str, tuple[list[Outcome], ThemeWord]] = {
    "all pass": ([PASS, PASS], ThemeWord.WORKS),
    "a question without evidence takes nothing away": ([PASS, UNKNOWN], ThemeWord.WORKS),
    "an observation is not a failure": ([PASS, NO], ThemeWord.WORKS),
    "one fails": ([PASS, FAIL], ThemeWord.PARTLY),
    "one dies": ([PASS, CRASH], ThemeWord.PARTLY),
    "one fails and the cell blocks another": ([PASS, FAIL, BLOCKED], ThemeWord.PARTLY),
    "none passes": ([FAIL, UNKNOWN], ThemeWord.BROKEN),
    "none passes and the cell blocks others": ([FAIL, BLOCKED], ThemeWord.BROKEN),
    "the cell blocks some": ([PASS, BLOCKED], ThemeWord.BLOCKED),
    "the cell blocks all": ([BLOCKED], ThemeWord.BLOCKED),
    "a package beside torch is not installed": ([PASS, NOT_INSTALLED], ThemeWord.WORKS),
    "no evidence": ([UNKNOWN], ThemeWord.UNKNOWN),
    "observations alone": ([YES, NO], ThemeWord.UNKNOWN),
    "nothing ran": ([], ThemeWord.UNKNOWN),
}


@pytest.mark.parametrize("outcomes,expected", WORDS.values(), ids=WORDS.keys())
def test_judge_theme_follows_the_rule(outcomes: list[Outcome], expected: ThemeWord) -> None:
    assert expected is judge_theme(outcomes).word


def test_rule_has_every_word_and_always_ends() -> None:
    assert list(ThemeWord) == [condition.word for condition in RULE]
    assert RULE[-1].fits(0, 0, 0)
    assert RULE[-1].fits(1, 1, 1)


def test_find_theme_is_the_first_part_of_a_name() -> None:
    assert "compile" == find_theme("compile.then-cast")


def test_judge_theme_gives_the_reason_of_most_failures_and_counts_requirements() -> None:
    failures = [
        outcome(verdict=Verdict.FAIL, reason="nan"),
        outcome(verdict=Verdict.FAIL, reason="graph-break"),
        outcome(verdict=Verdict.TIMEOUT, reason="graph-break"),
        outcome(verdict=Verdict.FAIL, reason="loads", kind=Kind.OBSERVATION),
    ]

    actual = judge_theme([PASS, UNKNOWN, BLOCKED, *failures])

    assert (ThemeWord.PARTLY, "graph-break", None) == (actual.word, actual.reason, actual.mends)
    counts = (actual.passed, actual.failed, actual.blocked, actual.unknown)
    assert (1, 3, 1, 1) == counts


def test_judge_theme_gives_the_first_of_equally_frequent_reasons() -> None:
    outcomes = [outcome(verdict=Verdict.FAIL, reason=reason) for reason in ("nan", "crash")]

    assert "crash" == judge_theme(outcomes).reason == judge_theme(outcomes[::-1]).reason


def test_judge_theme_names_what_mends_a_cell_and_the_thread_about_it() -> None:
    block = outcome(verdict=Verdict.BLOCKED, reason="setuptools-missing", mends="setuptools")

    actual = judge_theme([PASS, block], lambda found: "pytorch#173823" if found.mends else None)

    assert ("setuptools-missing", "setuptools", "pytorch#173823") == (
        actual.reason,
        actual.mends,
        actual.upstream,
    )


def test_judge_theme_of_a_cell_without_an_optional_package_is_not_blocked() -> None:
    assert ThemeWord.UNKNOWN is judge_theme([NOT_INSTALLED]).word
