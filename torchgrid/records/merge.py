"""The merge of records made elsewhere, such as by one CI job per cell: all of them, or none."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records import machine, merge_checks, store
from torchgrid.records.keys import find_outdated
from torchgrid.records.manifest import Manifest


@dataclass(frozen=True, kw_only=True)
class ExpectedCells:
    """The cells whose records may be merged, and the ids of those whose records must be.

    With a `manifest`, only its cells may be merged, and all of them must be. Records of
    packs are of machines that no matrix names: they may be merged too, if their encodings are among
    `encodings` (None: whatever they are), and alone.
    """

    cells: Sequence[Cell]
    required: Collection[str] = ()
    manifest: Manifest | None = None
    encodings: Collection[str] | None = None

    @property
    def by_id(self) -> Mapping[str, Cell]:
        """The cells that may be merged, by their ids."""
        return {cell.id: cell for cell in self.cells}


def merge_records(project: Project, wanted: ExpectedCells, folders: Sequence[Path]) -> list[str]:
    """Copy the records in some folders, and one level below, to those of the project's runs.

    Records of one cell from two kinds of machines have two names, and both are kept. Returns the
    names of the records. Raises `ConfigurationError`, and copies nothing, if a file cannot be
    merged, or if no file is found. A required cell without a record is an error too: nobody would
    notice that its job never ran. So is a record that attests another version than its cell names,
    and a machine on which all cells fail the same way.
    """
    taken = _collect_records(folders, wanted)
    # The others are of machines, which attest themselves.
    planned = {n: pair for n, pair in taken.items() if split_name(n)[0] in wanted.by_id}
    merge_checks.check_versions(planned, wanted.by_id)
    if wanted.manifest is not None:
        merge_checks.check_manifest(taken, wanted.manifest)
        merge_checks.check_hosts(taken)
    found = {split_name(name)[0] for name in planned}
    required = wanted.required if planned else ()
    missing = [cell for cell in required if cell not in found]
    if missing:
        raise ConfigurationError(
            f"--merge: the records of {merge_checks.join_names(missing)} are missing; add the "
            "folder that holds them, or name the expected cells with --profile or --cells"
        )
    _write_together(project.outcomes, [record for _, record in taken.values()])
    return sorted(taken)


def _collect_records(
    folders: Sequence[Path], wanted: ExpectedCells
) -> dict[str, tuple[Path, Record]]:
    """Collect the records in some folders by name, each with its file.

    Two equal records count as one. Raises `ConfigurationError` if two records of a cell contradict
    each other, as their outcomes are not averaged, and if the folders have no record.
    """
    taken: dict[str, tuple[Path, Record]] = {}
    for path, record in _read_mergeable(folders, wanted):
        first, known = taken.setdefault(record.cell, (path, record))
        if known != record:
            raise ConfigurationError(
                f"{path}: contradicts {first}, which is of the same cell: "
                f"{merge_checks.describe_contradiction(known, record)}; merge one of them"
            )
    if not taken:
        raise ConfigurationError(
            f"{', '.join(map(str, folders))}: no records to merge; name a folder that holds records"
        )
    return taken


def _write_together(folder: Path, records: Sequence[Record]) -> None:
    """Write records into a folder, all of them or none: a disk may be full after the first."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".merge-") as draft:
        written = [store.write_record(Path(draft), record) for record in records]
        for path in written:
            path.replace(folder / path.name)


def _read_mergeable(
    folders: Sequence[Path], wanted: ExpectedCells
) -> Iterator[tuple[Path, Record]]:
    """Yield the records in some folders, and one level below; one of them may be a file itself.

    Raises `ConfigurationError` for a folder that does not exist, and for a file that is not a
    record or cannot be merged.
    """
    known = wanted.by_id
    for folder in folders:
        if not folder.exists():
            raise ConfigurationError(f"{folder}: the folder does not exist; name one with records")
        below = {*folder.glob("*.jsonl"), *folder.glob("*/*.jsonl")}
        for path in [folder] if folder.is_file() else sorted(below):
            record = machine.read_record(path)
            cell_id, _ = split_name(record.cell)
            if cell_id not in known and machine.is_machine_record(record):
                machine.check_machine_record(path, record, wanted.encodings)
            elif cell_id not in known:
                raise ConfigurationError(
                    f"{path}: the matrix has no cell {cell_id}; leave the file out"
                )
            _check_finished(path, record)
            yield path, record


def _check_finished(path: Path, record: Record) -> None:
    """Raise `ConfigurationError` for a run that was cut off, and for outdated outcomes."""
    # A stopped cell has no outcomes that count.
    if record.stopped is not None:
        return
    if record.suite is None:
        raise ConfigurationError(
            f"{path}: its run did not finish; run the cell of this record again"
        )
    if outdated := find_outdated(record):
        raise ConfigurationError(
            f"{path}: the key of {'/'.join(min(outdated))} does not match the record's "
            "head; run the cell of this record again"
        )
