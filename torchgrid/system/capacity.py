"""The number of cells and probes that this machine's cores and memory can run in parallel."""

from __future__ import annotations

import os

import psutil

from torchgrid.model.errors import ConfigurationError

CORES = "TORCHGRID_CORES"
"""The environment variable that says how many of the cores a run may use (default: all)."""

# Measured: a harness that has imported torch and Inductor holds 0.6 to 1.1 GB. Each of its
# children takes as much again if it compiles.
BYTES_PER_CELL = 4 * 1024**3

# Measured: the memory that a compiling child takes beside what it shares with its parent.
BYTES_PER_PROBE = 2 * 1024**3

# The probes of one cell fill all cores. A second cell resolves, installs and imports meanwhile,
# which takes one core. Beyond that, one more cell keeps each further group of cores busy.
CORES_PER_CELL = 8


def count_usable_cores() -> int:
    """Count the cores that a run may use.

    Raises `ConfigurationError` if `TORCHGRID_CORES` is set, but not to a positive number.
    """
    value = os.environ.get(CORES)
    if value is None:
        return _count_available_cores()
    if not value.isascii() or not value.isdecimal() or int(value) == 0:
        raise ConfigurationError(
            f"{CORES}: {value!r} is not a number of cores; write a number such as 4"
        )
    return min(int(value), _count_available_cores())


def count_parallel_probes() -> int:
    """Count the probes that run in parallel: one per core, if memory allows, and at least one."""
    return max(1, min(count_usable_cores(), psutil.virtual_memory().available // BYTES_PER_PROBE))


def count_parallel_cells() -> int:
    """Count the cells that run in parallel, if memory allows, and at least one."""
    by_cores = 2 + (count_usable_cores() - 1) // CORES_PER_CELL
    return max(1, min(by_cores, psutil.virtual_memory().available // BYTES_PER_CELL))


def _count_available_cores() -> int:
    """Count the cores that the system lets this process use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
