"""A message from code that nobody here wrote cannot break a page."""

from __future__ import annotations

import re

import pytest

from torchgrid.report.text import (
    HEAD,
    LONGEST,
    TAIL,
    code,
    file_name,
    one_line,
    prose,
    superscript,
    table,
    table_cell,
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
def test_a_line_spells_out_what_cannot_be_seen(text: str, expected: str) -> None:
    assert expected == one_line(text)


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
        ("x" * LONGEST, f"`{'x' * LONGEST}`"),
        ("x" * (LONGEST + 1), f"`{'x' * HEAD} ... {'x' * TAIL}`"),
        (f"first {'x' * LONGEST} last", f"`first {'x' * (HEAD - 6)} ... {'x' * (TAIL - 5)} last`"),
    ],
)
def test_a_code_span_is_one_whatever_it_holds(text: str, expected: str) -> None:
    assert expected == code(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_code_span_has_no_way_out(text: str) -> None:
    actual = code(text)

    assert ("`", "`") == (actual[0], actual[-1])
    assert "`" not in actual[1:-1]
    assert actual.isprintable()
    assert len(actual) < LONGEST + 10


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
def test_a_table_cell_is_its_text_and_nothing_else(text: str, expected: str) -> None:
    assert expected == table_cell(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_cell_has_no_way_out(text: str) -> None:
    actual = table_cell(text)

    assert actual.isprintable()
    assert not {"<", ">"} & set(actual)


def test_a_number_is_raised() -> None:
    assert "¹²³⁴⁵⁶⁷⁸⁹⁰" == superscript(1234567890)


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
def test_prose_keeps_its_code_and_nothing_else(text: str, expected: str) -> None:
    assert expected == prose(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_prose_has_no_way_out(text: str) -> None:
    actual = prose(text)

    assert actual.isprintable()
    assert not {"<", ">"} & set("".join(actual.replace("\\`", "").split("`")[::2]))


def test_a_table_is_not_padded() -> None:
    actual = table(("cell", "a b"), [["torch2.9.1", "✓"], ("x", "")])

    assert "| cell | a b |\n| --- | --- |\n| torch2.9.1 | ✓ |\n| x |  |" == actual


@pytest.mark.parametrize("name", ["sinusoidal", "rope-2.0_x", "A"])
def test_a_plain_name_is_that_of_its_file(name: str) -> None:
    assert name == file_name(name)


@pytest.mark.parametrize(
    "name", ["", "-", "../up", "/root", ".hidden", "a b", "é", "x\n", *HOSTILE]
)
def test_no_name_leads_out_of_a_folder(name: str) -> None:
    actual = file_name(name)

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,60}", actual)
    assert actual != file_name(f"{name} ")
