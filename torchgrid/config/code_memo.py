"""A memory of source files by their content: a run parses only the files that changed."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import sys
from collections.abc import Callable, Collection
from dataclasses import astuple
from functools import cached_property
from pathlib import Path
from typing import Any

from torchgrid.config import code
from torchgrid.config.code import Code, Use, list_imported_names, parse_source, read_code
from torchgrid.system import files

_COMPUTED: dict[str, Any] = {}
"""Values that this process has computed; a value depends on its key alone, not on the memo."""


class Memo:
    """JSON values by key, which the file `path` keeps from one run to the next.

    Without a path, only this process keeps them. A file that is missing, damaged or of another
    version of torchgrid counts as empty.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._earlier: dict[str, Any] = {}
        self._current: dict[str, Any] = {}
        if path:
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                kept = json.loads(path.read_bytes())
                if kept["version"] == _compute_version():
                    self._earlier = dict(kept["sources"])

    def get_or_compute(self, key: str, compute: Callable[[], Any]) -> Any:
        """Return the value of `key`; if it is missing, remember what `compute` returns."""
        # Only values that this run used are saved, so the file does not grow for ever.
        if key in self._earlier:
            self._current[key] = self._earlier[key]
        else:
            if key not in _COMPUTED:
                _COMPUTED[key] = compute()
            self._current[key] = _COMPUTED[key]
        return self._current[key]

    def save(self) -> None:
        """Write what this run used; if the disk refuses, the next run only takes longer."""
        if self._path and self._current.keys() - self._earlier.keys():
            with contextlib.suppress(OSError):
                text = json.dumps({"version": _compute_version(), "sources": self._current})
                files.replace_text(self._path, text)


class Source:
    """The content of one source file, which is parsed only if `memo` does not know it."""

    def __init__(self, content: bytes, memo: Memo) -> None:
        self._content, self._memo = content, memo
        self._key = hashlib.sha256(content).hexdigest()

    @cached_property
    def imported_names(self) -> frozenset[str]:
        """All names that the file may import, see `code.list_imported_names`."""
        names = self._memo.get_or_compute(
            self._key, lambda: sorted(list_imported_names(self._tree)) if self._tree else []
        )
        return frozenset(names)

    def read_code(self, local: Collection[str]) -> Code:
        """Return the code of the file; `local` are the imported names that the project has."""

        def compute() -> list[Any]:
            read = read_code(self._content, self._tree, local)
            return [read.digest, [astuple(use) for use in read.uses]]

        key = f"{self._key} {' '.join(sorted(local))}"
        digest, uses = self._memo.get_or_compute(key, compute)
        return Code(
            digest=digest,
            uses=tuple(Use(module=module, name=name, bound=bound) for module, name, bound in uses),
        )

    @cached_property
    def _tree(self) -> ast.Module | None:
        return parse_source(self._content)


def _compute_version() -> str:
    """Return what a value depends on besides the content: the code that made it, and this Python.

    Another Python parses files into other trees.
    """
    written_by = hashlib.sha256(Path(code.__file__).read_bytes()).hexdigest()
    return f"{written_by} {sys.version_info[:2]}"
