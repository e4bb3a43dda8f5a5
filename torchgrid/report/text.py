"""Markdown from any text: messages come from foreign code, and none of them may break a page."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

# Control, format, surrogate, private, unassigned; line and paragraph separators.
_INVISIBLE = ("C", "Zl", "Zp")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ODD = re.compile(r"[^A-Za-z0-9-]+")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", **{mark: f"\\{mark}" for mark in "\\`*_[]|~"}}
)

# A compiler names what failed at the start of its message and the cause at the end.
HEAD, TAIL = 200, 100
MAX_CHARACTERS = HEAD + TAIL


def flatten_text(text: str) -> str:
    r"""Return `text` as one line without colours.

    White space is folded, and invisible characters are written as escapes such as `\x00`.
    """
    line = " ".join(_COLOUR.sub("", text).split())
    # Nearly every text is printable. A look at each character took most of the time of a page.
    if line.isprintable():
        return line
    return "".join(
        character.encode("unicode_escape", errors="backslashreplace").decode()
        if unicodedata.category(character).startswith(_INVISIBLE)
        else character
        for character in line
    )


def format_code(text: str) -> str:
    """Return `text` as a code span, in which neither HTML nor Markdown has a meaning.

    Long text is shortened, addresses become `0x...`, and an empty text stays empty.
    """
    line = shorten_line(_ADDRESS.sub("0x...", flatten_text(text)).replace("`", "'").strip())
    return f"`{line}`" if line else ""


def shorten_line(line: str) -> str:
    """Return `line`, without its middle if it is longer than `MAX_CHARACTERS`.

    It is cut between words, unless one is very long: half a path leads nowhere.
    """
    if len(line) <= MAX_CHARACTERS:
        return line
    head = line[: HEAD + 1].rpartition(" ")[0]
    tail = line[-TAIL - 1 :].partition(" ")[2]
    if len(head) < HEAD // 2:
        head = line[:HEAD]
    if len(tail) < TAIL // 2:
        tail = line[-TAIL:]
    return f"{head.rstrip()} ... {tail.lstrip()}"


def escape_text(text: str) -> str:
    """Return `text` as one line without Markdown or HTML, safe in the cell of a table."""
    return flatten_text(text).translate(_ESCAPES)


def format_prose(text: str) -> str:
    """Return `text` as a paragraph in which paired backticks still mark code."""
    spans = flatten_text(text).split("`")
    # An even number of spans means that one backtick has no partner.
    if len(spans) % 2 == 0:
        return escape_text(text)
    return "".join(
        f"`{span}`" if n % 2 and span else span.translate(_ESCAPES) for n, span in enumerate(spans)
    )


def render_markdown_table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Render a Markdown table from texts that are escaped already.

    Columns are not padded, so that a changed value changes one line and not every line.
    """
    lines = (headers, ["---"] * len(headers), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def make_file_name(name: str) -> str:
    """Return a safe file name for `name`, without a suffix.

    A name with other characters than a file's is replaced by what is left of it and a digest, so
    that two names never share a file.
    """
    if _PLAIN_NAME.fullmatch(name):
        return name
    digest = hashlib.sha256(name.encode(errors="replace")).hexdigest()
    return f"{_ODD.sub('_', name)[:40]}-{digest[:8]}"


def make_superscript(number: int) -> str:
    """Return `number` in raised digits, as the reference to a note."""
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
