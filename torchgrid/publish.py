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

    A stop that speaks of the machine (no network, no space, no interpreter) never takes the place
    of outcomes that were accepted before.
    """
    known = {record.cell for record in store.read_all(workplace.accepted) if record.outcomes}
    taken = [r for r in store.read_all(workplace.outcomes) if _acceptable(r, known)]
    for record in taken:
        store.write(workplace.accepted, record)
    return [record.cell for record in taken]


_OF_THE_MACHINE = frozenset({Reason.INDEX_UNREACHABLE, Reason.NO_SPACE, Reason.NO_INTERPRETER})


def _acceptable(record: Record, known: Collection[str]) -> bool:
    if record.stopped is None:
        return record.suite is not None
    if record.stopped.reason in _OF_THE_MACHINE:
        return record.cell not in known
    return record.stopped.reason is not Reason.NOT_FINISHED
