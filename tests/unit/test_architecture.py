"""Tests of the house's frame: who imports whom, and what must agree with what."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.unit.builders import ROOT
from torchgrid.config.matrix import read_matrix
from torchgrid.config.source_files import SourceTree
from torchgrid.contract import EVENTS

PACKAGE = ROOT / "torchgrid"

LONGEST_FILE = 400

ROOMS = (
    *("ci", "cluster", "runs", "worker", "report", "environments"),
    *("records", "config", "system", "model"),
)
"""The packages of the host; each imports itself and those that come after it."""

RULES: Mapping[str, tuple[str, ...]] = {
    "sessions": ("console", *ROOMS),
    "__main__": ("commands", "console"),
    "commands": ("commands", "console", *ROOMS),
    "console": ("model",),
    "contract": (),
    "messages": (),
    "sizes": (),
    **{room: ROOMS[place:] for place, room in enumerate(ROOMS)},
}
"""The parts of the host, and what each imports of the others; all of them read the contract."""

SHARED = ("torchgrid.contract", "torchgrid.messages", "torchgrid.sizes")
"""The modules that host and harness import."""

WRITERS = ("torchgrid.report.publish",)
"""The modules of pages that may write files."""

STARTERS = {"fork", "forkpty", "system", "popen", "posix_spawn", "posix_spawnp", "kill", "killpg"}
"""The functions of `os` that start or kill processes, beside those that begin with exec, spawn."""


def make_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


INSIDE = {make_name(path): path for path in (PACKAGE / "inside").rglob("*.py")}
PACKED = {make_name(path): path for path in (PACKAGE / "packed").rglob("*.py")}
HOST = {
    make_name(path): path
    for path in PACKAGE.rglob("*.py")
    if make_name(path) not in INSIDE | PACKED and "templates" not in path.parts
}
PROBES = {make_name(path): path for path in (ROOT / "probes").rglob("*.py")}
CELL = INSIDE | PROBES
MODULES = HOST | CELL | PACKED
CONTRACT = {name: HOST[name] for name in SHARED}

CARRIED = {
    name: HOST[name]
    for name in (
        "torchgrid.model.errors",
        "torchgrid.model.machine",
        "torchgrid.model.place",
        "torchgrid.model.project",
        "torchgrid.records.redact",
        "torchgrid.system.digest",
        "torchgrid.system.processes",
    )
}
"""The modules of the host that a pack takes along, to a Python 3.8 without any package."""


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@cache
def find_imports(path: Path) -> set[str]:
    """Return what a file imports, wherever in it: `from a import b` as `a.b` if that exists."""
    found = set()
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in MODULES else str(node.module) for name in names}
    return found


def select_below(packages: set[str], names: set[str]) -> set[str]:
    """Select the names that are one of the packages, or in one."""
    return {n for n in names if any(n == p or n.startswith(f"{p}.") for p in packages)}


def drop_empty(found: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    return {name: sorted(things) for name, things in found.items() if things}


def find_part(name: str) -> str:
    """Return the part of the host that a module belongs to: a room, or a module beside them."""
    return name.split(".")[1] if "." in name else "contract"


def test_modules_are_found() -> None:
    assert {"torchgrid.config.matrix", "torchgrid.report.marks", "torchgrid"} <= HOST.keys()
    assert {"torchgrid.inside.harness", "torchgrid.inside.__main__"} <= INSIDE.keys()
    assert "probes.encodings.sinusoidal" in PROBES
    assert "torchgrid.model.cell" in find_imports(HOST["torchgrid.config.matrix"])


def test_every_room_imports_those_below_it_alone() -> None:
    ours = HOST.keys() - {"torchgrid", *SHARED}
    wrong = {
        name: {o for o in find_imports(path) & ours if find_part(o) not in RULES[find_part(name)]}
        for name, path in HOST.items()
    }

    assert {} == drop_empty(wrong)


def test_the_toolkit_is_what_the_harness_does_not_import() -> None:
    used = {
        make_name(path) for path in SourceTree().collect_files(INSIDE["torchgrid.inside.__main__"])
    }
    packages = {name for name, path in INSIDE.items() if path.stem == "__init__"}
    toolkit = {name for name in INSIDE if name.startswith("torchgrid.inside.toolkit.")}

    assert 20 <= len(toolkit)
    apart = {"torchgrid.inside.api", "torchgrid.inside.examine.add"}
    assert toolkit == INSIDE.keys() - used - packages - apart


def test_the_noxfile_imports_the_sessions_alone() -> None:
    actual = {name for name in find_imports(ROOT / "noxfile.py") if name.startswith("torchgrid")}

    assert {"torchgrid.sessions"} == actual


@pytest.mark.parametrize(
    "modules,allowed",
    [(CELL, {"torch", "torchgrid.inside", *SHARED, "probes"}), (CONTRACT, set())],
)
def test_code_of_a_cell_imports_only_what_a_cell_has(
    modules: Mapping[str, Path], allowed: set[str]
) -> None:
    actual = {name: find_imports(path) for name, path in modules.items()}
    allowed = {*allowed, *sys.stdlib_module_names}

    assert {} == drop_empty({name: i - select_below(allowed, i) for name, i in actual.items()})


@pytest.mark.parametrize("modules", [PACKED, CARRIED])
def test_a_pack_imports_only_the_standard_library_and_what_it_carries(
    modules: Mapping[str, Path],
) -> None:
    actual = {name: find_imports(path) for name, path in modules.items()}
    allowed = {*sys.stdlib_module_names, *SHARED, *CARRIED}
    allowed |= {"torchgrid.packed"} if modules is PACKED else set()

    assert {} == drop_empty({name: i - select_below(allowed, i) for name, i in actual.items()})


@pytest.mark.parametrize(
    "modules,forbidden",
    [
        (INSIDE, {"probes", "torchgrid.packed"}),
        (HOST, {"torch", "probes", "torchgrid.inside", "torchgrid.packed"}),
    ],
)
def test_the_harness_imports_no_probe_and_the_host_nothing_of_a_cell(
    modules: Mapping[str, Path], forbidden: set[str]
) -> None:
    actual = {name: select_below(forbidden, find_imports(path)) for name, path in modules.items()}

    assert {} == drop_empty(actual)


def test_pages_read_no_clock_no_environment_and_no_file() -> None:
    forbidden = {"os", "time", "datetime", "pathlib", "io", "random", "sys", "locale", "platform"}
    pages = [name for name in HOST if find_part(name) == "report" and name not in WRITERS]

    assert {} == drop_empty({name: find_imports(HOST[name]) & forbidden for name in pages})


@pytest.mark.parametrize("side", [HOST, INSIDE])
def test_modules_do_not_import_each_other_in_circles(side: Mapping[str, Path]) -> None:
    graph = {name: find_imports(path) & side.keys() for name, path in side.items()}

    TopologicalSorter(graph).prepare()


def find_starters(path: Path) -> list[str]:
    """Return what a file starts or kills processes with; an annotation may name a class."""
    found = []
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            found += [a.name for a in node.names if a.name in ("subprocess", "multiprocessing")]
        elif isinstance(node, ast.ImportFrom) and node.module == "subprocess":
            found += [alias.name for alias in node.names if alias.name != "Popen"]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Popen"):
            found.append("Popen")
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "os":
            starts = node.attr in STARTERS or node.attr.startswith(("exec", "spawn"))
            found += [f"os.{node.attr}"] if starts else []
    return found


def test_one_module_of_the_host_starts_and_ends_programs_and_uses_no_shell() -> None:
    actual = drop_empty({name: find_starters(path) for name, path in HOST.items()})
    nodes = ast.walk(parse(HOST["torchgrid.system.processes"]))

    assert ["torchgrid.system.processes"] == list(actual), actual
    assert [] == [n for n in nodes if isinstance(n, ast.keyword) and n.arg == "shell"]


@pytest.mark.parametrize("name", sorted(CELL | CONTRACT | PACKED | CARRIED))
def test_code_of_a_cell_parses_on_python_38(name: str) -> None:
    ast.parse(MODULES[name].read_text(encoding="utf-8"), feature_version=(3, 8))


def test_every_event_that_the_harness_writes_is_in_the_contract() -> None:
    nodes = ast.walk(parse(INSIDE["torchgrid.inside.journal"]))
    calls = [(ast.unparse(n.func), n.keywords) for n in nodes if isinstance(n, ast.Call)]
    written = {
        word.value.value: name
        for name, words in calls
        for word in words
        if word.arg == "event" and isinstance(word.value, ast.Constant)
    }

    # The other events are the host's.
    assert EVENTS.keys() - {"run", "life"} == written.keys()
    assert {name: EVENTS[str(name)].__name__ for name in written} == written


def test_no_file_is_long() -> None:
    lines = {name: len(path.read_bytes().splitlines()) for name, path in MODULES.items()}

    assert {} == {name: count for name, count in lines.items() if count > LONGEST_FILE}


def test_every_module_has_a_docstring() -> None:
    silent = [path for path in MODULES.values() if not ast.get_docstring(parse(path))]

    assert [] == [path for path in silent if path.read_text(encoding="utf-8").strip()]


def test_the_file_of_every_encoding_exists() -> None:
    own = [e for e in read_matrix(ROOT / "matrix.toml").encodings if not e.requires]
    modules = {e.name: e.target.partition(":")[0] for e in own}
    files = SourceTree((ROOT / "probes",), (ROOT,))

    assert len(own) >= 10
    assert [] == [n for n, m in modules.items() if files.find_file(m) is None]


def list_sessions() -> Iterator[str]:
    """Yield the names of the nox sessions, read from the decorated functions."""
    for path in (ROOT / "noxfile.py", HOST["torchgrid.sessions"]):
        for node in ast.walk(parse(path)):
            for decorator in map(ast.unparse, getattr(node, "decorator_list", ())):
                if isinstance(node, ast.FunctionDef) and decorator.startswith("nox.session"):
                    named = re.search(r"name='(\w+)'", decorator)
                    yield named[1] if named else node.name


def test_every_session_is_in_the_readme() -> None:
    names = sorted(list_sessions())
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert {"cell", "lint", "matrix", "plan", "report", "tests"} <= set(names)
    assert [] == [n for n in names if not re.search(rf"nox -s '?{n}\b|`{n}\b", readme)]


def test_every_module_with_behaviour_has_unit_tests_at_its_place() -> None:
    plain = {"contract", "config/field_types", "report/plan_table"}
    plain |= {"model/errors", "model/outcome", "model/verdict"}
    files = (path for path in HOST.values() if path.stem != "__init__")
    modules = {path.relative_to(PACKAGE).with_suffix("").as_posix() for path in files}
    unit = ROOT / "tests" / "unit"
    tests = {
        path.relative_to(unit).with_name(path.stem.removeprefix("test_")).as_posix()
        for path in unit.rglob("test_*.py")
    }

    assert [] == sorted(m for m in modules - plain if m.replace("__", "") not in tests)
