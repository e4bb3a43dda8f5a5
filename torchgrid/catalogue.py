"""The probes there are, read from their source: the host imports none."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from torchgrid import sources

DEVICES = ("cpu", "meta", "fake-cuda", "cuda", "mps", "xpu")
"""The words for where a question can be asked."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A probe as it is declared; one whose name is computed stands as `theme.*`.

    `cores` are kept free for it.
    """

    name: str
    about_cell: bool = False
    cores: int = 1

    def matches(self, glob: str) -> bool:
        """Whether a glob over probe names means this one, or may mean it."""
        return fnmatchcase(self.name, glob) or fnmatchcase(glob, self.name)


def listed(folders: Sequence[Path]) -> tuple[Listed, ...]:
    """The probes of all themes, theme by theme; raises SyntaxError for a file that is no Python."""
    themes = sources.themes(folders)
    return tuple(probe for theme, path in themes.items() for probe in _listed(theme, path))


def _listed(theme: str, path: Path) -> Iterator[Listed]:
    for node in ast.walk(ast.parse(path.read_bytes(), filename=path.name)):
        if isinstance(node, ast.Call) and _name(node.func) == "probe":
            name = _text(node.args[0]) if node.args else None
            said = {
                k.arg: k.value.value for k in node.keywords if isinstance(k.value, ast.Constant)
            }
            cores = said.get("cores")
            yield Listed(
                name=name or f"{theme}.*",
                about_cell=said.get("about") == "cell",
                cores=cores if isinstance(cores, int) else 1,
            )


def _name(function: ast.expr) -> str | None:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return None


def _text(value: ast.expr) -> str | None:
    match value:
        case ast.Constant(value=str(text)):
            return text
    return None
