"""The command of a machine of a cluster: `worker`."""

from __future__ import annotations

import argparse
import os
import socket
from pathlib import Path

from torchgrid.cluster.worker import WorkerSpec, name_default_folder, run_worker
from torchgrid.console import OptionParser, parse_count
from torchgrid.environments import disk
from torchgrid.model.errors import Exit
from torchgrid.system.capacity import CORES, count_parallel_cells, count_usable_cores


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the command to a parser's own."""
    command = commands.add_parser("worker", help="run cells on this machine for a Dask scheduler")
    command.add_argument("scheduler", help="its address, such as tcp://scheduler:8786")
    command.add_argument("--name", help="in records and messages (default: the host's name)")
    command.add_argument(
        "--folder", type=Path, help="of environments and state (default: torchgrid-worker-NAME)"
    )
    command.add_argument("--jobs", metavar="N", help="how many cells run at the same time")
    command.add_argument("--cores", metavar="N", help="how many cores the cells use (default: all)")
    command.set_defaults(run=start_worker)


def start_worker(options: argparse.Namespace) -> int:
    """Run a worker until a signal or the scheduler ends it."""
    if options.cores is not None:
        # The cells are processes of their own, which read it too.
        os.environ[CORES] = options.cores
    count_usable_cores()
    disk.read_floor()  # wrong amounts end the command here, not in every cell
    cells = None if options.jobs is None else parse_count(options.jobs, "--jobs", "cells", 2)
    name = options.name or socket.gethostname()
    folder = options.folder or name_default_folder(name)
    run_worker(
        WorkerSpec(
            scheduler=options.scheduler,
            name=name,
            folder=folder.resolve(),
            cells=cells or count_parallel_cells(),
        )
    )
    return Exit.HELD
