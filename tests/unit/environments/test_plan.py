"""A cell becomes a lock, kept while the request is the same, or the reason why there is none."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import cell, finished, interpreter, lock, stopped, wheel, write
from torchgrid.environments import interpreters, uv
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan, plan_cell, plan_cells
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.report.plan_table import plan_table
from torchgrid.system import processes
from torchgrid.system.processes import Finished

PYTHON = interpreter(Path("/opt/python"))

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
    """A uv that resolves every release but those that `stops` names."""

    stops: dict[str, Stopped] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    text: str = PYLOCK

    def resolve(
        self, requirements: Sequence[str], *, python: str, origin: PackageSource, lock: Path
    ) -> Stopped | None:
        self.asked.append(f"{' '.join(requirements)} on {python} from {origin.source}")
        if requirements[0] in self.stops:
            lock.unlink(missing_ok=True)
            return self.stops[requirements[0]]
        write(lock, self.text)
        return None


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index()
    monkeypatch.setattr(uv, "resolve", made.resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", {"3.11": PYTHON}.get)
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    return made


@pytest.fixture
def place(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_cell_is_resolved_for_its_python_and_source(place: Project, index: Index) -> None:
    asked = cell(source="cu126", extras=("setuptools<81",))

    actual = plan_cell(place, asked)

    assert isinstance(actual.lock, Lock)
    assert (wheel(size=9, hashes=(f"sha256:{AA}",)),) == actual.lock.wheels
    assert (asked, PYTHON) == (actual.cell, actual.interpreter)
    assert ["torch==2.9.1 setuptools<81 on 3.11 from cu126"] == index.asked


def test_the_lock_of_the_same_request_is_kept(place: Project, index: Index) -> None:
    first = plan_cell(place, cell())

    assert first.lock == plan_cell(place, cell(profiles=("nightly",))).lock
    assert 1 == len(index.asked)


def test_a_lock_is_resolved_again_when_asked_for(place: Project, index: Index) -> None:
    plan_cell(place, cell())
    plan_cell(place, cell(), refresh=True)

    assert 2 == len(index.asked)


@pytest.mark.parametrize("changes", [{}, {"extras": ("setuptools<82",)}])
def test_a_new_lock_is_not_made_of_the_old_one(
    place: Project, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any]
) -> None:
    # Unless told to upgrade, uv prefers what the output file of an earlier resolution names.
    preferring: list[str] = []

    def compile_(argv: Sequence[str], **_: object) -> Finished:
        if "compile" in argv:
            output = Path(argv[argv.index("--output-file") + 1])
            preferring.extend([output.name] if output.exists() and "--upgrade" not in argv else [])
            write(output, PYLOCK)
        return finished()

    monkeypatch.setattr(processes, "run", compile_)
    plan_cell(place, cell(extras=("setuptools<81",)))
    plan_cell(place, cell(**{"extras": ("setuptools<81",), **changes}), refresh=not changes)

    assert [] == preferring


def test_another_request_is_resolved_again(
    place: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_cell(place, cell(extras=("setuptools<81",)))
    plan_cell(place, cell(extras=("setuptools",)))
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example")
    plan_cell(place, cell(extras=("setuptools",)))

    assert 3 == len(index.asked)


def test_a_lock_that_was_cut_off_is_resolved_again(place: Project, index: Index) -> None:
    plan_cell(place, cell())
    write(place.lock(cell().id), PYLOCK[:60])

    assert isinstance(plan_cell(place, cell()).lock, Lock)
    assert 2 == len(index.asked)


SOURCE = PYLOCK.replace("wheels = [{", "sdist = {").replace("}]", "}")


def test_a_source_distribution_is_locked_where_a_row_allows_it(
    place: Project, index: Index
) -> None:
    write(place.lock(cell().id), SOURCE)
    index.text = SOURCE

    refused = plan_cell(place, cell())
    allowed = plan_cell(place, cell(build=("torch",)))

    detail = "uv wrote a lock that is none: torch has no wheel, and no row allows to build it"
    assert stopped(Reason.RESOLVE_FAILED, detail=detail) == refused.lock
    assert isinstance(allowed.lock, Lock)
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
def test_a_lock_that_was_tampered_with_is_resolved_again(
    place: Project, index: Index, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    caplog.set_level("INFO", "torchgrid")
    fine = plan_cell(place, cell()).lock
    path = place.lock(cell().id)
    write(path, path.read_text().replace(old, new))

    assert fine == plan_cell(place, cell()).lock
    assert "its lock is none, and is made again" in caplog.text


def test_a_cell_that_cannot_exist_has_its_reason_and_is_asked_again(
    place: Project, index: Index
) -> None:
    index.stops = {"torch==2.9.1": stopped()}

    assert [stopped(), stopped()] == [plan_cell(place, cell()).lock for _ in range(2)]
    assert 2 == len(index.asked)


def test_a_missing_interpreter_is_no_reason_to_stop(place: Project, index: Index) -> None:
    actual = plan_cell(place, cell(python="3.13"))

    assert actual.interpreter is None
    assert isinstance(actual.lock, Lock)
    assert 1 == len(index.asked)


def test_an_interpreter_that_there_is_no_room_to_look_for_stops_the_cell(
    place: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = stopped(Reason.NO_SPACE)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: full)

    (actual,) = plan_cells(place, [cell()])

    assert (full, None) == (actual.lock, actual.interpreter)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_lock_that_there_is_no_room_for_stops_the_cell(
    place: Project, index: Index, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "no room")

    monkeypatch.setattr(uv, "resolve", refuse)

    actual = plan_cell(place, cell()).lock

    assert isinstance(actual, Stopped)
    assert (Stage.PLAN, Reason.NO_SPACE) == (actual.stage, actual.reason)


def test_a_lock_that_cannot_be_written_for_another_reason_is_no_stop(
    place: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(uv, "resolve", refuse)

    with pytest.raises(OSError, match="Read-only"):
        plan_cell(place, cell())


def test_many_cells_are_planned_in_their_order_and_a_python_looked_for_once(
    place: Project, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = [cell(torch=f"2.{minor}.0") for minor in range(12)]
    index.stops = {"torch==2.3.0": stopped()}

    looked: list[str] = []

    def find(version: str) -> Interpreter:
        looked.append(version)
        return PYTHON

    monkeypatch.setattr(interpreters, "find_interpreter", find)

    actual = plan_cells(place, cells)

    assert ["3.11"] == looked
    assert {PYTHON} == {planned.interpreter for planned in actual}
    assert cells == [planned.cell for planned in actual]
    assert [3] == [n for n, planned in enumerate(actual) if isinstance(planned.lock, Stopped)]


def planned(asked: Cell, locked: Lock | Stopped, found: Interpreter | None = PYTHON) -> Plan:
    return Plan(cell=asked, lock=locked, interpreter=found)


def test_a_table_tells_what_runs_what_cannot_and_what_it_costs() -> None:
    shared = wheel("nvidia-cuda-runtime-cu12", "12.8.90", size=500_000_000)
    message = "Because torch==2.9.1 has\nno wheels | with a matching tag " + "x" * 300
    plans = [
        planned(cell(), lock(wheel(size=900_000_000), shared)),
        planned(cell(torch="2.9.0"), lock(wheel(version="2.9.0", size=900_000_000), shared)),
        planned(cell(python="3.14"), lock(wheel(size=900_000_000)), None),
        planned(cell(source="cu118"), stopped(Reason.NO_WHEEL, detail=message)),
    ]

    rows = plan_table(plans).splitlines()

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


def test_a_table_of_no_cell_is_no_error() -> None:
    assert "0 of 0 cells resolve; " in plan_table([])
