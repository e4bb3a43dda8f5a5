"""Checking, without importing anything, that the project's own targets and probes can be read."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from torchgrid.config import source_files
from torchgrid.config.matrix import Matrix
from torchgrid.config.spelling import suggest
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


def check_targets(project: Project, matrix: Matrix) -> None:
    """Raise `ConfigurationError` for a target that no cell could import, or a theme none could.

    Only the `probes` package and the project's own modules can be looked at from here; whether a
    target in an installed package is there, each cell says for itself.
    """
    for theme in source_files.find_themes(project.probes).values():
        _parse(theme, "probes/")
    files = source_files.SourceTree(project.probes, project.roots(matrix.paths))
    for number, encoding in enumerate(matrix.encodings, start=1):
        where = f"{matrix.path.name}: [[encoding]] {number}: target: "
        module, _, name = encoding.target.partition(":")
        file = files.file_of(module)
        if file is not None:
            _check_name(file, name.partition(".")[0], where)
        elif module.partition(".")[0] == "probes":
            raise ConfigurationError(f"{where}there is no module {module!r}; {_modules(project)}")


def _check_name(file: Path, name: str, where: str) -> None:
    names = set(_names(_parse(file, where).body))
    if name not in names and "*" not in names:
        there = ", ".join(sorted(names)) or "no names at all"
        hint = suggest(name, names) or f"it has {there}"
        raise ConfigurationError(f"{where}{file.name} has no {name!r}; {hint}")


def _parse(file: Path, where: str) -> ast.Module:
    try:
        return ast.parse(file.read_bytes(), filename=file.name)
    except SyntaxError as error:
        place = f"{file.name}:{error.lineno}" if error.lineno else file.name
        raise ConfigurationError(f"{where}{place}: syntax error: {error.msg}") from None
    except ValueError as error:
        raise ConfigurationError(f"{where}{file.name}: cannot be read: {error}") from None


def _names(body: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements bind, on either side of a condition; `*` for any name."""
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from ((alias.asname or alias.name).partition(".")[0] for alias in names)
            case ast.Assign(targets=targets):
                yield from (name for target in targets for name in _bound(target))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If() | ast.Try() | ast.With():
                yield from _names(_inner(node))


def _bound(target: ast.expr) -> Iterator[str]:
    """The names that an assignment to a target binds: `a`, or `a, (b, *c)`."""
    match target:
        case ast.Name(id=name):
            yield name
        case ast.Starred(value=value):
            yield from _bound(value)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            yield from (name for part in parts for name in _bound(part))


def _inner(node: ast.If | ast.Try | ast.With) -> Iterator[ast.stmt]:
    yield from node.body
    if isinstance(node, ast.If | ast.Try):
        yield from node.orelse
    if isinstance(node, ast.Try):
        yield from node.finalbody
        for handler in node.handlers:
            yield from handler.body


def _modules(project: Project) -> str:
    found = {path.stem for folder in project.probes for path in folder.glob("encodings/*.py")}
    return f"probes.encodings has {', '.join(sorted(found - {'__init__'}))}"
