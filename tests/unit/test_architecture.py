"""The frame of the house holds: who imports whom, and what must agree with what."""

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
from torchgrid.config.source_files import SourceTree as SourceFiles
from torchgrid.contract import DEVICES
from torchgrid.model.verdict import Reason, Stage, Verdict
from torchgrid.records.run_result import UNBUILT_REASONS
from torchgrid.worker import inductor_cache, supervisor

PACKAGE = ROOT / "torchgrid"

LONGEST_FILE = 400

ROOMS = (
    "runs",
    "worker",
    "report",
    "environments",
    "records",
    "config",
    "system",
    "model",
)
"""The packages of the host; each imports itself and those that come after it."""

RULES: Mapping[str, tuple[str, ...]] = {
    "sessions": ("console", *ROOMS),
    "__main__": ("console", *ROOMS),
    "console": ("model",),
    "contract": (),
    **{room: ROOMS[place:] for place, room in enumerate(ROOMS)},
}
"""What each part of the host imports of the others; all of them read the contract."""


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


INSIDE = {name_of(path): path for path in (PACKAGE / "inside").rglob("*.py")}
HOST = {
    name_of(path): path
    for path in PACKAGE.rglob("*.py")
    if name_of(path) not in INSIDE and "templates" not in path.parts
}
PROBES = {name_of(path): path for path in (ROOT / "probes").rglob("*.py")}
CELL = INSIDE | PROBES
MODULES = HOST | CELL


def imported(path: Path) -> Iterator[str]:
    """The modules a file imports, wherever in it: `from a import b` is `a.b` where that is one."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else str(node.module)


@cache
def imports(name: str) -> set[str]:
    return set(imported(MODULES[name]))


def of_ours(name: str) -> set[str]:
    return {other for other in imports(name) if other.partition(".")[0] in ("torchgrid", "probes")}


def below(packages: set[str], names: set[str]) -> set[str]:
    """Those of the names that are in one of the packages, or are one."""
    return {n for n in names if any(n == p or n.startswith(f"{p}.") for p in packages)}


def some(found: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    """What is found by module, without the modules where there is nothing."""
    return {name: sorted(things) for name, things in found.items() if things}


def test_there_is_something_to_look_at() -> None:
    assert {"torchgrid.config.matrix", "torchgrid.report.marks", "torchgrid"} <= HOST.keys()
    assert {"torchgrid.inside.harness", "torchgrid.inside.__main__"} <= INSIDE.keys()
    assert "probes.encodings.sinusoidal" in PROBES
    assert "torchgrid.model.cell" in imports("torchgrid.config.matrix")


def part_of(name: str) -> str:
    """The part of the host that a module belongs to: a room, or a module beside them."""
    return name.split(".")[1] if "." in name else "contract"


def test_every_room_imports_those_below_it_alone() -> None:
    wrong = {
        name: {
            other
            for other in imports(name) & HOST.keys() - {"torchgrid", "torchgrid.contract"}
            if part_of(other) not in RULES[part_of(name)]
        }
        for name in HOST
    }

    assert {} == some(wrong)


def test_the_toolkit_is_what_the_harness_does_not_import() -> None:
    start = PACKAGE / "inside" / "__main__.py"
    used = {name_of(path) for path in SourceFiles().closure(start)}
    packages = {name for name, path in INSIDE.items() if path.stem == "__init__"}
    api = {"torchgrid.inside.api"}

    toolkit = {name for name in INSIDE if name.startswith("torchgrid.inside.toolkit.")}
    assert 20 <= len(toolkit)
    assert toolkit == INSIDE.keys() - used - packages - api


def test_the_noxfile_imports_the_sessions_and_nothing_below() -> None:
    actual = {name for name in imported(ROOT / "noxfile.py") if name.startswith("torchgrid")}

    assert {"torchgrid.sessions"} == actual


def test_what_runs_in_a_cell_imports_torch_and_its_own_alone() -> None:
    ours = {"torchgrid.inside", "torchgrid.contract", "probes"}
    allowed = {"torch", *ours, *sys.stdlib_module_names}

    assert {} == some({name: imports(name) - below(allowed, imports(name)) for name in CELL})


def test_the_harness_imports_no_probe() -> None:
    assert {} == some({name: below({"probes"}, imports(name)) for name in INSIDE})


def test_the_host_imports_nothing_that_runs_in_a_cell() -> None:
    forbidden = {"torch", "probes", "torchgrid.inside"}

    assert {} == some({name: below(forbidden, imports(name)) for name in HOST})


WRITERS = ("torchgrid.report.publish",)


def test_pages_read_no_clock_no_environment_and_no_file() -> None:
    forbidden = {"os", "time", "datetime", "pathlib", "io", "random", "sys", "locale", "platform"}
    pages = [name for name in HOST if part_of(name) == "report" and name not in WRITERS]

    assert {} == some({name: imports(name) & forbidden for name in pages})


@pytest.mark.parametrize("side", [HOST, INSIDE])
def test_modules_do_not_import_each_other_in_circles(side: Mapping[str, Path]) -> None:
    graph = {name: imports(name) & side.keys() for name in side}

    TopologicalSorter(graph).prepare()


STARTERS = {"fork", "forkpty", "system", "popen", "posix_spawn", "posix_spawnp", "kill", "killpg"}


def started(path: Path) -> list[str]:
    """What a file starts or kills processes with; the name of a class for an annotation is fine."""
    found = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found += [a.name for a in node.names if a.name in ("subprocess", "multiprocessing")]
        elif isinstance(node, ast.ImportFrom) and node.module == "subprocess":
            found += [alias.name for alias in node.names if alias.name != "Popen"]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Popen"):
            found.append("Popen")
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            name = node.attr
            starts = name in STARTERS or name.startswith(("exec", "spawn"))
            found += [f"os.{name}"] if node.value.id == "os" and starts else []
    return found


def test_one_module_of_the_host_starts_and_ends_programs() -> None:
    actual = some({name: started(path) for name, path in HOST.items()})

    assert ["torchgrid.system.processes"] == list(actual), actual


def test_every_process_that_is_started_has_an_argument_list_of_its_own() -> None:
    calls = [
        node for node in ast.walk(tree_of(HOST["torchgrid.system.processes"])) if is_shell(node)
    ]

    assert [] == calls


def is_shell(node: ast.AST) -> bool:
    return isinstance(node, ast.keyword) and node.arg == "shell"


@pytest.mark.parametrize("name", sorted(CELL))
def test_what_runs_in_a_cell_parses_on_python_38(name: str) -> None:
    ast.parse(CELL[name].read_text(encoding="utf-8"), feature_version=(3, 8))


def test_no_file_is_long() -> None:
    lines = {name: len(path.read_bytes().splitlines()) for name, path in MODULES.items()}

    assert {} == {name: count for name, count in lines.items() if count > LONGEST_FILE}


def test_every_module_says_what_it_is_for() -> None:
    silent = [name for name, path in MODULES.items() if not ast.get_docstring(tree_of(path))]

    assert [] == [name for name in silent if MODULES[name].read_text(encoding="utf-8").strip()]


def words(path: Path, enum: str) -> set[str]:
    """The values of an enum, read without importing its module."""
    for node in tree_of(path).body:
        if isinstance(node, ast.ClassDef) and node.name == enum:
            values = [item.value for item in node.body if isinstance(item, ast.Assign)]
            return {str(value.value) for value in values if isinstance(value, ast.Constant)}
    raise LookupError(enum)


def test_harness_and_host_have_the_same_verdicts() -> None:
    assert set(Verdict) == words(INSIDE["torchgrid.inside.probe"], "Verdict")


def test_harness_and_host_have_the_same_devices() -> None:
    assert set(DEVICES) == words(INSIDE["torchgrid.inside.probe"], "Device")


def test_the_host_knows_every_reason_the_harness_stops_for() -> None:
    stops = [
        tuple(ast.literal_eval(argument) for argument in node.args[:2])
        for node in ast.walk(tree_of(INSIDE["torchgrid.inside.harness"]))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".stopped")
    ]

    assert 2 <= len(stops)
    assert [] == [s for s in stops if s[0] not in list(Stage) or s[1] not in list(Reason)]


def test_host_and_harness_agree_on_why_an_encoding_is_not_built() -> None:
    text = INSIDE["torchgrid.inside.preconditions"].read_text(encoding="utf-8")
    assert [] == [reason for reason in UNBUILT_REASONS if f'"{reason}"' not in text]


def test_host_and_harness_agree_on_how_a_harness_without_room_ends() -> None:
    text = INSIDE["torchgrid.inside.__main__"].read_text(encoding="utf-8")
    assert f"\nNO_ROOM = {supervisor.NO_ROOM_STATUS}\n" in text


def test_host_and_harness_agree_on_what_inductor_finds_out() -> None:
    text = INSIDE["torchgrid.inside.toolkit.inductor"].read_text(encoding="utf-8")
    names = (inductor_cache.STARTED, *inductor_cache.PARTS)
    assert [] == [name for name in names if f'"{name}"' not in text]


def test_the_file_of_every_encoding_exists() -> None:
    matrix = read_matrix(ROOT / "matrix.toml")
    own = [e for e in matrix.encodings if not e.requires]
    modules = {e.name: e.target.partition(":")[0] for e in own}
    files = SourceFiles((ROOT / "probes",), (ROOT,))

    assert len(own) >= 10
    assert [] == [n for n, m in modules.items() if files.file_of(m) is None]


def sessions() -> Iterator[str]:
    """The names under which nox knows its sessions, read from the decorated functions."""
    for path in (ROOT / "noxfile.py", HOST["torchgrid.sessions"]):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef):
                for decorator in map(ast.unparse, node.decorator_list):
                    if decorator.startswith("nox.session"):
                        named = re.search(r"name='(\w+)'", decorator)
                        yield named[1] if named else node.name


def test_every_session_is_in_the_readme() -> None:
    names = sorted(sessions())
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert {"cell", "lint", "matrix", "plan", "report", "tests"} <= set(names)
    assert [] == [n for n in names if not re.search(rf"nox -s '?{n}\b|`{n}\b", readme)]


def test_unit_tests_mirror_modules() -> None:
    """A module's tests lie at its place; what has no behaviour of its own has none."""
    plain = {
        "contract",
        "config/field_types",
        "model/errors",
        "model/outcome",
        "model/verdict",
        "report/plan_table",
    }
    modules = {
        path.relative_to(PACKAGE).with_suffix("").as_posix()
        for path in HOST.values()
        if path.stem != "__init__"
    }
    tests = {
        path.relative_to(ROOT / "tests" / "unit").with_name(path.stem[5:]).as_posix()
        for path in (ROOT / "tests" / "unit").rglob("test_*.py")
    }

    assert [] == sorted(m for m in modules - plain if m.replace("__", "") not in tests)
