"""The probes that a project has, read from their source: the host imports none."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from torchgrid.config.source_files import find_themes


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """A probe as its source declares it.

    `name` is `theme.*` if the source computes it. `text` is the docstring, `devices` are empty if
    they cannot be read. `about_cell`: the probe examines the cell itself. `cores` are kept free for
    it.
    """

    name: str
    text: str = ""
    devices: tuple[str, ...] = ("cpu",)
    about_cell: bool = False
    cores: int = 1

    def matches(self, glob: str) -> bool:
        """Tell whether a glob over probe names means this probe, or may mean it."""
        return fnmatchcase(self.name, glob) or fnmatchcase(glob, self.name)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One file of probes: its name, its docstring, and its probes in the file's order."""

    name: str
    text: str
    probes: tuple[Declaration, ...]


def read_themes(folders: Sequence[Path]) -> tuple[Theme, ...]:
    """Read the themes in alphabetical order, with the probes whose names can be read.

    A file that is not Python, or has no such probe, is left out.
    """
    found = (_read_tolerantly(name, path) for name, path in find_themes(folders).items())
    return tuple(theme for theme in found if theme is not None and theme.probes)


def list_probes(folders: Sequence[Path]) -> tuple[Declaration, ...]:
    """List the probes of all themes; raises SyntaxError for a file that is not Python."""
    found = (_read(name, path) for name, path in find_themes(folders).items())
    return tuple(probe for theme in found for probe in theme.probes)


def _read_tolerantly(name: str, path: Path) -> Theme | None:
    try:
        theme = _read(name, path)
    except (SyntaxError, ValueError):
        return None  # a run of a cell reports it
    return replace(theme, probes=tuple(probe for probe in theme.probes if "*" not in probe.name))


def _read(name: str, path: Path) -> Theme:
    tree = ast.parse(path.read_bytes(), filename=path.name)
    probes = tuple(_declarations(name, tree))
    return Theme(name=name, text=ast.get_docstring(tree) or "", probes=probes)


def _declarations(theme: str, tree: ast.Module) -> Iterator[Declaration]:
    constants = dict(_constants(tree))
    texts = {
        id(decorator): ast.get_docstring(node) or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _registers(node.func):
            yield _declaration(theme, node, constants, texts.get(id(node), ""))


def _registers(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="probe") | ast.Attribute(attr="probe"):
            return True
    return False


def _declaration(
    theme: str, call: ast.Call, constants: Mapping[str, object], text: str
) -> Declaration:
    name = _value(call.args[0], constants) if call.args else None
    options = {str(word.arg): _value(word.value, constants) for word in call.keywords}
    devices, cores = options.get("devices", ("cpu",)), options.get("cores")
    return Declaration(
        name=name if isinstance(name, str) else f"{theme}.*",
        text=text,
        devices=tuple(map(str, devices)) if isinstance(devices, tuple | list) else (),
        about_cell=options.get("about") == "cell",
        cores=cores if isinstance(cores, int) else 1,
    )


def _constants(tree: ast.Module) -> Iterator[tuple[str, object]]:
    """Yield the constants of a file, by name."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, _value(value, {})
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, _value(value, {})


def _value(value: ast.expr, constants: Mapping[str, object]) -> object:
    """Evaluate a constant, or the name of one; None for what the source computes."""
    if isinstance(value, ast.Name):
        return constants.get(value.id)
    try:
        return ast.literal_eval(value)
    except ValueError:
        return None
