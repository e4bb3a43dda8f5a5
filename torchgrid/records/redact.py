"""Keeping one machine's paths out of records: what is published names no home and no folder."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchgrid.model.project import PACKAGE, Project

# Where a system keeps its Python, and all else: such a prefix names nobody.
_COMMON = frozenset({Path("/"), Path("/usr"), Path("/usr/local")})

# Not in the middle of another path (`/mnt/root/x`), but behind an option (`-I/root/x`) and behind
# an escape that was spelt out (`\n/root/x`).
_BEGINS = r"(?:(?<![\w.-])|(?<=(?<![\w/-])-[A-Za-z])|(?<=\\[nrt]))"


class Redactor:
    """Replaces the folders of a machine by words, in text and in JSON values."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = dict(words)
        # The longest first: a folder inside another keeps its own word. Whole names only.
        paths = sorted(map(re.escape, words), key=len, reverse=True)
        self._paths = re.compile(rf"{_BEGINS}(?:{'|'.join(paths)})(?![\w-])")

    @classmethod
    def of(cls, project: Project, *, environment: Path | None = None) -> Redactor:
        """The redactor of a project on this machine."""
        folders = {
            Path(sys.base_prefix): "<python>",
            **_cache(),
            Path.home(): "~",
            PACKAGE.parent: "<project>",
            project.root: "<project>",
            project.state: "<state>",
        }
        if environment is not None:
            # An environment that is gone resolves to itself, so its own word comes second.
            folders[(environment / "bin" / "python").resolve().parents[1]] = "<python>"
            folders[environment] = "<environment>"
        words = {form: word for f, word in folders.items() for form in (f, f.resolve())}
        return cls({str(path): word for path, word in words.items() if path not in _COMMON})

    def __call__(self, value: Any) -> Any:
        """The value, cleaned; containers are cleaned all the way down."""
        if isinstance(value, str):
            return self._paths.sub(lambda match: self._words[match[0]], value)
        if isinstance(value, Mapping):
            return {key: self(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self(item) for item in value]
        return value


def _cache() -> dict[Path, str]:
    """The cache folder that uv is told to use; its own default only uv could tell."""
    folder = os.environ.get("UV_CACHE_DIR")
    return {Path(folder).absolute(): "<cache>"} if folder else {}
