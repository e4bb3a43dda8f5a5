"""What a forked child does: accept its limits, do its work, send what came of it, and end."""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import signal
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Mapping, NoReturn, Optional

from torchgrid.inside.isolation.parent_death import BROKEN, die_with_parent
from torchgrid.inside.isolation.process_tree import adopt_orphans
from torchgrid.inside.journal import write_whole

ChildWork = Callable[[], Mapping[str, object]]


@dataclass(frozen=True)
class ChildTerms:
    """What a child is given: descriptors to write to, bytes of memory beyond its first ones.

    `file_bytes` is the longest file it may write.
    """

    answer: int
    output: int
    memory_bytes: Optional[int]
    file_bytes: Optional[int]
    parent: int


def run_child(work: ChildWork, terms: ChildTerms) -> NoReturn:
    """Be the child: nothing above this frame may run a second time, so it never returns."""
    status = BROKEN
    try:
        _settle(terms)
        write_whole(terms.answer, json.dumps(work()).encode() + b"\n")
        status = 0
    except SystemExit as request:
        status = _exit_status(request)
    except BaseException:
        traceback.print_exc()
    finally:
        _flush()
        os._exit(status)


def _settle(terms: ChildTerms) -> None:
    os.setpgid(0, 0)
    die_with_parent(terms.parent)
    adopt_orphans()
    _redirect(terms.output)
    _restore_signals()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if terms.memory_bytes is not None:
        _limit_memory(terms.memory_bytes)
    if terms.file_bytes is not None:
        _lower(resource.RLIMIT_FSIZE, terms.file_bytes)


def _redirect(output: int) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(nothing)
    os.close(output)


def _restore_signals() -> None:
    """Drop the harness's handlers, and tell where we are on a fatal signal or when asked."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    faulthandler.enable(file=2)
    faulthandler.register(signal.SIGUSR1, file=2)


def _limit_memory(allowance: int) -> None:
    """Allow so many bytes beyond what is mapped already; where that is not told, set no limit.

    RLIMIT_DATA counts private writable memory only: RLIMIT_AS would also count
    the gigabytes of address space that torch's libraries reserve and never touch.
    """
    held = _data_bytes()
    if held is None:
        return
    _lower(resource.RLIMIT_DATA, held + allowance)


def _lower(resource_number: int, limit: int) -> None:
    """Set a limit for good, or leave a lower one as it is."""
    _, hard = resource.getrlimit(resource_number)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(resource_number, (limit, limit))


def _data_bytes() -> Optional[int]:
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    for line in status.read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return None


def _exit_status(request: SystemExit) -> int:
    """Return what the interpreter would have exited with."""
    if request.code is None:
        return 0
    if isinstance(request.code, int):
        return request.code & 0xFF
    print(request.code, file=sys.stderr)
    return 1


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            # The work closed it: there is nothing left to show.
            continue
