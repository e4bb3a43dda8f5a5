"""The disk space of a project: it is freed before a download, and never runs out in its middle."""

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

from torchgrid.contract import Reason, Stage
from torchgrid.environments import uv
from torchgrid.environments.lockfile import Lock, Wheel, estimate_unpacked
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.system import files
from torchgrid.system.locks import is_locked

log = logging.getLogger("torchgrid")

KEEP_FREE = "TORCHGRID_KEEP_FREE_GB"
"""The environment variable of how many gigabytes of the disk a run leaves free (default 10)."""


def reserve_space(project: Project, lock: Lock, missing: Sequence[Wheel], *, keep: Path) -> None:
    """Free the disk space that an installation of a lock file needs.

    `missing` are the wheels to download. If no file can be shared with uv's cache, an environment
    is a full copy and all wheels need space. `keep` is the folder of the environment to build.
    Raises CellStopped if too little can be freed.
    """
    shares = can_share_files(project)
    if not shares:
        log.warning(
            "no file can be shared with uv's cache, so every environment is a full copy; "
            "set UV_CACHE_DIR to a folder on this project's disk to share files"
        )
    if missing or not shares:
        size = sum(wheel.size for wheel in (missing if shares else lock.wheels))
        make_room(project, lock, needed_bytes=estimate_unpacked(size), keep=keep)


def make_room(project: Project, lock: Lock, *, needed_bytes: int, keep: Path) -> None:
    """Free as many bytes as needed, above those that stay free on the disk.

    Other environments are deleted first, the least needed one before the others. Then uv's cache
    of CUDA and the torch family is cleaned, after which all wheels of the lock file must be
    downloaded. `keep` is the folder of the environment to build. Raises CellStopped if too little
    can be freed.
    """
    floor = read_floor()
    needed = needed_bytes + floor
    for environment in _list_removable(project, keep):
        if _measure_free(project) >= needed:
            return
        log.info("deleting the environment %s", environment.name)
        files.remove_folder(environment)
    names = [wheel.name for wheel in lock.wheels]
    # Cells of other releases share CUDA's packages, but not torch itself.
    torch_family = [name for name in names if name in {"torch", "triton", "pytorch-triton"}]
    cuda_family = [name for name in names if name.startswith("nvidia-")]
    # Files that an environment shared with the cache are only freed with the cache's copy.
    for packages in filter(None, (torch_family, cuda_family)):
        if _measure_free(project) >= needed:
            return
        log.info("cleaning uv's cache of %s", ", ".join(packages))
        uv.clean_cache(packages)
        needed = lock.unpacked_bytes + floor
    free = _measure_free(project)
    if free < needed:
        wanted, kept, left = map(files.format_bytes, (needed - floor, floor, free))
        detail = f"needs about {wanted} and {kept} kept free ({KEEP_FREE}); {left} are free"
        raise CellStopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=detail)


def can_share_files(project: Project) -> bool:
    """Tell whether environments can share files with uv's cache, by trying a hard link."""
    if os.environ.get("UV_LINK_MODE") == "copy":
        return False
    cache = uv.find_cache_folder()
    nearest = next(p for p in (cache, *cache.parents) if p.exists())
    link = _locate_disk(project) / f".torchgrid-link-{os.getpid()}"
    # The number of the file system does not tell: two mounts of one have it and refuse links.
    try:
        with tempfile.NamedTemporaryFile(dir=nearest) as file:
            os.link(file.name, link)
            link.unlink()
    except OSError:
        return False
    return True


def list_environments(project: Project) -> list[Path]:
    """List the folders of a project's environments, by name."""
    folder = project.environments
    return sorted(p for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []


def read_floor() -> int:
    """Read how many bytes of the disk a run leaves free.

    Raises ConfigurationError if the variable holds no amount.
    """
    value = os.environ.get(KEEP_FREE, "10")
    try:
        amount = float(value)
    except ValueError:
        amount = math.nan
    if not 0 <= amount < math.inf:
        raise ConfigurationError(
            f"{KEEP_FREE}: {value!r} is not a number of gigabytes; write a number such as 10"
        )
    return int(amount * files.GIGABYTE)


def _list_removable(project: Project, keep: Path) -> list[Path]:
    """List the environments that can be deleted, the least needed one first.

    Environments in use are left out, and so is `keep`. Those of cells that do not wait to run come
    first, by their last use. Those of waiting cells follow, and the next cell to run comes last.
    """
    others = (folder for folder in list_environments(project) if folder != keep)
    removable = [folder for folder in others if not is_locked(project, folder.name)]
    turns = {name: turn for turn, name in enumerate(read_waiting(project))}

    def need(folder: Path) -> tuple[int, float]:
        return -turns.get(folder.name, len(turns)), folder.stat().st_mtime

    return sorted(removable, key=need)


def _measure_free(project: Project) -> int:
    """Return the free bytes of a project's disk."""
    return shutil.disk_usage(_locate_disk(project)).free


def _locate_disk(project: Project) -> Path:
    """Return a folder that exists and lies on the disk of a project's environments."""
    return project.state if project.state.exists() else project.root


def write_waiting(project: Project, cells: Sequence[str]) -> None:
    """Record which cells wait to run, for other processes that need disk space.

    `cells` are ids, the next cell first. A failure is ignored: it costs a good order, not a run.
    """
    with contextlib.suppress(OSError):
        files.replace_text(project.waiting, json.dumps(list(cells)))


def read_waiting(project: Project) -> tuple[str, ...]:
    """Read the ids of the cells that wait to run; empty if no run recorded any.

    A killed run leaves its record behind. That is harmless: it decides about an order only.
    """
    try:
        return tuple(map(str, json.loads(project.waiting.read_bytes())))
    except (OSError, ValueError, TypeError):
        return ()
