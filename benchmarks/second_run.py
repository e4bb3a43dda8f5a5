"""What `nox -s matrix` takes where nothing changed, over twenty finished cells of real size.

`nox -s benchmark -- second_run`: a copy of this project, the accepted records of twenty cells put
where a run leaves its own, with the keys that hold on this machine. Each command is a process of
its own; seconds are medians of five.
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
from torchgrid.runs.cell_run import compute_current_keys  # noqa: E402
from torchgrid.runs.context import CellContext  # noqa: E402

CELLS = 20
ROUNDS = 5
COPIED = ("noxfile.py", "pyproject.toml", "matrix.toml", "torchgrid", "probes", "reports/data")


def main() -> None:
    """Make the finished cells, measure, and print the table."""
    with exit_on_error(), tempfile.TemporaryDirectory() as name:
        project = Project(Path(name))
        _copy_project(project.root)
        matrix = read_matrix(project.matrix)
        cells = _finished(project, matrix)
        nox = [sys.executable, "-m", "nox", "--script-mode", "none"]
        seconds = {
            "nox alone (--list)": _median([*nox, "--list"], project.root, "matrix"),
            f"nox -s matrix, {len(cells)} cells": _median(
                [*nox, "-s", "matrix", "--", "--cells", *cells],
                project.root,
                f"{len(cells)} of {len(cells)} cells: nothing to do",
            ),
        }
    print(tabulate(seconds.items(), headers=("command", "seconds"), floatfmt=".2f"))


def _copy_project(root: Path) -> None:
    for name in COPIED:
        source, target = ROOT / name, root / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)


def _finished(project: Project, matrix: Matrix) -> Sequence[str]:
    """Put twenty cells' records there as finished; their ids."""
    accepted = {record.cell: record for record in store.read_records(project.accepted)}
    known = [cell for cell in matrix.cells if cell.id in accepted]
    done: list[str] = []
    written = CellContext(project=project, matrix=matrix, cell=known[0]).written()
    for planned in plan_cells(project, known):
        context = CellContext(project=project, matrix=matrix, cell=planned.cell)
        keys, record = compute_current_keys(context, planned, written), accepted[planned.cell.id]
        if keys is None or record.stopped is not None or len(done) == CELLS:
            continue
        outcomes = tuple(replace(o, key=keys.of(o.task)) for o in record.outcomes)
        context.store(replace(record, suite=keys.suite, keys=asdict(keys), outcomes=outcomes))
        done.append(planned.cell.id)
    return done


def _median(argv: Sequence[str], folder: Path, expected: str) -> float:
    return statistics.median(_seconds(argv, folder, expected) for _ in range(ROUNDS))


def _seconds(argv: Sequence[str], folder: Path, expected: str) -> float:
    """The seconds of a command; one that does not say what is expected ends the benchmark."""
    began = time.perf_counter()
    done = subprocess.run(
        argv, check=False, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    seconds = time.perf_counter() - began
    if expected not in done.stdout:
        sys.exit(f"error: {' '.join(argv)} did not say {expected!r}:\n{done.stdout[-2000:]}")
    return seconds


if __name__ == "__main__":
    main()
