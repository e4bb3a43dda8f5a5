"""Planning: a cell becomes a lock file, or the reason why it cannot; nothing is downloaded."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from torchgrid.contract import Reason, Stage
from torchgrid.environments import interpreters, origin, uv
from torchgrid.environments.existing import find_existing
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, read_lock
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import Cell
from torchgrid.model.errors import is_full
from torchgrid.model.place import USUAL_PLATFORM
from torchgrid.model.project import Project
from torchgrid.model.settings import Settings, format_settings
from torchgrid.model.verdict import CellStopped, Stopped
from torchgrid.system.digest import compute_digest
from torchgrid.system.place import read_platform

log = logging.getLogger("torchgrid")

FindInterpreter = Callable[[str], Interpreter | None]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The packages and the interpreter that a run of a cell would use.

    `lock` has what uv resolved, or what an existing torch has beside it. `interpreter` is None if
    uv would have to download one, or an engine its image. `settings` are those of the user that
    shaped the lock file.
    """

    cell: Cell
    lock: Lock
    interpreter: Interpreter | None
    settings: Settings = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class UnavailableCell:
    """A cell without a plan, the reason, and the settings of the user that may have shaped it."""

    cell: Cell
    stopped: Stopped
    settings: Settings = field(default_factory=dict)


def plan_cell(
    project: Project, cell: Cell, *, refresh: bool = False, find: FindInterpreter | None = None
) -> Plan:
    """Plan a cell; raises CellStopped if it cannot be resolved.

    The lock file of an equal request is kept, unless `refresh` is set. `find` returns the
    interpreter of a version that is known already: to look for one takes 0.2 s. Without `find`, a
    free-threaded Python is downloaded where it is missing: uv resolves for an installed one alone.
    """
    if cell.existing is not None:
        existing = find_existing(project, cell)
        if existing is None:
            return Plan(cell=cell, lock=Lock(wheels=()), interpreter=None)
        return Plan(cell=cell, lock=existing.lock, interpreter=existing.interpreter)
    path = project.lockfile(cell.id)
    request = _digest_request(cell)
    lock = None if refresh else _read_kept_lock(cell, path, request)
    interpreter = (find or interpreters.find_interpreter)(cell.python)
    if lock is None:
        if cell.is_free_threaded and interpreter is None:
            if find is not None:
                detail = (
                    f"Python {cell.python} is not installed, and uv resolves for a free-threaded "
                    "Python only with one that is; a run of the cell fetches it, or "
                    f"`uv python install {cell.python}`"
                )
                raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
            interpreter = interpreters.fetch_interpreter(cell.python)
        lock = _resolve_lock(cell, path, request, interpreter)
    origin.hold_hashes(project, cell, lock)
    return Plan(cell=cell, lock=lock, interpreter=interpreter, settings=uv.describe_settings())


def plan_cells(
    project: Project, cells: Iterable[Cell], *, refresh: bool = False
) -> list[Plan | UnavailableCell]:
    """Plan many cells at once, as resolving mostly waits for a network.

    Returns a plan or a reason for each cell, in the order of `cells`.
    """
    asked = tuple(cells)
    with ThreadPoolExecutor(max_workers=4 * (os.cpu_count() or 1)) as pool:
        versions = sorted({cell.python for cell in asked if cell.existing is None})
        searches = {
            version: pool.submit(interpreters.find_interpreter, version) for version in versions
        }

        def plan(cell: Cell) -> Plan | UnavailableCell:
            try:
                return plan_cell(
                    project, cell, refresh=refresh, find=lambda version: searches[version].result()
                )
            except CellStopped as stop:
                settings = describe_settings(cell)
                return UnavailableCell(cell=cell, stopped=stop.stopped, settings=settings)

        # The searches were submitted first, so that none of them waits for a plan.
        return list(pool.map(plan, asked))


def describe_settings(cell: Cell) -> Settings:
    """Describe the user's settings that shape a cell; they shape no cell of an existing torch."""
    return uv.describe_settings() if cell.existing is None else {}


def _digest_request(cell: Cell) -> str:
    """Digest all that decides about a cell's lock file, but for what the index has today."""
    platform = read_platform()
    rare = (
        cell.build,
        cell.index and asdict(cell.index),
        uv.read_setting_files(),
        # Machines of two platforms may share one checkout.
        None if platform == USUAL_PLATFORM else platform,
    )
    usual = (cell.requirements, cell.source, cell.python, uv.read_settings())
    return compute_digest(*usual, *filter(None, rare))


def _read_kept_lock(cell: Cell, path: Path, request: str) -> Lock | None:
    """Read the lock file of an earlier plan, if it is valid and answers the same request."""
    try:
        lock = _read_allowed_lock(cell, path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.info("%s: its lock file is invalid and is made again: %s", cell.id, _shorten(error))
        return None
    if lock.request != request or origin.describe_other_build(cell, lock) is not None:
        return None
    return lock


def _read_allowed_lock(cell: Cell, path: Path) -> Lock:
    """Read a lock file; raises OSError, or ValueError for what the cell's row does not allow."""
    lock = read_lock(path)
    if unasked := sorted(lock.sources - set(cell.build)):
        raise ValueError(f"{unasked[0]} has no wheel, and no row allows to build it")
    return lock


def _shorten(error: Exception) -> str:
    """Return the first line of an error's message."""
    return str(error).partition("\n")[0]


def _resolve_lock(cell: Cell, path: Path, request: str, interpreter: Interpreter | None) -> Lock:
    """Let uv resolve a cell and write its lock file; raises CellStopped.

    `interpreter` counts for a free-threaded Python alone: uv resolves for it and no version.
    """
    # Into a file of its own: uv prefers the versions of a lock file that exists.
    draft = path.with_name("pylock.draft.toml")
    source = PackageSource(source=cell.source, build=cell.build, index=cell.index)
    python = interpreter.program if cell.is_free_threaded and interpreter else cell.python
    resolve = partial(uv.resolve, cell.requirements, python=python, source=source, lock=draft)
    try:
        draft.unlink(missing_ok=True)
        try:
            resolve()
        except CellStopped as stop:
            raise _blame_settings(stop, resolve) from None
        with draft.open("a", encoding="utf-8") as stream:
            stream.write(f'\n[tool.torchgrid]\nrequest = "{request}"\n')
        lock = _read_allowed_lock(cell, draft)
        difference = origin.describe_other_build(cell, lock)
        if difference is None:
            draft.replace(path)
    except OSError as error:
        if not is_full(error):
            raise
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail=str(error)) from None
    except ValueError as error:
        detail = f"uv wrote an invalid lock file: {_shorten(error)}"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.RESOLVE_FAILED, detail=detail) from None
    if difference is not None:
        raise CellStopped(stage=Stage.PLAN, reason=Reason.MISMATCH, detail=difference)
    return lock


def _blame_settings(stop: CellStopped, resolve: Callable[..., None]) -> CellStopped:
    """Return the stop of a cell without a solution, and say what the user's settings have done.

    If uv finds a solution without them, they are the reason, and no release is to blame.
    """
    settings = uv.describe_settings()
    stopped = stop.stopped
    detail = uv.hide_settings(stopped.detail).removesuffix(".")
    narrowing = sorted(settings.keys() & set(uv.NARROWING))
    if narrowing and stopped.reason in (Reason.NO_WHEEL, Reason.UNSATISFIABLE):
        told = format_settings({name: settings[name] for name in narrowing})
        try:
            resolve(without=narrowing)
        except CellStopped:
            detail = f"{detail}; with and without {told}"
        else:
            detail = f"{told} leaves no solution: {detail}"
            return CellStopped(stage=Stage.PLAN, reason=Reason.USER_SETTINGS, detail=detail)
    elif settings:
        detail = f"{detail}; with {format_settings(settings)}"
    return stop.with_detail(detail)
