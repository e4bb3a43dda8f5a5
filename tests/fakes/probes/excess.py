"""Probes that use more than they may, or leave something behind."""

from __future__ import annotations

import os
import time
from typing import Any

from torchgrid.inside.api import probe


@probe("excess.memory", kind="requirement")
def exhaust_memory(case: Any) -> None:
    """Takes memory until it runs out."""
    held: list[bytearray] = []
    while True:
        held.append(bytearray(1 << 26))


@probe("excess.allocator", kind="requirement")
def raise_like_the_allocator(case: Any) -> None:
    """Raises what torch's CPU allocator raises."""
    raise RuntimeError(
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 274877906944 bytes."
    )


@probe("excess.output", kind="requirement")
def print_a_flood(case: Any) -> None:
    """Prints eight megabytes, passes nothing on and ends badly."""
    for _ in range(128):
        os.write(1, b"x" * (1 << 16))
    os.write(1, b"the end\n")
    os._exit(1)


@probe("excess.answer", kind="requirement")
def return_too_much(case: Any) -> dict[str, object]:
    """Has metrics of two megabytes."""
    return {"table": "x" * (1 << 21)}


@probe("excess.garbage", kind="requirement")
def write_everywhere(case: Any) -> None:
    """Writes to every descriptor that is open: run this only if it inherits none of yours."""
    for descriptor in range(3, 256):
        try:
            os.write(descriptor, b'{"event": "garbage"}\n\xff')
        except OSError:
            continue


@probe("excess.grandchild", kind="requirement", deadline=20)
def leave_a_grandchild(case: Any) -> dict[str, object]:
    """Leaves a process behind that holds every pipe open."""
    pid = os.fork()
    if pid == 0:
        time.sleep(600)
        os._exit(0)
    return {"pid": pid}
