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
from torchgrid.model.project import Project
from torchgrid.records import keys, store
from torchgrid.records.keys import Keys, SourceKeys

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class CellContext:
    """What every step of a cell's way needs: the project, its matrix, and the cell.

    `only` restricts what is asked (see `selection`); `network` says what the probes may reach.
    """

    project: Project
    matrix: Matrix
    cell: Cell
    only: str | None = None
    network: str = "host"

    @property
    def scratch(self) -> Path:
        """The cell's journal, caches and temporary files."""
        return self.project.scratch(self.cell.id)

    def written(self) -> SourceKeys:
        """What is written in the project now; the same for all its cells."""
        return keys.read_written(self.project, self.matrix)

    def keys(self, environment: str, known: SourceKeys) -> Keys:
        """The keys of the cell's outcomes in the environment of the key given."""
        return keys.compute_keys(known, self.matrix, self.cell, environment)

    def record(self, **parts: Any) -> Record:
        """A record of the cell."""
        return Record(
            cell=self.cell.id, requires=self.cell.requires, probes=self.cell.probes, **parts
        )

    def previous(self) -> Record:
        """What earlier runs left; of a record that is damaged, that is told and its outcomes."""
        return self._read(self.project.outcomes)

    def accepted(self) -> Record:
        """What was accepted of the cell."""
        return self._read(self.project.accepted)

    def store(self, record: Record) -> None:
        """Put the cell's record where runs leave theirs."""
        store.write_record(self.project.outcomes, record)

    def _read(self, folder: Path) -> Record:
        path = store.record_path(folder, self.cell.id)
        try:
            return store.read_record(path) if path.is_file() else self.record()
        except ConfigurationError as error:
            outcomes = store.salvage_outcomes(path, self.cell.id)
            log.warning("%s; kept of it: %d outcomes", error, len(outcomes))
            return self.record(outcomes=outcomes)
