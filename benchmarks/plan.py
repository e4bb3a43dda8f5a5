"""The time that planning many cells takes, from a warm cache of metadata.

`nox -s benchmark -- plan [CELLS]` plans cells of this project from PyPI, since PyTorch's own index
is not mirrored everywhere. If there are fewer than CELLS, the same cells under other Pythons make
up the number. They are planned in a folder of their own, four times: first (which warms uv's cache
of metadata), with every lock file resolved again, the same from that cache alone, and with every
lock file kept.

An index says how long its metadata may be kept. If it allows nothing, uv fetches everything again
each time. The second time then measures the index, and only the third measures torchgrid.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from unittest import mock

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import read_matrix  # noqa: E402
from torchgrid.contract import Reason  # noqa: E402
from torchgrid.environments.plan import UnavailableCell, plan_cells  # noqa: E402
from torchgrid.model.cell import Cell  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402

BAR = 5.0


def main(count: int) -> None:
    """Plan the cells four times, and print a table."""
    cells = take_cells(count)
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        rows = [
            measure_plan("first time", project, cells),
            measure_plan("every lock anew, index used", project, cells, refresh=True),
        ]
        with mock.patch.dict(os.environ, {"UV_OFFLINE": "1"}):
            rows.append(
                measure_plan("every lock anew, metadata cached", project, cells, refresh=True)
            )
        rows.append(measure_plan("locks kept", project, cells))
    print(f"{len(cells)} cells; the bar is {BAR:g} s from warm metadata\n")
    print(tabulate(rows, headers=("planning", "seconds", "resolve", "cannot"), floatfmt=".2f"))


def take_cells(count: int) -> list[Cell]:
    """Take the cells to plan from the matrix, and exit with a message if there are too few."""
    cells = read_matrix(ROOT / "matrix.toml").cells
    # The index of such cells is the one that uv uses by default, or a mirror of it.
    own = [cell for cell in cells if cell.source == "pypi"]
    others = (replace(cell, python=python) for python in ("3.12", "3.13", "3.10") for cell in own)
    found = list({cell.id: cell for cell in (*own, *others)}.values())[:count]
    if len(found) < count:
        sys.exit(f"error: matrix.toml makes {len(found)} cells, not {count}; name fewer")
    return found


def measure_plan(
    name: str, project: Project, cells: list[Cell], *, refresh: bool = False
) -> tuple[str, float, int, int]:
    """Plan the cells; return the name, the seconds, and how many can be resolved and cannot."""
    began = time.perf_counter()
    planned = plan_cells(project, cells, refresh=refresh)
    seconds = time.perf_counter() - began
    stops = [each.stopped for each in planned if isinstance(each, UnavailableCell)]
    # Without an index every cell fails at once, which would look like a fast plan.
    lost = [stop for stop in stops if stop.reason is Reason.INDEX_UNREACHABLE]
    if lost:
        sys.exit(f"error: without an index nothing is measured: {lost[0].detail}")
    return name, seconds, len(planned) - len(stops), len(stops)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2] or ("60",)))
