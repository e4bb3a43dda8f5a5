"""Cells of a project that the tests make, with a fake torch and quick probes."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.measure import measuring_argv, measuring_environment
from tests.outcomes import observed
from torchgrid.config.matrix import Matrix
from torchgrid.contract import JOB_SCHEMA, Reason, Stage
from torchgrid.environments.environment import Environment, ensure_environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext
from torchgrid.system.processes import run

HERE = Path(__file__).resolve().parent
FAKES = HERE.parent / "fakes"
ROOT = HERE.parents[1]
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

FINE = EncodingSpec(
    name="fine",
    target="fake_encodings.fine:Fine",
    inputs=(Argument(axes=Axes(shape=(3, 2, 4), layout=("seq", "batch", "feature"))),),
)


@dataclass(frozen=True)
class QuickProject(Project):
    """A project with no probes but the quick ones."""

    @property
    def probes(self) -> tuple[Path, ...]:
        """One folder, without the standard probes beside it: they need a real torch."""
        return (self.root / "quick",)


def make_context(root: Path) -> CellContext:
    """Make a project below `root`, with a cell of torch 9.9.9 on this Python."""
    shutil.copytree(HERE / "quick", root / "quick")
    shutil.copytree(FAKES / "fake_encodings", root / "fake_encodings")
    cell = Cell(torch="9.9.9", source="pypi", python=THIS_PYTHON)
    matrix = Matrix(path=root / "matrix.toml", cells=(cell,), encodings=(FINE,))
    return CellContext(project=QuickProject(root), matrix=matrix, cell=cell)


def replace_cell(context: CellContext, **changes: Any) -> CellContext:
    """Return the same context with another cell."""
    cell = replace(context.cell, **changes)
    return replace(context, cell=cell, matrix=replace(context.matrix, cells=(cell,)))


def read_fake_torch() -> dict[str, str]:
    """Read the files of the fake torch, as a wheel holds them."""
    return {f"torch/{file.name}": file.read_text() for file in (FAKES / "torch").glob("*.py")}


def edit_module(path: Path) -> None:
    """Add a statement to a module, so that the keys of its code change."""
    path.write_text(f"{path.read_text()}\nEDITED = True\n")


def install(project: Project, cell: Cell) -> Environment:
    """Plan and install a cell; raises CellStopped if it cannot go on."""
    return ensure_environment(project, plan_cell(project, cell))


def find_site_packages(environment: Path) -> Path:
    """Return the folder of an environment's packages."""
    (site,) = environment.glob("lib/python3*/site-packages")
    return site


def replace_hashes(context: CellContext) -> None:
    """Replace every hash in the lock file of a cell by another one."""
    lock = context.project.lockfile(context.cell.id)
    lock.write_text(re.sub(r"[0-9a-f]{64}", "0" * 64, lock.read_text()))


def read_stored(context: CellContext) -> Record:
    """Read the record that a run of a cell left."""
    return store.read_record(store.locate_record(context.project.outcomes, context.record_name))


def check_stop(record: Record, stage: Stage, reason: Reason) -> str:
    """Check where and why a cell stopped, note it for the test's mark, and return the detail."""
    assert record.stopped is not None, record
    observed.note(record.stopped.stage, record.stopped.reason)
    assert (stage, reason) == (record.stopped.stage, record.stopped.reason), record.stopped
    return record.stopped.detail


def install_real_torch(root: Path, *extras: str) -> Environment:
    """Install torch 2.9.1 in a project below `root`, from uv's shared cache."""
    cell = Cell(torch="2.9.1", source="pypi", python="3.11", extras=extras)
    return install(Project(root), cell)


def run_in_cell(python: Path, script: str, argument: str, variables: Mapping[str, str]) -> Any:
    """Run a script of this folder on a cell's interpreter, and parse the JSON it prints last."""
    argv = [str(python), "-I", "-B", str(HERE / script), str(HERE.parents[1]), argument]
    env = {"PATH": os.environ["PATH"], **variables, **measuring_environment()}
    finished = run(measuring_argv(argv), deadline=200, env=env)
    assert finished.code == 0, finished.output
    return json.loads(finished.output.splitlines()[-1])


def run_harness(
    python: Path,
    folder: Path,
    encodings: Sequence[Mapping[str, Any]],
    tasks: Iterable[tuple[str, str, str]],
    modules: Path,
) -> list[dict[str, Any]]:
    """Run tasks of this repository's probes in an interpreter, and return the journal's events.

    `folder` is empty, and gets every file. `encodings` are rows of a job, whose targets are in the
    folder `modules`.
    """
    (folder / "scratch").mkdir()
    job = {
        "schema": JOB_SCHEMA,
        "cell": "tests",
        "journal": str(folder / "journal.jsonl"),
        "scratch": str(folder / "scratch"),
        "mode": "auto",
        "probes": [str(ROOT / "probes")],
        "paths": [str(modules)],
        "encodings": list(encodings),
        "select": ["*"],
        "skip": [],
        "only": sorted(map(list, tasks)),
        "prepare": True,
        "limits": {"memory_bytes": 8 << 30, "output_bytes": 65536, "deadline_scale": 2.0},
    }
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    argv = [str(python), "-I", str(ROOT / "torchgrid" / "inside"), str(folder / "job.json")]
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "OMP_NUM_THREADS": "1",
        "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        "PYTORCH_NVML_BASED_CUDA_CHECK": "1",
        **measuring_environment(),
    }
    finished = run(measuring_argv(argv), deadline=1000, env=env)
    assert finished.code == 0, finished.output
    lines = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
