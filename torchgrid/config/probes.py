"""The probes of a project, read from their source files: the host imports none of them."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from torchgrid.config.source_files import find_themes
from torchgrid.config.spelling import find_nearest, suggest
from torchgrid.contract import Kind
from torchgrid.model.errors import ConfigurationError


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """A probe as its source declares it.

    `name` is `theme.*` if the source computes it. `text` is the docstring, `devices` are empty if
    they cannot be read. `about_cell` tells whether the probe examines the cell itself. `cores` is
    the number of cores that are kept free for it. `kind` is a word of `contract.Kind`, and `needs`
    are the probes of the cell without which it cannot judge.
    """

    name: str
    text: str = ""
    devices: tuple[str, ...] = ("cpu",)
    about_cell: bool = False
    cores: int = 1
    kind: str = Kind.REQUIREMENT.value
    needs: tuple[str, ...] = ()

    def may_match(self, glob: str) -> bool:
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
    themes = []
    for name, path in find_themes(folders).items():
        # A run of a cell reports a file that is not Python.
        with contextlib.suppress(SyntaxError, ValueError):
            theme = _read_theme(name, path)
            # A name with `*` stands for one that the source computes.
            named = tuple(probe for probe in theme.probes if "*" not in probe.name)
            if named:
                themes.append(replace(theme, probes=named))
    return tuple(themes)


def list_probes(folders: Sequence[Path]) -> tuple[Declaration, ...]:
    """List the probes of all themes; raises SyntaxError for a file that is not Python."""
    found = (_read_theme(name, path) for name, path in find_themes(folders).items())
    return tuple(probe for theme in found for probe in theme.probes)


def list_needed_themes(theme: str, path: Path) -> list[str]:
    """List the themes of the probes about the cell that the probes in a file need."""
    # A run of a cell reports a file that is not Python.
    with contextlib.suppress(SyntaxError, ValueError):
        probes = _read_theme(theme, path).probes
        return sorted({name.partition(".")[0] for probe in probes for name in probe.needs})
    return []


def select_probes(folders: Sequence[Path], glob: str) -> tuple[Declaration, ...]:
    """Select the probes that `glob` matches; raises ConfigurationError if it matches none."""
    known = list_probes(folders)
    selected = tuple(probe for probe in known if probe.may_match(glob))
    if selected:
        return selected
    names = sorted({probe.name for probe in known})
    theme, _, wanted = glob.partition(".")
    in_theme = [name.partition(".")[2] for name in names if name.startswith(f"{theme}.")]
    if in_theme:
        near = find_nearest(wanted, in_theme, cutoff=0.5)
        listing = ", ".join(f"{theme}.{name}" for name in in_theme)
        hint = f"did you mean '{theme}.{near}'?" if near is not None else f"write one of {listing}"
    else:
        themes = ", ".join(sorted({name.partition(".")[0] for name in names}))
        hint = suggest(glob, names) or f"the themes are {themes}"
    raise ConfigurationError(f"there is no probe {glob!r}; {hint}")


def _read_theme(name: str, path: Path) -> Theme:
    """Read the file of a theme; raises SyntaxError or ValueError if it is not Python."""
    tree = ast.parse(path.read_bytes(), filename=path.name)
    constants: dict[str, object] = {}
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=constant)], value=value):
                constants[constant] = _evaluate(value, {})
            case ast.AnnAssign(target=ast.Name(id=constant), value=ast.expr() as value):
                constants[constant] = _evaluate(value, {})
    # The call that registers a probe is a decorator of the function that has the docstring.
    texts = {
        decorator: ast.get_docstring(node) or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
    }
    probes = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="probe") | ast.Attribute(attr="probe")):
                probes.append(_read_declaration(name, node, constants, texts.get(node, "")))
    return Theme(name=name, text=ast.get_docstring(tree) or "", probes=tuple(probes))


def _read_declaration(
    theme: str, call: ast.Call, constants: Mapping[str, object], text: str
) -> Declaration:
    """Read the call of `probe` that registers a probe."""
    name = _evaluate(call.args[0], constants) if call.args else None
    options = {str(word.arg): _evaluate(word.value, constants) for word in call.keywords}
    devices, cores = options.get("devices", ("cpu",)), options.get("cores")
    kind, needs = options.get("kind"), options.get("needs")
    return Declaration(
        name=name if isinstance(name, str) else f"{theme}.*",
        text=text,
        devices=tuple(map(str, devices)) if isinstance(devices, tuple | list) else (),
        about_cell=options.get("about") == "cell",
        cores=cores if isinstance(cores, int) else 1,
        kind=kind if isinstance(kind, str) else Kind.REQUIREMENT.value,
        needs=tuple(map(str, needs)) if isinstance(needs, tuple | list) else (),
    )


def _evaluate(value: ast.expr, constants: Mapping[str, object]) -> object:
    """Return the value of a constant, or of a name in `constants`; None if it is computed."""
    if isinstance(value, ast.Name):
        return constants.get(value.id)
    try:
        return ast.literal_eval(value)
    except ValueError:
        return None
