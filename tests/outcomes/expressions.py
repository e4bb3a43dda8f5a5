"""The words that an expression of the source can stand for, found by its syntax alone."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torchgrid import contract

Scope = ast.FunctionDef | ast.Module


@dataclass(frozen=True)
class Hole:
    """A computed value, as the source has it, which no syntax tells."""

    text: str


@dataclass(frozen=True)
class Found:
    """A word or a hole, and its file; `node` and `scopes` are its place."""

    value: str | Hole
    file: str
    node: ast.AST | None = None
    scopes: tuple[Scope, ...] = ()


@dataclass(frozen=True)
class SourceReader:
    """The source of some files: every call, and calls and functions by their bare names."""

    calls: tuple[Found, ...]
    called: Mapping[str | None, tuple[Found, ...]]
    functions: Mapping[str | None, tuple[Found, ...]]
    methods: frozenset[int]

    @classmethod
    def read(cls, root: Path, files: Iterable[Path]) -> SourceReader:
        """Read files; their names count from `root`."""
        found: list[Found] = []
        for file in sorted(files):
            name, tree = file.relative_to(root).as_posix(), ast.parse(file.read_bytes())
            left: list[tuple[ast.AST, tuple[Scope, ...]]] = [(tree, (tree,))]
            while left:
                node, scopes = left.pop()
                if isinstance(node, ast.Call | ast.FunctionDef | ast.ClassDef):
                    found.append(Found("", name, node, scopes))
                inside = (*scopes, node) if isinstance(node, ast.FunctionDef) else scopes
                left += [(child, inside) for child in reversed([*ast.iter_child_nodes(node)])]
        calls = tuple(at for at in found if isinstance(at.node, ast.Call))
        functions = (at for at in found if isinstance(at.node, ast.FunctionDef))
        classes = (at.node for at in found if isinstance(at.node, ast.ClassDef))
        methods = (n for each in classes for n in each.body if isinstance(n, ast.FunctionDef))
        return cls(calls, _group(calls), _group(functions), frozenset(map(id, methods)))

    def find_values(self, value: ast.expr, at: Found) -> list[Found]:
        """Return the words that an expression at a place can be."""
        found: list[Found] = []
        match value:
            case ast.Constant(value=str(word)):
                found = [Found(word, at.file)]
            case ast.Attribute(
                value=ast.Name(id="Verdict" | "Reason" | "Stage" | "Unbuilt" as enum), attr=member
            ):
                found = [Found(getattr(contract, enum)[member].value, at.file)]
            case ast.IfExp(body=one, orelse=other) | ast.BoolOp(values=[one, other]):
                found = self.find_values(one, at)
                if not (isinstance(other, ast.Constant) and other.value == ""):
                    found += self.find_values(other, at)
            case ast.Name(id=name):
                found = self._follow_name(name, at)
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                found = list(self._follow_call(name))
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue() as v]):
                ends = self.find_values(v.value, at)
                if not any(isinstance(end.value, Hole) for end in ends):
                    found = [Found(f"{start}{end.value}", end.file) for end in ends]
        return found or [Found(Hole(ast.unparse(value)), at.file)]

    def _follow_call(self, name: str) -> Iterator[Found]:
        """Yield what the functions of a name can return."""
        for function in self.functions[name]:
            assert isinstance(function.node, ast.FunctionDef)
            scopes = (*function.scopes, function.node)
            inside = Found("", function.file, function.node, scopes)
            for node in ast.walk(function.node):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self.find_values(node.value, inside)

    def _follow_name(self, name: str, at: Found) -> list[Found]:
        """Return what a name is set to: in its function, by that one's callers, or in its file."""
        for scope in reversed(at.scopes):
            given = [v for v in _find_assigned(scope, name) if v is not None]
            if given:
                return [found for value in given for found in self.find_values(value, at)]
            if isinstance(scope, ast.FunctionDef) and name in _list_parameters(scope):
                return list(self._follow_parameter(scope, name))
        return []

    def _follow_parameter(self, function: ast.FunctionDef, name: str) -> Iterator[Found]:
        """Yield what the callers of a function pass for a parameter."""
        is_method = id(function) in self.methods
        names = [*_list_parameters(function)]
        place = names.index(name) - is_method
        for at in self.called.get(function.name, ()):
            assert isinstance(at.node, ast.Call)
            if is_method != isinstance(at.node.func, ast.Attribute):
                continue  # another function of the same name
            by_name = {word.arg: word.value for word in at.node.keywords}
            given = by_name.get(name) or dict(enumerate(at.node.args)).get(place)
            value = given or _list_parameters(function)[name]
            if value is not None:
                yield from self.find_values(value, at)


def _list_parameters(function: ast.FunctionDef) -> dict[str, ast.expr | None]:
    """Return the parameters with their defaults, in their order."""
    given = function.args
    names = [argument.arg for argument in given.args]
    defaults: list[ast.expr | None] = [None] * (len(names) - len(given.defaults))
    by_place = dict(zip(names, [*defaults, *given.defaults], strict=True))
    named = zip((word.arg for word in given.kwonlyargs), given.kw_defaults, strict=True)
    return by_place | dict(named)


def _find_assigned(scope: Scope, name: str) -> Iterator[ast.expr | None]:
    """Yield what a name is set to in a function, or at the top of a file."""
    nodes = ast.walk(scope) if isinstance(scope, ast.FunctionDef) else scope.body
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value
            case ast.Assign(targets=[ast.Tuple(elts=[*targets])], value=ast.Tuple(elts=[*given])):
                named = [target.id if isinstance(target, ast.Name) else "" for target in targets]
                yield dict(zip(named, given, strict=True)).get(name)


def _group(found: Iterable[Found]) -> Mapping[str | None, tuple[Found, ...]]:
    """Group calls, or functions, by the bare name of what is called or defined."""
    names: defaultdict[str | None, list[Found]] = defaultdict(list)
    for at in found:
        match at.node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                names[name].append(at)
            case ast.FunctionDef(name=name):
                names[name].append(at)
    return {name: tuple(those) for name, those in names.items()}
