"""What planning many cells costs: `nox -s benchmark -- plan [CELLS]`, from a warm metadata cache.

The cells are the project's own of the plain package index (PyTorch's is not mirrored everywhere);
where there are fewer than asked for, those of the next Python stand for the rest. They are planned
into a folder of their own, four ways: the first time (which warms uv's cache of metadata), with
every lock resolved again, the same from that cache alone, and with every lock kept.

An index says for how long its metadata may be kept; of one that allows nothing, uv asks everything
anew each time, and the second way measures the index. The third is what is ours.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest import mock

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import read_matrix  # noqa: E402
from torchgrid.environments.plan import Plan, plan_cells  # noqa: E402
from torchgrid.model.cell import Cell  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.model.verdict import Reason, Stopped  # noqa: E402

BAR = 5.0


def main(count: int) -> None:
    """Measure, and print a table."""
    cells = _cells(count)
    with tempfile.TemporaryDirectory() as folder:
        ask = partial(plan_cells, Project(Path(folder)), cells)
        rows = [
            _row("first time", ask),
            _row("every lock anew, index asked", partial(ask, refresh=True)),
            _row("every lock anew, metadata cached", partial(_offline, ask)),
            _row("locks kept", ask),
        ]
    print(f"{len(cells)} cells; the bar is {BAR:g} s from warm metadata\n")
    print(tabulate(rows, headers=("planning", "seconds", "resolve", "cannot"), floatfmt=".2f"))


def _cells(count: int) -> Sequence[Cell]:
    cells = read_matrix(ROOT / "matrix.toml").cells
    own = [cell for cell in cells if cell.source == "pypi"]
    others = (replace(cell, python=python) for python in ("3.12", "3.13", "3.10") for cell in own)
    found = list({cell.id: cell for cell in (*own, *others)}.values())[:count]
    if len(found) < count:
        sys.exit(f"error: matrix.toml makes {len(found)} cells, not {count}")
    return found


def _offline(ask: Callable[..., list[Plan]]) -> list[Plan]:
    """Plans from what uv has cached: what it says with an index that lets it keep its answers."""
    with mock.patch.dict(os.environ, {"UV_OFFLINE": "1"}):
        return ask(refresh=True)


def _row(name: str, ask: Callable[[], list[Plan]]) -> tuple[str, float, int, int]:
    began = time.perf_counter()
    plans = ask()
    seconds = time.perf_counter() - began
    stops = [planned.lock for planned in plans if isinstance(planned.lock, Stopped)]
    lost = [stop for stop in stops if stop.reason is Reason.INDEX_UNREACHABLE]
    if lost:
        sys.exit(f"error: nothing is measured without an index: {lost[0].detail}")
    return name, seconds, len(plans) - len(stops), len(stops)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2] or ("60",)))
