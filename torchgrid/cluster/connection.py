"""The connection to a scheduler of Dask: the only module of the submitting side that imports it."""

from __future__ import annotations

import logging
import queue
import uuid
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from torchgrid.cluster.bundle import Bundle
from torchgrid.cluster.engine import Engine, parse_engine
from torchgrid.cluster.entry import run_order
from torchgrid.cluster.extra import (
    CONNECT_SECONDS,
    TOPIC,
    check_address,
    describe_missing_scheduler,
    prepare_dask,
)
from torchgrid.cluster.relay import Message
from torchgrid.cluster.resources import Resources
from torchgrid.model.errors import NothingTestedError

if TYPE_CHECKING:
    from distributed import Client, Future


@dataclass(frozen=True, kw_only=True)
class WorkerFacts:
    """A worker as the scheduler knows it; `engine` is None if no torchgrid started it.

    `seen` is the time of its last heartbeat, on the scheduler's clock.
    """

    address: str
    name: str
    engine: Engine | None
    platform: str = ""
    accelerator: str | None = None
    cores: int = 1
    seen: float = 0.0
    offer: Resources = field(default_factory=dict)


class RemoteTask(Protocol):
    """A task of Dask that runs a cell."""

    @property
    def status(self) -> str:
        """The word of Dask: `pending`, `finished`, `error`, `cancelled` or `lost`."""

    def explain(self) -> str:
        """Explain in a line why a task in error has failed."""

    def cancel(self) -> None:
        """Cancel the task, wherever it is."""


class Connection(Protocol):
    """A connection to a cluster."""

    @property
    def is_open(self) -> bool:
        """True while the scheduler can be reached, or may be reached again soon."""

    def list_workers(self) -> Sequence[WorkerFacts]:
        """List the workers that are there now."""

    def publish(self, bundle: Bundle) -> str:
        """Publish the project's archive for the workers, and return its name there."""

    def submit(
        self, order: Mapping[str, Any], needs: Resources, workers: Sequence[str] | None
    ) -> RemoteTask:
        """Submit the order of a cell; `workers` are the addresses that may take it, or None."""

    def receive(self, seconds: float) -> list[Message]:
        """Return the messages that have come; wait at most `seconds` for the first one."""

    def close(self) -> None:
        """Remove the archive from the scheduler, and end the connection."""


def connect(address: str) -> DaskConnection:
    """Connect to a scheduler.

    Raises ConfigurationError for a wrong address or a missing library, and NothingTestedError if
    no scheduler answers.
    """
    check_address(address, "--on")
    # The run reports what goes wrong in lines of its own.
    prepare_dask(logging.CRITICAL)
    from distributed import Client  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError):
        raise NothingTestedError(f"--on: {describe_missing_scheduler(address)}") from None
    return DaskConnection(client)


class DaskConnection:
    """A connection through a client of Dask."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._published: list[Any] = []
        client.subscribe_topic(TOPIC, lambda event: self._messages.put(event[1]))

    @property
    def is_open(self) -> bool:
        """True while the scheduler can be reached, or may be reached again soon."""
        return self._client.status in ("running", "connecting")

    def list_workers(self) -> Sequence[WorkerFacts]:
        """List the workers that are there now; empty while the scheduler cannot be reached."""
        try:
            found: Mapping[str, Any] = self._client.scheduler_info().get("workers", {})
        except (OSError, RuntimeError, TimeoutError):
            return ()
        return [parse_worker(address, facts) for address, facts in found.items()]

    def publish(self, bundle: Bundle) -> str:
        """Publish the project's archive as a variable of the scheduler, and return its name."""
        from distributed import Variable  # noqa: PLC0415

        # Each run has one of its own, so that the end of another run does not take it away.
        name = f"torchgrid-{bundle.digest}-{uuid.uuid4().hex}"
        variable = Variable(name, client=self._client)
        variable.set(bundle.archive)
        self._published.append(variable)
        return name

    def submit(
        self, order: Mapping[str, Any], needs: Resources, workers: Sequence[str] | None
    ) -> RemoteTask:
        """Submit the order of a cell; `workers` are the addresses that may take it, or None."""
        future = self._client.submit(
            run_order,
            order,
            key=order["key"],
            resources=dict(needs),
            workers=None if workers is None else list(workers),
            pure=False,
        )
        return DaskTask(future)

    def receive(self, seconds: float) -> list[Message]:
        """Return the messages that have come; wait at most `seconds` for the first one."""
        found = []
        try:
            found.append(self._messages.get(timeout=seconds))
            while True:
                found.append(self._messages.get_nowait())
        except queue.Empty:
            return found

    def close(self) -> None:
        """Remove the archive from the scheduler, and end the connection."""
        for variable in self._published:
            variable.delete()
        self._client.close()


class DaskTask:
    """A task of Dask that runs a cell."""

    def __init__(self, future: Future[None]) -> None:
        self._future = future

    @property
    def status(self) -> str:
        """The word of Dask: `pending`, `finished`, `error`, `cancelled` or `lost`."""
        return str(self._future.status)

    def explain(self) -> str:
        """Explain in a line why a task in error has failed."""
        error = self._future.exception(timeout=CONNECT_SECONDS)
        if "deserialization of the task graph" in str(error):
            return "the scheduler cannot read its task; start it where torchgrid is installed"
        lines = str(error).strip().splitlines() or [""]
        return f"{type(error).__name__}: {lines[0]}"

    def cancel(self) -> None:
        """Cancel the task, wherever it is."""
        self._future.cancel()


def parse_worker(address: str, facts: Mapping[str, Any]) -> WorkerFacts:
    """Parse what the scheduler knows of a worker; a worker can report anything of itself."""
    report = facts.get("torchgrid")
    own: Mapping[str, Any] = report if isinstance(report, Mapping) else {}
    accelerator, cores = own.get("accelerator"), own.get("cores")
    return WorkerFacts(
        address=address,
        name=str(facts.get("name") or address),
        engine=parse_engine(own.get("engine")),
        platform=str(own.get("platform") or ""),
        accelerator=accelerator if isinstance(accelerator, str) else None,
        cores=cores if isinstance(cores, int) else 1,
        seen=float(facts.get("last_seen") or 0.0),
        offer=facts.get("resources") or {},
    )
