"""Disk as a budget: room is made before a download, never found missing in the middle of one."""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from torchgrid.environments import uv
from torchgrid.environments.lockfile import Lock
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system import files
from torchgrid.system.locks import is_locked

log = logging.getLogger("torchgrid")

KEEP_FREE = "TORCHGRID_KEEP_FREE_GB"
"""The environment variable that says how much of the disk a run leaves free (default 10)."""


def make_room(project: Project, lock: Lock, *, needed_bytes: int, keep: Path) -> Stopped | None:
    """Free what an installation needs above the floor, where it is to be had.

    Environments are given back first, the least needed ones before the others; then the torch
    family's cache, after which all of the lock is needed. `keep` is the environment that is being
    built. Returns `no-space` where it is not enough.
    """
    needed = needed_bytes + read_floor()
    for environment in _least_needed_first(project, keep):
        if _free(project) >= needed:
            return None
        log.info("giving back %s", environment.name)
        files.remove_folder(environment)
    # Files an environment shared with the cache are only freed with the cache's copy.
    for packages in filter(None, _families(lock)):
        if _free(project) >= needed:
            return None
        log.info("giving back uv's cache of %s", ", ".join(packages))
        uv.clean_cache(packages)
        needed = lock.unpacked_bytes + read_floor()
    if _free(project) >= needed:
        return None
    amounts = (needed - read_floor(), read_floor(), _free(project))
    wanted, floor, free = map(files.format_bytes, amounts)
    detail = f"needs about {wanted} and {floor} kept free ({KEEP_FREE}); {free} are free"
    return Stopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=detail)


def shares_files(project: Project) -> bool:
    """Whether environments can share uv's files, tried with a hard link.

    Two folders may be of one file system by its number and yet refuse it: two mounts of it do.
    """
    if os.environ.get("UV_LINK_MODE") == "copy":
        return False
    cache = uv.cache_folder()
    nearest = next(p for p in (cache, *cache.parents) if p.exists())
    link = _nearest(project) / f".torchgrid-link-{os.getpid()}"
    try:
        with tempfile.NamedTemporaryFile(dir=nearest) as file:
            os.link(file.name, link)
            link.unlink()
    except OSError:
        return False
    return True


def list_environments(project: Project) -> list[Path]:
    """The folders of all environments there are, by name."""
    folder = project.environments
    return sorted(p for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []


def read_floor() -> int:
    """The bytes of the disk that a run leaves free; raises `ConfigurationError` for no amount."""
    value = os.environ.get(KEEP_FREE, "10")
    try:
        amount = float(value)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise ConfigurationError(f"{KEEP_FREE}: {value!r} is no amount; write gigabytes, like 10")
    return int(amount * files.GIGABYTE)


def _families(lock: Lock) -> tuple[list[str], list[str]]:
    """The heavy packages of a lock: those no other cell shares first, then CUDA's."""
    names = [wheel.name for wheel in lock.wheels]
    return (
        [name for name in names if name in {"torch", "triton", "pytorch-triton"}],
        [name for name in names if name.startswith("nvidia-")],
    )


def _least_needed_first(project: Project, keep: Path) -> list[Path]:
    """The environments that nobody works in, but the one to keep.

    Those that no cell waits for come first, the one that was used longest ago before the others;
    of those that are waited for, the one whose turn comes last.
    """
    others = (folder for folder in list_environments(project) if folder != keep)
    free = [folder for folder in others if not is_locked(project, folder.name)]
    turns = {name: turn for turn, name in enumerate(waiting_cells(project))}

    def need(folder: Path) -> tuple[int, float]:
        return -turns.get(folder.name, len(turns)), folder.stat().st_mtime

    return sorted(free, key=need)


def _free(project: Project) -> int:
    return shutil.disk_usage(_nearest(project)).free


def _nearest(project: Project) -> Path:
    return project.state if project.state.exists() else project.root


def announce_waiting(project: Project, cells: Sequence[str]) -> None:
    """Say which cells (their names) are waited for, the next one first.

    What cannot be written down is not said: that costs an order, and no run.
    """
    with contextlib.suppress(OSError):
        files.replace_text(project.waiting, json.dumps(list(cells)))


def waiting_cells(project: Project) -> tuple[str, ...]:
    """What was said last; nothing where no run has, or where that is damaged.

    A run that was killed leaves its word behind, which decides about an order alone.
    """
    try:
        return tuple(map(str, json.loads(project.waiting.read_bytes())))
    except (OSError, ValueError, TypeError):
        return ()
