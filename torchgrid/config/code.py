"""Digests of what Python code says; comments, docstrings, formatting and places do not count."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from torchgrid.system.digest import LENGTH

# What no release of Python runs, or what only some of them write down.
_UNSAID = frozenset({"ctx", "kind", "type_comment", "type_ignores"})
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, kw_only=True)
class Use:
    """One name that a file takes from a module of the project.

    `module` is spelt as the file imports it. `name` is what the file takes, or None for the module
    itself. `bound` is the name in the file, or for a module the order of its first use: what a
    module is called does not count.
    """

    module: str
    name: str | None
    bound: str


@dataclass(frozen=True, kw_only=True)
class Code:
    """What one file says: a digest of its own code, and what it takes from which modules."""

    digest: str
    uses: tuple[Use, ...] = ()


def parse(content: bytes) -> ast.Module | None:
    """Parse a source; None if this Python cannot, which the cell then reports."""
    try:
        return ast.parse(content)
    except (SyntaxError, ValueError):
        return None


def imported_names(tree: ast.Module) -> frozenset[str]:
    """List all that a file may import, with the packages above it: `a`, `a.b`, `..c`, `..c.d`.

    `from a import b` names `a.b` as well, for that may be a module.
    """
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(prefix for alias in node.names for prefix in _prefixes(alias.name))
        elif isinstance(node, ast.ImportFrom):
            names.update(_joined(node, alias.name) for alias in node.names)
            names.update([_joined(node)] if node.level else _prefixes(_joined(node)))
    return frozenset(names)


def _prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


def read_code(content: bytes, tree: ast.Module | None, local: Collection[str]) -> Code:
    """Read what a file says; a file that is not Python is its bytes.

    `local` are those of its imported names that are modules of the project.
    """
    if tree is None:
        return Code(digest=hashlib.sha256(content).hexdigest())
    writer = _Writer(local)
    writer.write(tree)
    return Code(digest=_sha256(writer.words), uses=writer.uses())


def digest_files(files: Iterable[tuple[Code, Mapping[str, Code]]]) -> str:
    """Digest what some files say together; each comes with the modules that it uses.

    Where a file lies and what it is called does not count. A file that says nothing is left out.
    """
    said = {_with_uses(code, used) for code, used in files if code != EMPTY}
    return _sha256(sorted(said))[:LENGTH]


def _with_uses(code: Code, used: Mapping[str, Code]) -> str:
    uses = (f"{use.name} {use.bound} {used[use.module].digest}" for use in code.uses)
    return _sha256([code.digest, *sorted(uses)])


def _sha256(words: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(words).encode()).hexdigest()


class _Writer:
    """Writes a syntax tree down in words that are the same for every release of Python."""

    def __init__(self, local: Collection[str]) -> None:
        self._local = frozenset(local)
        self._names: list[Use] = []
        self._modules: dict[str, str] = {}
        self._used: dict[str, int] = {}
        self.words: list[str] = []

    def uses(self) -> tuple[Use, ...]:
        """Return what the file takes from others: names, then modules in the order of use."""
        modules = (
            Use(module=module, name=None, bound=str(self._used.get(bound, "")))
            for bound, module in self._modules.items()
        )
        return (*self._names, *modules)

    def write(self, tree: ast.Module) -> None:
        """Write a whole file; its imports come first, for they say which names are modules."""
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self._note_modules(node)
            elif isinstance(node, ast.ImportFrom):
                self._note_names(node)
        self._roots = {name.partition(".")[0] for name in self._modules}
        self._write_body(tree.body, documented=True)

    def _note_modules(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name in self._local:
                self._modules[alias.asname or alias.name] = alias.name

    def _note_names(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            bound = alias.asname or alias.name
            if _joined(node, alias.name) in self._local:
                self._modules[bound] = _joined(node, alias.name)
            elif _joined(node) in self._local:
                self._names.append(Use(module=_joined(node), name=alias.name, bound=bound))

    def _write_body(self, body: list[ast.stmt], *, documented: bool = False) -> None:
        """Write statements; neighbouring imports are sorted, as a formatter may sort them."""
        self.words.append("[")
        imports: list[str] = []
        for node in body[1:] if documented and _is_docstring(body) else body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                imports += self._foreign(node)
            elif not isinstance(node, ast.Pass):
                self.words += sorted(imports)
                imports = []
                self._write_node(node)
        self.words += [*sorted(imports), "]"]

    def _foreign(self, node: ast.Import | ast.ImportFrom) -> list[str]:
        """Word the imports of a statement that are not of the project."""
        if isinstance(node, ast.Import):
            return [f"import {a.name} {a.asname}" for a in node.names if a.name not in self._local]
        if _joined(node) in self._local:
            return []
        names = [a for a in node.names if _joined(node, a.name) not in self._local]
        return [f"from {_joined(node)} {alias.name} {alias.asname}" for alias in names]

    def _write_node(self, node: ast.AST) -> None:
        match node:
            case ast.Constant(value=value):
                self.words.append(f"{type(value).__name__} {value!a}")
            case ast.Name() | ast.Attribute() if self._write_module(node):
                pass
            case ast.JoinedStr(values=values):
                self._write_text(values)
            case _:
                self._write_fields(node)

    def _write_fields(self, node: ast.AST) -> None:
        self.words.append(type(node).__name__)
        for name in node._fields:
            value = getattr(node, name, None)
            if value is None or value == [] or name in _UNSAID:
                continue
            self.words.append(name)
            if name in ("body", "orelse", "finalbody") and isinstance(value, list):
                self._write_body(value, documented=isinstance(node, _DOCUMENTED))
            else:
                self._write_value(value)
        self.words.append(".")

    def _write_value(self, value: Any) -> None:
        if isinstance(value, ast.AST):
            self._write_node(value)
        elif isinstance(value, list):
            self.words.append("[")
            for item in value:
                self._write_value(item)
            self.words.append("]")
        else:
            self.words.append(str(value))

    def _write_text(self, values: list[ast.expr]) -> None:
        """Write a formatted string; releases of Python cut its constant parts differently."""
        self.words.append("JoinedStr")
        text = ""
        for value in values:
            if isinstance(value, ast.Constant):
                text += str(value.value)
                continue
            self.words += [ascii(text)]
            text = ""
            self._write_node(value)
        self.words += [ascii(text), "."]

    def _write_module(self, node: ast.Name | ast.Attribute) -> bool:
        """Write the number of a module of the project, where the expression is one's name."""
        name = _dotted(node, self._roots)
        if name is None or name not in self._modules:
            return False
        number = self._used.setdefault(name, len(self._used))
        self.words.append(f"module {number}")
        return True


def _joined(node: ast.ImportFrom, name: str | None = None) -> str:
    """Return the module that an import names, or a name in it, with dots where it is relative."""
    start = "." * node.level + (node.module or "")
    if name is None:
        return start
    return f"{start}{name}" if start.endswith(".") else f"{start}.{name}"


def _dotted(node: ast.expr, roots: set[str]) -> str | None:
    """Return `a.b.c` for such an expression, where `a` is one of the roots."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in roots:
        return None
    return ".".join((node.id, *reversed(names)))


def _is_docstring(body: list[ast.stmt]) -> bool:
    match body:
        case [ast.Expr(value=ast.Constant(value=str())), *_]:
            return True
    return False


EMPTY = read_code(b"", ast.Module(body=[], type_ignores=[]), ())
"""What a file without code says, as the `__init__` of most packages."""
