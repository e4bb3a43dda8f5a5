"""Tests of a run of many cells: each has a record afterwards, however its session ended."""

from __future__ import annotations

import sys
from collections import Counter
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
from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk, interpreters, uv
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.records import store
from torchgrid.runs import cell_process, matrix_run
from torchgrid.runs.cell_process import NoxLauncher
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display, RunProgress
from torchgrid.runs.matrix_run import Histories
from torchgrid.system import processes

OTHER = cell(torch="2.6.0")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(matrix_run, "POLL_SECONDS", 0.01)
    return Project(tmp_path)


class Nox:
    """A stand-in for nox: each start writes the next record, if any, and runs some code."""

    def __init__(self, project: Project, code: str, *records: Record) -> None:
        self.project, self.code, self.records = project, code, list(records)
        self.started: list[list[str]] = []
        self.env: Mapping[str, str] = {}

    def __call__(
        self, argv: Sequence[str], *, env: Mapping[str, str], output: Path
    ) -> Popen[bytes]:
        self.started.append(list(argv))
        self.env = env
        if self.records:
            store.write_record(self.project.outcomes, self.records.pop(0))
        write(output, "nox > its last words\n")
        return Popen([sys.executable, "-I", "-S", "-c", self.code])


ENDS = ""
DIES = "import os; os.kill(os.getpid(), 9)"


class Screen(Display):
    """A display that keeps what it shows."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shown: list[RunProgress] = []
        self.records: dict[str, Record] = {}

    def print_line(self, line: str) -> None:
        self.lines.append(line)

    def show(self, progress: RunProgress) -> None:
        self.shown.append(progress)


def run(
    project: Project, nox: Nox, *cells: Cell, monkeypatch: pytest.MonkeyPatch, at_once: int = 1
) -> Screen:
    def refuse(*_: object, **__: object) -> None:
        raise CellStopped(stage=Stage.PLAN, reason=Reason.INDEX_UNREACHABLE, detail="offline")

    monkeypatch.setattr(processes, "start_in_background", nox)
    monkeypatch.setattr(uv, "resolve", refuse)
    monkeypatch.setattr(uv, "find_python", lambda _: None)
    rows = matrix(project.root, encoding(), cells=cells)
    contexts = [CellContext(project=project, matrix=rows, cell=row) for row in cells]
    screen = Screen()
    launcher = NoxLauncher(
        noxfile=project.root / "noxfile.py", options=("--only", "failed"), at_once=at_once
    )
    screen.records = matrix_run.run_cells(contexts, read_histories(contexts), launcher, screen)
    return screen


def read_histories(contexts: Sequence[CellContext]) -> Histories:
    return {context.cell.id: context.read_history() for context in contexts}


def test_run_cells_starts_a_nox_process_for_each_cell(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOX_CURRENT_SESSION", "matrix")
    nox = Nox(project, ENDS, record(outcome()), record(outcome(cell=OTHER.id), cell=OTHER.id))

    screen = run(project, nox, cell(), OTHER, monkeypatch=monkeypatch)

    noxfile = str(project.root / "noxfile.py")
    assert [
        ["-f", noxfile, "-s", f"cell({name})", "--", "--only", "failed"]
        for name in (CELL, OTHER.id)
    ] == [argv[-7:] for argv in nox.started]
    assert "NOX_CURRENT_SESSION" not in nox.env
    assert f"{CELL}: started" == screen.lines[0]
    assert screen.lines[-1].endswith(": 1 pass")
    assert [*store.read_records(project.outcomes)] == [*screen.records.values()]


@pytest.mark.parametrize("only,started", [("failed", 0), ("stale", 0), ("missing", 1), (None, 1)])
def test_run_cells_starts_a_cell_that_never_ran_unless_only_excludes_it(
    project: Project, monkeypatch: pytest.MonkeyPatch, only: str | None, started: int
) -> None:
    def resolve(
        requirements: Sequence[str], *, python: str, source: PackageSource, lock: Path
    ) -> None:
        write(lock, 'lock-version = "1.0"\npackages = []\n')

    nox = Nox(project, ENDS, record(outcome()))
    monkeypatch.setattr(processes, "start_in_background", nox)
    monkeypatch.setattr(uv, "resolve", resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: interpreter(project.root))
    rows = matrix(project.root, encoding(), cells=(cell(),))

    context = CellContext(project=project, matrix=rows, cell=cell(), only=only)
    launcher = NoxLauncher(noxfile=project.root / "noxfile.py")
    matrix_run.run_cells([context], read_histories([context]), launcher, Screen())

    assert started == len(nox.started)


def test_run_cells_runs_cells_at_the_same_time(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    nox = Nox(project, "import time; time.sleep(0.2)")

    screen = run(project, nox, cell(), OTHER, monkeypatch=monkeypatch, at_once=2)

    assert [f"{CELL}: started", f"{OTHER.id}: started"] == screen.lines[:2]
    assert (2, 0) == (len(screen.shown[0].running), screen.shown[0].ended)


def test_run_cells_writes_which_cells_wait_before_each_start(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = []

    class WatchingNox(Nox):
        def __call__(
            self, argv: Sequence[str], *, env: Mapping[str, str], output: Path
        ) -> Popen[bytes]:
            waiting.append(disk.read_waiting(project))
            return super().__call__(argv, env=env, output=output)

    run(project, WatchingNox(project, ENDS), cell(), OTHER, monkeypatch=monkeypatch)

    assert [(OTHER.id,), ()] == waiting


def test_run_cells_starts_the_longest_cell_of_the_last_run_first(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = outcome(cell=OTHER.id, seconds=60.0)
    store.write_record(project.outcomes, record(outcome(seconds=1.0), stopped=stopped()))
    store.write_record(project.outcomes, record(long, cell=OTHER.id, stopped=stopped()))

    screen = run(project, Nox(project, ENDS), cell(), OTHER, monkeypatch=monkeypatch)

    assert f"{OTHER.id}: started" == screen.lines[0]


def test_run_cells_stores_a_record_of_a_session_without_one_and_goes_on(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(project, Nox(project, DIES), cell(), OTHER, monkeypatch=monkeypatch)

    expected = stopped(
        Reason.NOT_FINISHED,
        stage=Stage.PLAN,
        detail="its session ended without a record: SIGKILL; its last line: nox > its last words",
    )
    assert [expected, expected] == [known.stopped for known in store.read_records(project.outcomes)]


@pytest.mark.produces("plan", "not-finished")
def test_run_cells_of_a_session_that_leaves_an_old_record_is_not_finished(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_record(project.outcomes, record(outcome()))

    run(project, Nox(project, ENDS), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(project.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason
    observed.note(known.stopped.stage, known.stopped.reason)


def test_run_cells_keeps_the_outcomes_of_a_record_that_was_cut_off(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_record(project.outcomes, record(outcome(key="0f"), suite=None))

    run(project, Nox(project, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(project.outcomes)
    assert (outcome(key="0f"),) == known.outcomes


@pytest.mark.parametrize(
    "code,reason", [(0, None), (1, None), (3, Reason.NOT_FINISHED), (-9, Reason.NOT_FINISHED)]
)
def test_run_cells_of_a_session_that_dies_after_half_a_record_is_not_finished(
    project: Project, monkeypatch: pytest.MonkeyPatch, code: int, reason: Reason | None
) -> None:
    ends = DIES if code < 0 else f"raise SystemExit({code})"
    half = record(outcome(key="0f"), suite=None)

    run(project, Nox(project, ends, half), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(project.outcomes)
    assert reason is (known.stopped and known.stopped.reason)
    assert (outcome(key="0f"),) == known.outcomes


def test_run_cells_redacts_the_last_line_of_a_session(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = f"error: {project.state}/held: Read-only file system"
    monkeypatch.setattr(cell_process, "read_last_line", lambda _: line)

    run(project, Nox(project, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(project.outcomes)
    assert known.stopped is not None
    assert known.stopped.detail.endswith(
        "its last line: error: <state>/held: Read-only file system"
    )


def test_run_cells_reprojects_a_record_that_cannot_be_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store.locate_record(project.outcomes, CELL), "half a rec")

    run(project, Nox(project, DIES), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_records(project.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason


def test_run_cells_reads_each_record_once_before_and_once_after_a_session(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_record(project.outcomes, record(outcome(), stopped=stopped()))
    store.write_record(project.accepted, record(outcome()))
    paths: list[Path] = []
    read_record = store.read_record

    def count(path: Path) -> Record:
        paths.append(path)
        return read_record(path)

    monkeypatch.setattr(store, "read_record", count)

    screen = run(project, Nox(project, ENDS, record(outcome())), cell(), monkeypatch=monkeypatch)

    own = store.locate_record(project.outcomes, CELL)
    accepted = store.locate_record(project.accepted, CELL)
    assert {own: 2, accepted: 1} == Counter(paths)
    assert {CELL: record(outcome())} == screen.records


def test_run_cells_reads_the_record_of_a_complete_cell_once(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = record(outcome())
    store.write_record(project.outcomes, whole)
    paths: list[Path] = []
    read_record = store.read_record

    def count(path: Path) -> Record:
        paths.append(path)
        return read_record(path)

    monkeypatch.setattr(store, "read_record", count)
    monkeypatch.setattr(cell_process, "has_work", lambda *_: False)

    nox = Nox(project, ENDS)
    screen = run(project, nox, cell(), monkeypatch=monkeypatch)

    assert [] == nox.started
    assert [store.locate_record(project.outcomes, CELL)] == paths
    assert {CELL: whole} == screen.records
