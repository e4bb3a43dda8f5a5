"""Probes that do harm beyond their own process; each runs alone, in the test of its limit."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import probe


@probe("unbounded.daemon", kind="requirement", deadline=20)
def leave_a_daemon(case: Any) -> dict[str, object]:
    """Leaves a process behind that is in no group of ours and has lost its parent."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.setsid()
        pid = os.fork()
        if pid == 0:
            time.sleep(600)
        else:
            os.write(writing, str(pid).encode())
        os._exit(0)
    return {"pid": int(os.read(reading, 100))}


@probe("unbounded.processes", kind="requirement", deadline=30)
def start_many_processes(case: Any) -> None:
    """Starts two thousand processes, each in a session of its own."""
    for _ in range(2000):
        if os.fork() == 0:
            os.setsid()
            time.sleep(60)
            os._exit(0)
        time.sleep(0.001)
    time.sleep(60)


@probe("unbounded.file", kind="requirement")
def write_a_long_file(case: Any) -> None:
    """Writes a file of sixteen megabytes."""
    with Path("endless").open("wb", buffering=0) as stream:
        stream.writelines(b"\0" * (1 << 20) for _ in range(16))
