"""Which tests produce which code: the probes' examples, and what tests declare with a mark."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.outcomes.codes import ROOT, class_of

TESTS = ROOT / "tests"
EXAMPLES = "tests/integration/test_probes.py::test_example"
ELSEWHERE = "tests/integration/test_environment_probes.py::test_it_says_so_elsewhere"


@dataclass(frozen=True, kw_only=True)
class Production:
    """A test that produces a code; `reason` is what was said, `where` what it takes."""

    kind: str
    reason: str
    test: str
    where: str = ""

    @property
    def words(self) -> tuple[str, str]:
        """The code, as the list has it."""
        return self.kind, class_of(self.reason)


@cache
def productions() -> tuple[Production, ...]:
    """Everything that tests produce and verify when they run: marked tests first."""
    return (*_marked(), *_examples())


def _examples() -> Iterator[Production]:
    """The examples of the probes; each test compares what is said with the example."""
    for file in sorted((TESTS / "integration/probe_examples").glob("[a-z]*.py")):
        theme = importlib.import_module(f"tests.integration.probe_examples.{file.stem}")
        for example in getattr(theme, "EXAMPLES", ()):
            yield _example(example, f"{EXAMPLES}[{example}]")
        for case in getattr(theme, "ELSEWHERE", ()):
            yield _example(case.example, f"{ELSEWHERE}[{case}]")
        for example in getattr(theme, "ON_A_GPU", ()):
            yield _example(example, f"{EXAMPLES}[{example}]", "a GPU")


def _example(example: Any, test: str, where: str = "") -> Production:
    return Production(kind=example.verdict, reason=example.reason or "", test=test, where=where)


def _marked() -> Iterator[Production]:
    """Tests with the mark `produces`, which tests/conftest.py holds them to."""
    for file in sorted(TESTS.rglob("test_*.py")):
        name = file.relative_to(ROOT).as_posix()
        for node in ast.parse(file.read_bytes()).body:
            if isinstance(node, ast.FunctionDef):
                yield from _of_test(node, f"{name}::{node.name}")


def _of_test(test: ast.FunctionDef, name: str) -> Iterator[Production]:
    for mark in _marks(test, "produces"):
        if mark.args:
            kind, reason = (ast.literal_eval(word) for word in mark.args)
            yield Production(kind=kind, reason=reason or "", test=name)
        else:
            parameter = ast.literal_eval(mark.keywords[0].value)
            yield from _of_parameter(test, name, parameter)


def _of_parameter(test: ast.FunctionDef, name: str, parameter: str) -> Iterator[Production]:
    """A code for each set of parameters, of which one is the code."""
    for mark in _marks(test, "parametrize"):
        names = ast.literal_eval(mark.args[0]).split(",")
        if parameter in names:
            place = names.index(parameter)
            for number, row in enumerate(ast.literal_eval(mark.args[1])):
                kind, reason = row[place]
                shown = [_shown(word, names[at], number) for at, word in enumerate(row)]
                yield Production(kind=kind, reason=reason or "", test=f"{name}[{'-'.join(shown)}]")


def _shown(value: object, name: str, number: int) -> str:
    """A parameter as pytest names it."""
    return value if isinstance(value, str) else f"{name}{number}"


def _marks(test: ast.FunctionDef, name: str) -> Iterator[ast.Call]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == f"pytest.mark.{name}":
            yield mark


def file_of(production: Production) -> Path:
    """The file of a production's test."""
    return ROOT / production.test.partition("::")[0]
