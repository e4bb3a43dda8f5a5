"""Tests of a cell on a cluster: whatever its workers do, it ends with one record or a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, outcome, record, stopped
from tests.unit.cluster.fakes import (
    FakeConnection,
    make_context,
    make_record,
    make_worker,
)
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.host import Order
from torchgrid.cluster.remote_cell import GRACE_SECONDS, MOST_ATTEMPTS, RemoteCell
from torchgrid.cluster.watch import REFRESH_SECONDS, Patience, WorkerWatch
from torchgrid.contract import Reason, Verdict
from torchgrid.records import store
from torchgrid.system import processes


class Bench:
    """One cell on a cluster of two workers, and the clock."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(processes, "read_clock", lambda: self.now)
        self.connection = FakeConnection([make_worker("node-a"), make_worker("node-b")])
        self.watch = WorkerWatch(self.connection, read_engine(), Patience(absence=60, silence=30))
        self.watch.refresh()
        self.context = make_context(root)
        order = Order(run="r", key="", name=CELL, cell=CELL, bundle="b", archive="n")
        self.cell = RemoteCell(self.context, order, {}, self.connection, self.watch)
        self.cell.needs = {read_engine().resource: 1}
        self.cell.submit()

    def send(self, number: int, what: str, worker: str = "node-a", **parts: Any) -> None:
        self.connection.send(self.connection.tasks[number], what, worker, **parts)
        self.deliver()

    def send_record(self, number: int, known: Any, worker: str = "node-a") -> None:
        self.connection.send_record(self.connection.tasks[number], known, worker)
        self.deliver()

    def deliver(self) -> None:
        for message in self.connection.receive(0):
            self.cell.add(message)
        self.cell.check()


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(tmp_path, monkeypatch)


def test_a_record_is_stored_with_its_worker_and_its_log(bench: Bench) -> None:
    assert bench.cell.read_progress().worker is None
    bench.send(0, "started")
    assert "node-a" == bench.cell.read_progress().worker
    bench.send_record(0, make_record(CELL))

    assert bench.cell.is_over
    assert record(outcome(), workers=("node-a",)) == bench.cell.conclude()
    assert bench.cell.conclude() == bench.context.read_previous()
    assert "its log\n" == bench.context.project.log(CELL).read_text()


def test_a_record_without_changes_stays_as_it_is(bench: Bench) -> None:
    before = record(outcome(), workers=("node-z",))
    bench.context.store(before)
    bench.send(0, "started")
    bench.send_record(0, before)

    assert before == bench.cell.conclude() == bench.context.read_previous()


def test_a_task_that_dask_moves_after_a_death_names_both_workers(bench: Bench) -> None:
    bench.send(0, "started")
    bench.send(0, "started", "node-b")
    bench.send_record(0, make_record(CELL), "node-b")

    assert ("node-a", "node-b") == bench.cell.conclude().workers


def test_progress_of_an_earlier_execution_is_ignored(bench: Bench) -> None:
    late = {"stage": "probe", "activity": "", "done": 5, "total": 9, "found": []}
    bench.send(0, "started")
    bench.send(0, "started", "node-b")
    bench.send(0, "progress", "node-a", **late)

    assert ("node-b", 0) == (
        bench.cell.read_progress().worker,
        bench.cell.read_progress().done,
    )


def test_a_silent_worker_gets_a_rival_and_the_first_record_wins(bench: Bench) -> None:
    bench.send(0, "started")
    bench.now += 31
    bench.connection.workers[1] = make_worker("node-b", seen=bench.now)
    bench.watch.refresh()
    bench.cell.check()

    assert [f"{CELL}: runs again elsewhere: node-a no longer answers"] == bench.cell.lines
    assert ["tcp://node-b:1"] == bench.connection.tasks[1].workers
    bench.cell.check()
    assert 2 == len(bench.connection.tasks)
    # The first worker awakes after all.
    bench.send(1, "started", "node-b")
    bench.send_record(0, make_record(CELL))
    assert bench.connection.tasks[1].is_cancelled
    assert ("node-b", "node-a") == bench.cell.conclude().workers


@pytest.mark.parametrize("verdict,reports", [(Verdict.PASS, 0), (Verdict.FAIL, 1)])
def test_a_second_record_is_reported_if_it_contradicts_the_first(
    bench: Bench, verdict: Verdict, reports: int
) -> None:
    bench.send(0, "started")
    bench.send_record(0, make_record(CELL, seconds=1.0))
    bench.send_record(0, make_record(CELL, seconds=2.0, verdict=verdict), "node-b")

    assert reports == len(bench.cell.lines)
    for line in bench.cell.lines:
        assert (
            "a second result, of node-b, contradicts that of node-a in 1 outcomes such as" in line
        )
    assert 1.0 == bench.cell.conclude().outcomes[0].seconds


def test_a_worker_on_a_full_disk_is_left_for_another_one(bench: Bench) -> None:
    full = record(stopped=stopped(Reason.NO_SPACE, detail="4.0 GB are free"), suite=None)
    bench.send(0, "started")
    bench.send_record(0, full)

    assert not bench.cell.is_over
    assert "no-space: 4.0 GB are free" in bench.cell.lines[0]
    bench.send(1, "started", "node-b")
    bench.send_record(1, make_record(CELL), "node-b")
    assert bench.cell.conclude().stopped is None


def test_a_stop_that_every_worker_has_is_the_record(bench: Bench) -> None:
    full = record(stopped=stopped(Reason.NO_SPACE), suite=None)
    for number, worker in enumerate(("node-a", "node-b")):
        bench.send(number, "started", worker)
        bench.send_record(number, full, worker)

    assert stopped(Reason.NO_SPACE) == bench.cell.conclude().stopped
    assert 2 == len(bench.connection.tasks)


@pytest.mark.parametrize("reason", [Reason.NO_WHEEL, Reason.IMPORT_FAILED])
def test_a_stop_of_the_cell_itself_is_the_record_at_once(bench: Bench, reason: Reason) -> None:
    bench.send(0, "started")
    bench.send_record(0, record(stopped=stopped(reason), suite=None))

    assert bench.cell.is_over


def test_a_refusal_is_tried_elsewhere_and_then_named(bench: Bench) -> None:
    bench.send(0, "started")
    bench.send(0, "refused", detail="the project's archive has the hash 00 and not 11")
    bench.send(1, "started", "node-b")
    bench.send(1, "refused", "node-b", detail="No space left on device")

    assert bench.cell.is_over
    stop = bench.cell.conclude().stopped
    assert stop is not None
    assert Reason.NOT_FINISHED is stop.reason
    assert "node-b: No space left on device; tried on node-a, node-b" == stop.detail


@pytest.mark.parametrize(
    "status,problem,expected",
    [
        ("error", "KilledWorker: it was on 4 workers that died", "KilledWorker"),
        ("cancelled", "", "the scheduler lost its task"),
        ("lost", "", "the scheduler lost its task"),
    ],
)
def test_a_task_that_fails_is_submitted_again(
    bench: Bench, status: str, problem: str, expected: str
) -> None:
    bench.send(0, "started")
    bench.connection.tasks[0].status = status
    bench.connection.tasks[0].problem = problem
    bench.cell.check()

    assert expected in bench.cell.lines[0]
    assert 2 == len(bench.connection.tasks)


def test_a_task_that_ends_without_a_record_fails_after_a_while(bench: Bench) -> None:
    bench.send(0, "started")
    bench.connection.tasks[0].status = "finished"
    bench.cell.check()
    assert 1 == len(bench.connection.tasks)
    bench.now += GRACE_SECONDS + 1
    bench.cell.check()

    assert ["its record did not arrive"] == [line[-25:] for line in bench.cell.lines]


def test_a_damaged_record_does_not_count(bench: Bench) -> None:
    bench.send(0, "started")
    bench.send(0, "ended", record=b"half a rec", log=b"")
    bench.send(1, "started", "node-b")
    # A record of another cell than that of the order.
    bench.send_record(1, make_record("torch2.6.0-pypi-py3.11"), "node-b")

    stop = bench.cell.conclude().stopped
    assert "node-a sent a damaged record" in bench.cell.lines[0]
    assert stop is not None
    assert "holds the record of torch2.6.0-pypi-py3.11" in stop.detail


def test_a_cell_that_no_worker_can_finish_ends(tmp_path: Path, bench: Bench) -> None:
    bench.connection.workers = [make_worker(f"node-{n}") for n in range(9)]
    bench.now += REFRESH_SECONDS
    bench.watch.refresh()
    for number in range(MOST_ATTEMPTS):
        bench.send(number, "started", f"node-{number}")
        bench.send(number, "refused", f"node-{number}", detail="it broke")

    assert bench.cell.is_over
    assert MOST_ATTEMPTS == len(bench.connection.tasks)


def test_a_cell_whose_workers_all_hang_ends(bench: Bench) -> None:
    for number in range(MOST_ATTEMPTS):
        names = [f"node-{each}" for each in range(number, 9)]
        bench.connection.workers = [make_worker(name, seen=bench.now) for name in names]
        bench.watch.refresh()
        bench.send(number, "started", f"node-{number}")
        bench.now += 31
        bench.connection.workers = [make_worker(name, seen=bench.now) for name in names[1:]]
        bench.watch.refresh()
        bench.cell.check()

    assert bench.cell.is_over
    assert all(task.is_cancelled for task in bench.connection.tasks)


def test_a_scheduler_that_is_gone_ends_the_cell(bench: Bench) -> None:
    bench.connection.is_open = False
    bench.cell.check()

    stop = bench.cell.conclude().stopped
    assert stop is not None
    assert "the scheduler is gone" == stop.detail
    assert stop == store.read_records(bench.context.project.outcomes)[0].stopped
