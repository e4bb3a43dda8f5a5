"""Writing pages beside their records, and taking a run's records as the accepted ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from torchgrid import store
from torchgrid.errors import NothingTestedError
from torchgrid.outcome import Record
from torchgrid.report.compatibility import compatibility_page
from torchgrid.report.metrics import metrics_page
from torchgrid.verdict import Reason
from torchgrid.workplace import Workplace


def pages(records: Sequence[Record]) -> dict[str, str]:
    """Every page of a set of records, by file name."""
    return {"compatibility.md": compatibility_page(records), "metrics.md": metrics_page(records)}


def write_pages(folder: Path, records: Sequence[Record]) -> list[Path]:
    """Write every page into a folder."""
    written = []
    for name, text in pages(records).items():
        store.replace_text(folder / name, text)
        written.append(folder / name)
    return written


def publish(workplace: Workplace) -> list[Path]:
    """The published pages, from the accepted records.

    Raises `NothingTestedError` where there are none: an empty table would read as a clean one.
    """
    records = store.read_all(workplace.accepted)
    if not records:
        raise NothingTestedError(
            f"{workplace.accepted.relative_to(workplace.root)}: no records to publish; "
            "run `nox -s matrix`, then `nox -s report -- --accept`"
        )
    return write_pages(workplace.reports, records)


def accept(workplace: Workplace) -> list[str]:
    """Take the finished records of runs as the accepted ones; the cells that were taken.

    Outcomes that were accepted before give way to a stop only where it speaks of the release (no
    wheel, a mismatch, ...), not where it may speak of the machine (no network, no space, ...). A
    stop that speaks of the run or of the project's own probes is never accepted.
    """
    known = {record.cell for record in store.read_all(workplace.accepted) if record.outcomes}
    taken = [r for r in store.read_all(workplace.outcomes) if _acceptable(r, known)]
    for record in taken:
        store.write(workplace.accepted, record)
    return [record.cell for record in taken]


_OF_THE_RELEASE = frozenset(
    {Reason.NO_WHEEL, Reason.UNSATISFIABLE, Reason.MISMATCH, Reason.IMPORT_FAILED}
)
_OF_THE_RUN = frozenset({Reason.NOT_FINISHED, Reason.PROBES_INVALID})


def _acceptable(record: Record, known: Collection[str]) -> bool:
    if record.stopped is None:
        return record.suite is not None
    reason = record.stopped.reason
    if reason in _OF_THE_RUN:
        return False
    return reason in _OF_THE_RELEASE or record.cell not in known
