"""What a run came to: its records, what changed, and how it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torchgrid.config.matrix import Matrix
from torchgrid.model.cell import Cell
from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Verdict
from torchgrid.records import store
from torchgrid.records.comparison import Difference, choose_exit, compare_runs
from torchgrid.records.keys import keep_current

UNBUILT_REASONS = ("target-import-failed", "construction-failed", "table-missing")
"""The reasons of an encoding that the harness could not even build."""


@dataclass(frozen=True, kw_only=True)
class RunResult:
    """What a run came to: its records (newest cell first), what changed, how it ends.

    `missing` are the cells that have no record, as after an interruption.
    """

    records: tuple[Record, ...]
    missing: tuple[str, ...]
    changed: tuple[Difference, ...]
    misconfigured: tuple[str, ...]
    exit: Exit


def judge_run(
    project: Project, matrix: Matrix, cells: Sequence[Cell], *, only: str | None = None
) -> RunResult:
    """Judge the records of these cells against the accepted ones.

    Where `only` restricted what was asked, what is not in a record was not to be there.
    """
    paths = [store.record_path(project.outcomes, cell.id) for cell in cells]
    records = store.sort_newest(
        keep_current(store.read_record(path)) for path in paths if path.is_file()
    )
    accepted = {record.cell: record for record in store.read_records(project.accepted)}
    expectations = Expectations(matrix.expectations)
    changed = compare_runs(accepted, records, expectations, partial=only is not None)
    misconfigured = tuple(_misconfigured(matrix, records))
    return RunResult(
        records=records,
        missing=tuple(
            cell.id for cell, path in zip(cells, paths, strict=True) if not path.is_file()
        ),
        changed=changed,
        misconfigured=misconfigured,
        exit=Exit.CONFIGURATION if misconfigured else choose_exit(records, changed),
    )


def _misconfigured(matrix: Matrix, records: Sequence[Record]) -> Iterator[str]:
    """A line for each thing no release can be blamed for: unusable probes, a row never built."""
    stops = [record.stopped for record in records if record.stopped is not None]
    yield from sorted({s.detail for s in stops if s.reason is Reason.PROBES_INVALID})
    of_encoding: dict[str, list[Outcome]] = {}
    for outcome in (outcome for record in records for outcome in record.outcomes):
        of_encoding.setdefault(outcome.encoding, []).append(outcome)
    for number, encoding in enumerate(matrix.encodings, start=1):
        outcomes = of_encoding.get(encoding.name, [])
        unbuilt = [
            o for o in outcomes if o.verdict is Verdict.NOT_TESTED and o.reason in UNBUILT_REASONS
        ]
        if outcomes and len(unbuilt) == len(outcomes):
            first = unbuilt[0]
            yield (
                f"{matrix.path.name}: [[encoding]] {number}: {encoding.name}: {first.reason} in "
                f"every cell: {first.detail}; mend its target or arguments"
            )
