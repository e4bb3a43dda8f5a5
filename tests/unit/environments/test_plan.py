"""A cell becomes a lock file, which is kept while the request is the same, or a reason."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import catch_stop, cell, finished, interpreter, lock, stopped, wheel, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import interpreters, plan, uv
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan, UnavailableCell, plan_cell, plan_cells
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.report.plan_table import render_plan_table
from torchgrid.system import processes
from torchgrid.system.processes import CompletedProgram

PYTHON = interpreter(Path("/opt/python"))

NO_WHEEL = CellStopped(stage=Stage.PLAN, reason=Reason.NO_WHEEL, detail="no wheel")

AA = "aa" * 32

PYLOCK = f"""\
lock-version = "1.0"

[[packages]]
name = "torch"
version = "2.9.1"
wheels = [{{ url = "https://a.example/a.whl", size = 9, hashes = {{ sha256 = "{AA}" }} }}]
"""


@dataclass
class Index:
    """A uv that resolves every release but those in `stops`.

    Settings in `narrowing` leave no solution. Each build has the local part of its source, or that
    of `local`.
    """

    stops: dict[str, CellStopped] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    text: str = PYLOCK
    local: str | None = None
    narrowing: tuple[str, ...] = ()

    def resolve(
        self,
        requirements: Sequence[str],
        *,
        python: str | Path,
        source: PackageSource,
        lock: Path,
        without: Collection[str] = (),
    ) -> None:
        self.asked.append(f"{' '.join(requirements)} on {python} from {source.source}")
        narrowed = {name for name in self.narrowing if os.environ.get(name)} - set(without)
        if requirements[0] in self.stops or narrowed:
            lock.unlink(missing_ok=True)
            raise self.stops.get(requirements[0], NO_WHEEL)
        local = self.local if self.local is not None else source.source.replace("pypi", "")
        version = requirements[0].removeprefix("torch==") + (f"+{local}" if local else "")
        write(lock, self.text.replace('"2.9.1"', f'"{version}"'))


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index()
    monkeypatch.setattr(uv, "resolve", made.resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", {"3.11": PYTHON}.get)
    for name in uv.read_settings():
        monkeypatch.delenv(name)
    return made


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_plan_cell_resolves_for_its_python_and_source(project: Project, index: Index) -> None:
    asked = cell(source="cu126", extras=("setuptools<81",))

    actual = plan_cell(project, asked)

    archives = (("a.whl", f"sha256:{AA}"),)
    locked = wheel(version="2.9.1+cu126", size=9, hashes=(f"sha256:{AA}",), archives=archives)
    assert (locked,) == actual.lock.wheels
    assert (asked, PYTHON) == (actual.cell, actual.interpreter)
    assert ["torch==2.9.1 setuptools<81 on 3.11 from cu126"] == index.asked


def test_plan_cell_of_an_equal_request_keeps_the_lock(project: Project, index: Index) -> None:
    first = plan_cell(project, cell())

    assert first.lock == plan_cell(project, cell(profiles=("nightly",))).lock
    assert 1 == len(index.asked)


def test_plan_cell_with_refresh_resolves_again(project: Project, index: Index) -> None:
    plan_cell(project, cell())
    plan_cell(project, cell(), refresh=True)

    assert 2 == len(index.asked)


@pytest.mark.parametrize("changes", [{}, {"extras": ("setuptools<82",)}])
def test_plan_cell_resolves_again_without_the_old_lock(
    project: Project, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any]
) -> None:
    # Unless told to upgrade, uv prefers what the output file of an earlier resolution names.
    preferring: list[str] = []

    def compile_(argv: Sequence[str], **_: object) -> CompletedProgram:
        if "compile" in argv:
            output = Path(argv[argv.index("--output-file") + 1])
            preferring.extend([output.name] if output.exists() and "--upgrade" not in argv else [])
            write(output, PYLOCK)
        return finished()

    monkeypatch.setattr(processes, "run", compile_)
    plan_cell(project, cell(extras=("setuptools<81",)))
    plan_cell(project, cell(**{"extras": ("setuptools<81",), **changes}), refresh=not changes)

    assert [] == preferring


def test_plan_cell_of_another_request_resolves_again(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_cell(project, cell(extras=("setuptools<81",)))
    plan_cell(project, cell(extras=("setuptools",)))
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example")
    plan_cell(project, cell(extras=("setuptools",)))

    assert 3 == len(index.asked)


def test_plan_cell_resolves_again_after_a_change_of_the_users_constraints(
    project: Project, index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    constraints = write(tmp_path / "constraints.txt", "numpy<2\n")
    monkeypatch.setenv("UV_CONSTRAINT", str(constraints))
    for text in ("numpy<2\n", "numpy<2\n", "numpy<3\n"):
        write(constraints, text)
        plan_cell(project, cell())

    assert 2 == len(index.asked)


def test_plan_cell_on_another_platform_resolves_again(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    for platform in ("linux-x86_64", "linux-aarch64", "linux-aarch64"):
        monkeypatch.setattr(plan, "read_platform", lambda platform=platform: platform)
        plan_cell(project, cell())

    assert 2 == len(index.asked)


def test_plan_cell_with_a_truncated_lock_resolves_again(project: Project, index: Index) -> None:
    plan_cell(project, cell())
    write(project.lockfile(cell().id), PYLOCK[:60])

    plan_cell(project, cell())

    assert 2 == len(index.asked)


SOURCE = PYLOCK.replace("wheels = [{", "sdist = {").replace("}]", "}")


def test_plan_cell_locks_a_source_distribution_only_if_its_row_allows(
    project: Project, index: Index
) -> None:
    write(project.lockfile(cell().id), SOURCE)
    index.text = SOURCE

    refused = catch_stop(lambda: plan_cell(project, cell()))
    allowed = plan_cell(project, cell(build=("torch",)))

    detail = "uv wrote an invalid lock file: torch has no wheel, and no row allows to build it"
    assert stopped(Reason.RESOLVE_FAILED, detail=detail) == refused
    assert frozenset({"torch"}) == allowed.lock.sources
    assert 2 == len(index.asked)


@pytest.mark.parametrize(
    "old,new",
    [
        ('"torch"', '"torch\\n--index-url https://stranger.example"'),
        ('"2.9.1"', '"2.9.1 --no-binary :all:"'),
        (AA, "aa"),
    ],
)
def test_plan_cell_with_a_tampered_lock_resolves_again(
    project: Project, index: Index, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    caplog.set_level("INFO", "torchgrid")
    fine = plan_cell(project, cell()).lock
    path = project.lockfile(cell().id)
    write(path, path.read_text().replace(old, new))

    assert fine == plan_cell(project, cell()).lock
    assert "its lock file is invalid and is made again" in caplog.text


def test_plan_cell_without_a_wheel_stops_and_resolves_again_next_time(
    project: Project, index: Index
) -> None:
    index.stops = {"torch==2.9.1": NO_WHEEL}

    for _ in range(2):
        assert NO_WHEEL.stopped == catch_stop(lambda: plan_cell(project, cell()))
    assert 2 == len(index.asked)


def test_plan_cell_without_an_interpreter_still_plans(project: Project, index: Index) -> None:
    actual = plan_cell(project, cell(python="3.13"))

    assert actual.interpreter is None
    assert 1 == len(index.asked)


def test_plan_cells_on_a_disk_too_full_to_find_python_stops_the_cell(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = CellStopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail="full")

    def refuse(_: str) -> None:
        raise full

    monkeypatch.setattr(interpreters, "find_interpreter", refuse)

    assert full.stopped == catch_stop(lambda: plan_cell(project, cell()))
    assert [UnavailableCell(cell=cell(), stopped=full.stopped)] == plan_cells(project, [cell()])


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_plan_cell_on_a_full_disk_stops_with_no_space(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "no room")

    monkeypatch.setattr(uv, "resolve", refuse)

    actual = catch_stop(lambda: plan_cell(project, cell()))

    assert (Stage.PLAN, Reason.NO_SPACE) == (actual.stage, actual.reason)


def test_plan_cell_on_a_read_only_disk_raises_the_error(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(uv, "resolve", refuse)

    with pytest.raises(OSError, match="Read-only"):
        plan_cell(project, cell())


def test_plan_cells_keeps_the_order_and_looks_for_a_python_once(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = [cell(torch=f"2.{minor}.0") for minor in range(12)]
    index.stops = {"torch==2.3.0": NO_WHEEL}
    looked: list[str] = []

    def find(version: str) -> Interpreter:
        looked.append(version)
        return PYTHON

    monkeypatch.setattr(interpreters, "find_interpreter", find)

    actual = plan_cells(project, cells)

    assert ["3.11"] == looked
    assert cells == [planned.cell for planned in actual]
    plans = [planned for planned in actual if isinstance(planned, Plan)]
    assert {PYTHON} == {plan.interpreter for plan in plans}
    assert [cells[n] for n in range(12) if n != 3] == [plan.cell for plan in plans]
    assert UnavailableCell(cell=cells[3], stopped=NO_WHEEL.stopped) == actual[3]


NARROWED = {"UV_EXCLUDE_NEWER": "2024-06-01", "UV_CONSTRAINT": "/home/me/constraints.txt"}


def test_plan_cell_narrowed_by_settings_names_them_and_blames_no_release(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in NARROWED.items():
        monkeypatch.setenv(name, value)
    index.narrowing = ("UV_EXCLUDE_NEWER",)
    index.stops = {"torch==2.0.0": NO_WHEEL}

    blamed = catch_stop(lambda: plan_cell(project, cell()))
    not_blamed = catch_stop(lambda: plan_cell(project, cell(torch="2.0.0")))

    told = "UV_CONSTRAINT, UV_EXCLUDE_NEWER=2024-06-01"
    assert Reason.USER_SETTINGS is blamed.reason
    assert f"{told} leaves no solution: no wheel" == blamed.detail
    assert Reason.NO_WHEEL is not_blamed.reason
    assert f"no wheel; with and without {told}" == not_blamed.detail


def test_plan_cell_with_an_index_of_the_user_names_the_setting_alone(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example/secret")
    index.stops = {"torch==2.0.0": NO_WHEEL}

    shaped = plan_cell(project, cell())
    refused = catch_stop(lambda: plan_cell(project, cell(torch="2.0.0")))

    assert {"UV_DEFAULT_INDEX": None} == shaped.settings
    assert (Reason.NO_WHEEL, "no wheel; with UV_DEFAULT_INDEX") == (refused.reason, refused.detail)


def test_plan_cell_hides_the_path_that_a_setting_holds(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_CONSTRAINT", "/home/me/constraints.txt")
    detail = "File not found: `/home/me/constraints.txt`"
    stop = CellStopped(stage=Stage.PLAN, reason=Reason.RESOLVE_FAILED, detail=detail)
    index.stops = {"torch==2.9.1": stop}

    actual = catch_stop(lambda: plan_cell(project, cell()))

    assert "File not found: `<UV_CONSTRAINT>`; with UV_CONSTRAINT" == actual.detail


@pytest.mark.parametrize(
    "changes,local,words",
    [
        ({}, "cu126", "from pypi (no local part), resolved 2.9.1+cu126"),
        ({"source": "cu126"}, "", "from cu126 (+cu126), resolved 2.9.1"),
        ({"source": "cu126"}, "cpu", "from cu126 (+cu126), resolved 2.9.1+cpu"),
        ({"source": "rocm6.4"}, "rocm6.3", "from rocm6.4 (+rocm6.4), resolved 2.9.1+rocm6.3"),
    ],
)
def test_plan_cell_met_by_another_build_stops_with_a_mismatch(
    project: Project, index: Index, changes: dict[str, Any], local: str, words: str
) -> None:
    index.local = local

    actual = catch_stop(lambda: plan_cell(project, cell(**changes)))

    assert (Stage.PLAN, Reason.MISMATCH) == (actual.stage, actual.reason)
    assert f"asked for torch 2.9.1 {words}" == actual.detail
    assert not project.lockfile(cell(**changes).id).exists()


def test_plan_cell_with_a_kept_lock_of_another_build_resolves_again(
    project: Project, index: Index
) -> None:
    plan_cell(project, cell())
    path = project.lockfile(cell().id)
    write(path, path.read_text().replace('"2.9.1"', '"2.9.1+cu126"'))

    assert {"torch": "2.9.1"} == plan_cell(project, cell()).lock.versions
    assert 2 == len(index.asked)


def test_plan_cell_of_a_free_threaded_python_resolves_for_its_interpreter(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreters, "find_interpreter", {"3.14t": PYTHON}.get)

    actual = plan_cell(project, cell(python="3.14t"))

    assert PYTHON == actual.interpreter
    assert [f"torch==2.9.1 on {PYTHON.program} from pypi"] == index.asked


def test_plan_cells_without_a_free_threaded_python_stop_with_no_interpreter(
    project: Project, index: Index
) -> None:
    (actual,) = plan_cells(project, [cell(python="3.14t")])

    assert isinstance(actual, UnavailableCell)
    assert Reason.NO_INTERPRETER is actual.stopped.reason
    assert "`uv python install 3.14t`" in actual.stopped.detail
    assert [] == index.asked


def test_plan_cell_without_a_free_threaded_python_fetches_it(
    project: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreters, "fetch_interpreter", {"3.14t": PYTHON}.get)

    assert PYTHON == plan_cell(project, cell(python="3.14t")).interpreter


def test_plan_cell_of_a_file_that_changed_in_its_index_stops(
    project: Project, index: Index
) -> None:
    asked = cell(source="cu126")
    plan_cell(project, asked)
    index.text = PYLOCK.replace(AA, "bb" * 32)

    actual = catch_stop(lambda: plan_cell(project, asked, refresh=True))

    assert (Stage.PLAN, Reason.HASH_CHANGED) == (actual.stage, actual.reason)
    assert f"a.whl was sha256:{AA} when it first came from cu126" in actual.detail
    assert ".torchgrid/hashes/cu126/a.whl" in actual.detail


def test_render_plan_table_names_settings_that_shape_all_cells() -> None:
    settings = {"UV_EXCLUDE_NEWER": "2026-06-01", "UV_CONSTRAINT": None}
    plan = Plan(cell=cell(), lock=lock(), interpreter=PYTHON, settings=settings)

    last = render_plan_table([plan]).splitlines()[-1]

    told = "UV_CONSTRAINT, UV_EXCLUDE_NEWER=2026-06-01"
    assert f"your settings shape what is resolved: {told}" == last


def make_plan(cell: Cell, lock: Lock, found: Interpreter | None = PYTHON) -> Plan:
    return Plan(cell=cell, lock=lock, interpreter=found)


def test_render_plan_table_names_reasons_and_sizes() -> None:
    shared = wheel("nvidia-cuda-runtime-cu12", "12.8.90", size=500_000_000)
    message = "Because torch==2.9.1 has\nno wheels | with a matching tag " + "x" * 300
    plans: list[Plan | UnavailableCell] = [
        make_plan(cell(), lock(wheel(size=900_000_000), shared)),
        make_plan(cell(torch="2.9.0"), lock(wheel(version="2.9.0", size=900_000_000), shared)),
        make_plan(cell(python="3.14"), lock(wheel(size=900_000_000)), None),
        UnavailableCell(cell=cell(source="cu118"), stopped=stopped(detail=message)),
    ]

    rows = render_plan_table(plans).splitlines()

    columns = [row.split("  ") for row in rows[2:6]]
    actual = [[word.strip() for word in row if word.strip()] for row in columns]
    runs = ["12.8", "found", "1.4 GB", "3.1 GB", "runs"]
    fetched = "runs where uv may fetch Python, else no-interpreter"
    assert [
        ["torch2.9.1-pypi-py3.11", *runs],
        ["torch2.9.0-pypi-py3.11", *runs],
        ["torch2.9.1-pypi-py3.14", "missing", "0.9 GB", "2.0 GB", fetched],
    ] == actual[:3]
    assert (
        "no-wheel: Because torch==2.9.1 has no wheels | with a matching tag [...]" == actual[3][1]
    )
    assert (
        "3 of 4 cells resolve; together at most 2.3 GB to download "
        "(wheels that uv has cached cost nothing), about 5.1 GB on disk" == rows[-1]
    )


def test_render_plan_table_without_cells_counts_none() -> None:
    assert "0 of 0 cells resolve; " in render_plan_table([])
