"""Programs: the only module of the engine that starts, bounds and ends them.

A pack carries this module to Python 3.8, whose dataclasses have no `kw_only`.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import select
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

log = logging.getLogger("torchgrid")

SECONDS_TO_DIE = 5.0

PR_SET_PDEATHSIG = 1
"""The option of Linux's prctl(2) that chooses the signal a process gets when its parent dies."""


@dataclass(frozen=True)
class CompletedProgram:
    """The exit code and output of a program; `timed_out` if its deadline ended it."""

    code: int
    output: str
    timed_out: bool = False


def run(
    argv: Sequence[str],
    *,
    deadline: float,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
) -> CompletedProgram:
    """Run a program to its end, or to its deadline in seconds.

    Returns its exit code, and its standard output and error as one text. The whole process group
    is gone afterwards. If another process kills the program, it runs once more, so a command must
    be safe to repeat.
    """
    completed = _run_once(argv, deadline=deadline, env=env, stdin=stdin)
    if completed.timed_out or describe_exit(completed.code) != "SIGKILL":
        return completed
    return _run_once(argv, deadline=deadline, env=env, stdin=stdin)


def _run_once(
    argv: Sequence[str], *, deadline: float, env: Mapping[str, str] | None, stdin: str | None
) -> CompletedProgram:
    """Run a program once, and read its output after its whole group has ended."""
    log.debug("$ %s", shlex.join(argv))
    # Files, not pipes: a process that the program leaves behind may hold a pipe open long after.
    with _open_anonymous_file() as given, _open_anonymous_file() as output:
        given.write((stdin or "").encode())
        given.seek(0)
        with _start_group(argv, env=env, stdin=given.fileno(), stdout=output.fileno()) as child:
            timed_out = not wait(child, deadline)
        output.seek(0)
        text = output.read().decode("utf-8", errors="replace")
        return CompletedProgram(code=child.returncode, output=text, timed_out=timed_out)


def _open_anonymous_file() -> BinaryIO:
    """Open a file without a name, in memory if the system can: a full disk would cut the output."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("torchgrid"), "w+b")
    return cast("BinaryIO", tempfile.TemporaryFile())


@contextlib.contextmanager
def start_worker(
    argv: Sequence[str], *, env: Mapping[str, str], output: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a long-running program whose output goes to a file.

    Its process group is killed at the end of the block.
    """
    log.debug("$ %s", shlex.join(argv))
    with output.open("wb") as stream:
        group = _start_group(argv, env=env, stdin=subprocess.DEVNULL, stdout=stream.fileno())
        with group as child:
            yield child


def start_in_background(
    argv: Sequence[str], *, env: Mapping[str, str], output: Path
) -> subprocess.Popen[bytes]:
    """Start a program that runs beside this one, with its output in a file.

    The program is in this process's group, so a Ctrl-C reaches it as well. Callers must pass it to
    `wait_or_kill`.
    """
    log.debug("$ %s", shlex.join(argv))
    output.parent.mkdir(parents=True, exist_ok=True)
    with output.open("wb") as stream:
        return subprocess.Popen(
            list(argv),
            stdin=subprocess.DEVNULL,
            stdout=stream.fileno(),
            stderr=subprocess.STDOUT,
            env=dict(env),
            preexec_fn=_make_parent_death_hook(),  # noqa: PLW1509  it calls one function of libc
        )


def wait_or_kill(child: subprocess.Popen[bytes], seconds: float = SECONDS_TO_DIE) -> int:
    """Wait for a program that is about to end, kill it after `seconds`, return its exit code."""
    if not wait(child, seconds):
        child.kill()
        child.wait()
    return child.returncode


def kill_group(child: subprocess.Popen[bytes]) -> None:
    """Kill a started program and everything in its process group."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    elif child.poll() is None:
        child.kill()
    wait(child, SECONDS_TO_DIE)


def describe_exit(code: int) -> str:
    """Describe how a program ended, from its return code: `SIGSEGV`, `exit-3`."""
    if code >= 0:
        return f"exit-{code}"
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal-{-code}"


def wait(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Wait until a program ends, for at most `seconds`; return whether it has ended."""
    if child.poll() is not None:
        return True
    try:
        descriptor = os.pidfd_open(child.pid)
    except (AttributeError, OSError):
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=seconds)
        return child.poll() is not None
    # The descriptor wakes this process at once. `Popen.wait` looks twenty times a second, and most
    # programs that are run this way end sooner than that.
    try:
        poller = select.poll()
        poller.register(descriptor, select.POLLIN)
        poller.poll(seconds * 1000)
    finally:
        os.close(descriptor)
    return child.poll() is not None


@contextlib.contextmanager
def _start_group(
    argv: Sequence[str], *, env: Mapping[str, str] | None, stdin: int, stdout: int
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program in a process group of its own, which is killed at the end of the block."""
    child = subprocess.Popen(
        list(argv),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.STDOUT,
        env=None if env is None else dict(env),
        start_new_session=True,
        preexec_fn=_make_parent_death_hook(),  # noqa: PLW1509  it calls one function of libc
    )
    try:
        yield child
    finally:
        kill_group(child)


def _make_parent_death_hook() -> Callable[[], None] | None:
    """Make the function that a child calls before it starts, so that it dies with this process.

    A killed run must leave no process behind that writes to the files of the next run. Returns None
    if the system is not Linux, since no other system offers this.
    """
    if sys.platform != "linux":
        return None
    parent, libc = os.getpid(), ctypes.CDLL(None)

    def die_with_parent() -> None:
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        # The parent may have died before the call.
        if os.getppid() != parent:
            os._exit(1)

    return die_with_parent


def read_clock() -> float:
    """Read a clock that never jumps, in seconds."""
    return time.monotonic()
