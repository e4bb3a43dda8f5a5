"""The context of one cell's run: its project, its matrix and its records."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix
from torchgrid.environments.plan import describe_settings
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.system.place import read_place

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class CellHistory:
    """The records of a cell before a run: that of the last run, and the accepted one."""

    previous: Record
    accepted: Record


@dataclass(frozen=True, kw_only=True)
class CellContext:
    """The parts that every step of a cell's run needs.

    `only` restricts which probes run (see `selection`). `network` is "host", or "none" for probes
    that reach loopback alone. `place` is the kind of machine that runs the cell, by default this
    machine's.
    """

    project: Project
    matrix: Matrix
    cell: Cell
    only: str | None = None
    network: str = "host"
    place: Place | None = None

    @property
    def scratch(self) -> Path:
        """The folder of the cell's journal, caches and temporary files."""
        return self.project.scratch(self.cell.id)

    @cached_property
    def record_name(self) -> str:
        """The name of the cell's record on the kind of machine that runs it."""
        place = self.place or read_place(self.cell.source)
        return f"{self.cell.id}{place.suffix}"

    def make_record(self, **parts: Any) -> Record:
        """Make a record of the cell from its other fields."""
        return Record(
            cell=self.record_name,
            requires=self.cell.requires,
            probes=self.cell.probes,
            settings=describe_settings(self.cell),
            **parts,
        )

    def read_history(self, accepted: Mapping[str, Record] | None = None) -> CellHistory:
        """Read the cell's records; one that does not exist is empty.

        `accepted` are the accepted records by name, if the caller has read them already.
        """
        if accepted is None:
            baseline = self._read_record(self.project.accepted)
        else:
            baseline = accepted.get(self.record_name) or self.make_record()
        return CellHistory(previous=self.read_previous(), accepted=baseline)

    def read_previous(self) -> Record:
        """Read the record of the last run; it is empty if the cell never ran.

        If it is damaged, a warning is logged and the outcomes that can be read are kept.
        """
        return self._read_record(self.project.outcomes)

    def store(self, record: Record) -> None:
        """Write the cell's record into the folder of runs."""
        store.write_record(self.project.outcomes, record)

    def _read_record(self, folder: Path) -> Record:
        """Read the cell's record in `folder`, as `read_previous` describes."""
        path = store.locate_record(folder, self.record_name)
        try:
            return store.read_record(path) if path.is_file() else self.make_record()
        except ConfigurationError as error:
            outcomes = store.salvage_outcomes(path, self.record_name)
            log.warning("%s; kept the %d outcomes that can be read", error, len(outcomes))
            return self.make_record(outcomes=outcomes)


def find_context(
    project: Project, matrix: Matrix, cell_id: str, *, only: str | None, network: str
) -> CellContext:
    """Make the context of a cell by its id; raises ConfigurationError if it does not exist."""
    for cell in matrix.cells:
        if cell.id == cell_id:
            return CellContext(
                project=project, matrix=matrix, cell=cell, only=only, network=network
            )
    raise ConfigurationError(f"{matrix.path.name}: there is no cell {cell_id}")
