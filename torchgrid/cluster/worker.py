"""A worker: a process on a machine of the cluster that runs the cells which Dask gives to it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
from filelock import FileLock, Timeout

from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.extra import (
    CONNECT_SECONDS,
    TOPIC,
    check_address,
    describe_missing_scheduler,
    prepare_dask,
)
from torchgrid.cluster.host import PROGRAM, CellHost
from torchgrid.cluster.relay import Message
from torchgrid.cluster.resources import compute_offer
from torchgrid.model.errors import ConfigurationError, NothingTestedError, TorchgridError
from torchgrid.model.place import Place
from torchgrid.system.capacity import count_usable_cores
from torchgrid.system.place import read_accelerator, read_platform

if TYPE_CHECKING:
    from distributed import Worker

log = logging.getLogger("torchgrid")

FETCH_SECONDS = 60.0
"""The seconds in which the archive of a project must arrive from the scheduler."""


@dataclass(frozen=True, kw_only=True)
class WorkerSpec:
    """A worker to start: its scheduler, name and folder, and how many cells it runs at once.

    `program` is what runs a cell.
    """

    scheduler: str
    name: str
    folder: Path
    cells: int
    program: Sequence[str] = PROGRAM


def run_worker(spec: WorkerSpec) -> None:
    """Run a worker until a signal or the scheduler ends it.

    Raises ConfigurationError if the library is missing, if the address is wrong or if another
    worker has the folder, and NothingTestedError if no scheduler answers.
    """
    check_address(spec.scheduler, "scheduler")
    # At its usual level, Dask logs many lines at each start.
    prepare_dask(logging.WARNING)
    spec.folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(spec.folder / "worker.lock", timeout=0):
            asyncio.run(_serve(spec))
    except Timeout:
        raise ConfigurationError(
            f"{spec.folder}: another worker has this folder; name another one with --folder"
        ) from None


def find_host() -> CellHost:
    """Find the host of cells of the worker that runs this task."""
    from distributed import get_worker  # noqa: PLC0415

    from torchgrid.cluster.plugin import CellPlugin  # noqa: PLC0415

    plugin: Any = get_worker().plugins[CellPlugin.name]
    host: CellHost = plugin.host
    return host


def describe_machine() -> Mapping[str, Any]:
    """Describe this machine and its torchgrid, for those who submit cells."""
    return {
        "engine": read_engine().dump(),
        "platform": read_platform(),
        "accelerator": read_accelerator(),
        "cores": count_usable_cores(),
    }


async def _serve(spec: WorkerSpec) -> None:
    """Start the worker, and wait for its end."""
    worker, host = _make_worker(spec)
    try:
        async with asyncio.timeout(CONNECT_SECONDS + 5):
            await worker
    except (OSError, RuntimeError, ValueError) as error:
        raise _explain_start(spec, error) from None
    log.info("%s: waiting for cells of %s", spec.name, spec.scheduler)
    loop = asyncio.get_running_loop()
    closing: list[asyncio.Task[Any]] = []

    def close() -> None:
        # The cells end first, because Dask waits for its tasks.
        host.cancel()
        closing.append(loop.create_task(worker.close(reason="signal")))

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, close)
    await worker.finished()
    log.info("%s: ended", spec.name)


def _explain_start(spec: WorkerSpec, error: Exception) -> TorchgridError:
    """Return the error to print for a worker that could not start."""
    cause = error.__cause__ or error
    if isinstance(cause, OSError):  # a timeout is one
        return NothingTestedError(describe_missing_scheduler(spec.scheduler))
    hint = "; choose another --name" if "name taken" in str(cause) else ""
    return ConfigurationError(f"{spec.scheduler}: {str(cause) or type(cause).__name__}{hint}")


def _make_worker(spec: WorkerSpec) -> tuple[Worker, CellHost]:
    """Make the worker of Dask, which connects once it is awaited, and its host of cells."""
    from distributed import Variable, Worker, get_client  # noqa: PLC0415

    from torchgrid.cluster.plugin import CellPlugin  # noqa: PLC0415

    def send(message: Message) -> None:
        worker.log_event(TOPIC, dict(message))

    def fetch(name: str) -> bytes:
        variable = Variable(name, client=get_client(timeout=FETCH_SECONDS))
        try:
            archive: bytes = variable.get(timeout=FETCH_SECONDS)
        except TimeoutError:
            raise NothingTestedError(
                f"the project's archive did not arrive within {FETCH_SECONDS:g} s"
            ) from None
        return archive

    host = CellHost(spec.folder, spec.name, send=send, fetch=fetch, program=spec.program)
    place = Place(platform=read_platform(), accelerator=read_accelerator())
    free = psutil.virtual_memory().available
    worker = Worker(
        spec.scheduler,
        name=spec.name,
        nthreads=spec.cells,
        resources=dict(
            compute_offer(spec.folder, place, read_engine(), cells=spec.cells, free=free)
        ),
        startup_information={"torchgrid": lambda _: dict(describe_machine())},
        plugins=(CellPlugin(host),),
        # The cells are processes of their own, with limits of their own.
        memory_limit=0,
        local_directory=str(spec.folder / "dask"),
        death_timeout=CONNECT_SECONDS,
        dashboard=False,
    )
    return worker, host


def name_default_folder(name: str) -> Path:
    """Name the default folder of a worker."""
    return Path(f"torchgrid-worker-{name.replace(os.sep, '-')}")
