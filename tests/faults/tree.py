"""The processes of a run, found below this one and nowhere else, and ended one or all at once."""

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
    """A process of a run: `role` is what part of the engine it is."""

    pid: int
    parent: int
    role: str


def adopt_orphans() -> None:
    """Become the parent of what a killed process leaves, so that it stays in our tree."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


def descendants(leader: int) -> list[Process]:
    """Every living process below this one; `leader` is the command itself."""
    parents = dict(_processes())
    below = _below(os.getpid(), parents)
    words = {pid: _words(pid) for pid in below}
    return [
        Process(pid=pid, parent=parents[pid], role=_role(pid, leader, words, parents))
        for pid in below
        if words[pid]
    ]


def kill(pid: int) -> None:
    """End a process on the spot."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def kill_all(leader: int) -> None:
    """End every process of the run, those it starts meanwhile included."""
    found = descendants(leader)
    while found:
        # Stopped first: none of them sees another die, as at a power cut.
        for number in (signal.SIGSTOP, signal.SIGKILL):
            for process in found:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, number)
        bury(leader)
        found = descendants(leader)


def bury(leader: int) -> None:
    """Wait for adopted processes that have ended; the command itself is its starter's to wait."""
    for pid, parent in _processes():
        if parent == os.getpid() and pid != leader:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)


def _processes() -> list[tuple[int, int]]:
    """Each process of this machine and its parent."""
    return [
        (int(folder.name), parent)
        for folder in Path("/proc").iterdir()
        if folder.name.isdecimal() and (parent := _parent(folder)) is not None
    ]


def _parent(folder: Path) -> int | None:
    try:
        # The name, in parentheses, may hold anything.
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError):
        return None


def _below(pid: int, parents: dict[int, int]) -> list[int]:
    children = [child for child, parent in parents.items() if parent == pid]
    return [p for child in children for p in (child, *_below(child, parents))]


def _words(pid: int) -> tuple[str, ...]:
    """The words of a command line; none for a process that has ended and was not waited for."""
    try:
        return tuple(Path(f"/proc/{pid}/cmdline").read_text(errors="replace").split("\0")[:-1])
    except OSError:
        return ()


def _role(pid: int, leader: int, words: dict[int, tuple[str, ...]], parents: dict[int, int]) -> str:
    mine = words[pid]
    if pid == leader:
        return "runner"
    if any(word.startswith("cell(") for word in mine):
        return "nox of a cell"
    if any(word.endswith("/torchgrid/inside") for word in mine):
        # A fork keeps its parent's command line.
        return "probe" if words.get(parents[pid]) == mine else "harness"
    return "uv" if mine and Path(mine[0]).name == "uv" else "other"
