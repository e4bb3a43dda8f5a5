"""The merge of records made elsewhere, such as by one CI job per cell: all of them, or none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import find_outdated

NAMED = 3
"""The number of missing cells that a message names."""


@dataclass(frozen=True, kw_only=True)
class ExpectedCells:
    """The ids of the cells whose records may be merged, and of those whose records must be."""

    known: Collection[str]
    required: Collection[str]


def merge_records(project: Project, wanted: ExpectedCells, folders: Sequence[Path]) -> list[str]:
    """Copy the records in some folders, and one level below, to those of the project's runs.

    Records of one cell from two kinds of machines have two names, and both are kept. Returns the
    names of the records. Raises `ConfigurationError`, and copies nothing, if a file
    cannot be merged, if no file is found, or if two records of a cell contradict each other: their
    outcomes are not averaged. Two equal records count as one. A required cell without a record is
    an error too: nobody would notice that its job never ran.
    """
    taken: dict[str, tuple[Path, Record]] = {}
    for path, record in _read_mergeable(folders, wanted.known):
        first, known = taken.setdefault(record.cell, (path, record))
        if known != record:
            raise ConfigurationError(
                f"{path}: contradicts {first}, which is of the same cell; merge one of them"
            )
    if not taken:
        raise ConfigurationError(
            f"{', '.join(map(str, folders))}: no records to merge; name a folder that holds records"
        )
    found = {split_name(name)[0] for name in taken}
    missing = [cell for cell in wanted.required if cell not in found]
    if missing:
        more = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
        raise ConfigurationError(
            f"--merge: the records of {', '.join(missing[:NAMED])}{more} are missing; add the "
            "folder that holds them, or name the expected cells with --profile or --cells"
        )
    for _, record in taken.values():
        store.write_record(project.outcomes, record)
    return sorted(taken)


def _read_mergeable(
    folders: Sequence[Path], known: Collection[str]
) -> Iterator[tuple[Path, Record]]:
    """Read the records in some folders, and one level below.

    Raises `ConfigurationError` for a folder that does not exist, a file that is not a record, a
    cell that is not known, and a record whose run was cut off or whose outcomes are outdated.
    """
    for folder in folders:
        if not folder.is_dir():
            raise ConfigurationError(f"{folder}: the folder does not exist; name one with records")
        for path in sorted({*folder.glob("*.jsonl"), *folder.glob("*/*.jsonl")}):
            record = store.read_record(path)
            cell_id, _ = split_name(record.cell)
            if cell_id not in known:
                raise ConfigurationError(
                    f"{path}: the matrix has no cell {cell_id}; leave the file out"
                )
            # A stopped cell has no outcomes that count.
            if record.stopped is None and record.suite is None:
                raise ConfigurationError(
                    f"{path}: its run did not finish; run the cell of this record again"
                )
            if record.stopped is None and (outdated := find_outdated(record)):
                raise ConfigurationError(
                    f"{path}: the key of {'/'.join(min(outdated))} does not match the record's "
                    "head; run the cell of this record again"
                )
            yield path, record
