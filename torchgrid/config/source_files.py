"""The source files that a result depends on: a module and all that it imports of its project."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchgrid.config.code import Code, combine_digests
from torchgrid.config.code_memo import Memo, Source
from torchgrid.model.project import PACKAGE


def find_themes(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the files of probes by theme, in alphabetical order.

    If two `folders` have a theme, the file of the first one counts. That is enough for a key,
    because a run refuses such probes.
    """
    # In reverse, so that the file of an earlier folder replaces that of a later one.
    found = {
        path.stem: path
        for folder in reversed(folders)
        for path in folder.glob("*.py")
        if not path.stem.startswith("_")
    }
    return dict(sorted(found.items()))


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """The code of one file, and the files of the project that it imports, by the name it uses."""

    code: Code
    local: Mapping[str, Path]


class SourceTree:
    """The files of a project as they are now: each is looked for once, and read once.

    `folders` hold the project's probes and `roots` its packages, in the order in which they are
    searched. `memo` is a file that keeps what sources hold from one run to the next.
    """

    def __init__(
        self, folders: Sequence[Path] = (), roots: Sequence[Path] = (), memo: Path | None = None
    ) -> None:
        self._folders, self._roots = tuple(folders), tuple(roots)
        self._files: dict[str, Path | None] = {}
        self._read: dict[Path, SourceFile] = {}
        self._memo = Memo(memo)

    def find_file(self, module: str) -> Path | None:
        """Return the file of a module of the project or of torchgrid; None for any other module."""
        if module not in self._files:
            first, *rest = module.split(".")
            if first == PACKAGE.name:
                # A cell never runs the package's own `__init__`.
                bases = [PACKAGE.joinpath(*rest)] if rest else []
            elif first == "probes":
                bases = [folder.joinpath(*rest) for folder in self._folders]
            else:
                bases = [root.joinpath(first, *rest) for root in self._roots]
            self._files[module] = next(filter(None, map(_find_module_file, bases)), None)
        return self._files[module]

    def find_object(self, path: str) -> tuple[Path | None, str]:
        """Return the file and the name in it of what `module:name` or `module.name` names.

        Without a colon the module is the longest part that the project or torchgrid has. The file
        is None for an object of any other package.
        """
        module, colon, name = path.partition(":")
        if colon:
            return self.find_file(module), name
        parts = path.split(".")
        for end in range(len(parts), 0, -1):
            file = self.find_file(".".join(parts[:end]))
            if file is not None:
                return file, ".".join(parts[end:])
        return None, path

    def strip_modules(self, value: Any, own: set[Path]) -> Any:
        """Copy a row without the modules of the project that it names; add their files to `own`.

        A `target` is `module:name`, and an `object` the only key of its table, at any depth of the
        row. So a module can move without a change of the row's digest.
        """
        if isinstance(value, list):
            return [self.strip_modules(item, own) for item in value]
        if not isinstance(value, dict):
            return value
        stripped = {name: self.strip_modules(item, own) for name, item in value.items()}
        key = "object" if value.keys() == {"object"} else "target"
        path = value.get(key)
        if isinstance(path, str) and (key == "object" or ":" in path):
            file, name = self.find_object(path)
            if file is not None:
                own.add(file)
                stripped[key] = f":{name}"
        return stripped

    def collect_files(self, *starts: Path) -> list[Path]:
        """List the files `starts` and, transitively, the files of the project that they import."""
        seen: set[Path] = set()
        todo = [*starts]
        while todo:
            path = todo.pop()
            if path not in seen:
                seen.add(path)
                todo.extend(self._read_file(path).local.values())
        return sorted(seen)

    def compute_digest(self, *starts: Path) -> str:
        """Return a digest of the code of `starts` and of all that they import of the project."""
        files = {path: self._read_file(path) for path in self.collect_files(*starts)}
        return combine_digests(
            (file.code, {name: files[path].code for name, path in file.local.items()})
            for file in files.values()
        )

    def remember(self, path: Path, reader: str, compute: Callable[[], Any]) -> Any:
        """Return what `compute` reads in a file, as JSON, unless the memo knows it.

        `reader` is the module whose code reads it: another version of that code reads again.
        """
        code = sys.modules[reader].__file__ or ""
        contents = (Path(code).read_bytes(), path.read_bytes())
        key = " ".join(hashlib.sha256(content).hexdigest() for content in contents)
        return self._memo.get_or_compute(f"{reader} {key}", compute)

    def save(self) -> None:
        """Keep what was read for the next run."""
        self._memo.save()

    def _read_file(self, path: Path) -> SourceFile:
        """Read the code of a file, and find the files of the project that it imports."""
        if path not in self._read:
            source = Source(path.read_bytes(), self._memo)
            local = {}
            for name in source.imported_names:
                module = name.lstrip(".")
                level = len(name) - len(module)
                if level:  # a relative import, which starts at a folder above the file
                    parts = filter(None, module.split("."))
                    file = _find_module_file(path.parents[level - 1].joinpath(*parts))
                else:
                    file = self.find_file(module)
                if file is not None:
                    local[name] = file
            self._read[path] = SourceFile(local=local, code=source.read_code(local))
        return self._read[path]


def _find_module_file(base: Path) -> Path | None:
    """Return the file of a module or a package at `base`, a path without suffix."""
    candidates = (base.with_suffix(".py"), base / "__init__.py")
    return next((path for path in candidates if path.is_file()), None)
