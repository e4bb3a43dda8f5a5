"""Probes that end, or never end, without a result that counts."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import probe


@probe("death.segfault", kind="requirement")
def read_address_zero(case: Any) -> None:
    """Reads address zero."""
    ctypes.string_at(0)


@probe("death.abort", kind="requirement")
def abort(case: Any) -> None:
    """Aborts as a failed check in C++ does."""
    os.write(2, b"terminate called after throwing an instance of 'c10::Error'\n")
    os.abort()


@probe("death.bad-alloc", kind="requirement")
def abort_for_memory(case: Any) -> None:
    """Aborts as C++ does if nobody catches that memory ran out."""
    os.write(2, b"terminate called after throwing an instance of 'std::bad_alloc'\n")
    os.abort()


@probe("death.killed", kind="requirement")
def kill_itself(case: Any) -> None:
    """Is killed, and not for memory."""
    os.kill(os.getpid(), signal.SIGKILL)


@probe("death.leaves", kind="requirement")
def exit_at_once(case: Any) -> None:
    """Ends the process at once."""
    os._exit(3)


@probe("death.exits", kind="requirement")
def exit_with_message(case: Any) -> None:
    """Ends the process the usual way, with a message."""
    sys.exit("enough")


@probe("death.exits-well", kind="requirement")
def exit_without_result(case: Any) -> None:
    """Ends the process as if all were well, and has no result."""
    sys.exit()


class _DiesWhenFlushed:
    def write(self, text: str) -> None:
        """Accept anything."""

    def flush(self) -> None:
        """Die after the result was sent: a child flushes its streams last."""
        os._exit(5)


@probe("death.after-pass", kind="requirement")
def die_after_its_result(case: Any) -> None:
    """Claims to pass and then ends badly."""
    sys.stdout = _DiesWhenFlushed()  # type: ignore[assignment]


@probe("death.hangs", kind="requirement", deadline=0.2)
def sleep_too_long(case: Any) -> None:
    """Sleeps for longer than anyone waits."""
    time.sleep(600)


@probe("death.spins", kind="requirement", deadline=0.3)
def spin(case: Any) -> None:
    """Keeps the processor busy, prints all the while and ignores signals."""
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    while True:
        os.write(1, b"still here\n" * 1000)


@probe("death.holds-the-lock", kind="requirement", deadline=0.1)
def hold_the_interpreter_lock(case: Any) -> None:
    """Waits for ever in native code that keeps the interpreter's lock: no line of Python runs."""
    ctypes.PyDLL(None).pause()


@probe("death.turns-the-clocks", kind="requirement")
def turn_the_clocks(case: Any) -> None:
    """Puts each clock of its process back by a day."""
    for name in ("time", "monotonic", "perf_counter"):
        now = getattr(time, name)
        setattr(time, name, lambda now=now: now() - 86400.0)


@probe("death.sleeps-on", kind="requirement", deadline=600)
def sleep_on(case: Any) -> None:
    """Still runs when the harness is killed; its pid is in a file of the working directory."""
    Path("sleeper.pid").write_text(str(os.getpid()), encoding="utf-8")
    time.sleep(600)
