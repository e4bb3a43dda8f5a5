"""Making any text harmless in a Markdown page: messages come from code nobody here wrote."""

from __future__ import annotations

import re
import unicodedata

# Control, format, surrogate, private, unassigned; line and paragraph separators.
_INVISIBLE = ("C", "Zl", "Zp")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")

# A compiler says first what failed and last why.
HEAD, TAIL = 200, 100
LONGEST = HEAD + TAIL


def one_line(text: str) -> str:
    """One line without control characters: they are spelt out, white space is folded."""
    return "".join(map(_visible, " ".join(text.split())))


def code(text: str) -> str:
    """A text as a code span: inside one, neither HTML nor Markdown means anything.

    A long one keeps its head and its tail.
    """
    line = _ADDRESS.sub("0x...", one_line(text)).replace("`", "'").strip()
    if len(line) > LONGEST:
        line = f"{line[:HEAD].rstrip()} ... {line[-TAIL:].lstrip()}"
    return f"`{line}`" if line else ""


def table_cell(text: str) -> str:
    """A text for a cell of a pipe table."""
    line = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_\[\]|~])", r"\\\1", line)


def superscript(number: int) -> str:
    """A note's number beside a mark."""
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _visible(character: str) -> str:
    if unicodedata.category(character).startswith(_INVISIBLE):
        return character.encode("unicode_escape", errors="backslashreplace").decode()
    return character
