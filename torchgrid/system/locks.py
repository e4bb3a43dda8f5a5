"""One run at a time: who holds a project, or a cell of it, and since when."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from torchgrid.model.errors import NothingTestedError
from torchgrid.model.project import Project

log = logging.getLogger("torchgrid")

RUN_LOCK = "run"
"""What a run of the matrix holds."""

INSTALL_LOCK = "install"
"""What is held while room is made and an environment is built; every other name is a cell's."""


@contextlib.contextmanager
def hold_lock(project: Project, name: str) -> Iterator[None]:
    """Hold a project's run, or one of its cells, to the end of the block.

    The system gives back what a dead process held, so there is no stale lock to remove. Raises
    `NothingTestedError` that names the holder where another process holds it.
    """
    path = _path(project, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        what = "this project is run" if name == RUN_LOCK else f"{name} is run"
        raise NothingTestedError(
            f"{what} already by {_holder(path)}; wait for its end, or end it"
        ) from None
    try:
        _note(path).write_text(json.dumps(_self()), encoding="utf-8")
        yield
    finally:
        _note(path).unlink(missing_ok=True)
        lock.release()


@contextlib.contextmanager
def wait_for_lock(project: Project, name: str) -> Iterator[None]:
    """Hold a name to the end of the block, after whoever holds it now; waiting is told."""
    path = _path(project, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        log.info("waiting to %s until it is done by %s", name, _holder(path))
        lock.acquire()
    try:
        _note(path).write_text(json.dumps(_self()), encoding="utf-8")
        yield
    finally:
        _note(path).unlink(missing_ok=True)
        lock.release()


def is_locked(project: Project, name: str) -> bool:
    """Whether another process holds it now."""
    path = _path(project, name)
    if not path.exists():
        return False
    try:
        with FileLock(path, timeout=0):
            return False
    except Timeout:
        return True


def _path(project: Project, name: str) -> Path:
    return project.held / f"{name}.lock"


def _note(path: Path) -> Path:
    return path.with_suffix(".json")


def _self() -> dict[str, object]:
    return {
        "pid": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now(tz=UTC).isoformat(timespec="seconds"),
        "command": " ".join([Path(sys.argv[0]).name, *sys.argv[1:]]),
    }


def _holder(path: Path) -> str:
    try:
        note = json.loads(_note(path).read_text(encoding="utf-8"))
        return f"process {note['pid']} on {note['host']} since {note['since']} ({note['command']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process, which has not said who it is"
