"""A message from foreign code cannot break a page."""

from __future__ import annotations

import re
import tomllib

import pytest

from torchgrid.report.text import (
    HEAD,
    MAX_CHARACTERS,
    PAGE_BYTES,
    TAIL,
    WIDTH,
    Links,
    count_noun,
    escape_text,
    fit_page,
    flatten_text,
    format_code,
    format_prose,
    link_upstream,
    make_file_name,
    make_superscript,
    render_aligned_table,
    render_markdown_table,
    spell_remedy,
    split_table,
)

HOSTILE = [
    "a | b || c\\| d",
    "`` ` ``` `",
    "first\nsecond\r\nthird\u2028fourth\x85fifth\x0bsixth",
    "<script>alert(1)</script> &lt; <!-- -->",
    "\x1b[31mred\x1b[0m \x00 \x07",
    "\u202egnirts \u2066\u2069 \u200b \ufeff",
    "\ud800 half",
    "[link](javascript:alert(1)) ![image](x) *bold* _it_ ~~gone~~ # title",
    "x" * 10_000,
]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("plain", "plain"),
        ("  folded \n\t text ", "folded text"),
        ("\x1b[31mred\x00", "red\\x00"),
        ("\u202eevil\u200b", "\\u202eevil\\u200b"),
        ("half \ud800", "half \\ud800"),
        ("é ☠ 中 😀", "é ☠ 中 😀"),
    ],
)
def test_flatten_text_spells_out_invisible_characters(text: str, expected: str) -> None:
    assert expected == flatten_text(text)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("a | b", "`a | b`"),
        ("`quoted`", "`'quoted'`"),
        ("<script>", "`<script>`"),
        ("  padded  ", "`padded`"),
        ("", ""),
        (" \n ", ""),
        ("at 0x7f32a8c01d90, 0xFFFFFF and 0x10", "`at 0x..., 0x... and 0x10`"),
        ("x" * MAX_CHARACTERS, f"`{'x' * MAX_CHARACTERS}`"),
        ("x" * (MAX_CHARACTERS + 1), f"`{'x' * HEAD} ... {'x' * TAIL}`"),
        (
            f"{'some ' * 39}/a/path {'x ' * MAX_CHARACTERS}{'y' * 10}/a/path{' last' * 19}",
            f"`{('some ' * 39).strip()} ...{' last' * 19}`",
        ),
        (
            f"first {'x' * MAX_CHARACTERS} last",
            f"`first {'x' * (HEAD - 6)} ... {'x' * (TAIL - 5)} last`",
        ),
    ],
)
def test_format_code_returns_one_code_span(text: str, expected: str) -> None:
    assert expected == format_code(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_format_code_lets_no_text_out_of_the_span(text: str) -> None:
    actual = format_code(text)

    assert ("`", "`") == (actual[0], actual[-1])
    assert "`" not in actual[1:-1]
    assert actual.isprintable()
    assert len(actual) < MAX_CHARACTERS + 10


@pytest.mark.parametrize(
    "text,expected",
    [
        ("sinusoidal-2.0", "sinusoidal-2.0"),
        ("a|b", "a\\|b"),
        ("a\\|b", "a\\\\\\|b"),
        ("<b> & `c`", "&lt;b&gt; &amp; \\`c\\`"),
        ("*a* _b_ ~c~ [d](e)", "\\*a\\* \\_b\\_ \\~c\\~ \\[d\\](e)"),
        ("two\nlines", "two lines"),
    ],
)
def test_escape_text_escapes_markdown_and_html(text: str, expected: str) -> None:
    assert expected == escape_text(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_escape_text_lets_no_text_out_of_the_table(text: str) -> None:
    actual = escape_text(text)

    assert actual.isprintable()
    assert not {"<", ">"} & set(actual)


def test_make_superscript_raises_every_digit() -> None:
    assert "¹²³⁴⁵⁶⁷⁸⁹⁰" == make_superscript(1234567890)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("moved by `.to(a_b)` and\nnot *else*", "moved by `.to(a_b)` and not \\*else\\*"),
        ("`<b>` <b>", "`<b>` &lt;b&gt;"),
        ("one ` alone", "one \\` alone"),
        ("nothing `` between", "nothing  between"),
        ("", ""),
    ],
)
def test_format_prose_keeps_code_and_escapes_the_rest(text: str, expected: str) -> None:
    assert expected == format_prose(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_format_prose_lets_no_html_out(text: str) -> None:
    actual = format_prose(text)

    assert actual.isprintable()
    assert not {"<", ">"} & set("".join(actual.replace("\\`", "").split("`")[::2]))


def test_render_markdown_table_does_not_pad_columns() -> None:
    actual = render_markdown_table(("cell", "a b"), [["torch2.9.1", "✓"], ("x", "")])

    assert "| cell | a b |\n| --- | --- |\n| torch2.9.1 | ✓ |\n| x |  |" == actual


@pytest.mark.parametrize("name", ["sinusoidal", "rope-2.0_x", "A"])
def test_make_file_name_keeps_a_plain_name(name: str) -> None:
    assert name == make_file_name(name)


@pytest.mark.parametrize(
    "name", ["", "-", "../up", "/root", ".hidden", "a b", "é", "x\n", *HOSTILE]
)
def test_make_file_name_returns_no_path_and_no_name_twice(name: str) -> None:
    actual = make_file_name(name)

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,60}", actual)
    assert actual != make_file_name(f"{name} ")


@pytest.mark.parametrize(
    "text,expected",
    [("a_b", "a_b"), ("_a_", "\\_a\\_"), ("a__b", "a\\_\\_b"), ("a\\_b", "a\\\\\\_b")],
)
def test_escape_text_leaves_an_underscore_inside_a_word(text: str, expected: str) -> None:
    assert expected == escape_text(text)


@pytest.mark.parametrize("name", ["torch2.9.1-pypi-py3.11+numpy_lt2@linux-aarch64@sm_90"])
def test_make_file_name_keeps_the_name_of_a_cell(name: str) -> None:
    assert name == make_file_name(name)


def test_render_aligned_table_pads_columns() -> None:
    actual = render_aligned_table(("cell", "a"), [("x", "works"), ("longer", "")])

    assert [
        "| cell   | a     |",
        "| ------ | ----- |",
        "| x      | works |",
        "| longer |       |",
    ] == actual.splitlines()


def test_split_table_keeps_every_column_and_its_width() -> None:
    headers = ["name", *(f"column{n}" for n in range(20)), "w" * 150]

    tables = list(split_table(headers, [["x", *map(str, range(21))]]))

    assert headers[1:] == [
        title.strip() for table in tables for title in table.splitlines()[0].split("|")[2:-1]
    ]
    assert WIDTH >= max(len(line) for table in tables[:-1] for line in table.splitlines())
    assert all(table.splitlines()[2].startswith("| x    | ") for table in tables)


def test_split_table_of_one_column_has_no_table() -> None:
    assert [] == list(split_table(("name",), [("x",)]))


def test_fit_page_keeps_whole_lines_and_links_and_counts_what_is_left_out() -> None:
    lines = [f"- line {n} ä" for n in range(1000)]
    page = "\n".join((*lines, "", "[a]: b.md", "[c]: d.md")) + "\n"

    actual = fit_page(page, 5000)

    kept = [line for line in actual.splitlines() if line.startswith("- ")]
    assert kept == lines[: len(kept)]
    assert f"{1001 - len(kept)} of its 1001 lines are left out" in actual
    assert actual.endswith("\n\n[a]: b.md\n[c]: d.md\n")
    assert 4000 < len(actual.encode()) <= 5000


def test_fit_page_leaves_a_short_page_alone() -> None:
    page = "x" * (PAGE_BYTES - 1) + "\n"

    assert page == fit_page(page)


def test_links_are_short_where_they_stand_and_complete_at_the_end() -> None:
    links = Links("../")

    assert "[a.b]" == links.add("a.b", "cells/a.b.md") == links.add("a.b", "cells/a.b.md")
    # Markdown would take these for the same link, or for none.
    assert "[A.B](../cells/A.B.md)" == links.add("A.B", "cells/A.B.md")
    assert "[a \\[x\\]](../c.md)" == links.add("a [x]", "c.md")
    assert "[a.b]: ../cells/a.b.md\n" == links.render()


@pytest.mark.parametrize(
    "thread,expected",
    [
        ("pytorch#12", "[pytorch#12](https://github.com/pytorch/pytorch/issues/12)"),
        ("a/b.c#3", "[a/b.c#3](https://github.com/a/b.c/issues/3)"),
        ("other#3", "other#3"),
        ("](javascript:x)#1", "\\](javascript:x)#1"),
    ],
)
def test_link_upstream_links_threads_whose_repository_is_known(thread: str, expected: str) -> None:
    assert expected == link_upstream(thread)


@pytest.mark.parametrize(
    "mends,expected",
    [
        ("setuptools<81", "setuptools<81"),
        ("onnx, numpy<2", ["onnx", "numpy<2"]),
        ('a"b', 'a"b'),
    ],
)
def test_spell_remedy_is_a_key_that_matrix_toml_takes(
    mends: str, expected: str | list[str]
) -> None:
    assert {"with": expected} == tomllib.loads(spell_remedy(mends))


@pytest.mark.parametrize(
    "number,expected", [(0, "0 outcomes"), (1, "1 outcome"), (2, "2 outcomes")]
)
def test_count_noun_has_the_number_of_the_noun(number: int, expected: str) -> None:
    assert expected == count_noun(number, "outcome")


def test_count_noun_takes_a_plural() -> None:
    assert "1 pair of cells" == count_noun(1, "pair of cells", "pairs of cells")
    assert "2 pairs of cells" == count_noun(2, "pair of cells", "pairs of cells")
