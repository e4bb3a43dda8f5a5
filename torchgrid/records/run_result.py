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

    `recorded` are the records of every cell that has one: those of the run, and of other cells the
    latest of earlier runs. `missing` are the ids of the cells without a record, as after an
    interruption. `misconfigured` are messages about errors of the project that no release can be
    blamed for.
    """

    records: tuple[Record, ...]
    recorded: tuple[Record, ...]
    missing: tuple[str, ...]
    changed: tuple[Difference, ...]
    misconfigured: tuple[str, ...]
    exit: Exit

    @property
    def earlier(self) -> tuple[str, ...]:
        """The ids of the cells that have a record, and did not run now."""
        ran = {record.cell for record in self.records}
        return tuple(record.cell for record in self.recorded if record.cell not in ran)


def judge_run(
    matrix: Matrix,
    accepted: Mapping[str, Record],
    run: Iterable[Record],
    *,
    others: Iterable[Record] = (),
    partial: bool = False,
) -> RunResult:
    """Judge a run's records against the accepted ones.

    `accepted` maps cell ids to records. An empty record stands for a cell that did not run.
    `others` are records that earlier runs left of other cells. `partial` says that only some probes
    ran: outcomes that are missing are then not gone.
    """
    all_records = store.sort_newest(run)
    ran = [record for record in all_records if not record.is_empty]
    earlier = [record for record in others if not record.is_empty]
    latest = {**accepted, **{record.cell: record for record in (*earlier, *ran)}}
    recorded = tuple(map(keep_current, store.sort_newest(latest.values())))
    here = {record.cell for record in ran}
    records = tuple(record for record in recorded if record.cell in here)
    changed = compare_runs(accepted, records, Expectations(matrix.expectations), partial=partial)
    elsewhere = (*earlier, *accepted.values())
    misconfigured = tuple(_find_misconfigured(matrix, records, elsewhere))
    return RunResult(
        records=records,
        recorded=recorded,
        missing=tuple(record.cell for record in all_records if record.is_empty),
        changed=changed,
        misconfigured=misconfigured,
        exit=Exit.CONFIGURATION if misconfigured else choose_exit(records, changed),
    )


def _find_misconfigured(
    matrix: Matrix, records: Sequence[Record], elsewhere: Sequence[Record]
) -> Iterator[str]:
    """Yield a message for each invalid probe, and for each encoding that no cell ever built.

    `elsewhere` are further records, of whatever run.
    """
    stops = [record.stopped for record in records if record.stopped is not None]
    yield from sorted({s.detail for s in stops if s.reason is Reason.PROBES_INVALID})
    unbuilt = [_find_unbuilt(record) for record in records]
    ever = [*unbuilt, *map(_find_unbuilt, elsewhere)]
    for encoding in matrix.encodings:
        first = next(filter(None, (found.get(encoding.name) for found in unbuilt)), None)
        # In one cell the release may be at fault. In every cell the row is.
        if first is not None and all(found.get(encoding.name, first) for found in ever):
            advice = "" if first.reason == Unbuilt.REQUIREMENT else "; correct its row"
            yield (
                f"{matrix.path.name}: encoding {encoding.name!r}: {first.reason} in every cell: "
                f"{first.detail}{advice}"
            )


def _find_unbuilt(record: Record) -> dict[str, Outcome | None]:
    """Return the first outcome of each encoding that says it was not built; None if it was."""
    found: dict[str, Outcome | None] = {}
    passed = {o.encoding for o in record.outcomes if o.verdict is Verdict.PASS}
    for outcome in record.outcomes:
        name = outcome.encoding
        says_so = outcome.verdict is Verdict.NOT_TESTED and outcome.reason in UNBUILT_REASONS
        if says_so and name not in passed:
            found[name] = found.get(name) or outcome
        else:
            found.setdefault(name, None)
    return found
