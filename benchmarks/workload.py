"""The workload that every way runs: a torchgrid project, and the same written by hand.

The cells and encodings are rows of this project's own matrix.toml. Three kinds are left out, since
each would need hand-written code of its own: cells of PyTorch's own index, cells that are built,
and encodings that require a package. The harness lists the tasks of each cell, so that all ways run
the same ones.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix, read_matrix, select_cells, select_encodings
from torchgrid.environments import uv
from torchgrid.environments.environment import Environment, ensure_environment
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan, UnavailableCell, plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.project import PACKAGE, Project
from torchgrid.model.verdict import CellStopped
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec

ROOT = Path(__file__).resolve().parents[1]
BY_HAND = Path(__file__).parent / "by_hand"

KEPT_FREE = 15 * 10**9

NOXFILE = """\
import sys

sys.path.insert(0, {engine!r})

from torchgrid.sessions import define

define(__file__)
"""


@dataclass(frozen=True, kw_only=True)
class WorkloadSpec:
    """Globs over the cells (none: the default profile), encodings and probes of a workload.

    `repeat` says whether a second run is measured, with nothing changed.
    """

    cells: tuple[str, ...] = ()
    encodings: tuple[str, ...] = ("*",)
    probes: tuple[str, ...] = ("*",)
    repeat: bool = True


@dataclass(frozen=True, kw_only=True)
class Workload:
    """The folder of all ways, the lock file of each cell by id, and the number of tasks."""

    folder: Path
    cells: Mapping[str, Lock]
    tasks: int
    repeat: bool = True

    def locate_way(self, way: str) -> Path:
        """Return the folder of one way."""
        return self.folder / way


def make_tox_name(cell_id: str) -> str:
    """Make a name that tox allows from a cell's id, with the word that names its Python."""
    return cell_id.replace("+", "-")


def prepare_workload(folder: Path, spec: WorkloadSpec, by_hand: Sequence[str]) -> Workload:
    """Write the folders of all ways, and fill uv's cache by installing each cell once."""
    matrix = _write_project(folder / "torchgrid", spec)
    warm = Project(folder / "warm")
    for way in by_hand:
        _copy_by_hand(folder / way, matrix.cells)
    locks, count = {}, 0
    for plan in require_plans(warm, matrix.cells):
        require_space(folder, plan.lock.unpacked_bytes)
        job, tasks = _list_tasks(folder, matrix, plan)
        name = make_tox_name(plan.cell.id)
        pinned = "".join(
            f"{wheel.name}=={wheel.version}{f' ; {wheel.marker}' if wheel.marker else ''}\n"
            for wheel in plan.lock.wheels
        )
        for way in by_hand:
            place = folder / way
            (place / "requirements" / f"{name}.txt").write_text(pinned, encoding="utf-8")
            (place / "jobs" / f"{name}.json").write_text(json.dumps(job), encoding="utf-8")
            (place / "tasks" / f"{name}.json").write_text(json.dumps(tasks), encoding="utf-8")
        locks[plan.cell.id] = plan.lock
        count += len(tasks)
    return Workload(folder=folder, cells=locks, tasks=count, repeat=spec.repeat)


def require_space(folder: Path, size: int) -> None:
    """Exit with a message if `size` bytes would leave too little of the disk free."""
    free = shutil.disk_usage(folder).free
    if free - size < KEPT_FREE:
        sys.exit(
            f"error: {size / 1e9:.1f} GB are needed beside {KEPT_FREE / 1e9:.0f} GB that stay "
            f"free, but only {free / 1e9:.1f} GB are free; name fewer --cells or free the disk"
        )


def require_plans(project: Project, cells: Iterable[Cell]) -> list[Plan]:
    """Plan cells, and exit with a message if one of them cannot be resolved."""
    plans = []
    for planned in plan_cells(project, cells):
        if isinstance(planned, UnavailableCell):
            reason = f"{planned.stopped.reason}: {planned.stopped.detail}"
            sys.exit(f"error: {planned.cell.id}: {reason}; leave the cell out of --cells")
        plans.append(planned)
    return plans


def require_environment(project: Project, plan: Plan) -> Environment:
    """Return the environment of a plan, and exit with a message if it cannot be built."""
    try:
        return ensure_environment(project, plan)
    except CellStopped as stop:
        sys.exit(f"error: {plan.cell.id}: {stop.stopped.reason}: {stop.stopped.detail}")


def find_temporary_root() -> Path:
    """Find a folder on the disk of uv's cache, since files are shared only within a disk."""
    root = uv.find_cache_folder().parent
    root.mkdir(parents=True, exist_ok=True)
    return root


def _write_project(root: Path, spec: WorkloadSpec) -> Matrix:
    """Write a torchgrid project of the chosen cells and encodings, and read its matrix back."""
    found = select_cells(read_matrix(ROOT / "matrix.toml"), profile=None, globs=spec.cells)
    cells = [c for c in found if c.source == "pypi" and not c.build and not c.requires]
    raw = tomllib.loads((ROOT / "matrix.toml").read_text(encoding="utf-8"))
    rows = [
        row
        for row in raw["encoding"]
        if "requires" not in row and any(fnmatchcase(row["name"], g) for g in spec.encodings)
    ]
    if not cells or not rows:
        sys.exit("error: no cell of PyPI or no encoding is left; name other --cells or --encodings")
    root.mkdir(parents=True)
    (root / "noxfile.py").write_text(NOXFILE.format(engine=str(ROOT)), encoding="utf-8")
    parts = []
    for cell in cells:
        row = {
            "release": cell.torch,
            "python": cell.python,
            **({"with": cell.extras} if cell.extras else {}),
            # A cell that is limited to some probes in this project stays so by default.
            "probes": cell.probes if spec.probes == ("*",) else spec.probes,
            "encodings": cell.encodings,
            "profiles": ["default"],
        }
        parts.append(_format_table("torch", row))
    parts += [_format_table("encoding", row) for row in rows]
    (root / "matrix.toml").write_text("\n".join(parts), encoding="utf-8")
    return read_matrix(root / "matrix.toml")


def _format_table(name: str, row: Mapping[str, Any]) -> str:
    lines = (f"{key} = {_format_toml(value)}\n" for key, value in row.items())
    return f"[[{name}]]\n{''.join(lines)}"


def _format_toml(value: Any) -> str:
    """Format a value as inline TOML, which writes strings and numbers like JSON."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{k} = {_format_toml(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_format_toml, value))}]"
    return json.dumps(value)


def _copy_by_hand(folder: Path, cells: Sequence[Cell]) -> None:
    """Copy the hand-written files to the folder of a way, and write the list of its cells."""
    shutil.copytree(BY_HAND, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("requirements", "jobs", "tasks", "outcomes"):
        (folder / name).mkdir()
    (folder / "engine.txt").write_text(str(PACKAGE), encoding="utf-8")
    pythons = {make_tox_name(cell.id): cell.python for cell in cells}
    (folder / "cells.json").write_text(json.dumps(pythons), encoding="utf-8")


def _list_tasks(folder: Path, matrix: Matrix, plan: Plan) -> tuple[Any, Any]:
    """Return the job of a cell, and its tasks as the harness lists them in an environment.

    The environment is made for this, which fills uv's cache, and deleted afterwards.
    """
    environment = require_environment(Project(folder / "warm"), plan)
    harness = make_harness_spec(environment.python, folder / "warm" / "scratch")
    clear_scratch(harness)
    request = JobRequest(
        cell=plan.cell.id,
        paths=matrix.paths,
        encodings=select_encodings(matrix, plan.cell),
        probes=plan.cell.probes,
    )
    scratch = make_harness_spec(Path(sys.executable), folder / "scratch")
    job = build_job(Project(folder / "torchgrid"), scratch, request)
    (lister := folder / "warm" / "lister").mkdir(exist_ok=True)
    shutil.copy(BY_HAND / "ask.py", lister)
    (lister / "engine.txt").write_text(str(PACKAGE), encoding="utf-8")
    (lister / "job.json").write_text(json.dumps(job), encoding="utf-8")
    # The same file lists the tasks here and runs them by hand, so all ways run the same ones.
    argv = [environment.python, lister / "ask.py", lister / "job.json"]
    done = subprocess.run(argv, env=harness.env, check=True, stdout=subprocess.PIPE)
    shutil.rmtree(environment.folder)
    return job, json.loads(done.stdout.splitlines()[-1])
