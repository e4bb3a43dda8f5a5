"""A worker whose cells only sleep: `cluster_worker.py SCHEDULER NAME JOBS`."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from torchgrid.cluster.worker import WorkerSpec, run_worker  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402

PROGRAM = ("/bin/sh", str(ROOT / "benchmarks" / "standing_cell.sh"))


def main(scheduler: str, name: str, jobs: str) -> None:
    """Run the worker in the folder of its name, below the current one."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("torchgrid").setLevel(logging.INFO)
    with exit_on_error():
        run_worker(
            WorkerSpec(
                scheduler=scheduler,
                name=name,
                folder=Path.cwd() / name,
                cells=int(jobs),
                program=PROGRAM,
            )
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
