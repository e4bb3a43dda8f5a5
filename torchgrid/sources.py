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
    return closure(PACKAGE / "inside" / "__main__.py", (), ())


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


def module_file(module: str, folders: Sequence[Path], roots: Sequence[Path]) -> Path | None:
    """The file of a module of torchgrid, in the `probes` folders or below the project's roots."""
    first, *rest = module.split(".")
    if first == PACKAGE.name:
        bases = [PACKAGE.joinpath(*rest)]
    elif first == "probes":
        bases = [folder.joinpath(*rest) for folder in folders]
    else:
        bases = [root.joinpath(first, *rest) for root in roots]
    candidates = (path for base in bases for path in _files_of(base))
    return next((path for path in candidates if path.is_file()), None)


def closure(start: Path, folders: Sequence[Path], roots: Sequence[Path]) -> list[Path]:
    """A file and, transitively, the files of the project that it imports."""
    seen: set[Path] = set()
    todo = [start]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        files = (module_file(name, folders, roots) for name in _imports(path))
        todo.extend(file for file in (*files, *_beside(path)) if file is not None)
    return sorted(seen)


def _imports(path: Path) -> Iterator[str]:
    """The modules that a file names absolutely, and the packages above them."""
    for node in _import_nodes(path):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif node.level:
            continue
        else:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            parts = name.split(".")
            yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def _beside(path: Path) -> Iterator[Path]:
    """The files that a file imports relatively."""
    for node in _import_nodes(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            package = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            bases = (package, *(package / alias.name for alias in node.names))
            yield from (f for base in bases for f in _files_of(base) if f.is_file())


def _import_nodes(path: Path) -> list[ast.Import | ast.ImportFrom]:
    return _import_nodes_of(path.read_bytes())


@cache
def _import_nodes_of(content: bytes) -> list[ast.Import | ast.ImportFrom]:
    """A run looks at the same files for every cell, and parsing them is what costs."""
    try:
        tree = ast.parse(content)
    except (SyntaxError, ValueError):
        return []  # the cell will say so, with the interpreter that matters
    return [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]


def _files_of(base: Path) -> tuple[Path, Path]:
    return (base.with_suffix(".py"), base / "__init__.py")
