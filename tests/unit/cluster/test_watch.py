"""Tests of the watch over workers: who is refused, who hangs, who has room."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.cluster.fakes import FakeConnection, make_worker
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.resources import DISK, MEMORY
from torchgrid.cluster.watch import REFRESH_SECONDS, Patience, WorkerWatch
from torchgrid.model.place import Place

ARM = Place(platform="linux-aarch64", accelerator="sm_90")


def watch_over(connection: FakeConnection) -> WorkerWatch:
    return WorkerWatch(connection, read_engine(), Patience(absence=60, silence=30))


def test_refresh_refuses_other_torchgrids_once(clock: list[float]) -> None:
    old = make_worker("old", engine=replace(read_engine(), version="0.0.9"))
    plain = replace(make_worker("plain"), engine=None)
    watch = watch_over(FakeConnection([old, plain, make_worker("good")]))

    first = watch.refresh()
    clock[0] += REFRESH_SECONDS

    assert [
        "worker old is refused: it has torchgrid 0.0.9",
        "worker plain is refused: it was not",
    ] == [
        line[: len(start)]
        for line, start in zip(
            first,
            (
                "worker old is refused: it has torchgrid 0.0.9",
                "worker plain is refused: it was not",
            ),
            strict=True,
        )
    ]
    assert [] == watch.refresh()
    assert ["good"] == [worker.name for worker in watch.workers]


def test_refresh_reads_the_list_of_workers_now_and_then(clock: list[float]) -> None:
    connection = FakeConnection()
    watch = watch_over(connection)
    watch.refresh()
    connection.workers.append(make_worker("late"))

    watch.refresh()
    assert [] == watch.workers
    clock[0] += REFRESH_SECONDS
    watch.refresh()
    assert ["late"] == [worker.name for worker in watch.workers]


def test_a_worker_without_heartbeats_is_silent_until_it_has_one(clock: list[float]) -> None:
    connection = FakeConnection([make_worker("a", seen=1.0), make_worker("b", seen=1.0)])
    watch = watch_over(connection)
    watch.refresh()
    for _ in range(4):
        clock[0] += 10
        connection.workers[1] = replace(connection.workers[1], seen=clock[0])
        watch.refresh()

    assert (["b"], frozenset("a")) == ([worker.name for worker in watch.workers], watch.silent)
    connection.workers[0] = replace(connection.workers[0], seen=2.0)
    clock[0] += REFRESH_SECONDS
    watch.refresh()
    assert frozenset() == watch.silent


def test_places_are_those_of_the_workers(clock: list[float]) -> None:
    watch = watch_over(
        FakeConnection([make_worker("a"), make_worker("b"), make_worker("c", place=ARM)])
    )
    watch.refresh()

    assert [ARM, Place()] == watch.places


def test_count_room_adds_what_fits_on_each_worker(clock: list[float]) -> None:
    small = make_worker("small", cells=4)
    small = replace(small, offer={**small.offer, DISK: 5.0})
    watch = watch_over(FakeConnection([small, make_worker("large", cells=2)]))
    watch.refresh()
    engine = read_engine().resource

    assert 6 == watch.count_room({engine: 1})
    assert 3 == watch.count_room({engine: 1, DISK: 5.0})
    assert ["large"] == [worker.name for worker in watch.list_fitting({DISK: 6.0})]


def test_explain_lack_names_what_the_nearest_worker_lacks(clock: list[float]) -> None:
    connection = FakeConnection()
    watch = watch_over(connection)
    assert "no worker is there; start some with `torchgrid worker`" == watch.explain_lack({})

    connection.workers = [make_worker("a", offer={MEMORY: 8e9})]
    watch.refresh()

    clock[0] += REFRESH_SECONDS
    watch.refresh()
    assert "no worker offers gpu-sm_90" == watch.explain_lack({MEMORY: 4e9, "gpu-sm_90": 1})
