"""Taking records made elsewhere, by CI jobs of one cell each say: all of them, or none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import find_foreign

NAMED = 3
"""How many of the cells that are missing are named."""


@dataclass(frozen=True, kw_only=True)
class ExpectedCells:
    """What records may be of, and of what there must be some: ids of cells."""

    known: Collection[str]
    required: Collection[str]


def merge_records(project: Project, wanted: ExpectedCells, folders: Sequence[Path]) -> list[str]:
    """Put the records of some folders, and of those one level below, among the run's; the cells.

    Raises `ConfigurationError`, and takes nothing, for a file that is no record, a cell that is not
    known, a record that answers its questions only in part or by other things than its head says,
    two that contradict each other (nothing is averaged), and a set without a cell that is required:
    of a job that never ran there is no record, and without one it would not be missed. The same
    record twice is one.
    """
    taken: dict[str, tuple[Path, Record]] = {}
    for path in _files(folders):
        record = store.read_record(path)
        _check(path, record, wanted.known)
        known = taken.setdefault(record.cell, (path, record))
        if known[1] != record:
            raise ConfigurationError(
                f"{path}: contradicts {known[0]}, which is of the same cell; merge one of them"
            )
    if not taken:
        raise ConfigurationError(f"{', '.join(map(str, folders))}: no records to merge")
    _check_all_there(wanted, taken)
    for _, record in taken.values():
        store.write_record(project.outcomes, record)
    return sorted(taken)


def _check_all_there(wanted: ExpectedCells, taken: Collection[str]) -> None:
    missing = [cell for cell in wanted.required if cell not in taken]
    if missing:
        more = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
        raise ConfigurationError(
            f"--merge: no record of {', '.join(missing[:NAMED])}{more}; add the folder that holds "
            "it, or say with --profile or --cells what the set is to hold"
        )


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        if not folder.is_dir():
            raise ConfigurationError(f"{folder}: no such folder; name one that holds records")
        yield from sorted({*folder.glob("*.jsonl"), *folder.glob("*/*.jsonl")})


def _check(path: Path, record: Record, cells: Collection[str]) -> None:
    if record.cell not in cells:
        raise ConfigurationError(f"{path}: the matrix has no cell {record.cell}; leave it out")
    if record.stopped is not None:
        return
    if record.suite is None:
        raise ConfigurationError(f"{path}: answers its questions only in part; run its cell again")
    if strangers := find_foreign(record):
        first = "/".join(min(strangers))
        raise ConfigurationError(
            f"{path}: {first} was not answered by what the record's head says; run its cell again"
        )
