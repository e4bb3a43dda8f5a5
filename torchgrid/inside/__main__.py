"""The program of the harness: `python -I torchgrid/inside job.json`."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Sequence

HERE = Path(__file__).resolve().parent


def main(arguments: Sequence[str]) -> int:
    """Do the job that the only argument names; return a status of `HarnessExit`."""
    (job_file,) = arguments
    host = os.getppid()
    # Python puts the folder of this file first on the path. Its modules are imported as
    # torchgrid.inside and must not be found by names such as `case`.
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != HERE]
    _add_package("torchgrid", [str(HERE.parent)])
    from torchgrid.contract import HarnessExit
    from torchgrid.inside.harness import run
    from torchgrid.inside.isolation.disk_space import FULL
    from torchgrid.inside.isolation.parent_death import die_with_parent
    from torchgrid.inside.job import JobError, read_job

    die_with_parent(host)
    try:
        job = read_job(Path(job_file))
    except JobError as error:
        print(f"error: {error}", file=sys.stderr)
        return HarnessExit.MISCONFIGURED
    sys.path[:0] = job.paths
    _add_package("probes", job.probes)
    # SystemExit passes through every `finally`, one of which kills the running child.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        return run(job)
    except OSError as error:
        if error.errno in FULL:
            return HarnessExit.NO_ROOM
        raise


def _add_package(name: str, folders: Sequence[str]) -> None:
    """Make an empty package of the modules in `folders`, and hide every other of that name."""
    spec = ModuleSpec(name, loader=None, is_package=True)
    spec.submodule_search_locations = list(folders)
    sys.modules[name] = importlib.util.module_from_spec(spec)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
