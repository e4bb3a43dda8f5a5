"""Probes that end, or never end, without an answer that counts."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import probe


@probe("death.segfault")
def segfaults(case: Any) -> None:
    """Reads address zero."""
    ctypes.string_at(0)


@probe("death.abort")
def aborts(case: Any) -> None:
    """Aborts as a failed check in C++ does."""
    os.write(2, b"terminate called after throwing an instance of 'c10::Error'\n")
    os.abort()


@probe("death.bad-alloc")
def aborts_for_memory(case: Any) -> None:
    """Aborts as C++ does where nobody catches that memory ran out."""
    os.write(2, b"terminate called after throwing an instance of 'std::bad_alloc'\n")
    os.abort()


@probe("death.killed")
def is_killed(case: Any) -> None:
    """Is killed, and not for memory."""
    os.kill(os.getpid(), signal.SIGKILL)


@probe("death.leaves")
def leaves(case: Any) -> None:
    """Ends the process at once."""
    os._exit(3)


@probe("death.exits")
def exits(case: Any) -> None:
    """Ends the process the usual way, with a message."""
    sys.exit("enough")


@probe("death.exits-well")
def exits_well(case: Any) -> None:
    """Ends the process as if all were well, and has answered nothing."""
    sys.exit()


class _DiesWhenFlushed:
    def write(self, text: str) -> None:
        """Accept anything."""

    def flush(self) -> None:
        """Die after the answer was sent: flushing is what a child does last."""
        os._exit(5)


@probe("death.after-pass")
def dies_after_its_answer(case: Any) -> None:
    """Claims to pass and then ends badly."""
    sys.stdout = _DiesWhenFlushed()  # type: ignore[assignment]


@probe("death.hangs", deadline=0.2)
def hangs(case: Any) -> None:
    """Sleeps for longer than anyone waits."""
    time.sleep(600)


@probe("death.spins", deadline=0.3)
def spins(case: Any) -> None:
    """Keeps the processor busy, prints all the while and ignores what it is told."""
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    while True:
        os.write(1, b"still here\n" * 1000)


@probe("death.holds-the-lock", deadline=0.1)
def holds_the_interpreter_lock(case: Any) -> None:
    """Waits for ever in native code that keeps the interpreter's lock: no line of Python runs."""
    ctypes.PyDLL(None).pause()


@probe("death.turns-the-clocks")
def turns_the_clocks(case: Any) -> None:
    """Puts each clock of its process back by a day."""
    for name in ("time", "monotonic", "perf_counter"):
        now = getattr(time, name)
        setattr(time, name, lambda now=now: now() - 86400.0)


@probe("death.sleeps-on", deadline=600)
def sleeps_on(case: Any) -> None:
    """Is still there when the harness is killed; its pid is in a file of the working directory."""
    Path("sleeper.pid").write_text(str(os.getpid()), encoding="utf-8")
    time.sleep(600)
