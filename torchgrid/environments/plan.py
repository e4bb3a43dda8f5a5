"""Planning: a cell becomes a lock, or the reason why there is none; nothing is downloaded."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from torchgrid.environments import interpreters, uv
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, read_lock
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.errors import is_full
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system.digest import digest

log = logging.getLogger("torchgrid")

FindInterpreter = Callable[[str], Interpreter | Stopped | None]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What would happen to a cell. `interpreter` is None where one would have to be fetched."""

    cell: Cell
    lock: Lock | Stopped
    interpreter: Interpreter | None


def plan_cell(
    project: Project, cell: Cell, *, refresh: bool = False, find: FindInterpreter | None = None
) -> Plan:
    """Resolve a cell. A lock of the same request is kept, until it is asked to be refreshed.

    `find` gives the interpreter of a version, where that is known already: to look takes 0.2 s.
    """
    path = project.lock(cell.id)
    asked = (
        cell.requirements,
        cell.source,
        cell.python,
        uv.read_settings(),
        *filter(None, [cell.build]),
    )
    request = digest(*asked)
    kept = None if refresh else _kept(cell, path, request)
    lock = kept or _resolve(cell, path, request)
    interpreter = (find or interpreters.find_interpreter)(cell.python)
    if isinstance(interpreter, Stopped):
        return Plan(cell=cell, lock=interpreter, interpreter=None)
    return Plan(cell=cell, lock=lock, interpreter=interpreter)


def _kept(cell: Cell, path: Path, request: str) -> Lock | None:
    """The lock that is there, if it can be read and was made for the same request."""
    try:
        lock = _checked(cell, path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.info("%s: its lock is none, and is made again: %s", cell.id, _first_line(error))
        return None
    return lock if lock.request == request else None


def _checked(cell: Cell, path: Path) -> Lock:
    """The lock in a file; raises OSError, or ValueError for what the row does not allow."""
    lock = read_lock(path)
    if unasked := sorted(lock.sources - set(cell.build)):
        raise ValueError(f"{unasked[0]} has no wheel, and no row allows to build it")
    return lock


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _resolve(cell: Cell, path: Path, request: str) -> Lock | Stopped:
    try:
        return _resolved(cell, path, request)
    except OSError as error:
        if not is_full(error):
            raise
        return Stopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail=str(error))


def _resolved(cell: Cell, path: Path, request: str) -> Lock | Stopped:
    # Into a file of its own: uv prefers the versions of one that is there already.
    draft = path.with_name("pylock.draft.toml")
    draft.unlink(missing_ok=True)
    origin = PackageSource(source=cell.source, build=cell.build)
    stopped = uv.resolve(cell.requirements, python=cell.python, origin=origin, lock=draft)
    if stopped is not None:
        return stopped
    with draft.open("a", encoding="utf-8") as stream:
        stream.write(f'\n[tool.torchgrid]\nrequest = "{request}"\n')
    draft.replace(path)
    try:
        return _checked(cell, path)
    except ValueError as error:
        detail = f"uv wrote a lock that is none: {_first_line(error)}"
        return Stopped(stage=Stage.PLAN, reason=Reason.RESOLVE_FAILED, detail=detail)


def plan_cells(project: Project, cells: Iterable[Cell], *, refresh: bool = False) -> list[Plan]:
    """Plans of many cells, in their order; resolving waits for a network, so it overlaps."""
    asked = tuple(cells)
    versions = sorted({cell.python for cell in asked})
    with ThreadPoolExecutor(max_workers=4 * (os.cpu_count() or 1)) as pool:
        find = dict(
            zip(versions, pool.map(interpreters.find_interpreter, versions), strict=True)
        ).get
        return list(pool.map(lambda c: plan_cell(project, c, refresh=refresh, find=find), asked))
