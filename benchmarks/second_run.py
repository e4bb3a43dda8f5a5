"""The time of `nox -s matrix` if nothing changed, with twenty finished cells of real size.

`nox -s benchmark -- second_run` copies this project. The accepted records of twenty cells become
those of its last run, with the keys that hold on this machine. Each command is a process of its
own, and seconds are medians of five.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import Matrix, read_matrix  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.environments.plan import plan_cells  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.records import store  # noqa: E402
from torchgrid.records.source_keys import read_source_keys  # noqa: E402
from torchgrid.runs.cell_run import compute_current_keys  # noqa: E402
from torchgrid.runs.context import CellContext  # noqa: E402

CELLS = 20
ROUNDS = 5
COPIED = ("noxfile.py", "pyproject.toml", "matrix.toml", "torchgrid", "probes", "reports/data")


def main() -> None:
    """Make the finished cells, measure, and print the table."""
    with exit_on_error(), tempfile.TemporaryDirectory() as name:
        project = Project(Path(name))
        for copied in COPIED:
            source, target = ROOT / copied, project.root / copied
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)
        cells = finish_cells(project, read_matrix(project.matrix))
        nox = [sys.executable, "-m", "nox", "--script-mode", "none"]
        finished = f"{len(cells)} of {len(cells)} cells: nothing to do"
        matrix = [*nox, "-s", "matrix", "--", "--cells", *cells]
        seconds = {
            "nox alone (--list)": measure_median([*nox, "--list"], project.root, "matrix"),
            f"nox -s matrix, {len(cells)} cells": measure_median(matrix, project.root, finished),
        }
    print(tabulate(seconds.items(), headers=("command", "seconds"), floatfmt=".2f"))


def finish_cells(project: Project, matrix: Matrix) -> list[str]:
    """Write the accepted records of twenty cells as those of the last run; return their ids."""
    accepted = {record.cell: record for record in store.read_records(project.accepted)}
    sources = read_source_keys(project, matrix)
    done: list[str] = []
    for planned in plan_cells(project, [cell for cell in matrix.cells if cell.id in accepted]):
        context = CellContext(project=project, matrix=matrix, cell=planned.cell)
        keys, record = compute_current_keys(context, planned, sources), accepted[planned.cell.id]
        # A run would try a stopped cell again, so such a cell is never finished.
        if keys is None or record.stopped is not None or len(done) == CELLS:
            continue
        outcomes = tuple(replace(o, key=keys.compute_key(o.task)) for o in record.outcomes)
        context.store(replace(record, suite=keys.suite, keys=asdict(keys), outcomes=outcomes))
        done.append(planned.cell.id)
    return done


def measure_median(argv: Sequence[str], folder: Path, expected: str) -> float:
    """Measure the seconds of a command, as the median of several runs.

    Exits with a message if the command does not print what is expected.
    """
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        done = subprocess.run(
            argv,
            check=False,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        rounds.append(time.perf_counter() - began)
        # A run that found something to do would measure that work instead.
        if expected not in done.stdout:
            printed = done.stdout[-2000:]
            sys.exit(f"error: {' '.join(argv)} did not print {expected!r}:\n{printed}")
    return statistics.median(rounds)


if __name__ == "__main__":
    main()
