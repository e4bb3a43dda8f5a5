"""Tests of the session `matrix` on a cluster: its options become a launcher, or one line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.builders import CELL, cell, encoding, matrix, outcome, record, stopped
from tests.unit.cluster.fakes import FakeConnection, make_worker
from tests.unit.session_runs import run_session
from torchgrid import sessions
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.launcher import Cluster, ClusterLauncher
from torchgrid.cluster.watch import Patience, WorkerWatch
from torchgrid.contract import Reason
from torchgrid.model.outcome import Record
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext


class Session:
    """The session `matrix` of a project with one cell, whose cluster is a fake one."""

    def __init__(
        self, root: Path, monkeypatch: pytest.MonkeyPatch, registry: dict[str, Any]
    ) -> None:
        self.opened: list[tuple[str, float]] = []
        self.contexts: list[CellContext] = []
        self.unrun: list[str] = []
        self.records = [record(outcome())]
        self.registry = registry
        monkeypatch.setattr(sessions, "open_cluster", self.open)
        monkeypatch.setattr(sessions, "run_cells", self.run_cells)
        rows = matrix(root, encoding(name="sinusoidal"), cells=[cell(profiles=("default",))])
        sessions.define_matrix(Project(root), rows, root / "noxfile.py")

    @contextlib.contextmanager
    def open(self, _: Project, __: object, address: str, patience: Patience) -> Iterator[Cluster]:
        self.opened.append((address, patience.absence))
        workers = [make_worker("node-a"), make_worker("node-b", place=Place(accelerator="sm_90"))]
        connection = FakeConnection(workers)
        watch = WorkerWatch(connection, read_engine(), patience)
        launcher = ClusterLauncher(connection, watch, "the-hash", "the-name")
        monkeypatched: Any = launcher
        monkeypatched._cells = {
            name: SimpleNamespace(lost="no worker ran it", has_record=False) for name in self.unrun
        }
        yield Cluster(watch=watch, launcher=launcher)

    def run_cells(self, contexts: Sequence[CellContext], *_: object) -> dict[str, Record]:
        self.contexts += contexts
        return {each.cell: each for each in self.records}

    def run(self, *words: str) -> int | str | None:
        """Run the session, and return its exit code."""
        return run_session(self.registry, "matrix", *words)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, registry: dict[str, Any]) -> Session:
    return Session(tmp_path, monkeypatch, registry)


def test_matrix_on_a_cluster_runs_cells_for_each_kind_of_its_machines(session: Session) -> None:
    assert 0 == session.run("--on", "tcp://scheduler:8786", "--wait", "5")

    assert [("tcp://scheduler:8786", 5.0)] == session.opened
    assert [CELL, f"{CELL}@sm_90"] == [each.record_name for each in session.contexts]


def test_matrix_on_a_cluster_runs_cells_for_the_places_that_are_named(session: Session) -> None:
    assert 0 == session.run("--on", "tcp://scheduler:8786", "--places", "linux-aarch64")

    assert [f"{CELL}@linux-aarch64"] == [each.record_name for each in session.contexts]


@pytest.mark.parametrize(
    "words,expected",
    [
        (("--jobs", "2"), "--jobs is of this machine; give it to `torchgrid worker`"),
        (("--places", "arm"), "--places: 'arm' is not a kind of machine"),
    ],
)
def test_matrix_on_a_cluster_refuses_options_before_it_connects(
    session: Session, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: str
) -> None:
    assert 2 == session.run("--on", "tcp://scheduler:8786", *words)
    assert capsys.readouterr().err.startswith(f"error: {expected}")
    assert [] == session.opened


@pytest.mark.parametrize("words", [("--places", "linux-aarch64"), ("--wait", "5")])
def test_matrix_on_this_machine_refuses_the_options_of_a_cluster(
    session: Session, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert 2 == session.run(*words)
    expected = "error: --places and --wait are of a cluster; add --on ADDRESS\n"
    assert expected == capsys.readouterr().err
    assert [] == session.contexts


@pytest.mark.parametrize("is_accepted,code", [(False, 1), (True, 3)])
def test_matrix_on_a_cluster_never_holds_if_no_worker_finished_a_cell(
    session: Session,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    is_accepted: bool,
    code: int,
) -> None:
    lost = f"{CELL}@sm_90"
    stop = stopped(Reason.NOT_FINISHED, detail="gone")
    session.unrun = [lost]
    session.records.append(record(cell=lost, suite=None, stopped=stop))
    if is_accepted:
        for known in session.records:
            store.write_record(Project(tmp_path).accepted, known)

    assert code == session.run("--on", "tcp://scheduler:8786")
    assert f"error: no worker finished {lost}\n" in capsys.readouterr().err
