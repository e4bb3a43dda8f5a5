"""Running many cells, each in a nox of its own, and judging what came of them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torchgrid import processes, store
from torchgrid.cell import Cell
from torchgrid.comparison import Difference, differences, exit_code
from torchgrid.errors import Exit
from torchgrid.expectation import Expectations
from torchgrid.holding import RUN, held
from torchgrid.matrix import Matrix
from torchgrid.outcome import Outcome, Record
from torchgrid.run import Desk, is_complete, previous
from torchgrid.verdict import Reason, Stage, Stopped, Verdict
from torchgrid.workplace import Workplace

log = logging.getLogger("torchgrid")

UNBUILT = ("target-import-failed", "construction-failed", "table-missing")
"""The reasons of an encoding that the harness could not even build."""


@dataclass(frozen=True, kw_only=True)
class Verdicts:
    """What a run came to: its records (newest cell first), what changed, how it ends.

    `missing` are the cells that have no record, as after an interruption.
    """

    records: tuple[Record, ...]
    missing: tuple[str, ...]
    changed: tuple[Difference, ...]
    misconfigured: tuple[str, ...]
    exit: Exit


def run_cells(workplace: Workplace, matrix: Matrix, cells: Sequence[Cell], noxfile: Path) -> None:
    """Run every cell that has something to do; none stops the others.

    A cell whose record answers everything already gets no nox: starting one costs seconds. Raises
    `NothingTestedError` where another process runs this project.
    """
    with held(workplace, RUN):
        _run_each(workplace, matrix, cells, noxfile)


def _run_each(workplace: Workplace, matrix: Matrix, cells: Sequence[Cell], noxfile: Path) -> None:
    for number, cell in enumerate(cells, start=1):
        desk = Desk(workplace=workplace, matrix=matrix, cell=cell)
        if is_complete(desk):
            log.info("[%d/%d] %s: nothing to do", number, len(cells), cell.id)
            continue
        log.info("[%d/%d] %s", number, len(cells), cell.id)
        before = _written(workplace, cell)
        code = processes.attached(_nox(noxfile, cell), env=_child_environment())
        if _written(workplace, cell) == before:
            store.write(workplace.outcomes, _unfinished(desk, code))


def judge(workplace: Workplace, matrix: Matrix, cells: Sequence[Cell]) -> Verdicts:
    """Judge the records of these cells against the accepted ones."""
    paths = [store.file_of(workplace.outcomes, cell.id) for cell in cells]
    records = store.newest(store.read(path) for path in paths if path.is_file())
    accepted = {record.cell: record for record in store.read_all(workplace.accepted)}
    changed = differences(accepted, records, Expectations(matrix.expectations))
    misconfigured = tuple(_misconfigured(matrix, records))
    return Verdicts(
        records=records,
        missing=tuple(
            cell.id for cell, path in zip(cells, paths, strict=True) if not path.is_file()
        ),
        changed=changed,
        misconfigured=misconfigured,
        exit=Exit.CONFIGURATION if misconfigured else exit_code(records, changed),
    )


def _nox(noxfile: Path, cell: Cell) -> list[str]:
    # The noxfile's own requirements are met here already: auditing them again costs seconds a cell.
    script = ["--script-mode", "none"]
    return [sys.executable, "-m", "nox", *script, "-f", str(noxfile), "-s", f"cell({cell.id})"]


def _child_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("NOX_")}


def _written(workplace: Workplace, cell: Cell) -> int | None:
    """When a cell's record was last written."""
    path = store.file_of(workplace.outcomes, cell.id)
    return path.stat().st_mtime_ns if path.exists() else None


def _unfinished(desk: Desk, code: int) -> Record:
    """The record of a cell whose session ended without a word; what was known before stays."""
    detail = f"its session ended without a record: {processes.signal_name(code)}"
    stopped = Stopped(stage=Stage.PLAN, reason=Reason.NOT_FINISHED, detail=detail)
    return replace(previous(desk), suite=None, stopped=stopped)


def _misconfigured(matrix: Matrix, records: Sequence[Record]) -> Iterator[str]:
    """A line for each thing no release can be blamed for: unusable probes, a row never built."""
    stops = [record.stopped for record in records if record.stopped is not None]
    yield from sorted({s.detail for s in stops if s.reason is Reason.PROBES_INVALID})
    of_encoding: dict[str, list[Outcome]] = {}
    for outcome in (outcome for record in records for outcome in record.outcomes):
        of_encoding.setdefault(outcome.encoding, []).append(outcome)
    for number, encoding in enumerate(matrix.encodings, start=1):
        outcomes = of_encoding.get(encoding.name, [])
        unbuilt = [o for o in outcomes if o.verdict is Verdict.NOT_TESTED and o.reason in UNBUILT]
        if outcomes and len(unbuilt) == len(outcomes):
            first = unbuilt[0]
            yield (
                f"{matrix.path.name}: [[encoding]] {number}: {encoding.name}: {first.reason} in "
                f"every cell: {first.detail}; mend its target or arguments"
            )
