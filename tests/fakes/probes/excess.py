"""Probes that use more than they are given, or leave things behind."""

from __future__ import annotations

import os
import time
from typing import Any

from torchgrid.inside.api import probe


@probe("excess.memory")
def eats_memory(case: Any) -> None:
    """Takes memory until there is no more."""
    held: list[bytearray] = []
    while True:
        held.append(bytearray(1 << 26))


@probe("excess.allocator")
def breaks_the_allocator(case: Any) -> None:
    """Raises what torch's CPU allocator raises."""
    raise RuntimeError(
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 274877906944 bytes."
    )


@probe("excess.output")
def floods(case: Any) -> None:
    """Prints eight megabytes, passes nothing on and ends badly."""
    for _ in range(128):
        os.write(1, b"x" * (1 << 16))
    os.write(1, b"the end\n")
    os._exit(1)


@probe("excess.answer")
def answers_too_much(case: Any) -> dict[str, object]:
    """Has metrics of two megabytes."""
    return {"table": "x" * (1 << 21)}


@probe("excess.garbage")
def writes_everywhere(case: Any) -> None:
    """Writes to every descriptor that is open: run this only where none of yours is inherited."""
    for descriptor in range(3, 256):
        try:
            os.write(descriptor, b'{"event": "garbage"}\n\xff')
        except OSError:
            continue


@probe("excess.grandchild", deadline=20)
def leaves_a_grandchild(case: Any) -> dict[str, object]:
    """Leaves a process behind that holds every pipe open."""
    pid = os.fork()
    if pid == 0:
        time.sleep(600)
        os._exit(0)
    return {"pid": pid}
