"""The sources that one probe needs: of each file of the project, only what the probe reaches."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from torchgrid.config import source_files
from torchgrid.config.source_files import SourceTree
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import PACKAGE, Project

EVERYTHING = "*"
"""Stands for all names of a module."""


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """The files that a probe needs, by their place in a folder, and the function that is it."""

    files: Mapping[str, str]
    function: str


@dataclass(frozen=True)
class _Parsed:
    """A parsed source: its statements, the names that each binds, and those that each uses."""

    lines: tuple[str, ...]
    body: tuple[ast.stmt, ...]
    bound: tuple[frozenset[str], ...]
    used: tuple[frozenset[str], ...]


@cache
def _parse(source: str) -> _Parsed:
    """Parse a source; many probes need the same files."""
    body = tuple(ast.parse(source).body)
    return _Parsed(
        lines=tuple(source.splitlines(keepends=True)),
        body=body,
        bound=tuple(frozenset(_list_bound(node)) for node in body),
        used=tuple(
            frozenset(each.id for each in ast.walk(node) if isinstance(each, ast.Name))
            for node in body
        ),
    )


@cache
def _strip(source: str) -> str:
    """Return a source without docstrings and comments."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            documented = bool(node.body) and _is_docstring(node.body[0])
            node.body = node.body[documented:] or [ast.Pass()]
    return ast.unparse(tree)


@cache
def _list_imports(node: ast.stmt) -> tuple[ast.Import | ast.ImportFrom, ...]:
    """List the imports in a statement, wherever in it."""
    return tuple(each for each in ast.walk(node) if isinstance(each, ast.Import | ast.ImportFrom))


class _Module:
    """One file, cut down to the names that others ask of it."""

    def __init__(self, source: str) -> None:
        self._parsed = _parse(source)
        self.wanted: set[str] = set()

    def list_kept(self) -> list[ast.stmt]:
        """List the statements that the wanted names need, in the order of the file."""
        body, bound, used = self._parsed.body, self._parsed.bound, self._parsed.used
        if EVERYTHING in self.wanted:
            return list(body)
        # What binds no name is there for its effect, so it stays.
        kept = {index for index, names in enumerate(bound) if not names}
        names, seen = set(self.wanted).union(*(used[index] for index in kept)), set[str]()
        while names - seen:
            new, seen = names - seen, set(names)
            for index, node in enumerate(body):
                if index not in kept and bound[index] & new:
                    kept.add(index)
                    if not isinstance(node, ast.Import | ast.ImportFrom):
                        names |= used[index]
        self.wanted |= names
        return [body[index] for index in sorted(kept)]

    def render(self) -> str:
        """Return the source of the kept statements, with the imports that they use."""
        parts = []
        for node in self.list_kept():
            if isinstance(node, ast.Import | ast.ImportFrom):
                parts.append(_render_import(node, self.wanted))
            else:
                parts.append(self.get_source(node))
        return "\n".join(part.rstrip("\n") + "\n" for part in parts if part)

    def render_bare(self) -> str:
        """Return the same source without docstrings and comments."""
        return _strip(self.render())

    def get_source(self, node: ast.stmt) -> str:
        """Return the lines of a statement, with its decorators."""
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
        return "".join(self._parsed.lines[first - 1 : node.end_lineno])

    def list_own_names(self) -> list[str]:
        """List the names that the kept statements define, without those that they import."""
        own = (n for n in self.list_kept() if not isinstance(n, ast.Import | ast.ImportFrom))
        return [name for node in own for name in _list_bound(node)]


def collect_bundle(
    project: Project, paths: tuple[str, ...], probe: str, starts: Mapping[str, str]
) -> Bundle:
    """Collect the sources of a probe, and of the names that `starts` asks of other modules.

    `paths` are the folders of the matrix. `starts` maps modules to one name each, `*` for all.
    """
    tree = SourceTree(project.probes, project.list_roots(paths))
    theme = source_files.find_themes(project.probes).get(probe.partition(".")[0])
    function = None if theme is None else _find_function(theme, probe)
    if theme is None or function is None:
        raise ConfigurationError(f"{probe}: no file of probes registers it by this name")
    todo = [(theme, function)]
    for module, name in starts.items():
        file = tree.find_file(module)
        if file is not None:
            todo.append((file, name))
    files = {}
    for path, source in _reach(tree, todo).items():
        place = _locate(project, paths, path)
        # The docstring of a probe is what registers it, and a reader wants those of an encoding.
        is_harness = place.startswith(f"{PACKAGE.name}/")
        files[place] = source.render_bare() if is_harness else source.render()
    return Bundle(files=dict(sorted(files.items())), function=function)


def flatten_module(project: Project, paths: tuple[str, ...], module: str, name: str) -> str | None:
    """Return the source of one name of a module, with what it needs of the project, as one text.

    A module of an installed package is imported instead. Returns None if the sources cannot be one
    text: two files bind one name, one gives a name to what it imports, or the harness is needed.
    """
    tree = SourceTree(project.probes, project.list_roots(paths))
    start = tree.find_file(module)
    if start is None:
        return f"from {module} import {name}"
    modules = _reach(tree, [(start, name)])
    order = _sort_modules(tree, modules)
    bound = [each for path in order or () for each in modules[path].list_own_names()]
    if order is None or len(bound) != len(set(bound)):
        return None
    imports: dict[str, None] = {}
    bodies = []
    for path in order:
        for node in modules[path].list_kept():
            if not isinstance(node, ast.Import | ast.ImportFrom):
                if not _is_docstring(node):
                    bodies.append(modules[path].get_source(node))
            elif not list(_follow_imports(tree, node, {EVERYTHING})):
                imports[_render_import(node, modules[path].wanted)] = None
    lines = (line for line in imports if line and not line.startswith("from __future__"))
    return "\n\n\n".join(("\n".join(lines), *(body.strip("\n") for body in bodies)))


def _sort_modules(tree: SourceTree, modules: Mapping[Path, _Module]) -> list[Path] | None:
    """Sort files so that each follows those that it imports; None if one text cannot hold them."""
    graph: dict[Path, set[Path]] = {}
    for path, module in modules.items():
        if path.is_relative_to(PACKAGE / "inside"):
            return None
        graph[path] = set()
        for node in module.list_kept():
            found = list(_follow_imports(tree, node, {EVERYTHING}))
            is_plain = isinstance(node, ast.ImportFrom) and not any(a.asname for a in node.names)
            # A text without modules has no name for a module, and no other name for a class.
            if found and (not is_plain or any(each == EVERYTHING for _, each in found)):
                return None
            graph[path] |= {file for file, _ in found}
    try:
        return [path for path in TopologicalSorter(graph).static_order() if path in modules]
    except CycleError:
        return None


def _reach(tree: SourceTree, starts: list[tuple[Path, str]]) -> dict[Path, _Module]:
    """Return the files that some names need, in the order in which they are found."""
    todo = list(starts)
    modules: dict[Path, _Module] = {}
    while todo:
        path, name = todo.pop()
        if path not in modules:
            modules[path] = _Module(path.read_text(encoding="utf-8"))
        module = modules[path]
        known = set(module.wanted)
        module.wanted.add(name)
        if module.wanted != known:
            for node in module.list_kept():
                todo.extend(_follow_imports(tree, node, module.wanted))
    return modules


def _follow_imports(
    tree: SourceTree, node: ast.stmt, wanted: set[str]
) -> Iterator[tuple[Path, str]]:
    """Yield the files of the project that a statement imports, each with a name that it wants."""
    is_top = isinstance(node, ast.Import | ast.ImportFrom)
    for each in _list_imports(node):
        if isinstance(each, ast.ImportFrom) and each.module and not each.level:
            for alias in each.names:
                is_wanted = EVERYTHING in wanted or (alias.asname or alias.name) in wanted
                if is_top and not is_wanted:
                    continue
                inner = tree.find_file(f"{each.module}.{alias.name}")
                outer = tree.find_file(each.module)
                if inner is not None:
                    yield inner, EVERYTHING
                elif outer is not None:
                    yield outer, alias.name
        elif isinstance(each, ast.Import):
            for alias in each.names:
                file = tree.find_file(alias.name)
                if file is not None:
                    yield file, EVERYTHING


def _find_function(theme: Path, probe: str) -> str | None:
    """Find the function that a file of probes registers under a name."""
    for node in ast.parse(theme.read_bytes()).body:
        if isinstance(node, ast.FunctionDef):
            for each in node.decorator_list:
                named = each.args[0] if isinstance(each, ast.Call) and each.args else None
                if isinstance(named, ast.Constant) and named.value == probe:
                    return node.name
    return None


def _list_bound(node: ast.stmt) -> list[str]:
    """List the names that a statement at the top of a module binds."""
    names: list[str] = []
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            names = [name]
        case ast.Import(names=aliases):
            names = [alias.asname or alias.name.partition(".")[0] for alias in aliases]
        case ast.ImportFrom(module=module, names=aliases) if module != "__future__":
            names = [alias.asname or alias.name for alias in aliases]
        case ast.Assign(targets=targets):
            found = (each for target in targets for each in ast.walk(target))
            names = [each.id for each in found if isinstance(each, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            names = [name]
    return names


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _render_import(node: ast.Import | ast.ImportFrom, wanted: set[str]) -> str:
    """Return an import of the names that are wanted, empty if none is."""
    is_future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
    names = [
        alias
        for alias in node.names
        if is_future
        or EVERYTHING in wanted
        or (alias.asname or alias.name.partition(".")[0]) in wanted
    ]
    if not names:
        return ""
    node = type(node)(**{**dict(ast.iter_fields(node)), "names": names})
    return ast.unparse(node)


def _locate(project: Project, paths: tuple[str, ...], path: Path) -> str:
    """Return the place of a file in the folder that stands for the project."""
    for folder in project.probes:
        if path.is_relative_to(folder):
            return f"probes/{path.relative_to(folder).as_posix()}"
    if path.is_relative_to(PACKAGE):
        return f"{PACKAGE.name}/{path.relative_to(PACKAGE).as_posix()}"
    roots = project.list_roots(paths)
    root = next(root for root in roots if path.is_relative_to(root))
    return path.relative_to(root).as_posix()
