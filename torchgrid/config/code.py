"""Digests of Python code that no comment, docstring, format or place changes."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from torchgrid.system.digest import LENGTH

# Fields that no release of Python runs, or that only some releases fill in.
_IGNORED_FIELDS = frozenset({"ctx", "kind", "type_comment", "type_ignores"})
_BODIES = frozenset({"body", "orelse", "finalbody"})
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, kw_only=True)
class Use:
    """One name that a file takes from a module of the project.

    `module` is spelt as the file imports it. `name` is what the file takes, or None for the module
    itself. `bound` is the name in the file. For a module it is the order of its first use, so that
    another name for the module changes no digest.
    """

    module: str
    name: str | None
    bound: str


@dataclass(frozen=True, kw_only=True)
class Code:
    """The code of one file: a digest of its own statements, and the names that it imports."""

    digest: str
    uses: tuple[Use, ...] = ()


def parse_source(content: bytes) -> ast.Module | None:
    """Parse a source file; return None if this Python cannot, which a run of a cell reports."""
    try:
        return ast.parse(content)
    except (SyntaxError, ValueError):
        return None


def list_imported_names(tree: ast.Module) -> frozenset[str]:
    """List all names that a file may import, with the packages above them.

    The names are spelt as in the file: `a`, `a.b`, `..c`, `..c.d`. For `from a import b` the result
    has `a.b` as well, because `b` may be a module.
    """
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(prefix for alias in node.names for prefix in _list_prefixes(alias.name))
        elif isinstance(node, ast.ImportFrom):
            module = _join_names(node)
            names.update(_join_names(node, alias.name) for alias in node.names)
            names.update([module] if node.level else _list_prefixes(module))
    return frozenset(names)


def _list_prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


def read_code(content: bytes, tree: ast.Module | None, local: Collection[str]) -> Code:
    """Return the code of a file with the bytes `content`.

    `local` are the imported names that are modules of the project. A file that is not Python
    (`tree` is None) has a digest of its bytes.
    """
    if tree is None:
        return Code(digest=hashlib.sha256(content).hexdigest())
    writer = _Writer(local)
    writer.write_file(tree)
    return Code(digest=_hash_words(writer.words), uses=writer.list_uses())


def combine_digests(files: Iterable[tuple[Code, Mapping[str, Code]]]) -> str:
    """Return one digest of several files; each comes with the modules that it uses, by name.

    The names and the order of the files do not count. A file without code does not count either.
    """
    digests = set()
    for code, used in files:
        if code != EMPTY_CODE:
            # Sorted, because the order of imports does not count.
            uses = (f"{use.name} {use.bound} {used[use.module].digest}" for use in code.uses)
            digests.add(_hash_words([code.digest, *sorted(uses)]))
    return _hash_words(sorted(digests))[:LENGTH]


def _hash_words(words: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(words).encode()).hexdigest()


class _Writer:
    """A writer of syntax trees as words that are the same for every release of Python.

    `local` are the imported names that are modules of the project.
    """

    def __init__(self, local: Collection[str]) -> None:
        self._local = frozenset(local)
        self._names: list[Use] = []
        # The modules of the project by the name that the file gives them, such as `m` or `a.b`.
        self._modules: dict[str, str] = {}
        # The names of `_modules` that statements use, numbered in the order of their first use.
        self._used: dict[str, int] = {}
        self.words: list[str] = []

    def list_uses(self) -> tuple[Use, ...]:
        """List the names that the file takes from others, then the modules that it uses."""
        modules = (
            Use(module=module, name=None, bound=str(self._used.get(bound, "")))
            for bound, module in self._modules.items()
        )
        return (*self._names, *modules)

    def write_file(self, tree: ast.Module) -> None:
        """Write a whole file."""
        # Imports come first: they tell which names in the statements are modules of the project.
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name in self._local:
                        self._modules[alias.asname or alias.name] = alias.name
            elif isinstance(node, ast.ImportFrom):
                module = _join_names(node)
                for alias in node.names:
                    name, bound = _join_names(node, alias.name), alias.asname or alias.name
                    if name in self._local:
                        self._modules[bound] = name
                    elif module in self._local:
                        self._names.append(Use(module=module, name=alias.name, bound=bound))
        self._write_body(tree.body, documented=True)

    def _write_body(self, body: list[ast.stmt], *, documented: bool = False) -> None:
        """Write statements without `pass`, without a docstring and without imports of the project.

        Neighbouring imports are sorted, because a formatter may sort them.
        """
        match body:
            case [ast.Expr(value=ast.Constant(value=str())), *rest] if documented:
                body = rest
        self.words.append("[")
        imports: list[str] = []
        for node in body:
            if isinstance(node, ast.Import):
                others = [each for each in node.names if each.name not in self._local]
                imports += [f"import {each.name} {each.asname}" for each in others]
            elif isinstance(node, ast.ImportFrom):
                module = _join_names(node)
                if module not in self._local:
                    others = [a for a in node.names if _join_names(node, a.name) not in self._local]
                    imports += [f"from {module} {each.name} {each.asname}" for each in others]
            elif not isinstance(node, ast.Pass):
                self.words += sorted(imports)
                imports = []
                self._write_value(node)
        self.words += [*sorted(imports), "]"]

    def _write_value(self, value: Any) -> None:
        """Write a node with everything below it, a list of nodes, or a name."""
        if isinstance(value, list):
            self.words.append("[")
            for item in value:
                self._write_value(item)
            self.words.append("]")
        elif isinstance(value, ast.Constant):
            self.words.append(f"{type(value.value).__name__} {value.value!a}")
        elif isinstance(value, ast.JoinedStr):
            # Releases of Python cut the text of an f-string differently, so join its parts.
            self.words.append("JoinedStr")
            text = ""
            for part in value.values:
                if isinstance(part, ast.Constant):
                    text += str(part.value)
                    continue
                self.words.append(ascii(text))
                text = ""
                self._write_value(part)
            self.words += [ascii(text), "."]
        elif isinstance(value, ast.AST):
            self._write_node(value)
        else:
            self.words.append(str(value))

    def _write_node(self, node: ast.AST) -> None:
        """Write a node field by field; for a module of the project, write only its number."""
        module = self._find_module(node)
        if module is not None:
            self.words.append(f"module {self._used.setdefault(module, len(self._used))}")
            return
        self.words.append(type(node).__name__)
        # Releases of Python differ in whether an empty field exists, so none is written.
        for name, value in ast.iter_fields(node):
            if value is None or value == [] or name in _IGNORED_FIELDS:
                continue
            self.words.append(name)
            if name in _BODIES and isinstance(value, list):
                self._write_body(value, documented=isinstance(node, _DOCUMENTED))
            else:
                self._write_value(value)
        self.words.append(".")

    def _find_module(self, node: ast.AST) -> str | None:
        """Return the name of a module of the project if `node` is that name, such as `a.b.c`."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        name = ".".join((node.id, *reversed(parts)))
        return name if name in self._modules else None


def _join_names(node: ast.ImportFrom, name: str | None = None) -> str:
    """Return the module of an import, or `name` in that module, with dots if it is relative."""
    start = "." * node.level + (node.module or "")
    if name is None:
        return start
    return f"{start}{name}" if start.endswith(".") else f"{start}.{name}"


EMPTY_CODE = read_code(b"", ast.Module(body=[], type_ignores=[]), ())
"""The code of a file without any, such as the `__init__` of most packages."""
