"""Tests of bundles: what a probe reaches comes along, and nothing else does."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.unit.builders import ROOT, write
from torchgrid.config.bundles import EVERYTHING, collect_bundle, flatten_module
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project

PROBES = '''\
"""Probes."""

from __future__ import annotations

import math
import random

from torchgrid.inside.probe import probe

from helpers import Shared, unused

LIMIT = 3


@probe("mini.asks", kind="requirement")
def asks(case: object) -> None:
    """Asks."""
    help_it(LIMIT)


def help_it(limit: int) -> float:
    return math.sqrt(Shared.number + limit)


@probe("mini.other", kind="requirement")
def other(case: object) -> None:
    """Asks otherwise."""
    unused(random.random())
'''

HELPERS = '''\
"""What probes share."""

import os
import sys

sys.setrecursionlimit(2000)


class Shared:
    """A number."""

    number = 1


def unused(x):
    """Say nothing."""
    return os.fspath(x)
'''


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path / "probes" / "mini.py", PROBES)
    write(tmp_path / "helpers.py", HELPERS)
    return Project(tmp_path)


def test_collect_bundle_keeps_what_the_probe_reaches(project: Project) -> None:
    bundle = collect_bundle(project, (), "mini.asks", {})

    theme = bundle.files["probes/mini.py"]
    assert "asks" == bundle.function
    assert {"probes/mini.py", "helpers.py", "torchgrid/inside/probe.py"} <= bundle.files.keys()
    assert all(each in theme for each in ("def asks", "def help_it", "LIMIT = 3", "import math"))
    assert not any(each in theme for each in ("def other", "unused", "random"))


def test_collect_bundle_drops_the_docstrings_of_the_harness_alone(project: Project) -> None:
    bundle = collect_bundle(project, (), "mini.asks", {})

    assert '"""Asks."""' in bundle.files["probes/mini.py"]
    assert '"""A number."""' in bundle.files["helpers.py"]
    assert '"""' not in bundle.files["torchgrid/inside/probe.py"]


def test_collect_bundle_keeps_what_a_file_does_when_it_is_imported(project: Project) -> None:
    helpers = collect_bundle(project, (), "mini.asks", {}).files["helpers.py"]

    assert "import sys\n\nsys.setrecursionlimit(2000)" in helpers
    assert "import os" not in helpers


def test_collect_bundle_adds_the_modules_that_it_starts_from(project: Project) -> None:
    write(project.root / "own.py", "class Mine: ...\n\nclass Beside: ...\n")

    some = collect_bundle(project, (), "mini.asks", {"own": "Mine"}).files["own.py"]
    every = collect_bundle(project, (), "mini.asks", {"own": EVERYTHING}).files["own.py"]

    assert (False, True) == ("Beside" in some, "Beside" in every)


def test_collect_bundle_of_an_unknown_probe_is_refused(project: Project) -> None:
    with pytest.raises(ConfigurationError, match=r"mini\.nothing: no file of probes"):
        collect_bundle(project, (), "mini.nothing", {})


def test_collect_bundle_of_a_standard_probe_defines_every_name_that_it_imports() -> None:
    starts = {"torchgrid.inside.case": "Case", "torchgrid.inside.rows": "make_encoding"}

    files = collect_bundle(Project(ROOT), (), "training.two-ranks", starts).files

    trees = {name: ast.parse(text) for name, text in files.items()}
    imports = [
        (str(node.module), alias.name)
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    wanted = [(f"{module.replace('.', '/')}.py", name) for module, name in imports]
    missing = [(f, n) for f, n in wanted if f in trees and n not in _list_bound(trees[f])]
    assert len(trees) > 10
    assert [] == missing


def test_flatten_module_puts_what_it_needs_before_it(project: Project) -> None:
    write(
        project.root / "own.py",
        "import abc\nfrom helpers import Shared\n\nclass Mine(Shared): ...\n",
    )

    actual = flatten_module(project, (), "own", "Mine")

    assert actual is not None
    assert "from helpers" not in actual
    assert actual.index("class Shared") < actual.index("class Mine")
    assert {"Shared", "Mine"} <= set(_run(actual))


def test_flatten_module_of_an_installed_package_imports_it(project: Project) -> None:
    assert "from json import JSONEncoder" == flatten_module(project, (), "json", "JSONEncoder")


@pytest.mark.parametrize(
    "text",
    [
        "from helpers import Shared as Other\n\nclass Mine(Other): ...\n",
        "import helpers\n\nclass Mine(helpers.Shared): ...\n",
        "class Mine:\n    def make(self):\n        from helpers import Shared\n",
        "from circle import Half\n\nclass Mine(Half): ...\n",
        "from helpers import Shared\nfrom other import Twin\n\nclass Mine(Shared, Twin): ...\n",
    ],
)
def test_flatten_module_that_cannot_be_one_text_is_none(project: Project, text: str) -> None:
    write(project.root / "other.py", "class Shared: ...\n\nclass Twin(Shared): ...\n")
    write(project.root / "circle.py", "from own import Mine\n\nclass Half:\n    other = Mine\n")
    write(project.root / "own.py", text)

    assert flatten_module(project, (), "own", "Mine") is None


def test_flatten_module_sorts_files_by_what_they_import(project: Project) -> None:
    write(project.root / "middle.py", "from helpers import Shared\n\nclass Middle(Shared): ...\n")
    text = (
        "from middle import Middle\nfrom helpers import Shared\n\nclass Mine(Middle, Shared): ..."
    )
    write(project.root / "own.py", text)

    actual = flatten_module(project, (), "own", "Mine")

    assert actual is not None
    assert {"Shared", "Middle", "Mine"} <= set(_run(actual))


def test_flatten_module_that_needs_the_harness_is_none(project: Project) -> None:
    text = "from torchgrid.inside.api import Encoding\n\nclass Mine(Encoding): ...\n"
    write(project.root / "own.py", text)

    assert flatten_module(project, (), "own", "Mine") is None


def _list_bound(tree: ast.Module) -> set[str]:
    """List the names at the top of a module."""
    found = {
        alias.asname or alias.name for node in tree.body for alias in getattr(node, "names", ())
    }
    found |= {n.id for node in tree.body for n in ast.walk(node) if isinstance(n, ast.Name)}
    return found | {str(node.name) for node in tree.body if hasattr(node, "name")}


def _run(source: str) -> dict[str, object]:
    names: dict[str, object] = {}
    exec(source, names)  # noqa: S102  the source is the test's own
    return names
