"""What each probe means to a reader: its docstring, read from its source without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid import sources


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """One probe: its name, its docstring, and the devices it is asked on, where they can be read.

    `about_cell` is whether it asks about the cell itself.
    """

    name: str
    text: str
    devices: tuple[str, ...] = ("cpu",)
    about_cell: bool = False


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One file of probes: its name, its docstring, and its probes in the file's order."""

    name: str
    text: str
    probes: tuple[Meaning, ...]


def read_themes(folders: Sequence[Path]) -> tuple[Theme, ...]:
    """The themes in alphabetical order; one that is no Python, or has no probe, is left out."""
    found = (_theme(name, path) for name, path in sources.themes(folders).items())
    return tuple(theme for theme in found if theme.probes)


def _theme(name: str, path: Path) -> Theme:
    try:
        tree = ast.parse(path.read_bytes(), filename=path.name)
    except (SyntaxError, ValueError):
        return Theme(name=name, text="", probes=())  # who runs a cell is told
    words = dict(_words(tree))
    return Theme(name=name, text=ast.get_docstring(tree) or "", probes=tuple(_probes(tree, words)))


def _probes(tree: ast.Module, words: Mapping[str, object]) -> Iterator[Meaning]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            text = ast.get_docstring(node) or ""
            for call in node.decorator_list:
                if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("probe"):
                    yield from _probe(call, words, text)


def _probe(call: ast.Call, words: Mapping[str, object], text: str) -> Iterator[Meaning]:
    """The probe that a decorator registers; none where its name is computed."""
    name = _value(call.args[0], words) if call.args else None
    arguments = {str(word.arg): _value(word.value, words) for word in call.keywords}
    if isinstance(name, str):
        yield Meaning(
            name=name,
            text=text,
            devices=_devices(arguments.get("devices", ("cpu",))),
            about_cell=arguments.get("about") == "cell",
        )


def _devices(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple | list) else ()


def _words(tree: ast.Module) -> Iterator[tuple[str, object]]:
    """The constants of a file, by name."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, _value(value, {})
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, _value(value, {})


def _value(value: ast.expr, words: Mapping[str, object]) -> object:
    """A constant, or what the file gives that name; None for what is computed."""
    if isinstance(value, ast.Name):
        return words.get(value.id)
    try:
        return ast.literal_eval(value)
    except ValueError:
        return None
