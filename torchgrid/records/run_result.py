"""The result of a run: its records, what changed, and its exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from torchgrid.config.matrix import Matrix
from torchgrid.contract import Reason, Unbuilt, Verdict
from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records import store
from torchgrid.records.comparison import Difference, choose_exit, compare_runs
from torchgrid.records.keys import keep_current

UNBUILT_REASONS = frozenset(reason.value for reason in Unbuilt)


@dataclass(frozen=True, kw_only=True)
class RunResult:
    """The records of a run (newest cell first), what changed, and its exit code.

    `missing` are the ids of the cells without a record, as after an interruption.
    `misconfigured` are messages about errors of the project that no release can be blamed for.
    """

    records: tuple[Record, ...]
    missing: tuple[str, ...]
    changed: tuple[Difference, ...]
    misconfigured: tuple[str, ...]
    exit: Exit


def judge_run(
    matrix: Matrix,
    accepted: Mapping[str, Record],
    run: Iterable[Record],
    *,
    partial: bool = False,
) -> RunResult:
    """Judge a run's records against the accepted ones.

    `accepted` maps cell ids to records. An empty record stands for a cell that did not run.
    `partial` says that only some probes ran: outcomes that are missing are then not gone.
    """
    all_records = store.sort_newest(run)
    records = tuple(keep_current(record) for record in all_records if not record.is_empty)
    expectations = Expectations(matrix.expectations)
    changed = compare_runs(accepted, records, expectations, partial=partial)
    misconfigured = tuple(_find_misconfigured(matrix, records))
    return RunResult(
        records=records,
        missing=tuple(record.cell for record in all_records if record.is_empty),
        changed=changed,
        misconfigured=misconfigured,
        exit=Exit.CONFIGURATION if misconfigured else choose_exit(records, changed),
    )


def _find_misconfigured(matrix: Matrix, records: Sequence[Record]) -> Iterator[str]:
    """Yield a message for each invalid probe, and for each encoding that no cell could build."""
    stops = [record.stopped for record in records if record.stopped is not None]
    yield from sorted({s.detail for s in stops if s.reason is Reason.PROBES_INVALID})
    by_encoding: dict[str, list[Outcome]] = {}
    for outcome in (outcome for record in records for outcome in record.outcomes):
        by_encoding.setdefault(outcome.encoding, []).append(outcome)
    for number, encoding in enumerate(matrix.encodings, start=1):
        outcomes = by_encoding.get(encoding.name, [])
        unbuilt = [
            o for o in outcomes if o.verdict is Verdict.NOT_TESTED and o.reason in UNBUILT_REASONS
        ]
        # In one cell the release may be at fault. In every cell the row is.
        if outcomes and len(unbuilt) == len(outcomes):
            first = unbuilt[0]
            yield (
                f"{matrix.path.name}: [[encoding]] {number}: {encoding.name}: {first.reason} in "
                f"every cell: {first.detail}; correct its target or arguments"
            )
