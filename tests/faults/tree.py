"""The processes of a run, which are descendants of this process, and their ends."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
from dataclasses import dataclass
from pathlib import Path

ROLES = ("runner", "nox of a cell", "harness", "probe", "uv", "other")

PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True, kw_only=True)
class Process:
    """A process of a run; `role` is the part of the engine that it runs."""

    pid: int
    parent: int
    role: str


def adopt_orphans() -> None:
    """Become the parent of the children of killed processes, so that they stay in this tree."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def find_descendants(leader: int) -> list[Process]:
    """Find every living process below this one; `leader` is the command itself."""
    parents = dict(_list_processes())
    words: dict[int, tuple[str, ...]] = {}
    todo = [os.getpid()]
    while todo:
        parent = todo.pop()
        children = [pid for pid, its_parent in parents.items() if its_parent == parent]
        words |= {pid: _read_command_line(pid) for pid in children}
        todo += children
    return [
        Process(pid=pid, parent=parents[pid], role=_find_role(pid, leader, words, parents))
        for pid in words
        if words[pid]
    ]


def kill(pid: int) -> None:
    """Kill a process, if it still runs."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def kill_all(leader: int) -> None:
    """Kill every process of the run, and those that it starts meanwhile."""
    found = find_descendants(leader)
    while found:
        # Stopped first, so that none of them sees another die: a power cut ends all at once.
        for number in (signal.SIGSTOP, signal.SIGKILL):
            for process in found:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, number)
        reap_orphans(leader)
        found = find_descendants(leader)


def reap_orphans(leader: int) -> None:
    """Wait for adopted processes that have ended; whoever started the command waits for it."""
    for pid, parent in _list_processes():
        if parent == os.getpid() and pid != leader:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)


def _list_processes() -> list[tuple[int, int]]:
    """List each process of this machine with its parent."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError, ValueError):
                # The name of the program is in parentheses, and may hold anything.
                parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
                found.append((int(folder.name), int(parent)))
    return found


def _read_command_line(pid: int) -> tuple[str, ...]:
    """Read the words of a command line; none for a process that has ended and was not reaped."""
    try:
        return tuple(Path(f"/proc/{pid}/cmdline").read_text(errors="replace").split("\0")[:-1])
    except OSError:
        return ()


def _find_role(
    pid: int, leader: int, words: dict[int, tuple[str, ...]], parents: dict[int, int]
) -> str:
    """Find the role of a process by its command line and its parent's."""
    mine = words[pid]
    if pid == leader:
        return "runner"
    if any(word.startswith("cell(") for word in mine):
        return "nox of a cell"
    if any(word.endswith("/torchgrid/inside") for word in mine):
        # A forked process keeps the command line of its parent.
        return "probe" if words.get(parents[pid]) == mine else "harness"
    return "uv" if mine and Path(mine[0]).name == "uv" else "other"
