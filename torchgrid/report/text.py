"""Markdown from any text: messages come from foreign code, and none of them may break a page."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

# Control, format, surrogate, private, unassigned; line and paragraph separators.
_INVISIBLE = ("C", "Zl", "Zp")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+@-]{0,99}")
_ADDRESS_LINE = re.compile(r"\[[^\]]+\]: ")
_THREAD = re.compile(r"(?:([A-Za-z0-9-]+)/)?([A-Za-z0-9._-]+)#(\d+)")
_ODD = re.compile(r"[^A-Za-z0-9-]+")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", **{mark: f"\\{mark}" for mark in "\\`*_[]|~"}}
)

# Inside a word, Markdown takes it for a letter.
_INNER_UNDERSCORE = re.compile(r"(?<=[A-Za-z0-9])\\_(?=[A-Za-z0-9])")

# A compiler names what failed at the start of its message and the cause at the end.
HEAD, TAIL = 200, 100
MAX_CHARACTERS = HEAD + TAIL

WIDTH = 100
"""The columns of a terminal in which every table stays, if its names and values do."""

PAGE_BYTES = 200_000
"""The size that no page exceeds, so that a host of code still shows it."""


@lru_cache(maxsize=1 << 14)
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


@lru_cache(maxsize=1 << 14)
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


@lru_cache(maxsize=1 << 14)
def escape_text(text: str) -> str:
    """Return `text` as one line without Markdown or HTML, safe in the cell of a table."""
    line = _INNER_UNDERSCORE.sub("_", flatten_text(text).translate(_ESCAPES))
    # An arrow between words stays one in a terminal: only at its start, a line could be a quote.
    return line.replace(" -&gt; ", " -> ")


def count_noun(number: int, one: str, several: str | None = None) -> str:
    """Return a number with its noun: `1 outcome`, `2 outcomes`.

    `several` is the plural, if it is not the singular with an `s`.
    """
    return f"{number} {one if number == 1 else several or f'{one}s'}"


def spell_remedy(mends: str) -> str:
    """Spell what mends a block as a key of matrix.toml: `with = "setuptools"`, or a list."""
    requirements = mends.split(", ")
    return f"with = {json.dumps(requirements if len(requirements) > 1 else mends)}"


def link_upstream(thread: str) -> str:
    """Return a link to a thread such as `pytorch#163791` or `owner/name#12`."""
    match = _THREAD.fullmatch(thread)
    # Only pytorch is known by its name alone.
    owner = match and (match[1] or ("pytorch" if match[2] == "pytorch" else None))
    if match is None or not owner:
        return escape_text(thread)
    return f"[{escape_text(thread)}](https://github.com/{owner}/{match[2]}/issues/{match[3]})"


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


def render_aligned_table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Render a Markdown table with padded columns, which is also readable in a terminal."""
    lines = [tuple(headers), *map(tuple, rows)]
    widths = _measure_columns(lines)
    ruled = [lines[0], tuple("-" * width for width in widths), *lines[1:]]
    return "\n".join(f"| {' | '.join(map(str.ljust, line, widths))} |" for line in ruled)


def split_table(
    headers: Sequence[str], rows: Iterable[Sequence[str]], width: int = WIDTH
) -> Iterator[str]:
    """Yield tables of at most `width` columns of text that together have all columns.

    Each table starts with the first column. A column that is wider than that has its own table.
    """
    lines = [tuple(headers), *map(tuple, rows)]
    widths = _measure_columns(lines)
    packs: list[list[int]] = []
    left = 0
    for index, needed in enumerate(widths[1:], start=1):
        # A column is as wide as its text and the bar beside it; the row has a bar at its end.
        if not packs or needed + 3 > left:
            packs.append([])
            left = width - 1 - (widths[0] + 3)
        packs[-1].append(index)
        left -= needed + 3
    for pack in packs:
        first, *others = ([line[0], *(line[index] for index in pack)] for line in lines)
        yield render_aligned_table(first, others)


def _measure_columns(lines: Sequence[Sequence[str]]) -> list[int]:
    # A rule of fewer than three dashes is not a table everywhere.
    return [max(3, *map(len, column)) for column in zip(*lines, strict=True)]


def fit_page(text: str, limit: int = PAGE_BYTES) -> str:
    """Return a page in at most `limit` bytes.

    A longer page keeps as many of its first lines as fit, and the addresses of its links. A note
    counts the lines that are left out.
    """
    if len(text.encode()) <= limit:
        return text
    content, addresses = split_addresses(text)
    body = content.splitlines(keepends=True)
    room, kept = limit - len(addresses.encode()) - 250, 0
    for line in body:
        room -= len(line.encode())
        if room < 0:
            break
        kept += 1
    note = (
        f"This page ends here, because it would exceed {limit // 1000} KB: {len(body) - kept} of "
        f"its {len(body)} lines are left out. The records in the folder `data` have them all."
    )
    return f"{''.join(body[:kept])}\n\n{note}\n\n{addresses}"


def split_addresses(text: str) -> tuple[str, str]:
    """Split a page into its content and the addresses of its links, which are its last lines."""
    lines = text.splitlines(keepends=True)
    end = len(lines)
    while end and _ADDRESS_LINE.match(lines[end - 1]):
        end -= 1
    return "".join(lines[:end]), "".join(lines[end:])


class Links:
    """The links of one page: short in its text, with their addresses at its end.

    So a table with links stays narrow in a terminal.
    """

    def __init__(self, up: str = "") -> None:
        self._up = up
        self._paths: dict[str, tuple[str, str]] = {}

    def add(self, label: str, path: str) -> str:
        """Return a link to a page, whose `path` is relative to the reports."""
        address = f"{self._up}{path}"
        # Markdown compares the labels of links without their case.
        if _PLAIN_NAME.fullmatch(label):
            known = self._paths.setdefault(label.casefold(), (label, address))
            if known == (label, address):
                return f"[{label}]"
        return f"[{escape_text(label)}]({address})"

    def render(self) -> str:
        """Render the addresses, as the last lines of the page."""
        return "".join(f"[{label}]: {path}\n" for label, path in sorted(self._paths.values()))


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
