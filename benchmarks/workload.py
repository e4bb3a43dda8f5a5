"""The same work for every way of doing it: a torchgrid project, and what one would write by hand.

The cells and encodings are rows of the project's own matrix.toml. Those of PyTorch's own index,
those that are built and those of a package's encodings are left out: by hand they would be lines of
their own. What is asked is listed by the harness in each cell, so that all ways ask the same.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix, encodings_of, read_matrix, select_cells
from torchgrid.environments import uv
from torchgrid.environments.environment import ensure_environment
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan, plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.project import PACKAGE, Project
from torchgrid.model.verdict import Stopped
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, harness_spec

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
class Chosen:
    """What is measured: globs over cells (none: the default profile), encodings and probes.

    `again`: once more, too, with nothing changed.
    """

    cells: tuple[str, ...] = ()
    encodings: tuple[str, ...] = ("*",)
    probes: tuple[str, ...] = ("*",)
    again: bool = True


@dataclass(frozen=True, kw_only=True)
class Workload:
    """Folders of the ways, and by the cells' names what each needs on disk and how many tasks."""

    folder: Path
    cells: Mapping[str, Lock]
    tasks: int
    again: bool = True

    def of(self, way: str) -> Path:
        """A way's own folder."""
        return self.folder / way


def name_of(cell_id: str) -> str:
    """A cell's name as tox allows it, the word that tells it the Python kept apart."""
    return cell_id.replace("+", "-")


def prepare(folder: Path, chosen: Chosen, by_hand: Sequence[str]) -> Workload:
    """Write all ways' folders, and fill uv's cache by installing each cell once, unmeasured."""
    matrix = _write_project(folder / "torchgrid", chosen)
    for way in by_hand:
        _copy_by_hand(folder / way, matrix.cells)
    locks, count = {}, 0
    for plan in plan_cells(Project(folder / "warm"), matrix.cells):
        lock = _lock(plan)
        require_room(folder, lock.unpacked_bytes)
        job, tasks = _listed(folder, matrix, plan, lock)
        for way in by_hand:
            _write_cell(folder / way, name_of(plan.cell.id), lock, (job, tasks))
        locks[plan.cell.id] = lock
        count += len(tasks)
    return Workload(folder=folder, cells=locks, tasks=count, again=chosen.again)


def require_room(folder: Path, size: int) -> None:
    """End with one line where so many bytes would not leave enough of the disk."""
    free = shutil.disk_usage(folder).free
    if free - size < KEPT_FREE:
        sys.exit(
            f"error: {size / 1e9:.1f} GB are needed and {KEPT_FREE / 1e9:.0f} GB kept free, and "
            f"{free / 1e9:.1f} GB are free; name fewer --cells or free the disk"
        )


def temporary_root() -> Path:
    """A folder on the disk of uv's cache, whose files can be shared there."""
    root = uv.cache_folder().parent
    root.mkdir(parents=True, exist_ok=True)
    return root


def _write_project(root: Path, chosen: Chosen) -> Matrix:
    found = select_cells(read_matrix(ROOT / "matrix.toml"), profile=None, globs=chosen.cells)
    cells = [c for c in found if c.source == "pypi" and not c.build and not c.requires]
    raw = tomllib.loads((ROOT / "matrix.toml").read_text(encoding="utf-8"))
    rows = [
        row
        for row in raw["encoding"]
        if "requires" not in row and any(fnmatchcase(row["name"], g) for g in chosen.encodings)
    ]
    if not cells or not rows:
        sys.exit("error: no cell of the package index or no encoding is left; name others")
    root.mkdir(parents=True)
    (root / "noxfile.py").write_text(NOXFILE.format(engine=str(ROOT)), encoding="utf-8")
    parts = [_table("torch", _row(cell, chosen)) for cell in cells]
    parts += [_table("encoding", row) for row in rows]
    (root / "matrix.toml").write_text("\n".join(parts), encoding="utf-8")
    return read_matrix(root / "matrix.toml")


def _row(cell: Cell, chosen: Chosen) -> Mapping[str, Any]:
    return {
        "release": cell.torch,
        "python": cell.python,
        **({"with": cell.extras} if cell.extras else {}),
        "probes": cell.probes if chosen.probes == ("*",) else chosen.probes,
        "encodings": cell.encodings,
        "profiles": ["default"],
    }


def _table(name: str, row: Mapping[str, Any]) -> str:
    lines = (f"{key} = {_toml(value)}\n" for key, value in row.items())
    return f"[[{name}]]\n{''.join(lines)}"


def _toml(value: Any) -> str:
    """A value inline; for texts and numbers TOML's spelling is that of JSON."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{k} = {_toml(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value)


def _copy_by_hand(folder: Path, cells: Sequence[Cell]) -> None:
    shutil.copytree(BY_HAND, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("requirements", "jobs", "tasks", "answers"):
        (folder / name).mkdir()
    (folder / "engine.txt").write_text(str(PACKAGE), encoding="utf-8")
    pythons = {name_of(cell.id): cell.python for cell in cells}
    (folder / "cells.json").write_text(json.dumps(pythons), encoding="utf-8")


def _lock(plan: Plan) -> Lock:
    if isinstance(plan.lock, Stopped):
        sys.exit(f"error: {plan.cell.id}: {plan.lock.reason}: {plan.lock.detail}; leave it out")
    return plan.lock


def _listed(folder: Path, matrix: Matrix, plan: Plan, lock: Lock) -> tuple[Any, Any]:
    """The job of a cell and its tasks, listed by the harness's own code in an environment."""
    environment = ensure_environment(Project(folder / "warm"), plan, lock)
    if isinstance(environment, Stopped):
        sys.exit(f"error: {plan.cell.id}: {environment.reason}: {environment.detail}")
    post = harness_spec(environment.python, folder / "warm" / "scratch")
    clear_scratch(post)
    (lister := folder / "warm" / "lister").mkdir(exist_ok=True)
    shutil.copy(BY_HAND / "ask.py", lister)
    (lister / "engine.txt").write_text(str(PACKAGE), encoding="utf-8")
    job = _job(Project(folder / "torchgrid"), matrix, plan.cell, folder)
    (lister / "job.json").write_text(json.dumps(job), encoding="utf-8")
    argv = [environment.python, lister / "ask.py", lister / "job.json"]
    done = subprocess.run(argv, env=post.env, check=True, stdout=subprocess.PIPE)
    shutil.rmtree(environment.folder)
    return job, json.loads(done.stdout.splitlines()[-1])


def _job(project: Project, matrix: Matrix, cell: Cell, folder: Path) -> Mapping[str, Any]:
    questions = JobRequest(
        cell=cell.id,
        paths=matrix.paths,
        encodings=encodings_of(matrix, cell),
        probes=cell.probes,
    )
    return build_job(project, harness_spec(Path(sys.executable), folder / "scratch"), questions)


def _write_cell(folder: Path, name: str, lock: Lock, asked: tuple[Any, Any]) -> None:
    job, tasks = asked
    pinned = (_pinned(wheel.name, wheel.version, wheel.marker) for wheel in lock.wheels)
    (folder / "requirements" / f"{name}.txt").write_text("".join(pinned), encoding="utf-8")
    (folder / "jobs" / f"{name}.json").write_text(json.dumps(job), encoding="utf-8")
    (folder / "tasks" / f"{name}.json").write_text(json.dumps(tasks), encoding="utf-8")


def _pinned(name: str, version: str, marker: str | None) -> str:
    return f"{name}=={version}{f' ; {marker}' if marker else ''}\n"
