"""The text of an `[[encoding]]` row, and its place at the end of matrix.toml."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.model.errors import ConfigurationError

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_WIDTH = 100


def format_row(
    row: Mapping[str, Any], comments: Sequence[str] = (), *, heading: str = "encoding"
) -> str:
    """Return a row with its heading, below `comments`; each value is on a line if there is room."""
    lines = [f"# {line}" for line in comments]
    lines.append(f"[[{heading}]]")
    for key, value in row.items():
        text = f"{_format_key(key)} = {format_value(value)}"
        if len(text) > _WIDTH and isinstance(value, list):
            items = "".join(f"    {format_value(item)},\n" for item in value)
            text = f"{_format_key(key)} = [\n{items}]"
        lines.append(text)
    return "\n".join(lines) + "\n"


def format_value(value: Any) -> str:
    """Return a value of JSON as TOML; None has no form in TOML, so it must not occur."""
    if isinstance(value, Mapping):
        items = (f"{_format_key(key)} = {format_value(item)}" for key, item in value.items())
        return f"{{ {', '.join(items)} }}" if value else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(format_value, value))}]"
    if isinstance(value, str):
        return _format_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    # TOML writes special numbers as Python does.
    return repr(value)


def _format_key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _format_text(key)


def _format_text(text: str) -> str:
    # JSON escapes as TOML does, except for the delete character and lone surrogates.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def check_row(path: Path, text: str) -> Matrix:
    """Return the matrix that `path` with a row at its end is; raises ConfigurationError.

    Nothing is written to `path`.
    """
    with tempfile.TemporaryDirectory(prefix="torchgrid-") as folder:
        draft = Path(folder) / path.name
        draft.write_bytes(_join(path.read_bytes(), text))
        return read_matrix(draft)


def append_row(path: Path, before: bytes, text: str) -> None:
    """Add a row to the end of a file; raises ConfigurationError if it is not as it was `before`."""
    if path.read_bytes() != before:
        raise ConfigurationError(
            f"{path.name}: it changed while the module was examined; run the same command again"
        )
    with path.open("ab") as stream:
        stream.write(_join(before, text)[len(before) :])


def _join(before: bytes, text: str) -> bytes:
    """Return a file with a row after an empty line, with the ends of line that the file has."""
    ending = b"\r\n" if b"\r\n" in before else b"\n"
    gap = ending if before.endswith(b"\n") or not before else 2 * ending
    return before + (gap if before else b"") + text.encode().replace(b"\n", ending)
