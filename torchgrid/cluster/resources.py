"""The resources of Dask by which cells and workers meet: what one needs, the other offers."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from torchgrid.cluster.engine import Engine
from torchgrid.environments import clean, disk
from torchgrid.environments.lockfile import read_lock
from torchgrid.model.cell import Cell
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.system import files
from torchgrid.system.capacity import BYTES_PER_CELL

Resources = Mapping[str, float]
"""Amounts by name. Memory and disk are in bytes; of what a machine is, each of its cells has 1."""

MEMORY, DISK = "memory", "disk"

CPU_BYTES, CUDA_BYTES = 2 * files.GIGABYTE, 8 * files.GIGABYTE
"""The disk space of an environment that has no lock file yet (measured in GB: 1, and 3 to 7)."""


def compute_needs(project: Project, cell: Cell, place: Place, engine: Engine) -> Resources:
    """Compute what a cell needs of a worker; `place` is the kind of machine that is to run it."""
    return {
        engine.resource: 1,
        name_platform(place): 1,
        # A CPU build makes the same record beside a GPU and without one.
        **({} if cell.source == "cpu" else {name_accelerator(place): 1}),
        MEMORY: BYTES_PER_CELL,
        DISK: _estimate_disk(project, cell),
    }


def compute_offer(
    folder: Path, place: Place, engine: Engine, *, cells: int, free: int
) -> Resources:
    """Compute what a worker offers that runs so many `cells` at once.

    `folder` is that of the worker, and `free` is the memory in bytes. One cell always fits.
    """
    project = Project(folder)
    kept = sum(usage.own for usage in clean.measure_usage(project))
    # Environments are deleted where a cell needs their space.
    space = shutil.disk_usage(folder).free + kept - disk.read_floor()
    return {
        engine.resource: cells,
        name_platform(place): cells,
        name_accelerator(place): cells,
        MEMORY: max(free, BYTES_PER_CELL),
        DISK: max(space, 0),
    }


def name_platform(place: Place) -> str:
    """Name the resource of a platform."""
    return f"platform-{place.platform}"


def name_accelerator(place: Place) -> str:
    """Name the resource of a GPU's generation, or of a machine without a GPU."""
    return f"gpu-{place.accelerator or 'none'}"


def count_fitting(needs: Resources, offer: Resources) -> int:
    """Count the cells of such needs that a worker can run at once."""
    return min((int(offer.get(name, 0) // amount) for name, amount in needs.items()), default=0)


def list_lacking(needs: Resources, offer: Resources) -> list[str]:
    """List in words what a worker lacks for a cell."""
    return [
        f"{name} of {files.format_bytes(int(amount))}" if name in (MEMORY, DISK) else name
        for name, amount in needs.items()
        if offer.get(name, 0) < amount
    ]


def _estimate_disk(project: Project, cell: Cell) -> int:
    """Estimate the bytes of a cell's environment, from the lock file of an earlier plan if any."""
    try:
        size = read_lock(project.lockfile(cell.id)).unpacked_bytes
        # In whole gigabytes, so that many cells have equal needs.
        return (size // files.GIGABYTE + 1) * files.GIGABYTE
    except (OSError, ValueError):
        return CPU_BYTES if cell.source == "cpu" else CUDA_BYTES
