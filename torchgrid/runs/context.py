"""Where the work on one cell is laid out: its project, its matrix, its record so far."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Workplace
from torchgrid.records import keys, store
from torchgrid.records.keys import Keys, Written

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What every step of a cell's way needs: the project, its matrix, and the cell.

    `only` restricts what is asked (see `selection`); `network` says what the probes may reach.
    """

    workplace: Workplace
    matrix: Matrix
    cell: Cell
    only: str | None = None
    network: str = "host"

    @property
    def scratch(self) -> Path:
        """The cell's journal, caches and temporary files."""
        return self.workplace.scratch(self.cell.id)

    def written(self) -> Written:
        """What is written in the project now; the same for all its cells."""
        return keys.written(self.workplace, self.matrix)

    def keys(self, environment: str, known: Written) -> Keys:
        """The keys of the cell's outcomes in the environment of the key given."""
        return keys.keys(known, self.matrix, self.cell, environment)

    def record(self, **parts: Any) -> Record:
        """A record of the cell."""
        return Record(
            cell=self.cell.id, requires=self.cell.requires, probes=self.cell.probes, **parts
        )

    def previous(self) -> Record:
        """What earlier runs left; of a record that is damaged, that is told and its outcomes."""
        return self._read(self.workplace.outcomes)

    def accepted(self) -> Record:
        """What was accepted of the cell."""
        return self._read(self.workplace.accepted)

    def store(self, record: Record) -> None:
        """Put the cell's record where runs leave theirs."""
        store.write(self.workplace.outcomes, record)

    def _read(self, folder: Path) -> Record:
        path = store.file_of(folder, self.cell.id)
        try:
            return store.read(path) if path.is_file() else self.record()
        except ConfigurationError as error:
            outcomes = store.salvage(path, self.cell.id)
            log.warning("%s; kept of it: %d outcomes", error, len(outcomes))
            return self.record(outcomes=outcomes)
