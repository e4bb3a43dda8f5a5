"""The isolated environment of a cell, built from its lock file and reused by its key."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk, integrity, interpreters, origin, uv
from torchgrid.environments.containers import Container
from torchgrid.environments.existing import pull_existing
from torchgrid.environments.integrity import Files, Flaw
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, Wheel
from torchgrid.environments.plan import Plan
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.errors import is_full
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.system import files, processes
from torchgrid.system.digest import compute_digest
from torchgrid.system.locks import INSTALL_LOCK, project_lock

log = logging.getLogger("torchgrid")

FINISHED = "torchgrid.json"
"""The file in an environment that holds its key and its list of files; written when finished."""

STARTUP = "startup"
"""The folder in an environment that runs write to, so that later runs start faster."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """An environment that holds the packages of a lock and nothing else, or an existing torch.

    `key` covers the packages of `lock`, and `existing`: the interpreter of a torch that torchgrid
    did not install. In that case `folder` has only what runs write. `waited` are the seconds that
    this process waited for another installation before its own.
    """

    folder: Path
    key: str
    lock: Lock = field(default=Lock(wheels=()), compare=False)
    existing: Interpreter | None = field(default=None, compare=False)
    waited: float = field(default=0.0, compare=False)

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return locate_python(self.folder) if self.existing is None else self.existing.program

    @property
    def prefix(self) -> Path:
        """The folder that holds the packages."""
        own = self.existing.prefix if self.existing is not None else None
        return own or self.folder

    @property
    def container(self) -> Container | None:
        """The container in which the interpreter is; None if it is on this machine itself."""
        return self.existing.container if self.existing is not None else None


def locate_python(folder: Path) -> Path:
    """Return the path of the interpreter of the virtual environment in a folder."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def compute_environment_key(cell: Cell, lock: Lock, interpreter: Interpreter) -> str:
    """Digest all that decides about an environment: lock file, source, interpreter build."""
    return compute_digest(lock.digest, cell.source, cell.extras, interpreter.build)


def ensure_environment(project: Project, plan: Plan) -> Environment:
    """Return the environment of a plan: reuse it if its key matches, else build it.

    | what exists | what happens |
    |---|---|
    | a finished environment with the same key | it is reused, and no installer runs |
    | the same, but one of its files has changed | it is rebuilt, with a warning |
    | a finished environment with another key  | it is rebuilt |
    | a folder without a key (an install was cut off) | it is rebuilt |

    An existing torch gets a folder for what runs write, emptied when the torch has changed. Raises
    CellStopped if the environment cannot be built.
    """
    if plan.cell.existing is not None:
        return _adopt(project, plan)
    interpreter = plan.interpreter or interpreters.fetch_interpreter(plan.cell.python)
    folder = project.environment(plan.cell.id)
    key = compute_environment_key(plan.cell, plan.lock, interpreter)
    environment = Environment(folder=folder, key=key, lock=plan.lock)
    if _is_unchanged(plan.cell, environment):
        # Disk space is taken from the environments that were used longest ago.
        os.utime(folder)
        return environment
    # Two installations at once would both count on the same free space.
    asked = processes.read_clock()
    with project_lock(project, INSTALL_LOCK, wait=True):
        waited = processes.read_clock() - asked
        _build(project, plan, interpreter, environment)
        return replace(environment, waited=waited)


def _adopt(project: Project, plan: Plan) -> Environment:
    """Return the environment of a torch that exists already, after its image has been pulled."""
    lock, interpreter = plan.lock, plan.interpreter
    if interpreter is None:
        found = pull_existing(plan.cell)
        lock, interpreter = found.lock, found.interpreter
    folder = project.environment(plan.cell.id)
    key = compute_environment_key(plan.cell, lock, interpreter)
    if _read_key(folder) != key:
        files.remove_folder(folder)
        files.replace_text(folder / FINISHED, json.dumps({"key": key}))
    os.utime(folder)
    return Environment(folder=folder, key=key, lock=lock, existing=interpreter)


def _read_key(folder: Path) -> str | None:
    """Read the key of an environment; None if it is not finished."""
    try:
        return str(json.loads((folder / FINISHED).read_text(encoding="utf-8"))["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_unchanged(cell: Cell, environment: Environment) -> bool:
    """Tell whether a finished environment of the key exists, with each file as it was then."""
    try:
        made = json.loads((environment.folder / FINISHED).read_text(encoding="utf-8"))
        before = {str(path): tuple(map(int, stat)) for path, stat in dict(made["files"]).items()}
        key = str(made["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    if key != environment.key or not environment.python.exists():
        return False
    difference = integrity.describe_difference(before, _list_installed(environment.folder))
    if difference is not None:
        log.warning("%s: %s since it was installed; it is built again", cell.id, difference)
    return difference is None


def _list_installed(folder: Path) -> Files:
    """List the files of an environment, without those that torchgrid itself writes."""
    found = integrity.list_files(folder).items()
    return {path: stat for path, stat in found if path.partition("/")[0] not in (FINISHED, STARTUP)}


def _build(
    project: Project, plan: Plan, interpreter: Interpreter, environment: Environment
) -> None:
    """Build an environment; if that fails, delete its folder, as the record needs the space."""
    try:
        _install_intact(project, plan, interpreter, environment)
        # Written last: an environment without a key was not finished.
        made = {"key": environment.key, "files": _list_installed(environment.folder)}
        (environment.folder / FINISHED).write_text(json.dumps(made), encoding="utf-8")
    except CellStopped:
        files.remove_folder(environment.folder)
        raise
    except OSError as error:
        if not is_full(error):
            raise
        files.remove_folder(environment.folder)
        raise CellStopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=str(error)) from None


def _install_intact(
    project: Project, plan: Plan, interpreter: Interpreter, environment: Environment
) -> None:
    """Install, and if a file is not what its package says, once more without uv's cached copy."""
    flaws: Sequence[Flaw] = ()
    for _ in range(2):
        _install(project, plan, interpreter, environment)
        flaws = integrity.find_flaws(environment.folder)
        if not flaws:
            return
        log.warning("%s: %s; its package is removed from uv's cache", plan.cell.id, flaws[0])
        uv.clean_cache(sorted({flaw.package for flaw in flaws if flaw.package is not None}))
    more = f" and {len(flaws) - 1} more" if len(flaws) > 1 else ""
    detail = f"not what its packages say: {flaws[0]}{more}"
    raise CellStopped(stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail=detail)


def _install(
    project: Project, plan: Plan, interpreter: Interpreter, environment: Environment
) -> None:
    """Make an empty environment, and install the wheels of the lock file into it."""
    cell, folder = plan.cell, environment.folder
    files.remove_folder(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    uv.make_environment(folder, interpreter=interpreter.program)
    batches = _make_batches(plan, folder)
    missing: list[Wheel] = []
    for batch in batches:
        uncached = uv.find_uncached(
            environment.python, requirements=batch.requirements, source=batch.source
        )
        missing += (w for w in batch.wheels if uncached is None or w.name in uncached)
    disk.reserve_space(project, plan.lock, missing, keep=folder)
    if missing:
        size = files.format_bytes(sum(wheel.size for wheel in missing))
        log.info("installing %s: %s to download", cell.id, size)
    for batch in batches:
        batch.install(environment.python)


@dataclass(frozen=True, kw_only=True)
class _Batch:
    """Wheels that one command installs: those of the default index, or of a cell's own."""

    wheels: tuple[Wheel, ...]
    requirements: Path
    source: PackageSource

    def install(self, python: Path) -> None:
        """Install the wheels; raises CellStopped.

        An index may list a file no more that it still has: then the address in the lock counts.
        """
        try:
            uv.install(python, requirements=self.requirements, source=self.source)
        except CellStopped as stop:
            index = self.source.index
            if index is None or stop.stopped.reason is not Reason.INSTALL_FAILED:
                raise
            lines = tuple(origin.list_addresses(index, self.wheels))
            if len(lines) != len(self.wheels):
                raise
            log.info("the index %s lists a file no more; its address is tried", index.name)
            self.requirements.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            uv.install(python, requirements=self.requirements, source=self.source)


def _make_batches(plan: Plan, folder: Path) -> list[_Batch]:
    """Write the requirements of a plan into a folder, in the order in which to install them."""
    cell, wheels = plan.cell, plan.lock.wheels
    own = origin.list_from_index(cell, plan.lock) if cell.index is not None else ()
    source = PackageSource(source="pypi" if own else cell.source, build=cell.build)
    batches = [
        _Batch(
            wheels=tuple(wheel for wheel in wheels if wheel not in own),
            requirements=folder / "requirements.txt",
            source=source,
        ),
        _Batch(
            wheels=own,
            requirements=folder / "own-index.txt",
            source=PackageSource(source=cell.source, index=cell.index),
        ),
    ]
    kept = [batch for batch in batches if batch.wheels]
    for batch in kept:
        lines = (f"{wheel.requirement}\n" for wheel in batch.wheels)
        batch.requirements.write_text("".join(lines), encoding="utf-8")
    return kept
