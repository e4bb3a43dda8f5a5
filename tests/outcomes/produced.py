"""The tests that produce each code: examples of the probes, and tests with the mark `produces`."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.outcomes.codes import ROOT, classify

TESTS = ROOT / "tests"
EXAMPLES = "tests/integration/test_probes.py::test_probe_gives_the_outcome_of_an_example"
ELSEWHERE = "tests/integration/test_environment_probes.py::test_probe_gives_the_outcome_of_its_cell"


@dataclass(frozen=True, kw_only=True)
class Production:
    """A test that produces a code; `reason` is as written, `where` what the test needs."""

    kind: str
    reason: str
    test: str
    where: str = ""

    @property
    def words(self) -> tuple[str, str]:
        """The code, as the list has it."""
        return self.kind, classify(self.reason)


@cache
def list_productions() -> tuple[Production, ...]:
    """Return everything that tests produce and verify when they run: marked tests first."""
    found: list[Production] = []
    for file in sorted(TESTS.rglob("test_*.py")):
        name = file.relative_to(ROOT).as_posix()
        for node in ast.parse(file.read_bytes()).body:
            if isinstance(node, ast.FunctionDef):
                # tests/conftest.py verifies what a mark declares.
                for mark in _list_marks(node, "produces"):
                    found += _read_mark(node, mark, f"{name}::{node.name}")
    for file in sorted((TESTS / "integration/probe_examples").glob("[a-z]*.py")):
        # The test of an example compares its result with the example.
        theme = importlib.import_module(f"tests.integration.probe_examples.{file.stem}")
        for example in getattr(theme, "EXAMPLES", ()):
            found.append(_make_production(example, f"{EXAMPLES}[{example}]"))
        for case in getattr(theme, "ELSEWHERE", ()):
            found.append(_make_production(case.example, f"{ELSEWHERE}[{case}]"))
        for example in getattr(theme, "ON_A_GPU", ()):
            found.append(_make_production(example, f"{EXAMPLES}[{example}]", "a GPU"))
    return tuple(found)


def _make_production(example: Any, test: str, where: str = "") -> Production:
    return Production(kind=example.verdict, reason=example.reason or "", test=test, where=where)


def _read_mark(test: ast.FunctionDef, mark: ast.Call, name: str) -> Iterator[Production]:
    """Yield the code of a mark, or one for each row of the parameter that it names."""
    if mark.args:
        kind, reason = (ast.literal_eval(word) for word in mark.args)
        yield Production(kind=kind, reason=reason or "", test=name)
        return
    parameter = ast.literal_eval(mark.keywords[0].value)
    for parametrized in _list_marks(test, "parametrize"):
        names = ast.literal_eval(parametrized.args[0]).split(",")
        if parameter not in names:
            continue
        place = names.index(parameter)
        for number, row in enumerate(ast.literal_eval(parametrized.args[1])):
            kind, reason = row[place]
            # Pytest shows a text as it is, and any other value by its parameter's name.
            shown = [
                word if isinstance(word, str) else f"{names[at]}{number}"
                for at, word in enumerate(row)
            ]
            yield Production(kind=kind, reason=reason or "", test=f"{name}[{'-'.join(shown)}]")


def _list_marks(test: ast.FunctionDef, name: str) -> Iterator[ast.Call]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == f"pytest.mark.{name}":
            yield mark
