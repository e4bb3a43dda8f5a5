"""The words of themes: one word with its releases in a table, all ranges on an encoding's page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from tests.unit.builders import expectation, outcome, record, results
from torchgrid.contract import CELL, Verdict
from torchgrid.model.outcome import Record
from torchgrid.model.statement import CellWords
from torchgrid.model.themes import RULE, ThemeWord
from torchgrid.report.statements import list_cell_words
from torchgrid.report.text import WIDTH, Links
from torchgrid.report.theme_words import (
    MAX_THEMES,
    collect_words,
    describe_newest_word,
    describe_variant,
    locate_page,
    make_main_statement,
    make_theme_statement,
    order_themes,
    render_rule,
    render_theme_ranges,
    render_theme_tables,
)

PASS, FAIL, BLOCKED, SILENT = (
    Verdict.PASS,
    Verdict.FAIL,
    Verdict.BLOCKED,
    Verdict.NOT_TESTED,
)


def make_records(verdicts: dict[str, list[Verdict]], encoding: str = "sinusoidal") -> list[Record]:
    """Return a record per release with its verdicts of one theme."""
    return [
        record(
            *(
                outcome(cell=cell, encoding=encoding, probe=f"compile.p{n}", verdict=v)
                for n, v in enumerate(found)
            ),
            cell=cell,
        )
        for release, found in verdicts.items()
        for cell in [f"torch{release}-pypi-py3.11"]
    ]


def list_words(records: Iterable[Record]) -> Sequence[CellWords]:
    return list_cell_words(results(*records), "sinusoidal")


@pytest.mark.parametrize(
    "verdicts,expected",
    [
        ({"2.6.0": [PASS], "2.7.1": [PASS], "2.8.0": [PASS]}, "works 2.6+"),
        ({"2.6.0": [PASS], "2.7.1": [FAIL], "2.8.0": [PASS, FAIL]}, "partly 2.8+"),
        ({"2.6.0": [BLOCKED], "2.7.1": [FAIL], "2.8.0": [FAIL]}, "broken 2.7+"),
        # A release that is unknown in between is told, and another word ends the range.
        ({"2.6.0": [PASS], "2.7.1": [SILENT], "2.8.0": [PASS]}, "works 2.6+?"),
        ({"2.6.0": [FAIL], "2.7.1": [SILENT], "2.8.0": [PASS]}, "works 2.8+"),
        ({"2.6.0": [PASS], "2.7.1": [PASS], "2.8.0": [SILENT]}, "unknown 2.8+"),
    ],
)
def test_describe_newest_word_has_the_releases_of_the_newest_word(
    verdicts: dict[str, list[Verdict]], expected: str
) -> None:
    made = make_theme_statement("sinusoidal", list_words(make_records(verdicts)), "compile")
    short = {"2.6.0": "2.6", "2.7.1": "2.7", "2.8.0": "2.8"}

    assert expected == describe_newest_word(made, short, "2.8.0")


def test_describe_newest_word_ends_where_the_encoding_was_last_tested() -> None:
    cells = list_words(make_records({"2.6.0": [PASS], "2.7.1": [PASS]}))
    made = make_theme_statement("sinusoidal", cells, "compile")
    short = {"2.6.0": "2.6", "2.7.1": "2.7"}

    assert "works 2.6-2.7" == describe_newest_word(made, short, "2.8.0")


def test_render_theme_tables_splits_a_wide_table_and_has_every_encoding_in_each() -> None:
    themes = [f"theme{n}" for n in range(MAX_THEMES + 2)]
    outcomes = [outcome(encoding="x" * 30, probe=f"{theme}.x") for theme in themes]

    *tables, others = render_theme_tables(collect_words(results(record(*outcomes))), Links("up/"))

    assert len(tables) > 1
    assert all(f"| [{'x' * 30}] |" in table for table in tables)
    assert WIDTH >= max(len(line) for table in tables for line in table.splitlines())
    assert "Only on the pages of the encodings: theme8, theme9." == others


def test_render_theme_tables_leaves_a_theme_empty_that_an_encoding_does_not_have() -> None:
    known = results(record(outcome(), outcome(encoding="b", probe="state.x")))

    (table,) = render_theme_tables(collect_words(known), Links())

    assert ["encoding", "state", "compile"] == table.splitlines()[0].replace("|", " ").split()
    assert ["[b]", "works", "2.9+"] == table.splitlines()[2].replace("|", " ").split()
    assert table.splitlines()[3].startswith("| [sinusoidal] |            | works 2.9+ |")


def test_render_theme_ranges_has_a_line_for_each_theme_with_words_and_causes() -> None:
    blocked = outcome(
        verdict=BLOCKED, reason="setuptools-missing", mends="setuptools", probe="compile.p0"
    )
    old, new = make_records({"2.8.0": [PASS], "2.10.0": [PASS, FAIL]})
    row = expectation(upstream="pytorch#1")
    known = results(old, record(blocked, outcome(probe="dtype.x")), new, expect=(row,))

    actual = render_theme_ranges(list_cell_words(known, "sinusoidal"), "sinusoidal")

    link = "[pytorch#1](https://github.com/pytorch/pytorch/issues/1)"
    mended = "`setuptools-missing`, mended by `setuptools`"
    words = f"partly 2.10.0 (`fail`, {link}); blocked 2.9.1 ({mended}); works 2.8.0"
    assert [
        "- dtype: unknown 2.10.0; works 2.9.1; unknown 2.8.0",
        f"- compile: {words}",
    ] == actual.splitlines()


def test_order_themes_puts_those_of_a_project_last() -> None:
    assert ["shapes", "compile", "a", "z"] == order_themes({"z", "compile", "a", "shapes"})


def test_describe_variant_names_the_cells_that_give_the_words() -> None:
    assert "py3.11" == describe_variant(list_words(make_records({"2.8.0": [PASS]})), "sinusoidal")
    assert "" == describe_variant((), "sinusoidal")


@pytest.mark.parametrize(
    "encoding,expected",
    [("rope-2", "encodings/rope-2.md"), (CELL, "cell.md"), ("cell", "encodings/cell.md")],
)
def test_locate_page_returns_a_path_below_the_reports(encoding: str, expected: str) -> None:
    assert expected == locate_page(encoding)


def test_render_rule_has_a_line_for_each_condition() -> None:
    _, _, *rows = render_rule().splitlines()

    assert len(RULE) == len(rows)
    assert {str(word) for word in ThemeWord} == {row.split()[1] for row in rows}


def test_make_main_statement_is_about_the_place_with_most_releases() -> None:
    arm = "torch2.9.1-pypi-py3.11@linux-aarch64"
    cells = list_words([*make_records({"2.8.0": [FAIL], "2.9.1": [PASS]}), record(cell=arm)])

    made = make_main_statement("sinusoidal", cells)

    assert ("linux-x86_64", ThemeWord.WORKS) == (made.platform, made.status)
    assert ("compile",) == made.themes
