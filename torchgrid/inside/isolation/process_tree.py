"""The processes below this one, and the end of those that nobody waits for; Linux lists them."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import Iterator, List, Set

PR_SET_CHILD_SUBREAPER = 36

# A process can fork between being listed and being killed, but not for ever.
ROUNDS = 100


def adopt_orphans() -> None:
    """Become the parent of every descendant of this process that loses its own.

    So a process that leaves its group, as a daemon does, stays below this one.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def list_children(pid: int) -> List[int]:
    """Return the children of a process; none if the kernel does not list them."""
    found: List[int] = []
    with contextlib.suppress(OSError):  # it, or one of its threads, has just ended
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return found


def iterate_descendants(pid: int) -> Iterator[int]:
    """Yield every process below one, its own children first."""
    level = list_children(pid)
    while level:
        yield from level
        level = [child for parent in level for child in list_children(parent)]


def kill_strays(kept: Set[int]) -> None:
    """Kill every child of this process but those in `kept`, with all that is below it."""
    for _ in range(ROUNDS):
        strays = [pid for pid in list_children(os.getpid()) if pid not in kept]
        if not strays:
            return
        for stray in strays:
            for pid in [stray, *iterate_descendants(stray)]:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(stray, 0)
