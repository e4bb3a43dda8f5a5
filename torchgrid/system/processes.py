"""Starting, bounding and ending other programs; the only module that does."""

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


@dataclass(frozen=True, kw_only=True)
class Finished:
    """A program that ended by itself, or that its deadline ended (`timed_out`)."""

    code: int
    output: str
    timed_out: bool = False


def run(
    argv: Sequence[str],
    *,
    deadline: float,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
) -> Finished:
    """Run a program to its end, or to its deadline (seconds), and give what it printed.

    Standard output and error are one text. The whole process group is gone afterwards. One that is
    killed from outside is run once more: what it would have said is nobody's to guess, and all that
    is run so may be run twice.
    """
    finished = _run(argv, deadline=deadline, env=env, stdin=stdin)
    if finished.timed_out or signal_name(finished.code) != "SIGKILL":
        return finished
    return _run(argv, deadline=deadline, env=env, stdin=stdin)


def _run(
    argv: Sequence[str], *, deadline: float, env: Mapping[str, str] | None, stdin: str | None
) -> Finished:
    log.debug("$ %s", shlex.join(argv))
    # Files, not pipes: what a program leaves behind may hold a pipe open long after its end.
    with (
        _nameless() as given,
        _nameless() as output,
    ):
        given.write((stdin or "").encode())
        given.seek(0)
        with _started(argv, env=env, stdin=given.fileno(), stdout=output.fileno()) as child:
            timed_out = not wait(child, deadline)
        output.seek(0)
        text = output.read().decode("utf-8", errors="replace")
        return Finished(code=child.returncode, output=text, timed_out=timed_out)


def _nameless() -> BinaryIO:
    """A file without a name; in memory where there are such: on a full disk words get lost."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("torchgrid"), "w+b")
    return cast("BinaryIO", tempfile.TemporaryFile())


@contextlib.contextmanager
def start_worker(
    argv: Sequence[str], *, env: Mapping[str, str], output: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """A long-running program whose output goes to a file; its group never outlives the block."""
    log.debug("$ %s", shlex.join(argv))
    with (
        output.open("wb") as stream,
        _started(argv, env=env, stdin=subprocess.DEVNULL, stdout=stream.fileno()) as child,
    ):
        yield child


def start_beside(
    argv: Sequence[str], *, env: Mapping[str, str], output: Path
) -> subprocess.Popen[bytes]:
    """Start a program that goes on beside this one, its output in a file.

    The program is in this process's group, so a Ctrl-C reaches it as well. Callers must pass it to
    `wait_for_end`.
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
            preexec_fn=_lifeline(),  # noqa: PLW1509  it calls one function of libc
        )


def wait_for_end(child: subprocess.Popen[bytes], seconds: float = SECONDS_TO_DIE) -> int:
    """The exit code of a program that is to end by now; after so many seconds it is made to."""
    if not wait(child, seconds):
        child.kill()
        child.wait()
    return child.returncode


def kill_group(child: subprocess.Popen[bytes]) -> None:
    """End a started program and everything in its process group."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    elif child.poll() is None:
        child.kill()
    wait(child, SECONDS_TO_DIE)


def signal_name(code: int) -> str:
    """How a program ended, from its return code: `SIGSEGV`, `exit-3`."""
    if code >= 0:
        return f"exit-{code}"
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal-{-code}"


def wait(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether the program ended within the time given."""
    if child.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            _until_its_end(child, seconds)
    return child.poll() is not None


def _until_its_end(child: subprocess.Popen[bytes], seconds: float) -> None:
    """Sleep until the program ends, for at most so long.

    Where the system has it, on a descriptor of the process: `Popen.wait` looks twenty times a
    second, and most of what is run so ends sooner than that.
    """
    try:
        descriptor = os.pidfd_open(child.pid)
    except (AttributeError, OSError):
        child.wait(timeout=seconds)
        return
    try:
        ends = select.poll()
        ends.register(descriptor, select.POLLIN)
        ends.poll(seconds * 1000)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _started(
    argv: Sequence[str], *, env: Mapping[str, str] | None, stdin: int, stdout: int
) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(
        list(argv),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.STDOUT,
        env=None if env is None else dict(env),
        start_new_session=True,
        preexec_fn=_lifeline(),  # noqa: PLW1509  it calls one function of libc
    )
    try:
        yield child
    finally:
        kill_group(child)


PR_SET_PDEATHSIG = 1


def _lifeline() -> Callable[[], None] | None:
    """What a program does before it starts, so that it does not outlive this process.

    A run that is killed must leave nobody behind who writes where the next one does; only Linux
    can promise that.
    """
    if sys.platform != "linux":
        return None
    parent, libc = os.getpid(), ctypes.CDLL(None)

    def die_with_parent() -> None:
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        # The parent may have gone before the request was made.
        if os.getppid() != parent:
            os._exit(1)

    return die_with_parent


def now() -> float:
    """Seconds on a clock that never jumps."""
    return time.monotonic()
