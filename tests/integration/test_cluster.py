"""Runs on a cluster of real processes: workers die, hang, come late, and nothing is lost or twice.

Most cells are stand-ins that only sleep, so that a kill lands in a cell. The last test has real
ones, with a fake torch.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.projects import FaultProject, make_fake_project
from tests.integration.clusters import (
    ROOT,
    LoopbackCluster,
    make_standing_project,
    start_cluster,
    wait_until,
)
from torchgrid.cluster.launcher import open_cluster
from torchgrid.cluster.watch import Patience
from torchgrid.config.matrix import read_matrix
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display
from torchgrid.runs.matrix_run import run_cells

PATIENCE = Patience(absence=60, silence=8)


class Events(Display):
    """A display that does something to a worker as soon as a cell starts there."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.on_start: dict[str, object] = {}

    def print_line(self, line: str) -> None:
        self.lines.append(line)
        _, _, worker = line.partition(" on ")
        action = self.on_start.pop(worker, None)
        if callable(action):
            action()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[LoopbackCluster]:
    with start_cluster(tmp_path / "cluster") as started:
        yield started


def run_on(address: str, project: Project, screen: Display) -> tuple[dict[str, Record], list[str]]:
    """Run the cells of a project; return their records, and the names of those that did not run."""
    matrix = read_matrix(project.matrix)
    contexts = [CellContext(project=project, matrix=matrix, cell=cell) for cell in matrix.cells]
    with open_cluster(project, matrix, address, PATIENCE) as opened:
        placed = opened.place_cells(contexts, [], screen.print_line)
        histories = {context.record_name: context.read_history() for context in placed}
        records = run_cells(placed, histories, opened.launcher, screen)
        return records, [*opened.launcher.unrun]


def copy_engine(folder: Path, version: str) -> Path:
    """Copy this torchgrid with another version; return the folder to import it from."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "torchgrid", folder / "torchgrid", ignore=ignore)
    shutil.copytree(ROOT / "probes", folder / "torchgrid" / "probes", ignore=ignore)
    init = folder / "torchgrid" / "__init__.py"
    init.write_text(init.read_text().replace('__version__ = "', f'__version__ = "{version}.'))
    return folder


def test_workers_that_die_hang_come_late_or_differ_lose_nothing(
    cluster: LoopbackCluster, tmp_path: Path
) -> None:
    project = make_standing_project(tmp_path / "project", cells=8, seconds=3)
    for name in ("victim", "hung", "steady"):
        cluster.start_standing_worker(name)
    other = copy_engine(tmp_path / "other", "7")
    cluster.start_worker("other", PYTHONPATH=str(other))
    cluster.wait_ready("victim", "hung", "steady", "other")
    screen = Events()
    screen.on_start["victim"] = lambda: cluster.kill("victim")
    screen.on_start["hung"] = lambda: cluster.signal("hung", signal.SIGSTOP)
    screen.on_start["steady"] = lambda: cluster.start_standing_worker("late")

    records, unrun = run_on(cluster.address, project, screen)

    stored = store.read_records(project.outcomes)
    assert (8, [], set()) == (len(stored), unrun, {r.cell for r in stored} ^ records.keys())
    assert {True} == {record.stopped is None and record.suite == "whole" for record in stored}
    # Each cell has ended once.
    ended = [line.partition(": ")[0] for line in screen.lines if line.endswith(": 1 pass")]
    assert sorted(records) == sorted(ended)
    ran = {record.workers[-1] for record in stored}
    assert {"steady"} <= ran <= {"steady", "late"}
    moved = {record.workers[0] for record in stored if len(record.workers) > 1}
    assert {"victim", "hung"} == moved, screen.lines
    assert 1 == sum("worker other is refused: it has torchgrid 7." in line for line in screen.lines)
    assert any("hung no longer answers" in line for line in screen.lines)


def test_a_hung_worker_that_awakes_ends_its_cell_and_takes_others(
    cluster: LoopbackCluster, tmp_path: Path
) -> None:
    project = make_standing_project(tmp_path / "project", cells=4, seconds=4)
    for name in ("sleepy", "steady"):
        cluster.start_standing_worker(name)
    cluster.wait_ready("sleepy", "steady")
    screen = Events()
    screen.on_start["sleepy"] = lambda: cluster.signal("sleepy", signal.SIGSTOP)

    class Waking(Events):
        def print_line(self, line: str) -> None:
            screen.print_line(line)
            if "sleepy no longer answers" in line:
                cluster.signal("sleepy", signal.SIGCONT)

    records, unrun = run_on(cluster.address, project, Waking())

    assert (4, []) == (len(records), unrun)
    assert 4 == sum(line.endswith(": 1 pass") for line in screen.lines)


def test_a_scheduler_that_dies_leaves_what_came(cluster: LoopbackCluster, tmp_path: Path) -> None:
    project = make_standing_project(tmp_path / "project", cells=3, seconds=1)
    cluster.start_standing_worker("steady")
    cluster.wait_ready("steady")
    screen = Events()

    class Ending(Events):
        def print_line(self, line: str) -> None:
            screen.print_line(line)
            if line.endswith(": 1 pass"):
                cluster.kill("scheduler")

    records, unrun = run_on(cluster.address, project, Ending())

    stored = {record.cell: record for record in store.read_records(project.outcomes)}
    kept = [name for name, record in stored.items() if record.stopped is None]
    assert records == stored
    assert sorted(stored) == sorted([*kept, *unrun])
    assert kept
    assert {"the scheduler is gone"} == {
        str(stored[name].stopped and stored[name].stopped.detail).partition(";")[0]  # type: ignore[union-attr]
        for name in unrun
    }


def read_results(state: Path) -> dict[str, list[str]]:
    """Read the records of a state, without what differs from run to run."""
    found = {}
    for record in store.read_records(state / "outcomes"):
        outcomes = tuple(replace(o, seconds=0.0) for o in record.outcomes)
        same = replace(record, seconds={}, workers=(), attestation=None, outcomes=outcomes)
        found[record.cell] = store.dump_record(same).splitlines()
    return found


def run_session(project: FaultProject, *words: str) -> tuple[int, str]:
    """Run the session `matrix` of a project; return its exit code and what it printed."""
    finished = subprocess.run(
        [*project.command, "--", *words],
        env=dict(project.env),
        cwd=project.root,
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    return finished.returncode, finished.stdout + finished.stderr


def choose_variables(project: FaultProject) -> Mapping[str, str]:
    """Choose the variables of a project that its workers need too."""
    found = {name: value for name, value in project.env.items() if name.startswith("UV_")}
    return {**found, "PYTHONPATH": str(project.root.parent / "engine")}


def test_the_session_on_a_cluster_makes_the_records_of_one_machine(tmp_path: Path) -> None:
    with make_fake_project(tmp_path) as project:
        assert run_session(project)[0] == 0
        expected = read_results(project.state)
        shutil.rmtree(project.state)
        with start_cluster(tmp_path / "cluster", choose_variables(project)) as cluster:
            for name in ("node-a", "node-b"):
                cluster.start_worker(name, "--jobs", "1")
            cluster.wait_ready("node-a", "node-b")

            code, output = run_session(project, "--on", cluster.address)

            assert (0, expected) == (code, read_results(project.state)), output
            heads = [
                json.loads(path.read_text().partition("\n")[0])
                for path in (project.state / "outcomes").glob("*.jsonl")
            ]
            assert {"node-a", "node-b"} >= {word for head in heads for word in head["workers"]}
            # A worker keeps its state in its own folder.
            assert not (project.state / "environments").exists()
            # The cells have nothing to do, so their records stay as they are.
            before = {p: p.read_bytes() for p in (project.state / "outcomes").glob("*.jsonl")}
            assert run_session(project, "--on", cluster.address)[0] == 0
            assert before == {path: path.read_bytes() for path in before}

            cluster.signal("node-a", signal.SIGTERM)
            child = cluster.processes["node-a"]
            wait_until(lambda: child.poll() is not None, "node-a ends")
            assert 0 == child.returncode
            assert "node-a: ended" in cluster.read_log("node-a")


def test_the_session_without_a_scheduler_tests_nothing(tmp_path: Path) -> None:
    with make_fake_project(tmp_path) as project:
        code, output = run_session(project, "--on", "tcp://127.0.0.1:9")

    assert 3 == code
    line = "error: --on: no scheduler answers at tcp://127.0.0.1:9; start one with `dask scheduler`"
    assert 1 == sum(each.startswith(line) for each in output.splitlines())


def test_the_worker_without_a_scheduler_is_one_line(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "torchgrid", "worker", "tcp://127.0.0.1:9"]
    env = {**os.environ, "TORCHGRID_KEEP_FREE_GB": "0"}
    finished = subprocess.run(
        argv, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=300
    )

    assert 3 == finished.returncode
    assert finished.stderr.startswith("error: no scheduler answers at tcp://127.0.0.1:9; ")
    assert 1 == len(finished.stderr.splitlines())
