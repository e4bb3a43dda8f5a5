"""A check, without imports, that cells can read the project's own targets and probes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from torchgrid.config import source_files
from torchgrid.config.matrix import Matrix
from torchgrid.config.source_files import SourceTree
from torchgrid.config.spelling import suggest, suggest_or_list
from torchgrid.config.values import Reference, format_loc, list_references
from torchgrid.model.encoding import Constant, Input, Structure
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


def check_targets(project: Project, matrix: Matrix) -> None:
    """Refuse a target, an object of an argument or a file of probes that no cell could import.

    Refuse a required theme that has no file of probes as well. The host sees only the `probes`
    package and the project's own modules. A run of a cell reports what is missing from an installed
    package. Raises `ConfigurationError`.
    """
    themes = source_files.find_themes(project.probes)
    for theme in themes.values():
        _parse_file(theme, "probes/")
    files = SourceTree(project.probes, project.list_roots(matrix.paths))
    for encoding in matrix.encodings:
        for name in encoding.require:
            if name not in themes:
                hint = suggest_or_list(name, sorted(themes), "themes")
                where = f"{matrix.path.name}: encoding {encoding.name!r}: require"
                raise ConfigurationError(f"{where}: there is no theme {name!r}; {hint}")
        document = {"target": encoding.target, "arguments": encoding.arguments}
        references = list(list_references(document))
        for index, each in enumerate(encoding.inputs or ()):
            references += _list_input_references(each, "input", index)
        for reference in references:
            place = f"{matrix.path.name}: encoding {encoding.name!r}: {format_loc(reference.loc)}: "
            _check_reference(project, files, reference, place)


def _list_input_references(each: Input, *loc: str | int) -> Iterator[Reference]:
    """Yield what an input at the place `loc` names."""
    if isinstance(each, Constant):
        yield from list_references(each.value, *loc, "value")
    elif isinstance(each, Structure):
        for index, part in enumerate(each.parts):
            key = part.name if each.kind == "dict" and part.name is not None else index
            yield from _list_input_references(part, *loc, each.kind, key)


def _check_reference(project: Project, files: SourceTree, reference: Reference, where: str) -> None:
    """Raise ConfigurationError for a name that a file of the project does not have."""
    file, path = files.find_object(reference.path)
    name = path.partition(".")[0]
    if file is not None and name:
        names = set(_list_names(_parse_file(file, where).body))
        # After `from elsewhere import *` a module may have any name.
        if name not in names and "*" not in names:
            known = ", ".join(sorted(names)) or "no names at all"
            hint = suggest(name, names) or f"it has {known}"
            raise ConfigurationError(f"{where}{file.name} has no {name!r}; {hint}")
    elif file is None and reference.path.partition(".")[0] == "probes":
        module = reference.path.partition(":")[0]
        found = {path.stem for each in project.probes for path in each.glob("encodings/*.py")}
        known = ", ".join(sorted(found - {"__init__"}))
        raise ConfigurationError(
            f"{where}module {module!r} does not exist; probes.encodings has {known}"
        )


def _parse_file(file: Path, where: str) -> ast.Module:
    """Parse a file; raises ConfigurationError that starts with `where` if it is not Python."""
    try:
        return ast.parse(file.read_bytes(), filename=file.name)
    except SyntaxError as error:
        place = f"{file.name}:{error.lineno}" if error.lineno else file.name
        raise ConfigurationError(f"{where}{place}: syntax error: {error.msg}") from None
    except ValueError as error:
        raise ConfigurationError(f"{where}{file.name}: cannot be read: {error}") from None


def _list_names(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the names that statements bind, on either side of a condition; `*` for any name."""
    for node in nodes:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from ((alias.asname or alias.name).partition(".")[0] for alias in names)
            case ast.Assign(targets=targets):
                # A target may be `a, (b, *c)`. In `a.b = c` nothing is stored in the name `a`.
                for part in (part for target in targets for part in ast.walk(target)):
                    if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                        yield part.id
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If() | ast.Try() | ast.With() | ast.ExceptHandler():
                yield from _list_names(ast.iter_child_nodes(node))
