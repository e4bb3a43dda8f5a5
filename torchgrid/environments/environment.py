"""A cell's isolated environment, made from exactly its lock and kept under its key."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from torchgrid.environments import disk, integrity, interpreters, uv
from torchgrid.environments.integrity import Files, Flaw
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, estimate_unpacked
from torchgrid.environments.plan import Plan
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.errors import is_full
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system import files, processes
from torchgrid.system.digest import digest
from torchgrid.system.locks import INSTALL_LOCK, wait_for_lock

log = logging.getLogger("torchgrid")

FINISHED = "torchgrid.json"
"""The file in an environment's folder that holds its key, and what it was when it was finished."""

STARTUP = "startup"
"""The folder in an environment's folder that holds what runs found out in it."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """An environment that holds a lock and nothing else.

    `wait_for_lock` are the seconds that another installation was waited for before this one.
    """

    folder: Path
    key: str
    waited: float = field(default=0.0, compare=False)

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return python_of(self.folder)


@dataclass(frozen=True)
class BuildOrder:
    """What an environment is to be made of, and where."""

    project: Project
    cell: Cell
    lock: Lock
    interpreter: Interpreter


def python_of(folder: Path) -> Path:
    """The interpreter of the virtual environment in a folder."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def environment_key(cell: Cell, lock: Lock, interpreter: Interpreter) -> str:
    """The digest of all that makes an environment what it is: lock, source, interpreter build."""
    return digest(lock.digest, cell.source, cell.extras, interpreter.build)


def ensure_environment(project: Project, plan: Plan, lock: Lock) -> Environment | Stopped:
    """The environment of a plan: reused where its key matches, else built from the lock.

    | what is there | what happens |
    |---|---|
    | a finished environment with the same key | reused, no installer is asked |
    | the same, in which a file is not as it was | rebuilt, and told |
    | a finished environment with another key  | rebuilt |
    | a folder without a key (an install was cut off) | rebuilt |
    """
    interpreter = plan.interpreter or _fetch(plan.cell.python)
    if isinstance(interpreter, Stopped):
        return interpreter
    folder = project.environment(plan.cell.id)
    environment = Environment(folder=folder, key=environment_key(plan.cell, lock, interpreter))
    if _is_as_made(plan.cell, environment):
        # What was needed last is given back last.
        os.utime(folder)
        return environment
    # Two at once would count on the same room.
    asked = processes.now()
    with wait_for_lock(project, INSTALL_LOCK):
        begun = replace(environment, waited=processes.now() - asked)
        return _build(BuildOrder(project, plan.cell, lock, interpreter), begun)


def _is_as_made(cell: Cell, environment: Environment) -> bool:
    """Whether a finished environment of the key is there, each file as it was then."""
    made = _read(environment.folder)
    if made.get("key") != environment.key or not environment.python.exists():
        return False
    difference = integrity.describe_difference(made["files"], _files(environment.folder))
    if difference is not None:
        log.warning("%s: %s since it was installed; it is built again", cell.id, difference)
    return difference is None


def _fetch(version: str) -> Interpreter | Stopped:
    log.info("fetching Python %s", version)
    stopped = uv.fetch_python(version)
    if stopped is not None:
        return stopped
    found = interpreters.find_interpreter(version)
    detail = f"uv installed Python {version}, and finds none that starts"
    return found or Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)


def _build(order: BuildOrder, environment: Environment) -> Environment | Stopped:
    try:
        stopped = _made_whole(order, environment)
        if stopped is None:
            _finish(environment)
    except OSError as error:
        if not is_full(error):
            raise
        stopped = Stopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=str(error))
    if stopped is not None:
        # What is half of it would take the room that the record needs.
        files.remove_folder(environment.folder)
    return stopped or environment


def _finish(environment: Environment) -> None:
    """Written last: an environment without a key was not finished."""
    made = {"key": environment.key, "files": _files(environment.folder)}
    (environment.folder / FINISHED).write_text(json.dumps(made), encoding="utf-8")


def _made_whole(order: BuildOrder, environment: Environment) -> Stopped | None:
    """Make it, and once more without what is wrong in uv's cache, whose files it shares."""
    flaws: Sequence[Flaw] = ()
    for _ in range(2):
        stopped = _make(order, environment)
        flaws = () if stopped is not None else integrity.find_flaws(environment.folder)
        if not flaws:
            return stopped
        log.warning("%s: %s; uv is to forget the package", order.cell.id, flaws[0])
        uv.clean_cache(sorted({flaw.package for flaw in flaws if flaw.package is not None}))
    more = f" and {len(flaws) - 1} more" if len(flaws) > 1 else ""
    detail = f"not what its packages say: {flaws[0]}{more}"
    return Stopped(stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail=detail)


def _make(order: BuildOrder, environment: Environment) -> Stopped | None:
    folder = environment.folder
    files.remove_folder(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    stopped = uv.make_environment(folder, interpreter=order.interpreter.program)
    if stopped is not None:
        return stopped
    lines = (f"{wheel.requirement}\n" for wheel in order.lock.wheels)
    (folder / "requirements.txt").write_text("".join(lines), encoding="utf-8")
    return _install(order, environment)


def _install(order: BuildOrder, environment: Environment) -> Stopped | None:
    project, cell, lock = order.project, order.cell, order.lock
    python, requirements = environment.python, environment.folder / "requirements.txt"
    origin = PackageSource(source=cell.source, build=cell.build)
    uncached = uv.find_uncached(python, requirements=requirements, origin=origin)
    missing = [w for w in lock.wheels if uncached is None or w.name in uncached]
    shares = disk.shares_files(project)
    # A copy takes its room whether or not there is something to download.
    if missing or not shares:
        size = sum(wheel.size for wheel in (missing if shares else lock.wheels))
        needed = estimate_unpacked(size)
        stopped = disk.make_room(project, lock, needed_bytes=needed, keep=environment.folder)
        if stopped is not None:
            return stopped
    if missing:
        size = sum(wheel.size for wheel in missing)
        log.info("installing %s: %s to download", cell.id, files.format_bytes(size))
    if not shares:
        log.warning(
            "no file can be shared with uv's cache, so every environment is a full copy; "
            "set UV_CACHE_DIR to a folder on this project's disk to share files"
        )
    return uv.install(python, requirements=requirements, origin=origin)


def _files(folder: Path) -> Files:
    """The files of an environment but those that are torchgrid's own."""
    found = integrity.list_files(folder).items()
    return {path: stat for path, stat in found if path.partition("/")[0] not in (FINISHED, STARTUP)}


def _read(folder: Path) -> dict[str, Any]:
    """What was written when an environment was finished; nothing where it was not."""
    try:
        made = json.loads((folder / FINISHED).read_text(encoding="utf-8"))
        files = {str(path): tuple(map(int, stat)) for path, stat in dict(made["files"]).items()}
        return {"key": str(made["key"]), "files": files}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
