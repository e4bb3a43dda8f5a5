"""What this machine can do at once: cores, memory, and the cells that they are enough for."""

from __future__ import annotations

import os

import psutil

from torchgrid.model.errors import ConfigurationError

CORES = "TORCHGRID_CORES"
"""The environment variable that says how many of the cores a run may use (default: all)."""

# Measured: a harness that has imported torch and Inductor holds 0.6 to 1.1 GB, and each of its
# children as much again where it compiles.
CELL_BYTES = 4 * 1024**3

# Measured as well: what a child that compiles takes beside what it shares with its parent.
QUESTION_BYTES = 2 * 1024**3

# One cell's questions fill all cores. A second one resolves, installs and imports meanwhile, which
# one core does; from there on, every so many cores are fed by one more.
CORES_OF_A_CELL = 8


def usable_cores() -> int:
    """The cores a run may use; raises `ConfigurationError` for what is no number of them."""
    value = os.environ.get(CORES)
    if value is None:
        return _usable()
    if not value.isascii() or not value.isdecimal() or int(value) == 0:
        raise ConfigurationError(f"{CORES}: {value!r} is no number of cores; write one, like 4")
    return min(int(value), _usable())


def probes_at_once() -> int:
    """How many questions are asked at the same time: one a core, as far as memory goes."""
    return max(1, min(usable_cores(), psutil.virtual_memory().available // QUESTION_BYTES))


def count_parallel_cells() -> int:
    """How many cells are run at the same time, as far as memory goes; at least one."""
    by_cores = 2 + (usable_cores() - 1) // CORES_OF_A_CELL
    return max(1, min(by_cores, psutil.virtual_memory().available // CELL_BYTES))


def _usable() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
