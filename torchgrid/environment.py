"""A cell's isolated environment, made from exactly its lock and kept under its key."""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import dataclass
from pathlib import Path

from torchgrid import disk, processes, uv
from torchgrid.cell import Cell
from torchgrid.digest import digest
from torchgrid.lock import Lock, unpacked
from torchgrid.plan import Plan
from torchgrid.uv import Origin
from torchgrid.verdict import Reason, Stage, Stopped
from torchgrid.workplace import Workplace

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class Environment:
    """An environment that holds a lock and nothing else."""

    folder: Path
    key: str

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return python_of(self.folder)


def python_of(folder: Path) -> Path:
    """The interpreter of the virtual environment in a folder."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def environment_key(cell: Cell, lock: Lock, interpreter: Path) -> str:
    """The digest of all that makes an environment what it is: lock, source, interpreter build."""
    asked = "import sys, sysconfig; print(sys.version, sysconfig.get_platform())"
    build = processes.run([str(interpreter), "-I", "-c", asked], deadline=60).output
    return digest(lock.digest, cell.source, cell.extras, build)


def ensure(workplace: Workplace, plan: Plan, lock: Lock) -> Environment | Stopped:
    """The environment of a plan: reused where its key matches, else built from the lock.

    | what is there | what happens |
    |---|---|
    | a finished environment with the same key | reused, no installer is asked |
    | a finished environment with another key  | rebuilt |
    | a folder without a key (an install was cut off) | rebuilt |
    """
    interpreter = plan.interpreter or _fetch(plan.cell.python)
    if isinstance(interpreter, Stopped):
        return interpreter
    folder = workplace.environment(plan.cell.id)
    environment = Environment(folder=folder, key=environment_key(plan.cell, lock, interpreter))
    if _key_of(folder) == environment.key and environment.python.exists():
        return environment
    return _build(workplace, plan.cell, lock, interpreter, environment)


def _fetch(version: str) -> Path | Stopped:
    log.info("fetching Python %s", version)
    stopped = uv.fetch_python(version)
    if stopped is not None:
        return stopped
    found = uv.find_python(version)
    detail = f"uv installed Python {version} and does not find it"
    return found or Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)


def _build(
    workplace: Workplace, cell: Cell, lock: Lock, interpreter: Path, environment: Environment
) -> Environment | Stopped:
    folder = environment.folder
    disk.remove(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    stopped = uv.make_environment(folder, interpreter=interpreter)
    if stopped is not None:
        return stopped
    requirements = folder / "requirements.txt"
    requirements.write_text("".join(f"{w.requirement}\n" for w in lock.wheels), encoding="utf-8")
    stopped = _install(workplace, cell, lock, environment, requirements)
    if stopped is not None:
        disk.remove(folder)
        return stopped
    # Written last: an environment without a key was not finished.
    _key_file(folder).write_text(json.dumps({"key": environment.key}), encoding="utf-8")
    return environment


def _install(
    workplace: Workplace, cell: Cell, lock: Lock, environment: Environment, requirements: Path
) -> Stopped | None:
    python = environment.python
    origin = Origin(source=cell.source, build=cell.build)
    uncached = uv.uncached(python, requirements=requirements, origin=origin)
    missing = [w for w in lock.wheels if uncached is None or w.name in uncached]
    shares = disk.shares_files(workplace)
    # A copy takes its room whether or not there is something to download.
    if missing or not shares:
        size = sum(wheel.size for wheel in (missing if shares else lock.wheels))
        needed = unpacked(size)
        stopped = disk.make_room(workplace, lock, needed_bytes=needed, keep=environment.folder)
        if stopped is not None:
            return stopped
    if missing:
        size = sum(wheel.size for wheel in missing)
        log.info("installing %s: %s to download", cell.id, disk.human(size))
    if not shares:
        log.warning(
            "uv's cache is on another file system, so every environment is a full copy; "
            "set UV_CACHE_DIR to a folder beside this project to share files"
        )
    return uv.install(python, requirements=requirements, origin=origin)


def _key_file(folder: Path) -> Path:
    return folder / "torchgrid.json"


def _key_of(folder: Path) -> str | None:
    try:
        return str(json.loads(_key_file(folder).read_text(encoding="utf-8"))["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
