"""Making any text harmless in a Markdown page: messages come from code nobody here wrote."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

# Control, format, surrogate, private, unassigned; line and paragraph separators.
_INVISIBLE = ("C", "Zl", "Zp")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ODD = re.compile(r"[^A-Za-z0-9-]+")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", **{mark: f"\\{mark}" for mark in "\\`*_[]|~"}}
)

# A compiler says first what failed and last why.
HEAD, TAIL = 200, 100
LONGEST = HEAD + TAIL


def one_line(text: str) -> str:
    """One line, without colours; control characters are spelt out, white space is folded."""
    line = " ".join(_COLOUR.sub("", text).split())
    # Nearly every text is plain, and to look at each character is what pages once took longest for.
    return line if line.isprintable() else "".join(map(_visible, line))


def code(text: str) -> str:
    """A text as a code span: inside one, neither HTML nor Markdown means anything.

    A long one keeps its head and its tail.
    """
    line = shortened(_ADDRESS.sub("0x...", one_line(text)).replace("`", "'").strip())
    return f"`{line}`" if line else ""


def shortened(line: str) -> str:
    """A line with its middle left out, where it is long."""
    if len(line) <= LONGEST:
        return line
    return f"{line[:HEAD].rstrip()} ... {line[-TAIL:].lstrip()}"


def table_cell(text: str) -> str:
    """A text for a cell of a pipe table."""
    return _escaped(one_line(text))


def prose(text: str) -> str:
    """A paragraph in which backticks, where they come in pairs, still mean code."""
    spans = one_line(text).split("`")
    if len(spans) % 2 == 0:
        return table_cell(text)
    return "".join(
        f"`{span}`" if n % 2 and span else _escaped(span) for n, span in enumerate(spans)
    )


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A pipe table of cells that are harmless already.

    Nothing is padded: one changed cell changes one line, and not the width of all.
    """
    lines = (headers, ["---"] * len(headers), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def file_name(name: str) -> str:
    """A name as that of a file; what none may hold is left out, and a digest tells it apart."""
    if _PLAIN.fullmatch(name):
        return name
    digest = hashlib.sha256(name.encode(errors="replace")).hexdigest()
    return f"{_ODD.sub('_', name)[:40]}-{digest[:8]}"


def superscript(number: int) -> str:
    """A note's number beside a mark."""
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _escaped(line: str) -> str:
    return line.translate(_ESCAPES)


def _visible(character: str) -> str:
    if unicodedata.category(character).startswith(_INVISIBLE):
        return character.encode("unicode_escape", errors="backslashreplace").decode()
    return character
