"""Every cell of a run has a record afterwards, whatever became of its session."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from subprocess import Popen

import pytest

from tests.outcomes import observed
from tests.unit.builders import (
    CELL,
    cell,
    encoding,
    interpreter,
    matrix,
    outcome,
    record,
    stopped,
    write,
)
from torchgrid.environments import disk, interpreters, uv
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage
from torchgrid.records import store
from torchgrid.runs import matrix_run
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display, RunProgress
from torchgrid.runs.matrix_run import CellLauncher
from torchgrid.system import processes

OTHER = cell(torch="2.6.0")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(matrix_run, "LOOK_SECONDS", 0.01)
    return Project(tmp_path)


class Nox:
    """What stands at the end of the wire: a nox that writes a record, or none."""

    def __init__(self, place: Project, code: str, *records: Record) -> None:
        self.place, self.code, self.records = place, code, list(records)
        self.asked: list[list[str]] = []
        self.env: Mapping[str, str] = {}

    def __call__(
        self, argv: Sequence[str], *, env: Mapping[str, str], output: Path
    ) -> Popen[bytes]:
        self.asked.append(list(argv))
        self.env = env
        if self.records:
            store.write_record(self.place.outcomes, self.records.pop(0))
        write(output, "nox > it said this\n")
        return Popen([sys.executable, "-I", "-S", "-c", self.code])


ENDS = ""
DIES = "import os; os.kill(os.getpid(), 9)"


class Told(Display):
    """A board that keeps what it was told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shown: list[RunProgress] = []

    def tell(self, line: str) -> None:
        self.lines.append(line)

    def show(self, standing: RunProgress) -> None:
        self.shown.append(standing)


def run(
    place: Project, nox: Nox, *cells: Cell, monkeypatch: pytest.MonkeyPatch, at_once: int = 1
) -> Told:
    def nothing(*_: object, **__: object) -> object:
        return stopped(Reason.INDEX_UNREACHABLE)

    monkeypatch.setattr(processes, "start_beside", nox)
    monkeypatch.setattr(uv, "resolve", nothing)
    monkeypatch.setattr(uv, "find_python", lambda _: None)
    rows = matrix(place.root, encoding(), cells=cells)
    contexts = [CellContext(project=place, matrix=rows, cell=asked) for asked in cells]
    told = Told()
    crew = CellLauncher(
        noxfile=place.root / "noxfile.py", options=("--only", "failed"), at_once=at_once
    )
    matrix_run.run_cells(contexts, crew, told)
    return told


def test_every_cell_is_a_nox_of_its_own(place: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOX_CURRENT_SESSION", "matrix")
    nox = Nox(place, ENDS, record(outcome()), record(outcome(cell=OTHER.id), cell=OTHER.id))

    told = run(place, nox, cell(), OTHER, monkeypatch=monkeypatch)

    noxfile = str(place.root / "noxfile.py")
    assert [
        ["-f", noxfile, "-s", f"cell({name})", "--", "--only", "failed"]
        for name in (CELL, OTHER.id)
    ] == [argv[-7:] for argv in nox.asked]
    assert "NOX_CURRENT_SESSION" not in nox.env
    assert f"{CELL}: started" == told.lines[0]
    assert told.lines[-1].endswith(": 1 pass")


@pytest.mark.parametrize("only,started", [("failed", 0), ("stale", 0), ("missing", 1), (None, 1)])
def test_what_was_never_asked_has_not_failed(
    place: Project, monkeypatch: pytest.MonkeyPatch, only: str | None, started: int
) -> None:
    def resolve(
        requirements: Sequence[str], *, python: str, origin: PackageSource, lock: Path
    ) -> None:
        write(lock, 'lock-version = "1.0"\npackages = []\n')

    nox = Nox(place, ENDS, record(outcome()))
    monkeypatch.setattr(processes, "start_beside", nox)
    monkeypatch.setattr(uv, "resolve", resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: interpreter(place.root))
    rows = matrix(place.root, encoding(), cells=(cell(),))

    context = CellContext(project=place, matrix=rows, cell=cell(), only=only)
    matrix_run.run_cells([context], CellLauncher(noxfile=place.root / "noxfile.py"), Told())

    assert started == len(nox.asked)


def test_a_damaged_record_is_told_once(
    place: Project, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write(store.record_path(place.outcomes, CELL), "half a rec")
    rows = matrix(place.root, encoding(), cells=(cell(),))
    context = CellContext(project=place, matrix=rows, cell=cell())

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        matrix_run._with_something_to_do([context])

    assert 1 == len(caplog.messages)


def test_cells_run_side_by_side(place: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    nox = Nox(place, "import time; time.sleep(0.2)")

    told = run(place, nox, cell(), OTHER, monkeypatch=monkeypatch, at_once=2)

    assert [f"{CELL}: started", f"{OTHER.id}: started"] == told.lines[:2]
    assert (2, 0) == (len(told.shown[0].running), told.shown[0].ended)


def test_what_has_still_to_start_is_told_to_whoever_makes_room(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []

    class Asking(Nox):
        def __call__(
            self, argv: Sequence[str], *, env: Mapping[str, str], output: Path
        ) -> Popen[bytes]:
            told.append(disk.waiting_cells(place))
            return super().__call__(argv, env=env, output=output)

    run(place, Asking(place, ENDS), cell(), OTHER, monkeypatch=monkeypatch)

    assert [(OTHER.id,), ()] == told


def test_the_longest_cell_of_the_last_run_starts_first(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = outcome(cell=OTHER.id, seconds=60.0)
    store.write_record(place.outcomes, record(outcome(seconds=1.0), stopped=stopped()))
    store.write_record(place.outcomes, record(long, cell=OTHER.id, stopped=stopped()))

    told = run(place, Nox(place, ENDS), cell(), OTHER, monkeypatch=monkeypatch)

    assert f"{OTHER.id}: started" == told.lines[0]


def test_a_session_without_a_record_is_recorded_and_stops_no_other(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(place, Nox(place, DIES), cell(), OTHER, monkeypatch=monkeypatch)

    expected = stopped(
        Reason.NOT_FINISHED,
        stage=Stage.PLAN,
        detail="its session ended without a record: SIGKILL; it said last: nox > it said this",
    )
    assert [expected, expected] == [known.stopped for known in store.read_records(place.outcomes)]


@pytest.mark.produces("plan", "not-finished")
def test_a_session_that_leaves_an_old_record_as_it_was_has_not_finished(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_record(place.outcomes, record(outcome()))

    run(place, Nox(place, ENDS), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(place.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason
    observed.note(known.stopped.stage, known.stopped.reason)


def test_a_record_that_was_cut_off_keeps_what_it_holds(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_record(place.outcomes, record(outcome(key="0f"), suite=None))

    run(place, Nox(place, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(place.outcomes)
    assert (outcome(key="0f"),) == known.outcomes


@pytest.mark.parametrize(
    "code,reason", [(0, None), (1, None), (3, Reason.NOT_FINISHED), (-9, Reason.NOT_FINISHED)]
)
def test_a_session_that_ends_behind_half_a_record_is_told(
    place: Project, monkeypatch: pytest.MonkeyPatch, code: int, reason: Reason | None
) -> None:
    ends = DIES if code < 0 else f"raise SystemExit({code})"
    half = record(outcome(key="0f"), suite=None)

    run(place, Nox(place, ends, half), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(place.outcomes)
    assert reason is (known.stopped and known.stopped.reason)
    assert (outcome(key="0f"),) == known.outcomes


def test_what_a_session_said_last_names_no_folder(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = f"error: {place.state}/held: Read-only file system"
    monkeypatch.setattr(matrix_run, "read_last_line", lambda _: said)

    run(place, Nox(place, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(place.outcomes)
    assert known.stopped is not None
    assert known.stopped.detail.endswith("it said last: error: <state>/held: Read-only file system")


def test_a_record_that_cannot_be_read_stops_no_run(
    place: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store.record_path(place.outcomes, CELL), "half a rec")

    run(place, Nox(place, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(place.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason
