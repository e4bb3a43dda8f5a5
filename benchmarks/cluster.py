"""The cluster: how it scales from 1 to 4 workers, and what scheduling a cell costs.

`nox -s benchmark -- cluster [--seconds S] [--cells N] [--many N] [--workers N ...]` starts a
scheduler and workers on the loopback interface. Their cells are stand-ins that only sleep, so that
the machine's cores do not limit how many of them run at once. The first table has the wall time of
cells of a known length, for several numbers of workers. The second one has what a cell costs that
takes no time: the wall time, and the processor time of each process.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.integration.clusters import (  # noqa: E402
    LoopbackCluster,
    make_standing_project,
    start_cluster,
)
from torchgrid.cluster.launcher import open_cluster  # noqa: E402
from torchgrid.cluster.watch import Patience  # noqa: E402
from torchgrid.config.matrix import read_matrix  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.runs.context import CellContext  # noqa: E402
from torchgrid.runs.display import Display  # noqa: E402
from torchgrid.runs.matrix_run import run_cells  # noqa: E402

SCALING_TARGET, COST_TARGET = 3.6, 10.0
"""The least speed-up of 4 workers over 1, and the most milliseconds of wall time a cell."""

PATIENCE = Patience(absence=600, silence=600)


def main(arguments: Sequence[str]) -> None:
    """Run both measurements, and print their tables."""
    parser = argparse.ArgumentParser(prog="nox -s benchmark -- cluster")
    parser.add_argument("--seconds", type=int, default=5, help="the length of a cell")
    parser.add_argument("--cells", type=int, default=16, help="how many cells of that length")
    parser.add_argument("--many", type=int, default=1000, help="how many cells that take no time")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    options = parser.parse_args(arguments)
    with exit_on_error(), tempfile.TemporaryDirectory(prefix="torchgrid-") as folder:
        root = Path(folder)
        with start_cluster(root / "cluster") as cluster:
            if options.cells:
                print(measure_scaling(root, cluster, options), flush=True)
            if options.many:
                print(measure_cost(root, cluster, max(options.workers), options.many))


def measure_scaling(root: Path, cluster: LoopbackCluster, options: argparse.Namespace) -> str:
    """Measure the wall time of the same cells on more and more workers; return a table."""
    rows: list[tuple[object, ...]] = []
    first = None
    for count in sorted(options.workers):
        grow_to(cluster, count)
        project = make_standing_project(
            root / f"scaling-{count}", cells=options.cells, seconds=options.seconds
        )
        wall = time_run(cluster.address, project)
        first = first or wall
        ideal = -(-options.cells // count) * options.seconds
        rows.append((count, ideal, wall, first / wall))
    table = tabulate(rows, headers=("workers", "ideal s", "wall s", "times"), floatfmt=".2f")
    target = f"target for 4: at least {SCALING_TARGET}"
    return f"{options.cells} cells of {options.seconds} s\n\n{table}\n\n{target}\n"


def measure_cost(root: Path, cluster: LoopbackCluster, workers: int, cells: int) -> str:
    """Measure what cells cost that take no time; return a table."""
    grow_to(cluster, workers)
    project = make_standing_project(root / "many", cells=cells, seconds=0)
    # The first run imports Dask, which is not a cost of a cell.
    time_run(cluster.address, make_standing_project(root / "warm-up", cells=2 * workers, seconds=0))
    processes = {name: psutil.Process(child.pid) for name, child in cluster.processes.items()} | {
        "submitter": psutil.Process()
    }
    before = {name: read_cpu(process) for name, process in processes.items()}
    wall = time_run(cluster.address, project)
    spent = {name: read_cpu(process) - before[name] for name, process in processes.items()}
    each = 1000 / cells
    nodes = sum(seconds for name, seconds in spent.items() if name.startswith("node-"))
    rows = [
        ("wall time", wall * each),
        ("processor time of the submitter", spent["submitter"] * each),
        ("processor time of the scheduler", spent["scheduler"] * each),
        (f"processor time of {workers} workers, their cells included", nodes * each),
    ]
    table = tabulate(rows, headers=("of a cell", "ms"), floatfmt=".2f")
    return f"{cells} cells of 0 s\n\n{table}\n\ntarget: under {COST_TARGET:g} ms of wall time"


def grow_to(cluster: LoopbackCluster, count: int) -> None:
    """Start workers until there are so many."""
    names = [f"node-{number}" for number in range(count)]
    fresh = [name for name in names if name not in cluster.processes]
    for name in fresh:
        cluster.start_standing_worker(name)
    cluster.wait_ready(*fresh)


def time_run(address: str, project: Project) -> float:
    """Run all cells of a project, and return the seconds from the first to the last record."""
    matrix = read_matrix(project.matrix)
    contexts = [CellContext(project=project, matrix=matrix, cell=cell) for cell in matrix.cells]
    with open_cluster(project, matrix, address, PATIENCE) as cluster:
        placed = cluster.place_cells(contexts, [], print)
        histories = {context.record_name: context.read_history() for context in placed}
        began = time.monotonic()
        records = run_cells(placed, histories, cluster.launcher, Display())
        wall = time.monotonic() - began
    if lost := [name for name, record in records.items() if record.suite is None]:
        raise SystemExit(f"{len(lost)} cells did not finish, such as {lost[0]}")
    return wall


def read_cpu(process: psutil.Process) -> float:
    """Read the processor seconds of a process and of its children that have ended."""
    times = process.cpu_times()
    return float(times.user + times.system + times.children_user + times.children_system)


if __name__ == "__main__":
    main(sys.argv[1:])
