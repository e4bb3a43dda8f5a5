"""The body of a forked child: it accepts its limits, does its work, sends the result and ends."""

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

from torchgrid.contract import HarnessExit
from torchgrid.inside.isolation.parent_death import die_with_parent
from torchgrid.inside.isolation.process_tree import adopt_orphans
from torchgrid.inside.journal import write_whole

ChildWork = Callable[[], Mapping[str, object]]


@dataclass(frozen=True)
class ChildTerms:
    """The terms of a child: the descriptors that it writes to, its limits, and its parent's id.

    `memory_bytes` counts from what the child has mapped at its start. `file_bytes` is the longest
    file that it may write.
    """

    result: int
    output: int
    memory_bytes: Optional[int]
    file_bytes: Optional[int]
    parent: int


def run_child(work: ChildWork, terms: ChildTerms) -> NoReturn:
    """Be the child: nothing above this frame may run a second time, so this never returns."""
    status: int = HarnessExit.BROKEN
    try:
        _accept(terms)
        write_whole(terms.result, json.dumps(work()).encode() + b"\n")
        status = 0
    except SystemExit as request:
        # The status that the interpreter would exit with.
        if request.code is None or isinstance(request.code, int):
            status = (request.code or 0) & 0xFF
        else:
            print(request.code, file=sys.stderr)
            status = 1
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                # The work closed it: there is nothing left to show.
                continue
        os._exit(status)


def _accept(terms: ChildTerms) -> None:
    """Take the child's place in the process tree, its streams and its limits."""
    os.setpgid(0, 0)
    die_with_parent(terms.parent)
    adopt_orphans()
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(terms.output, 1)
    os.dup2(terms.output, 2)
    os.close(nothing)
    os.close(terms.output)
    # The harness's handlers end here. On a fatal signal, and on SIGUSR1, a child prints its stack.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    faulthandler.enable(file=2)
    faulthandler.register(signal.SIGUSR1, file=2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    held = None if terms.memory_bytes is None else _read_data_bytes()
    if terms.memory_bytes is not None and held is not None:
        # RLIMIT_DATA counts private writable memory. RLIMIT_AS would also count the gigabytes of
        # address space that torch's libraries reserve and never touch.
        _lower_limit(resource.RLIMIT_DATA, held + terms.memory_bytes)
    if terms.file_bytes is not None:
        _lower_limit(resource.RLIMIT_FSIZE, terms.file_bytes)


def _read_data_bytes() -> Optional[int]:
    """Return the private writable memory of this process; None if the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    for line in status.read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return None


def _lower_limit(number: int, limit: int) -> None:
    """Set a resource limit for good; a lower hard limit stays as it is."""
    _, hard = resource.getrlimit(number)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(number, (limit, limit))
