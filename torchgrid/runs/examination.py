"""The cell in which `torchgrid add` examines a module, and the probes that it runs there."""

from __future__ import annotations

import contextlib
import logging
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

from torchgrid.config.matrix import Matrix
from torchgrid.config.spelling import suggest
from torchgrid.contract import EncodingDocument
from torchgrid.environments.environment import FINISHED, Environment, ensure_environment
from torchgrid.environments.plan import Plan, plan_cell
from torchgrid.model.cell import Cell, sort_key
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import PACKAGE, Project
from torchgrid.model.verdict import CellStopped
from torchgrid.system.locks import project_lock
from torchgrid.worker import attestation, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec
from torchgrid.worker.journal import Event
from torchgrid.worker.supervisor import supervise

log = logging.getLogger("torchgrid")

EXAMINATION = PACKAGE / "inside" / "examine"
"""The folder of the probes that examine a module."""

MOST_CELLS = 3
"""The most cells that are planned until one can be made."""


@dataclass(frozen=True, kw_only=True)
class Bench:
    """A cell with its environment, in which a module is examined."""

    project: Project
    matrix: Matrix
    plan: Plan
    environment: Environment

    @property
    def cell(self) -> Cell:
        """The cell."""
        return self.plan.cell


def list_cells(project: Project, matrix: Matrix, name: str, requires: Sequence[str]) -> list[Cell]:
    """List the cells that would test an encoding, those with an environment first, then the newest.

    `requires` are the requirements of the encoding, and `name` is its name.
    """
    found: dict[str, Cell] = {}
    for cell in (replace(cell, requires=()) for cell in matrix.cells):
        if any(fnmatch(name, glob) for glob in cell.encodings):
            made = cell if cell.holds(requires) else replace(cell, requires=tuple(sorted(requires)))
            found[made.id] = made
    newest = sorted(found.values(), key=lambda cell: sort_key(cell.id))
    return sorted(newest, key=lambda c: not (project.environment(c.id) / FINISHED).is_file())


@contextlib.contextmanager
def open_bench(
    project: Project, matrix: Matrix, cells: Sequence[Cell], cell_id: str | None = None
) -> Iterator[Bench]:
    """Make the first of some cells that can be made, or the one that is named, and keep it.

    Raises ConfigurationError for a name that is none of them, and NothingTestedError if no cell can
    be made.
    """
    if not matrix.cells:
        raise NothingTestedError(f"{matrix.path.name}: there is no [[torch]] row; add one")
    chosen = [*cells[:MOST_CELLS]] if cell_id is None else [_find_cell(cells, cell_id)]
    stops = []
    for cell in chosen:
        # While the lock is held, no run rebuilds or deletes the environment.
        with project_lock(project, cell.id):
            try:
                plan = plan_cell(project, cell)
                environment = ensure_environment(project, plan)
            except CellStopped as stop:
                stops.append(f"{cell.id}: {stop.stopped}")
                log.info("%s", stops[-1])
                continue
            yield Bench(project=project, matrix=matrix, plan=plan, environment=environment)
            return
    raise NothingTestedError(
        f"no cell can be made in which the module could be examined; {stops[0] if stops else ''}"
    )


def _find_cell(cells: Sequence[Cell], cell_id: str) -> Cell:
    """Find a cell by its id, with or without the requirements of the encoding."""
    for cell in cells:
        if cell_id in (cell.id, replace(cell, requires=()).id):
            return cell
    ids = [cell.id for cell in cells]
    hint = suggest(cell_id, ids) or f"write one of {', '.join(ids)}"
    raise ConfigurationError(f"--cell: there is no cell {cell_id!r} for this module; {hint}")


def examine(bench: Bench, document: EncodingDocument, probes: Sequence[str]) -> Mapping[str, Event]:
    """Run the probes of an examination on an encoding, and return their outcomes by name.

    Raises NothingTestedError if the cell cannot run any.
    """
    project, cell = bench.project, bench.cell
    with tempfile.TemporaryDirectory(prefix="torchgrid-", ignore_cleanup_errors=True) as folder:
        python, container = bench.environment.python, bench.environment.container
        harness = make_harness_spec(python, Path(folder), container=container)
        clear_scratch(harness)
        request = JobRequest(
            cell=cell.id,
            paths=bench.matrix.paths,
            encodings=(),
            probes=tuple(probes),
            devices=("cpu",),
            prepare=False,
        )
        job = build_job(project, harness, request)
        # A target such as `probes.encodings.sinusoidal` is in a folder of standard probes.
        more = job["probes"] if document["target"].startswith("probes.") else []
        job["encodings"], job["probes"] = [document], [str(EXAMINATION), *more]
        judge = partial(attestation.judge_attestation, cell, bench.environment.lock)
        supervise(harness, job, judge=judge, report=lambda _: None)
        findings = journal.read_journal(harness.journal)
    if findings.stopped is not None:
        raise NothingTestedError(f"{cell.id}: {findings.stopped}")
    return {task.probe: event for task, event in findings.outcomes.items()}
