"""What sources say, remembered by their content: a run that finds them unchanged parses none."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import sys
from collections.abc import Collection
from dataclasses import astuple
from functools import cached_property
from pathlib import Path
from typing import Any

from torchgrid.config import code
from torchgrid.config.code import Code, Use, imported_names, parse, read_code
from torchgrid.system import files


class Memo:
    """Sources that were read before, in a JSON file; without a file, of this process alone.

    A file that is missing, damaged or of another version of torchgrid is an empty one.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._before = _load(path) if path else {}
        self._now: dict[str, Any] = {}

    def source(self, content: bytes) -> Source:
        """Return the source of a content."""
        return Source(content, self)

    def recall(self, key: str) -> Any:
        """Return what is remembered under a key; None for nothing."""
        if key in self._before:
            self._now[key] = self._before[key]
        return self._now.get(key)

    def remember(self, key: str, value: Any) -> None:
        """Remember a JSON value."""
        self._now[key] = value

    def save(self) -> None:
        """Keep what this run needed for the next one; a disk that refuses costs its time alone."""
        if self._path and self._now.keys() - self._before.keys():
            with contextlib.suppress(OSError):
                text = json.dumps({"version": _version(), "sources": self._now})
                files.replace_text(self._path, text)


class Source:
    """One content, which is parsed only where it is not remembered."""

    def __init__(self, content: bytes, memo: Memo) -> None:
        self._content, self._memo = content, memo
        self._key = hashlib.sha256(content).hexdigest()

    @cached_property
    def imported_names(self) -> frozenset[str]:
        """All that it may import, see `code.imported_names`."""
        known = self._memo.recall(self._key)
        if known is None:
            known = sorted(imported_names(self._tree)) if self._tree else []
            self._memo.remember(self._key, known)
        return frozenset(known)

    def code(self, local: Collection[str]) -> Code:
        """Read what it says; `local` are those of its imported names that the project has."""
        key = f"{self._key} {' '.join(sorted(local))}"
        known = self._memo.recall(key)
        if known is None:
            read = read_code(self._content, self._tree, local)
            known = [read.digest, [astuple(use) for use in read.uses]]
            self._memo.remember(key, known)
        digest, uses = known
        return Code(digest=digest, uses=tuple(map(_use, uses)))

    @cached_property
    def _tree(self) -> ast.Module | None:
        return parse(self._content)


def _use(words: Collection[Any]) -> Use:
    module, name, bound = words
    return Use(module=module, name=name, bound=bound)


def _load(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_bytes())
        return dict(kept["sources"]) if kept["version"] == _version() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _version() -> str:
    """What remembered words depend on besides the content: who wrote them, and what parsed it."""
    written_by = hashlib.sha256(Path(code.__file__).read_bytes()).hexdigest()
    return f"{written_by} {sys.version_info[:2]}"
