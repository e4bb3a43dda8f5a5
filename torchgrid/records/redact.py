"""The redaction of records: a published record names no folder of the machine that made it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchgrid.model.project import PACKAGE, Project

# Prefixes of a system's own Python, which also hold everything else and identify nobody.
_COMMON = frozenset({Path("/"), Path("/usr"), Path("/usr/local")})

# A path begins behind an option (`-I/root/x`) and behind an escape in its written form
# (`\n/root/x`), but not in the middle of another path (`/mnt/root/x`).
_BEGINS = r"(?:(?<![\w.-])|(?<=(?<![\w/-])-[A-Za-z])|(?<=\\[nrt]))"


class Redactor:
    """A callable that replaces the folders of a machine by words, in text and in JSON values."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = dict(words)
        # The longest path first, so that a folder inside another keeps its own word.
        paths = sorted(map(re.escape, words), key=len, reverse=True)
        self._paths = re.compile(rf"{_BEGINS}(?:{'|'.join(paths)})(?![\w-])")

    @classmethod
    def create(cls, project: Project, *, environment: Path | None = None) -> Redactor:
        """Create the redactor of a project on this machine.

        `environment` is the folder of a virtual environment, which need not exist any more.
        """
        folders = {Path(sys.base_prefix): "<python>"}
        # Only uv knows its default cache folder, so that one has no word of its own.
        if cache := os.environ.get("UV_CACHE_DIR"):
            folders[Path(cache).absolute()] = "<cache>"
        folders |= {
            Path.home(): "~",
            PACKAGE.parent: "<project>",
            project.root: "<project>",
            project.state: "<state>",
        }
        if environment is not None:
            # A deleted environment resolves to itself, so its own word is set last.
            folders[(environment / "bin" / "python").resolve().parents[1]] = "<python>"
            folders[environment] = "<environment>"
        words = {form: word for f, word in folders.items() for form in (f, f.resolve())}
        return cls({str(path): word for path, word in words.items() if path not in _COMMON})

    def __call__(self, value: Any) -> Any:
        """Redact a value and everything in it; tuples become lists, as in JSON."""
        if isinstance(value, str):
            return self._paths.sub(lambda match: self._words[match[0]], value)
        if isinstance(value, Mapping):
            return {key: self(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self(item) for item in value]
        return value
