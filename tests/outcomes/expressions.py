"""Following an expression of the source to the words it can stand for, by its syntax alone."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

Scope = ast.FunctionDef | ast.Module


@dataclass(frozen=True)
class Hole:
    """What no syntax tells: something computed, as it is written."""

    text: str


@dataclass(frozen=True)
class Found:
    """A word, or a hole, and the file it is in; `node` and `scopes` are where it stands."""

    value: str | Hole
    file: str
    node: ast.AST | None = None
    scopes: tuple[Scope, ...] = ()


@dataclass(frozen=True)
class Reader:
    """The source of some files: every call in it, and these and every function by a bare name."""

    calls: tuple[Found, ...]
    called: Mapping[str | None, tuple[Found, ...]]
    functions: Mapping[str | None, tuple[Found, ...]]
    methods: frozenset[int]

    @classmethod
    def of(cls, root: Path, files: Iterable[Path]) -> Reader:
        """Read files; their names are given from `root`."""
        found: list[Found] = []
        for file in sorted(files):
            tree = ast.parse(file.read_bytes(), filename=str(file))
            found += _walk(tree, file.relative_to(root).as_posix())
        calls = tuple(at for at in found if isinstance(at.node, ast.Call))
        functions = (at for at in found if isinstance(at.node, ast.FunctionDef))
        return cls(calls, _by_name(calls), _by_name(functions), frozenset(_methods(found)))

    def values(self, value: ast.expr, at: Found) -> list[Found]:  # noqa: PLR0911  a case each
        """The words that an expression at a place can be."""
        match value:
            case ast.Constant(value=str(word)):
                return [Found(word, at.file)]
            case ast.Attribute(value=ast.Name(id="Verdict" | "Reason" | "Stage"), attr=member):
                return [Found(member, at.file)]
            case ast.IfExp(body=one, orelse=other) | ast.BoolOp(values=[one, other]):
                return [*self.values(one, at), *(() if _empty(other) else self.values(other, at))]
            case ast.Name(id=name):
                return self._named(name, at) or [Found(Hole(name), at.file)]
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                return [found for each in self.functions[name] for found in self._returned(each)]
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue() as v]):
                return self._filled(start, v.value, at) or [
                    Found(Hole(ast.unparse(value)), at.file)
                ]
        return [Found(Hole(ast.unparse(value)), at.file)]

    def _filled(self, start: str, value: ast.expr, at: Found) -> list[Found]:
        """A text that ends in what a parameter may be; nothing where that is computed."""
        ends = self.values(value, at)
        if any(isinstance(end.value, Hole) for end in ends):
            return []
        return [Found(f"{start}{end.value}", end.file) for end in ends]

    def _returned(self, at: Found) -> Iterator[Found]:
        assert at.node is not None
        for node in ast.walk(at.node):
            if isinstance(node, ast.Return) and node.value is not None:
                yield from self.values(node.value, _inside(at))

    def _named(self, name: str, at: Found) -> list[Found]:
        """What a name is given: in its function, by those who call that, or in its file."""
        for scope in reversed(at.scopes):
            given = [v for v in _assigned(scope, name) if v is not None]
            if given:
                return [found for value in given for found in self.values(value, at)]
            if isinstance(scope, ast.FunctionDef) and name in _parameters(scope):
                return list(self._passed(scope, name))
        return []

    def _passed(self, function: ast.FunctionDef, name: str) -> Iterator[Found]:
        is_method = id(function) in self.methods
        names = [*_parameters(function)]
        place = names.index(name) - is_method
        for at in self.called.get(function.name, ()):
            assert isinstance(at.node, ast.Call)
            if is_method != isinstance(at.node.func, ast.Attribute):
                continue  # another thing of the same name
            by_name = {word.arg: word.value for word in at.node.keywords}
            given = by_name.get(name) or dict(enumerate(at.node.args)).get(place)
            value = given or _parameters(function)[name]
            if value is not None:
                yield from self.values(value, at)


def _walk(tree: ast.Module, file: str) -> Iterator[Found]:
    """The calls, functions and classes of a file, in their order: all that is looked for."""
    left: list[tuple[ast.AST, tuple[Scope, ...]]] = [(tree, (tree,))]
    while left:
        node, scopes = left.pop()
        if isinstance(node, ast.Call | ast.FunctionDef | ast.ClassDef):
            yield Found("", file, node, scopes)
        inside = (*scopes, node) if isinstance(node, ast.FunctionDef) else scopes
        left += [(child, inside) for child in reversed([*ast.iter_child_nodes(node)])]


def _inside(at: Found) -> Found:
    assert isinstance(at.node, ast.FunctionDef)
    return Found(at.value, at.file, at.node, (*at.scopes, at.node))


def _methods(found: Iterable[Found]) -> Iterator[int]:
    for at in found:
        if isinstance(at.node, ast.ClassDef):
            yield from (id(node) for node in at.node.body if isinstance(node, ast.FunctionDef))


def _parameters(function: ast.FunctionDef) -> dict[str, ast.expr | None]:
    """The parameters with their defaults, in their order."""
    given = function.args
    names = [argument.arg for argument in given.args]
    defaults: list[ast.expr | None] = [None] * (len(names) - len(given.defaults))
    by_place = dict(zip(names, [*defaults, *given.defaults], strict=True))
    named = zip((word.arg for word in given.kwonlyargs), given.kw_defaults, strict=True)
    return by_place | dict(named)


def _assigned(scope: Scope, name: str) -> Iterator[ast.expr | None]:
    """What a name is set to in a function, or at the top of a file."""
    nodes = ast.walk(scope) if isinstance(scope, ast.FunctionDef) else scope.body
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value
            case ast.Assign(targets=[ast.Tuple(elts=[*targets])], value=ast.Tuple(elts=[*given])):
                named = [target.id if isinstance(target, ast.Name) else "" for target in targets]
                yield dict(zip(named, given, strict=True)).get(name)


def _by_name(found: Iterable[Found]) -> Mapping[str | None, tuple[Found, ...]]:
    """Calls, or functions, by the bare name of what is called or defined."""
    names: defaultdict[str | None, list[Found]] = defaultdict(list)
    for at in found:
        names[_name(at.node)].append(at)
    return {name: tuple(those) for name, those in names.items()}


def _name(node: ast.AST | None) -> str | None:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
        case ast.FunctionDef(name=name):
            return name
    return None


def _empty(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value == ""
