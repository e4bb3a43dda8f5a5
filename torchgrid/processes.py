"""Starting, bounding and ending other programs; the only module that does."""

from __future__ import annotations

import contextlib
import logging
import os
import shlex
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

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

    Standard output and error are one text. The whole process group is gone afterwards.
    """
    log.debug("$ %s", shlex.join(argv))
    # Files, not pipes: what a program leaves behind may hold a pipe open long after its end.
    with (
        tempfile.TemporaryFile() as given,
        tempfile.TemporaryFile() as output,
    ):
        given.write((stdin or "").encode())
        given.seek(0)
        with _started(argv, env=env, stdin=given.fileno(), stdout=output.fileno()) as child:
            timed_out = not wait(child, deadline)
        output.seek(0)
        text = output.read().decode("utf-8", errors="replace")
        return Finished(code=child.returncode, output=text, timed_out=timed_out)


@contextlib.contextmanager
def worker(
    argv: Sequence[str], *, env: Mapping[str, str], output: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """A long-running program whose output goes to a file; its group never outlives the block."""
    log.debug("$ %s", shlex.join(argv))
    with (
        output.open("wb") as stream,
        _started(argv, env=env, stdin=subprocess.DEVNULL, stdout=stream.fileno()) as child,
    ):
        yield child


def attached(argv: Sequence[str], *, env: Mapping[str, str]) -> int:
    """Run a program on this terminal, sharing its Ctrl-C; its exit code.

    The one child without a deadline: a `nox` that bounds its own steps.
    """
    log.debug("$ %s", shlex.join(argv))
    child = subprocess.Popen(list(argv), env=dict(env))
    try:
        return child.wait()
    except KeyboardInterrupt:
        # The terminal sent the signal to the child as well: let it put its records away.
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=SECONDS_TO_DIE)
        raise
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


def kill_group(child: subprocess.Popen[bytes]) -> None:
    """End a started program and everything in its process group."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    elif child.poll() is None:
        child.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(timeout=SECONDS_TO_DIE)


def signal_name(code: int) -> str:
    """How a program ended, from its return code: `SIGSEGV`, `exit-3`."""
    if code >= 0:
        return f"exit-{code}"
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal-{-code}"


def wait(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether the program ended within the time given."""
    try:
        child.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


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
    )
    try:
        yield child
    finally:
        kill_group(child)


def now() -> float:
    """Seconds on a clock that never jumps."""
    return time.monotonic()
