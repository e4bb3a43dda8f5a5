"""The records that packs make: of machines that no matrix names, in files of any name."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from torchgrid.contract import CELL
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.machine import attest_cell, is_machine_cell
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.records import store


def is_machine_record(record: Record) -> bool:
    """Tell whether a pack made a record."""
    return is_machine_cell(split_name(record.cell)[0])


def read_record(path: Path) -> Record:
    """Read a record to merge; one of a pack may have any name, such as `results.jsonl`.

    Raises ConfigurationError as `store.read_record` does.
    """
    name = _read_cell_name(path)
    if name is None or not is_machine_cell(split_name(name)[0]):
        return store.read_record(path)
    try:
        return store.parse_record(path.read_bytes().decode(), name=f"{name}.jsonl")
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path.name}: not UTF-8 at byte {error.start}") from None
    except ConfigurationError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def check_machine_record(path: Path, record: Record, encodings: Collection[str] | None) -> None:
    """Raise ConfigurationError for a pack's record with a wrong name, or with other encodings.

    `encodings` are the names that the matrix has now, or None to accept all.
    """
    attested = attest_cell(record.attestation or {})
    if attested != split_name(record.cell)[0]:
        raise ConfigurationError(
            f"{path}: attests {attested}, and says that it is of {record.cell}; run the pack again"
        )
    if encodings is not None:
        strange = {o.encoding for o in record.outcomes} - {CELL, *encodings}
        if strange:
            raise ConfigurationError(
                f"{path}: the matrix has no encoding {min(strange)!r}; make a new pack of this "
                "project, and run that"
            )


def _read_cell_name(path: Path) -> str | None:
    """Read the name of the cell from the head of a record; None if the head has no name."""
    with path.open("rb") as stream:
        line = stream.readline()
    try:
        name = json.loads(line)["cell"]
    except (ValueError, TypeError, KeyError):
        return None
    return name if isinstance(name, str) else None
