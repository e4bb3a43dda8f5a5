"""A cell becomes a lock file, which is kept while the request is the same, or a reason."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import catch_stop, cell, finished, interpreter, lock, stopped, wheel, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import interpreters, uv
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
    """A uv that resolves every release but those in `stops`."""

    stops: dict[str, CellStopped] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    text: str = PYLOCK

    def resolve(
        self, requirements: Sequence[str], *, python: str, source: PackageSource, lock: Path
    ) -> None:
        self.asked.append(f"{' '.join(requirements)} on {python} from {source.source}")
        if requirements[0] in self.stops:
            lock.unlink(missing_ok=True)
            raise self.stops[requirements[0]]
        write(lock, self.text)


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index()
    monkeypatch.setattr(uv, "resolve", made.resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", {"3.11": PYTHON}.get)
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    return made


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_plan_cell_resolves_for_its_python_and_source(project: Project, index: Index) -> None:
    asked = cell(source="cu126", extras=("setuptools<81",))

    actual = plan_cell(project, asked)

    assert (wheel(size=9, hashes=(f"sha256:{AA}",)),) == actual.lock.wheels
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
