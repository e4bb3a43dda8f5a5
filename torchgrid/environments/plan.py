"""Planning: a cell becomes a lock file, or the reason why it cannot; nothing is downloaded."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from torchgrid.contract import Reason, Stage
from torchgrid.environments import interpreters, uv
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, read_lock
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.errors import is_full
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped, Stopped
from torchgrid.system.digest import compute_digest

log = logging.getLogger("torchgrid")

FindInterpreter = Callable[[str], Interpreter | None]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The lock file and the interpreter that a run of a cell would use.

    `interpreter` is None if uv would have to download one.
    """

    cell: Cell
    lock: Lock
    interpreter: Interpreter | None


@dataclass(frozen=True, kw_only=True)
class UnavailableCell:
    """A cell without a plan, and the reason."""

    cell: Cell
    stopped: Stopped


def plan_cell(
    project: Project, cell: Cell, *, refresh: bool = False, find: FindInterpreter | None = None
) -> Plan:
    """Plan a cell; raises CellStopped if it cannot be resolved.

    The lock file of an equal request is kept, unless `refresh` is set. `find` returns the
    interpreter of a version that is known already: to look for one takes 0.2 s.
    """
    path = project.lockfile(cell.id)
    request = compute_digest(
        cell.requirements, cell.source, cell.python, uv.read_settings(), *filter(None, [cell.build])
    )
    lock = None if refresh else _read_kept_lock(cell, path, request)
    if lock is None:
        lock = _resolve_lock(cell, path, request)
    interpreter = (find or interpreters.find_interpreter)(cell.python)
    return Plan(cell=cell, lock=lock, interpreter=interpreter)


def plan_cells(
    project: Project, cells: Iterable[Cell], *, refresh: bool = False
) -> list[Plan | UnavailableCell]:
    """Plan many cells at once, as resolving mostly waits for a network.

    Returns a plan or a reason for each cell, in the order of `cells`.
    """
    asked = tuple(cells)
    with ThreadPoolExecutor(max_workers=4 * (os.cpu_count() or 1)) as pool:
        versions = sorted({cell.python for cell in asked})
        searches = {
            version: pool.submit(interpreters.find_interpreter, version) for version in versions
        }

        def plan(cell: Cell) -> Plan | UnavailableCell:
            try:
                found = searches[cell.python].result()
                return plan_cell(project, cell, refresh=refresh, find=lambda _: found)
            except CellStopped as stop:
                return UnavailableCell(cell=cell, stopped=stop.stopped)

        # The searches were submitted first, so that none of them waits for a plan.
        return list(pool.map(plan, asked))


def _read_kept_lock(cell: Cell, path: Path, request: str) -> Lock | None:
    """Read the lock file of an earlier plan, if it is valid and answers the same request."""
    try:
        lock = _read_allowed_lock(cell, path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.info("%s: its lock file is invalid and is made again: %s", cell.id, _shorten(error))
        return None
    return lock if lock.request == request else None


def _read_allowed_lock(cell: Cell, path: Path) -> Lock:
    """Read a lock file; raises OSError, or ValueError for what the cell's row does not allow."""
    lock = read_lock(path)
    if unasked := sorted(lock.sources - set(cell.build)):
        raise ValueError(f"{unasked[0]} has no wheel, and no row allows to build it")
    return lock


def _shorten(error: Exception) -> str:
    """Return the first line of an error's message."""
    return str(error).partition("\n")[0]


def _resolve_lock(cell: Cell, path: Path, request: str) -> Lock:
    """Let uv resolve a cell and write its lock file; raises CellStopped."""
    # Into a file of its own: uv prefers the versions of a lock file that exists.
    draft = path.with_name("pylock.draft.toml")
    source = PackageSource(source=cell.source, build=cell.build)
    try:
        draft.unlink(missing_ok=True)
        uv.resolve(cell.requirements, python=cell.python, source=source, lock=draft)
        with draft.open("a", encoding="utf-8") as stream:
            stream.write(f'\n[tool.torchgrid]\nrequest = "{request}"\n')
        draft.replace(path)
        return _read_allowed_lock(cell, path)
    except OSError as error:
        if not is_full(error):
            raise
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail=str(error)) from None
    except ValueError as error:
        detail = f"uv wrote an invalid lock file: {_shorten(error)}"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.RESOLVE_FAILED, detail=detail) from None
