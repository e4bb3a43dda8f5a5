"""Running the harness: `python -I torchgrid/inside job.json`."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import FrameType
from typing import Optional, Sequence

HERE = Path(__file__).resolve().parent

MISCONFIGURED = 2
NO_ROOM = 74
"""EX_IOERR of sysexits.h: on a full disk there are no words in which to say so."""


def main(arguments: Sequence[str]) -> int:
    """Do the job that the only argument names; 2 where it cannot be read, 74 on a full disk."""
    (job_file,) = arguments
    host = os.getppid()
    # The folder of this file came first on the path; its modules are imported
    # as torchgrid.inside and must not be found by names such as `case`.
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != HERE]
    _add_package("torchgrid", [str(HERE.parent)])
    from torchgrid.inside.harness import run
    from torchgrid.inside.isolation.disk_space import FULL
    from torchgrid.inside.isolation.parent_death import die_with_parent
    from torchgrid.inside.job import JobError, read_job

    die_with_parent(host)
    try:
        job = read_job(Path(job_file))
    except JobError as error:
        print(f"error: {error}", file=sys.stderr)
        return MISCONFIGURED
    sys.path[:0] = job.paths
    _add_package("probes", job.probes)
    signal.signal(signal.SIGTERM, _leave)
    try:
        return run(job)
    except OSError as error:
        if error.errno in FULL:
            return NO_ROOM
        raise


def _add_package(name: str, folders: Sequence[str]) -> None:
    """Make an empty package whose modules are in `folders`: nothing else of that name is found."""
    spec = ModuleSpec(name, loader=None, is_package=True)
    spec.submodule_search_locations = list(folders)
    sys.modules[name] = importlib.util.module_from_spec(spec)


def _leave(number: int, _frame: Optional[FrameType]) -> None:
    """End by way of every `finally`: one of them kills the child that is being waited for."""
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
