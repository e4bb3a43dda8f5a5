"""Locks that keep two runs of a project, of a cell or of an installer apart."""

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
"""The lock of a run of the matrix."""

INSTALL_LOCK = "install"
"""The lock of freeing disk space and building an environment. Every other name is a cell's id."""


@contextlib.contextmanager
def project_lock(project: Project, name: str, *, wait: bool = False) -> Iterator[None]:
    """Hold a lock of a project to the end of the block.

    `name` is `RUN_LOCK`, `INSTALL_LOCK` or the id of a cell. If another process holds the lock,
    log who it is and wait if `wait` is set. Otherwise raises `NothingTestedError` that names the
    process. The system releases the locks of a dead process, so no stale lock is left behind.
    """
    path = project.held_locks / f"{name}.lock"
    # The note beside a lock names its holder for other processes.
    note = path.with_suffix(".json")
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if not wait:
            subject = "this project" if name == RUN_LOCK else name
            raise NothingTestedError(
                f"{subject} is already being run by {_describe_holder(note)}; "
                "wait until that ends, or stop it"
            ) from None
        log.info("waiting for the %s lock of %s", name, _describe_holder(note))
        lock.acquire()
    holder = {
        "pid": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now(tz=UTC).isoformat(timespec="seconds"),
        "command": " ".join([Path(sys.argv[0]).name, *sys.argv[1:]]),
    }
    try:
        note.write_text(json.dumps(holder), encoding="utf-8")
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def is_locked(project: Project, name: str) -> bool:
    """Tell whether another process holds a lock now."""
    path = project.held_locks / f"{name}.lock"
    # Acquiring a lock creates its file, which a mere look must not do.
    if not path.exists():
        return False
    try:
        with FileLock(path, timeout=0):
            return False
    except Timeout:
        return True


def _describe_holder(note: Path) -> str:
    """Describe the process that holds a lock, for a message; `note` is what it wrote beside it."""
    try:
        holder = json.loads(note.read_text(encoding="utf-8"))
        return "process {pid} on {host} since {since} ({command})".format(**holder)
    except (OSError, ValueError, KeyError, TypeError):
        # The holder has not written its note yet, or a power cut truncated it.
        return "an unknown process"
