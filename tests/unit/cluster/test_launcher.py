"""Tests of a run on a cluster: which cells start, which wait, and which are given up."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, encoding, matrix, record, stopped
from tests.unit.cluster.fakes import FakeConnection, make_context, make_record, make_worker
from torchgrid.cluster import launcher as launchers
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.launcher import Cluster, ClusterLauncher, open_cluster, parse_places
from torchgrid.cluster.relay import Message, decompress
from torchgrid.cluster.resources import DISK
from torchgrid.cluster.watch import REFRESH_SECONDS, Patience, WorkerWatch
from torchgrid.contract import Reason
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display
from torchgrid.runs.matrix_run import MatrixRun, run_cells
from torchgrid.system import processes

H100 = Place(accelerator="sm_90")
RELEASES = ("2.6.0", "2.7.1", "2.9.1")


class Lines(Display):
    """A display that keeps its lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def print_line(self, line: str) -> None:
        self.lines.append(line)


class Workers(FakeConnection):
    """A cluster whose workers start each cell at one look and finish it at the next one.

    A second passes between two looks.
    """

    def __init__(self, *names: str) -> None:
        super().__init__([make_worker(name) for name in names])
        self.now = 100.0
        self.started = 0
        self.done = 0
        self.most = 0

    def receive(self, seconds: float) -> list[Message]:
        self.now += REFRESH_SECONDS
        self.most = max(self.most, len(self.tasks) - self.done)
        for number in range(self.done, self.started):
            task = self.tasks[number]
            self.send_record(task, make_record(task.order["name"]), self.choose(number))
        self.done = self.started
        for number in range(self.started, len(self.tasks)):
            self.send(self.tasks[number], "started", self.choose(number))
        self.started = len(self.tasks)
        return super().receive(seconds)

    def choose(self, number: int) -> str:
        """Choose the worker of a task."""
        return self.workers[number % len(self.workers)].name


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Workers:
    found = Workers("node-a", "node-b")
    monkeypatch.setattr(processes, "read_clock", lambda: found.now)
    return found


def make_launcher(connection: FakeConnection, **patience: float) -> ClusterLauncher:
    watch = WorkerWatch(connection, read_engine(), Patience(**patience))
    watch.refresh()
    return ClusterLauncher(connection, watch, "the-hash", "the-name")


def run(
    launcher: ClusterLauncher, contexts: list[CellContext]
) -> tuple[dict[str, Record], list[str]]:
    """Run cells, and return their records and the lines that were printed."""
    screen = Lines()
    histories = {context.record_name: context.read_history() for context in contexts}
    return run_cells(contexts, histories, launcher, screen), screen.lines


def test_run_cells_on_a_cluster_makes_every_record_once(tmp_path: Path, workers: Workers) -> None:
    contexts = [make_context(tmp_path, release) for release in RELEASES]
    launcher = make_launcher(workers)

    records, lines = run(launcher, contexts)

    assert {c.record_name for c in contexts} == records.keys()
    assert [*store.read_records(Project(tmp_path).outcomes)] == sorted(
        records.values(), key=lambda r: r.cell, reverse=True
    )
    assert 3 == len(workers.tasks)
    # Two workers with room for one cell each.
    assert 2 == workers.most
    assert 3 == sum(": started on node-" in line for line in lines)
    assert () == tuple(launcher.unrun)


def test_run_cells_prints_where_a_cell_starts_and_starts_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Moving(Workers):
        """A cluster whose first worker dies in the cell."""

        def receive(self, seconds: float) -> list[Message]:
            self.now += REFRESH_SECONDS
            self.started += 1
            if self.started == 3:
                self.send_record(self.tasks[0], make_record(CELL), "node-b")
            else:
                self.send(self.tasks[0], "started", f"node-{' ab'[self.started]}")
            return FakeConnection.receive(self, seconds)

    workers = Moving("node-a", "node-b")
    monkeypatch.setattr(processes, "read_clock", lambda: workers.now)

    _, lines = run(make_launcher(workers), [make_context(tmp_path)])

    assert [
        f"{CELL}: started on node-a",
        f"{CELL}: started again on node-b",
        f"{CELL}: 0:01: 1 pass",
    ] == lines


def test_an_order_holds_the_records_that_the_worker_must_know(
    tmp_path: Path, workers: Workers
) -> None:
    context = make_context(tmp_path)
    before, accepted = record(stopped=stopped()), make_record(CELL)
    store.write_record(context.project.outcomes, before)
    store.write_record(context.project.accepted, accepted)

    run(make_launcher(workers), [context])

    order = workers.tasks[0].order
    assert ("the-hash", "the-name", CELL, "host") == tuple(
        order[name] for name in ("bundle", "archive", "cell", "network")
    )
    assert store.dump_record(before) == decompress(order["previous"])
    assert store.dump_record(accepted) == decompress(order["accepted"])


def test_cells_of_one_kind_do_not_wait_for_those_of_another(
    tmp_path: Path, workers: Workers
) -> None:
    gpus = [make_context(tmp_path, release, place=H100) for release in RELEASES]
    launcher = make_launcher(workers)
    launcher.select([], {c.record_name: c.read_history() for c in gpus})
    plain = make_context(tmp_path)

    assert not launcher.has_room(gpus[0], [])
    assert launcher.has_room(plain, [])


def test_a_cell_that_no_worker_can_run_is_named_after_a_while(
    tmp_path: Path, workers: Workers
) -> None:
    contexts = [make_context(tmp_path), make_context(tmp_path, place=H100)]
    launcher = make_launcher(workers, absence=5)

    records, lines = run(launcher, contexts)

    assert [f"{CELL}@sm_90"] == launcher.unrun
    assert "no worker offers gpu-sm_90; waiting 5 s for one" in lines
    stop = records[f"{CELL}@sm_90"].stopped
    assert stop is not None
    assert Reason.NOT_FINISHED is stop.reason
    assert "no worker ran it: no worker offers gpu-sm_90" == stop.detail
    assert records[CELL].stopped is None


def test_a_cell_too_large_for_every_disk_does_not_hold_up_the_others(
    tmp_path: Path, workers: Workers
) -> None:
    contexts = [make_context(tmp_path, release) for release in RELEASES]
    launcher = make_launcher(workers, absence=50)
    workers.workers[:] = [replace(w, offer={**w.offer, DISK: 1e10}) for w in workers.workers]
    workers.now += REFRESH_SECONDS
    launcher.wait(0)
    large = launcher._compute_needs(contexts[0])
    launcher._needs[contexts[0].record_name] = {**large, DISK: 2e10}

    records, _ = run(launcher, contexts)

    assert [contexts[0].record_name] == launcher.unrun
    stop = records[contexts[0].record_name].stopped
    assert stop is not None
    assert "no worker ran it: no worker offers disk of 20.0 GB" == stop.detail
    # The others were done long before it was given up.
    assert 2 == len(workers.tasks)
    assert 150 < workers.now < 160


def test_a_worker_that_comes_late_gets_the_cells_that_wait_for_it(
    tmp_path: Path, workers: Workers
) -> None:
    contexts = [make_context(tmp_path, place=H100)]
    launcher = make_launcher(workers, absence=5)
    launcher.select(contexts, {c.record_name: c.read_history() for c in contexts})
    assert not launcher.has_room(contexts[0], [])
    workers.workers.append(make_worker("late", place=H100))
    launcher.wait(0)

    assert launcher.has_room(contexts[0], [])


def test_a_scheduler_that_goes_away_ends_the_run_and_names_what_is_open(
    tmp_path: Path, workers: Workers
) -> None:
    contexts = [make_context(tmp_path, release) for release in RELEASES]
    workers.is_open = False
    launcher = make_launcher(workers)

    records, _ = run(launcher, contexts)

    assert 3 == len(launcher.unrun)
    assert {"the scheduler is gone"} == {
        str(r.stopped and r.stopped.detail) for r in records.values()
    }


def test_wait_reports_the_results_of_unknown_cells(tmp_path: Path, workers: Workers) -> None:
    context = make_context(tmp_path)
    launcher = make_launcher(workers)
    launcher.select([context], {CELL: context.read_history()})
    launcher.start(context, [])
    about = {"run": workers.tasks[0].order["run"], "node": "node-a", "key": "k", "what": "ended"}
    workers.messages.append({**about, "cell": "torch1.0.0-pypi-py3.7"})
    workers.messages.append({**about, "run": "another", "cell": "torch1.0.1-pypi-py3.7"})

    lines = [line for line in launcher.wait(0) if "nobody asked for" in line]

    assert 1 == len(lines)
    assert "node-a sent a result of torch1.0.0-pypi-py3.7" in lines[0]


def test_an_interrupt_cancels_the_tasks_and_keeps_the_records_that_came(
    tmp_path: Path, workers: Workers
) -> None:
    contexts = [make_context(tmp_path, release) for release in RELEASES]
    workers.workers = [make_worker("node-a", cells=3)]
    launcher = make_launcher(workers)

    class Interrupting(Lines):
        def print_line(self, line: str) -> None:
            super().print_line(line)
            if "pass" in line:
                raise KeyboardInterrupt

    histories = {context.record_name: context.read_history() for context in contexts}
    launcher.select(contexts, histories)
    with pytest.raises(KeyboardInterrupt):
        MatrixRun(contexts, histories, launcher, Interrupting()).run()

    assert store.read_records(Project(tmp_path).outcomes)
    # Each cell has ended or is cancelled.
    for task, context in zip(workers.tasks, contexts, strict=True):
        is_stored = not context.read_previous().is_empty
        assert is_stored or task.is_cancelled or workers.done == len(workers.tasks)


@pytest.mark.parametrize(
    "source,places,expected",
    [
        ("pypi", [], [f"{CELL}", f"{CELL}@sm_90"]),
        ("pypi", [H100], [f"{CELL}@sm_90"]),
        ("cpu", [], ["torch2.9.1-cpu-py3.11"]),
        ("cpu", [H100], ["torch2.9.1-cpu-py3.11"]),
    ],
)
def test_place_cells_has_a_record_for_each_kind_of_machine(
    tmp_path: Path, workers: Workers, source: str, places: list[Place], expected: list[str]
) -> None:
    workers.workers.append(make_worker("gpu", place=H100))
    row = cell(source=source)
    context = CellContext(
        project=Project(tmp_path), matrix=matrix(tmp_path, cells=(row,)), cell=row
    )
    watch = WorkerWatch(workers, read_engine(), Patience())
    cluster = Cluster(watch=watch, launcher=ClusterLauncher(workers, watch, "b", "n"))

    placed = cluster.place_cells([context], places, print)

    assert expected == [each.record_name for each in placed]
    assert {row} == {each.cell for each in placed}


def test_place_cells_without_any_worker_tests_nothing(
    tmp_path: Path, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers.workers.clear()

    def pass_time(seconds: float) -> None:
        workers.now += seconds

    monkeypatch.setattr(time, "sleep", pass_time)
    watch = WorkerWatch(workers, read_engine(), Patience(absence=5))
    cluster = Cluster(watch=watch, launcher=ClusterLauncher(workers, watch, "b", "n"))

    with pytest.raises(NothingTestedError, match="no worker is there that could run a cell"):
        cluster.place_cells([make_context(tmp_path)], [], print)
    assert 105 < workers.now < 110


def test_open_cluster_publishes_the_project_and_closes(
    tmp_path: Path, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "matrix.toml").write_text("")
    monkeypatch.setattr(launchers, "connect", lambda _: workers)
    rows = matrix(tmp_path, encoding(target="elsewhere:Fine"))

    with open_cluster(Project(tmp_path), rows, "tcp://x:1", Patience()) as cluster:
        assert 1 == len(workers.published)
        assert 0 == cluster.launcher.cores
        cluster.watch.refresh()
        assert 16 == cluster.launcher.cores
    assert not workers.is_open


def test_parse_places_reads_platforms_and_gpus() -> None:
    words = ["linux-x86_64", "linux-x86_64@sm_90", "sm_90", "linux-aarch64"]

    assert [Place(), H100, H100, Place(platform="linux-aarch64")] == parse_places(words)


@pytest.mark.parametrize("word", ["", "arm", "linux-x86_64@h100"])
def test_parse_places_refuses_other_words(word: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a kind of machine"):
        parse_places([word])
