"""The text of `[[torch]]` rows, and their places in matrix.toml, where nothing else changes."""

from __future__ import annotations

import difflib
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.config.row_text import format_row
from torchgrid.model.errors import ConfigurationError
from torchgrid.system import files

_HEADING = re.compile(r"\s*\[\[?\s*(?P<key>[^\].\s]+)")


@dataclass(frozen=True, kw_only=True)
class ProposedRow:
    """A `[[torch]]` row that matrix.toml lacks, and why.

    `extras` are the requirements of its key `with`. `replaces` is the release of an older row of
    which the row is the next, such as the nightly build of yesterday: then only this release
    changes.
    """

    release: str
    python: tuple[str, ...]
    source: tuple[str, ...] = ("pypi",)
    extras: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    probes: tuple[str, ...] = ("*",)
    encodings: tuple[str, ...] = ("*",)
    why: str
    replaces: str | None = None

    @property
    def text(self) -> str:
        """The row as TOML, below a comment with the reason; keys with their defaults are left out.

        A list of one is written without brackets.
        """
        values: dict[str, str | tuple[str, ...]] = {
            "release": self.release,
            "source": self.source,
            "python": self.python,
            "with": self.extras,
            "probes": self.probes,
            "encodings": self.encodings,
            "profiles": self.profiles,
        }
        defaults = {"source": ("pypi",), "probes": ("*",), "encodings": ("*",)}
        row = {key: _unwrap(v) for key, v in values.items() if v and v != defaults.get(key)}
        return format_row(row, [self.why], heading="torch")


def _unwrap(value: str | tuple[str, ...]) -> str | list[str]:
    """Return a text as it is, the only item of a tuple, or several as a list."""
    if isinstance(value, str):
        return value
    return value[0] if len(value) == 1 else list(value)


def add_rows(before: str, rows: Sequence[ProposedRow]) -> str:
    """Return the text of a matrix with further rows: after its last `[[torch]]` row.

    A release that a row replaces is exchanged where the text has it once. The ends of line stay.
    """
    ending = "\r\n" if "\r\n" in before else "\n"
    text = before.replace("\r\n", "\n")
    added = []
    for row in rows:
        quoted = [f"{mark}{row.replaces}{mark}" for mark in "\"'"]
        found = [word for word in quoted if row.replaces and text.count(word) == 1]
        if found:
            text = text.replace(found[0], f'"{row.release}"')
        else:
            added.append(row.text)
    if added:
        lines = _split_lines(text)
        place = _find_end_of_rows(lines)
        head, rest = "".join(lines[:place]), "".join(lines[place:])
        gap = "" if not head else "\n" if head.endswith("\n") else "\n\n"
        text = head + gap + "\n".join(added) + rest
    return text.replace("\n", ending)


def _split_lines(text: str) -> list[str]:
    """Split a text after each line feed alone: `splitlines` also does at other characters."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _find_end_of_rows(lines: Sequence[str]) -> int:
    """Find the line after the last `[[torch]]` row, or after the file's last one without a row.

    Comments and empty lines before the next heading belong to what follows.
    """
    headings = [
        (n, found["key"]) for n, line in enumerate(lines) if (found := _HEADING.match(line))
    ]
    own = [n for n, key in headings if key == "torch"]
    if not own:
        return len(lines)
    end = next((n for n, _ in headings if n > own[-1]), len(lines))
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
        end -= 1
    return end


def check_text(path: Path, text: str, before: Matrix) -> Matrix:
    """Read the matrix that a text describes; raises ConfigurationError.

    A cell that is gone is an error too, unless the text has another release in its place: rows
    were then added in a wrong place. Nothing is written to `path`.
    """
    with tempfile.TemporaryDirectory(prefix="torchgrid-") as folder:
        draft = Path(folder) / path.name
        draft.write_text(text, encoding="utf-8", newline="")
        after = read_matrix(draft)
    if len(after.cells) < len(before.cells) or after.encodings != before.encodings:
        raise ConfigurationError(
            f"{path.name}: its [[torch]] rows are not written as tables of their own; add the "
            "rows that `torchgrid discover --json` prints by hand"
        )
    return after


def render_patch(name: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a unified diff of a file, which `git apply` and `patch -p1` take."""
    old, new = map(_split_lines, (before, after))
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    for line in lines:
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def write_text(path: Path, before: str, after: str) -> None:
    """Replace the text of a file; raises ConfigurationError if it is not as it was `before`."""
    if read_text(path) != before:
        raise ConfigurationError(
            f"{path.name}: it changed while the index was read; run the same command again"
        )
    files.replace_text(path, after)


def read_text(path: Path) -> str:
    """Read a file with the ends of line, and the byte order mark, that it has."""
    return path.read_bytes().decode()
