"""An existing torch is described by its interpreter, and held against the row of its cell."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import catch_stop, cell, empty_environment, finished, lock, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import environment, existing, uv
from torchgrid.environments.clean import delete_environments, measure_usage
from torchgrid.environments.containers import Container
from torchgrid.environments.environment import (
    FINISHED,
    STARTUP,
    compute_environment_key,
    ensure_environment,
)
from torchgrid.environments.existing import Existing, find_existing, is_release, pull_existing
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan
from torchgrid.model.cell import Cell, ContainerImage, ExistingInterpreter
from torchgrid.model.project import Project
from torchgrid.model.verdict import Stopped
from torchgrid.report.plan_table import render_plan_table
from torchgrid.system import processes
from torchgrid.system.processes import CompletedProgram

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
IMAGE = ContainerImage(name="runtime", image="torch:1", python="python3")
CONTAINER = Container(
    engine=Path("/usr/bin/podman"), name="torch:1", image="0f", digest="sha256:0f"
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The interpreter of an environment with a torch of two files, and its metadata."""
    empty_environment(tmp_path / "venv")
    install_torch(tmp_path, "2.9.1", local="+cu128")
    return tmp_path / "venv" / "bin" / "python"


def find_site(root: Path) -> Path:
    return root / "venv" / "lib" / f"python{VERSION}" / "site-packages"


def install_torch(root: Path, version: str, *, local: str = "", name: str = "torch") -> None:
    """Install a torch; as on PyPI, only its own file says its local part."""
    site = find_site(root)
    write(site / name / "__init__.py", "")
    write(site / name / "version.py", f"__version__ = '{version}{local}'\n")
    for info in site.glob(f"{name}-*.dist-info"):
        (info / "METADATA").unlink()
        info.rmdir()
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    write(site / f"{name}-{version}.dist-info" / "METADATA", metadata)


def make_cell(program: Path | str, **changes: Any) -> Cell:
    row = ExistingInterpreter(name="here", program=str(program))
    return cell(**{"source": "here", "python": VERSION, "existing": row, **changes})


def find(asked: Cell, root: Path = Path("/nowhere")) -> Existing:
    found = find_existing(Project(root), asked)
    assert found is not None
    return found


def find_stops(asked: Cell) -> Stopped:
    return catch_stop(lambda: find(asked))


def test_find_existing_lists_the_packages_of_an_interpreter(program: Path) -> None:
    actual = find(make_cell(program))

    assert {"torch": "2.9.1"} == actual.lock.versions
    assert 0 == actual.lock.bytes
    assert program == actual.interpreter.program
    assert program.parents[1] == actual.interpreter.prefix
    assert actual.interpreter.build.startswith(sys.version)
    assert actual.interpreter.container is None


def test_find_existing_below_the_root_of_the_project(program: Path, tmp_path: Path) -> None:
    assert program == find(make_cell("venv/bin/python"), tmp_path).interpreter.program


def compute_key(asked: Cell) -> str:
    found = find(asked)
    return compute_environment_key(asked, found.lock, found.interpreter)


@pytest.mark.parametrize("change", ["another package", "a build of the same version"])
def test_find_existing_after_a_change_of_the_interpreter_changes_the_key(
    program: Path, tmp_path: Path, change: str
) -> None:
    asked = make_cell(program)
    before = compute_key(asked)
    assert before == compute_key(asked)

    if change == "another package":
        install_torch(tmp_path, "1.0", name="numpy")
    else:
        write(find_site(tmp_path) / "torch" / "version.py", "__version__ = '2.9.1+git0f'\n")

    assert before != compute_key(asked)


def test_find_existing_after_an_upgrade_of_torch_stops(program: Path, tmp_path: Path) -> None:
    install_torch(tmp_path, "2.10.0")

    actual = find_stops(make_cell(program))

    detail = f"asked for torch 2.9.1, and [interpreter.here]: {program} has 2.10.0"
    assert Stopped(stage=Stage.PLAN, reason=Reason.MISMATCH, detail=detail) == actual


def make_script(folder: Path, text: str) -> Path:
    script = write(folder / "python", f"#!/bin/sh\n{text}\n")
    script.chmod(0o755)
    return script


OLD = """echo '{"build": "2.7", "python": [2, 7], "prefix": "/"}'"""


@pytest.mark.parametrize(
    "text,problem",
    [
        ("exit 3", "is not a Python that starts: exit-3"),
        ("echo hello", "is not a Python that starts: it does not run Python code"),
        ("echo Unknown option: -I; exit 2", "is not a Python that starts: Unknown option: -I"),
        (OLD, "is Python 2.7, and torchgrid needs 3.8 or later"),
    ],
)
def test_find_existing_of_a_program_that_is_not_a_usable_python_stops(
    tmp_path: Path, text: str, problem: str
) -> None:
    script = make_script(tmp_path, text)

    actual = find_stops(make_cell(script))

    assert (Stage.PLAN, Reason.NO_INTERPRETER) == (actual.stage, actual.reason)
    assert f"[interpreter.here]: {script} {problem}" == actual.detail


def test_find_existing_of_a_missing_program_stops(tmp_path: Path) -> None:
    actual = find_stops(make_cell(tmp_path / "gone"))

    assert Reason.NO_INTERPRETER == actual.reason
    assert actual.detail.endswith("gone is not a Python that starts: No such file or directory")


def test_find_existing_of_another_python_stops(program: Path) -> None:
    actual = find_stops(make_cell(program, python="3.8"))

    assert Reason.MISMATCH == actual.reason
    assert f"asked for Python 3.8, and [interpreter.here]: {program} is {VERSION}" == actual.detail


def test_find_existing_without_torch_stops(tmp_path: Path) -> None:
    empty_environment(tmp_path / "venv")
    program = tmp_path / "venv" / "bin" / "python"

    actual = find_stops(make_cell(program))

    assert (Stage.IMPORT, Reason.IMPORT_FAILED) == (actual.stage, actual.reason)
    assert f"{program} has no torch; install it there" in actual.detail


@pytest.mark.parametrize(
    "asked,version,expected",
    [
        ("2.9.1", "2.9.1", True),
        ("2.9.1", "2.9.1+cu128", True),
        ("2.9.1+cu128", "2.9.1+cu128", True),
        ("2.9.1+cu128", "2.9.1", True),
        ("2.9.1+cu128", "2.9.1+cu126", False),
        ("2.9.1", "2.9.0", False),
        ("2.9.1", "built by hand", False),
    ],
)
def test_is_release_compares_local_parts_that_both_have(
    asked: str, version: str, *, expected: bool
) -> None:
    assert expected is is_release(cell(torch=asked), version)


@pytest.fixture
def run_here(program: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let each container run its interpreter on this machine instead; returns the programs."""
    asked: list[str] = []

    def run(_: Container, argv: Sequence[str], *, deadline: float) -> CompletedProgram:
        asked.append(argv[0])
        return processes.run([str(program), *argv[1:]], deadline=deadline)

    monkeypatch.setattr(Container, "run", run)
    return asked


def test_find_existing_describes_the_interpreter_of_an_image(
    run_here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(existing, "find_container", lambda _: CONTAINER)

    actual = find(make_cell("", existing=IMAGE))

    assert ["python3"] == run_here
    assert (Path("python3"), CONTAINER) == (
        *(actual.interpreter.program, actual.interpreter.container),
    )


def test_find_existing_of_another_digest_changes_the_key(
    run_here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = set()
    for digest in ("sha256:0f", "sha256:ff"):
        container = Container(engine=Path("podman"), name="t", image="0f", digest=digest)
        monkeypatch.setattr(existing, "find_container", lambda _, found=container: found)
        keys.add(compute_key(make_cell("", existing=IMAGE)))

    assert 2 == len(keys)


def test_find_existing_of_an_image_that_must_be_pulled_is_none(
    run_here: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = make_cell("", existing=IMAGE)
    monkeypatch.setattr(existing, "find_container", lambda _: None)
    monkeypatch.setattr(existing, "pull_container", lambda _: CONTAINER)

    assert find_existing(Project(Path("/nowhere")), asked) is None
    assert CONTAINER == pull_existing(asked).interpreter.container


def test_find_existing_in_an_image_without_python_names_the_image(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printed = 'Error: runc: exec: "python3": executable file not found in $PATH'
    monkeypatch.setattr(existing, "find_container", lambda _: CONTAINER)
    monkeypatch.setattr(Container, "run", lambda *_, **__: finished(printed, 127))

    actual = find_stops(make_cell("", existing=IMAGE))

    assert Reason.NO_INTERPRETER == actual.reason
    assert actual.detail.startswith("[container.runtime]: python3 in torch:1 is not a Python")


HERE = make_cell("/opt/torch/bin/python")
FOUND = Interpreter(Path("/opt/torch/bin/python"), "3.11.2", prefix=Path("/opt/torch"))


def test_ensure_environment_of_an_existing_torch_installs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv, "make_environment", None)

    actual = ensure_environment(Project(tmp_path), Plan(cell=HERE, lock=lock(), interpreter=FOUND))

    assert (FOUND.program, FOUND.prefix, lock()) == (actual.python, actual.prefix, actual.lock)
    assert compute_environment_key(HERE, lock(), FOUND) == actual.key
    assert [FINISHED] == [path.name for path in actual.folder.iterdir()]


@pytest.mark.parametrize("build,kept", [("3.11.2", True), ("3.11.3", False)])
def test_ensure_environment_keeps_what_runs_wrote_while_the_torch_is_the_same(
    tmp_path: Path, build: str, *, kept: bool
) -> None:
    project = Project(tmp_path)
    first = ensure_environment(project, Plan(cell=HERE, lock=lock(), interpreter=FOUND))
    header = write(first.folder / STARTUP / "header", "compiled")

    other = replace(FOUND, build=build)
    ensure_environment(project, Plan(cell=HERE, lock=lock(), interpreter=other))

    assert kept is header.exists()


def test_ensure_environment_pulls_an_image_that_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = make_cell("", existing=IMAGE)
    pulled = Existing(interpreter=FOUND, lock=lock())
    monkeypatch.setattr(environment, "pull_existing", {asked: pulled}.get)

    plan = Plan(cell=asked, lock=Lock(wheels=()), interpreter=None)
    actual = ensure_environment(Project(tmp_path), plan)

    assert (FOUND, lock()) == (actual.existing, actual.lock)


def test_clean_lists_and_deletes_what_runs_wrote(tmp_path: Path) -> None:
    project = Project(tmp_path)
    ensure_environment(project, Plan(cell=HERE, lock=lock(), interpreter=FOUND))

    assert [HERE.id] == [usage.name for usage in measure_usage(project)]
    assert [f"deleted {HERE.id}"] == [*delete_environments(project, ["*here*"])]
    assert () == measure_usage(project)


def test_render_plan_table_shows_no_size_of_what_is_not_installed() -> None:
    image = make_cell("", existing=IMAGE)
    plans = [
        Plan(cell=HERE, lock=lock(), interpreter=FOUND),
        Plan(cell=image, lock=Lock(wheels=()), interpreter=None),
    ]

    here, there = (row.split(maxsplit=2) for row in render_plan_table(plans).splitlines()[2:4])

    assert [HERE.id, "found", "runs"] == here
    fate = "runs where its image can be pulled, else file-gone or index-unreachable"
    assert [image.id, "missing", fate] == there
