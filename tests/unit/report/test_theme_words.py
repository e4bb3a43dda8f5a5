"""A table has the word for each theme, and the legend the rule that chooses it."""

from __future__ import annotations

from collections.abc import Iterable

from tests.unit.builders import outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.model.themes import RULE, ThemeWord
from torchgrid.report.theme_words import render_rule, render_theme_words


def render_rows(records: Iterable[Record]) -> list[str]:
    known = results(*records)
    return render_theme_words(known, "sinusoidal", known.groups[0]).splitlines()[2:]


def make_records(verdicts: dict[str, list[Verdict]]) -> list[Record]:
    """Return a record per release with its verdicts of one theme."""
    return [
        record(
            *(outcome(cell=cell, probe=f"compile.p{n}", verdict=v) for n, v in enumerate(found)),
            cell=cell,
        )
        for release, found in verdicts.items()
        for cell in [f"torch{release}-pypi-py3.11"]
    ]


def test_render_theme_words_has_the_releases_of_each_word_best_first() -> None:
    actual = render_rows(
        make_records(
            {
                "1.13.1": [Verdict.NOT_APPLICABLE],
                "2.0.1": [Verdict.BLOCKED],
                "2.1.2": [Verdict.PASS],
                "2.2.2": [Verdict.PASS, Verdict.PASS],
                "2.3.1": [Verdict.PASS, Verdict.FAIL],
                "2.4.1": [Verdict.CRASH],
                "2.5.1": [Verdict.PASS],
            }
        )
    )

    words = "works 2.1.2 to 2.2.2, 2.5.1; partly 2.3.1; broken 2.4.1; blocked 2.0.1; unknown 1.13.1"
    assert [f"| compile | {words} |"] == actual


def test_render_theme_words_has_a_row_for_each_theme() -> None:
    actual = render_rows([record(outcome(probe="state.x"), outcome(probe="device.x"))])

    assert ["| device | works 2.9.1 |", "| state | works 2.9.1 |"] == actual


def test_render_theme_words_is_empty_for_cells_of_a_few_probes() -> None:
    assert [] == render_rows([record(outcome(), probes=("compile.*",))])


def test_render_rule_has_a_line_for_each_condition() -> None:
    _, _, *rows = render_rule().splitlines()

    assert [str(line.word) for line in RULE] == [row.split(" | ")[0].strip("| ") for row in rows]
    assert {*ThemeWord} == {line.word for line in RULE}
    assert "| works | passed: one or more, failed: none, blocked: none |" in rows
