"""Tests of the connection to a scheduler: what cannot be reached is one line."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from torchgrid.cluster import connection as connections
from torchgrid.cluster.bundle import Bundle
from torchgrid.cluster.connection import (
    DaskConnection,
    DaskTask,
    WorkerFacts,
    connect,
    parse_worker,
)
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.extra import TOPIC
from torchgrid.model.errors import ConfigurationError, NothingTestedError


class FakeClient:
    """A client of Dask without a scheduler."""

    def __init__(self, info: dict[str, Any] | Exception | None = None) -> None:
        self.info, self.status = info or {}, "running"
        self.handlers: dict[str, Any] = {}
        self.submitted: list[dict[str, Any]] = []

    def subscribe_topic(self, topic: str, handler: Any) -> None:
        self.handlers[topic] = handler

    def scheduler_info(self) -> dict[str, Any]:
        if isinstance(self.info, Exception):
            raise self.info
        return self.info

    def submit(self, function: Any, order: Any, **options: Any) -> Any:
        self.submitted.append({"function": function, "order": order, **options})
        return object()

    def close(self) -> None:
        self.status = "closed"


def test_connect_refuses_what_is_not_an_address() -> None:
    with pytest.raises(ConfigurationError, match="'scheduler' is not the address of a scheduler"):
        connect("scheduler")


def test_connect_without_a_scheduler_tests_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "CONNECT_SECONDS", 0.2)

    with pytest.raises(NothingTestedError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9;"):
        connect("tcp://127.0.0.1:9")


def test_receive_returns_all_messages_that_have_come() -> None:
    client: Any = FakeClient()
    connection = DaskConnection(client)
    for number in range(3):
        client.handlers[TOPIC]((12.5, {"number": number}))

    assert [{"number": 0}, {"number": 1}, {"number": 2}] == connection.receive(1)
    assert [] == connection.receive(0.01)


def test_list_workers_of_a_scheduler_that_does_not_answer_is_empty() -> None:
    client: Any = FakeClient(OSError("closed"))

    assert [] == [*DaskConnection(client).list_workers()]


def test_list_workers_reads_what_workers_report_of_themselves() -> None:
    report = {"engine": read_engine().dump(), "platform": "linux-aarch64", "cores": 8}
    facts = {"name": "node-a", "resources": {"memory": 4e9}, "last_seen": 7.5, "torchgrid": report}
    client: Any = FakeClient({"workers": {"tcp://a:1": facts, "tcp://b:1": {"name": "plain"}}})
    connection = DaskConnection(client)

    first, second = connection.list_workers()

    assert first == WorkerFacts(
        address="tcp://a:1",
        name="node-a",
        engine=read_engine(),
        platform="linux-aarch64",
        cores=8,
        seen=7.5,
        offer={"memory": 4e9},
    )
    assert second.engine is None
    assert connection.is_open
    connection.close()
    assert not connection.is_open


@pytest.mark.parametrize("report", [None, "x", {"engine": 1, "cores": "many", "accelerator": 3}])
def test_parse_worker_accepts_any_report(report: object) -> None:
    actual = parse_worker("tcp://a:1", {"torchgrid": report})

    assert (None, 1, None, "tcp://a:1") == (
        actual.engine,
        actual.cores,
        actual.accelerator,
        actual.name,
    )


def test_submit_gives_dask_the_needs_of_the_cell() -> None:
    client: Any = FakeClient()

    DaskConnection(client).submit({"key": "k"}, {"memory": 1.0}, ["tcp://a:1"])

    (task,) = client.submitted
    assert ("k", {"memory": 1.0}, ["tcp://a:1"]) == tuple(
        task[name] for name in ("key", "resources", "workers")
    )


class FakeFuture:
    """A task of Dask that failed."""

    status = "error"

    def __init__(self, error: Exception) -> None:
        self.error = error

    def exception(self, timeout: float) -> Exception:
        return self.error


@pytest.mark.parametrize(
    "error,expected",
    [
        (ValueError("it broke\nhere"), "ValueError: it broke"),
        (RuntimeError(""), "RuntimeError: "),
        (
            RuntimeError("Error during deserialization of the task graph. This often"),
            "the scheduler cannot read its task; start it where torchgrid is installed",
        ),
    ],
)
def test_explain_of_a_failed_task_is_one_line(error: Exception, expected: str) -> None:
    future: Any = FakeFuture(error)

    assert ("error", expected) == (DaskTask(future).status, DaskTask(future).explain())


class FakeVariable:
    """A variable of Dask; `held` has what each one holds."""

    held: ClassVar[dict[str, bytes]] = {}

    def __init__(self, name: str, client: object) -> None:
        self.name = name

    def set(self, value: bytes) -> None:
        self.held[self.name] = value

    def delete(self) -> None:
        del self.held[self.name]


def test_publish_keeps_the_archive_of_each_run_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("distributed.Variable", FakeVariable)
    clients: list[Any] = [FakeClient(), FakeClient()]
    one, other = (DaskConnection(client) for client in clients)
    bundle = Bundle(digest="0f", archive=b"x")

    names = [one.publish(bundle), other.publish(bundle)]
    assert dict.fromkeys(names, b"x") == FakeVariable.held
    one.close()

    assert {names[1]: b"x"} == FakeVariable.held
    assert all(name.startswith("torchgrid-0f-") for name in names)
