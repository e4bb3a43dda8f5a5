"""The source files an answer depends on: a module and what it imports of the same project."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from torchgrid.workplace import PACKAGE


def harness_files() -> list[Path]:
    """The harness itself, on which every answer depends: what its start imports.

    Modules beside it that only probes import belong to those.
    """
    return Sources().closure(PACKAGE / "inside" / "__main__.py")


def themes(folders: Sequence[Path]) -> dict[str, Path]:
    """The files that ask questions, by theme.

    Of a theme in two folders this is the first one's, which counts for a key only: asked, such
    probes are refused.
    """
    found = {
        path.stem: path
        for folder in reversed(folders)
        for path in folder.glob("*.py")
        if not path.stem.startswith("_")
    }
    return dict(sorted(found.items()))


class Sources:
    """The files of a project as they lie now: each is looked for, and read, once.

    `folders` hold the project's probes, first one first, and `roots` its packages.
    """

    def __init__(self, folders: Sequence[Path] = (), roots: Sequence[Path] = ()) -> None:
        self._folders, self._roots = tuple(folders), tuple(roots)
        self._files: dict[str, Path | None] = {}
        self._imported: dict[Path, frozenset[Path]] = {}

    def file_of(self, module: str) -> Path | None:
        """The file of a module of the project or of torchgrid; None for anybody else's."""
        if module not in self._files:
            candidates = (path for base in self._bases(module) for path in _files_of(base))
            self._files[module] = next((path for path in candidates if path.is_file()), None)
        return self._files[module]

    def closure(self, start: Path) -> list[Path]:
        """A file and, transitively, the files of the project that it imports."""
        seen: set[Path] = set()
        todo = [start]
        while todo:
            path = todo.pop()
            if path not in seen:
                seen.add(path)
                todo.extend(self._imports_of(path))
        return sorted(seen)

    def _bases(self, module: str) -> list[Path]:
        """Where a module could be, without the suffix."""
        first, *rest = module.split(".")
        if first == PACKAGE.name:
            return [PACKAGE.joinpath(*rest)]
        if first == "probes":
            return [folder.joinpath(*rest) for folder in self._folders]
        return [root.joinpath(first, *rest) for root in self._roots]

    def _imports_of(self, path: Path) -> frozenset[Path]:
        """The files of the project that a file names itself."""
        if path not in self._imported:
            named, relative = _imports(path.read_bytes())
            files = {file for name in named if (file := self.file_of(name)) is not None}
            beside = (file for node in relative for file in _beside(path, node))
            self._imported[path] = frozenset(files.union(beside))
        return self._imported[path]


def _modules(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The modules that an import names absolutely, and the packages above them."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif node.level:
        return
    else:
        names = [f"{node.module}.{alias.name}" for alias in node.names]
    for name in names:
        parts = name.split(".")
        yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def _beside(path: Path, node: ast.ImportFrom) -> Iterator[Path]:
    """The files that a file imports relatively."""
    package = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
    bases = (package, *(package / alias.name for alias in node.names))
    yield from (f for base in bases for f in _files_of(base) if f.is_file())


@cache
def _imports(content: bytes) -> tuple[frozenset[str], tuple[ast.ImportFrom, ...]]:
    """The modules that a source names absolutely, and its relative imports.

    Parsing is what costs, and a content stays what it is.
    """
    try:
        tree = ast.parse(content)
    except (SyntaxError, ValueError):
        return frozenset(), ()  # the cell will say so, with the interpreter that matters
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    relative = tuple(n for n in nodes if isinstance(n, ast.ImportFrom) and n.level)
    return frozenset(name for node in nodes for name in _modules(node)), relative


def _files_of(base: Path) -> tuple[Path, Path]:
    return (base.with_suffix(".py"), base / "__init__.py")
