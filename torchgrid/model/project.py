"""Where a project keeps what: its matrix, its probes, its reports, and the state of runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from torchgrid.model.errors import ConfigurationError

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Project:
    """The folders of one project, all derived from its root (the folder of its noxfile)."""

    root: Path

    @property
    def matrix(self) -> Path:
        """What to run."""
        return self.root / "matrix.toml"

    @property
    def reports(self) -> Path:
        """The published pages; their records are in `data` below it."""
        return self.root / "reports"

    @property
    def accepted(self) -> Path:
        """The accepted records: what pages are made of and runs are compared with."""
        return self.reports / "data"

    @property
    def state(self) -> Path:
        """Everything a run makes and git does not hold."""
        return self.root / ".torchgrid"

    @property
    def outcomes(self) -> Path:
        """The records of runs, one file a cell, and the pages made of them."""
        return self.state / "outcomes"

    def roots(self, paths: Iterable[str] = ()) -> tuple[Path, ...]:
        """The folders in which modules of the project's own are found: the root comes last."""
        return (*(self.root / path for path in paths), self.root)

    @property
    def held(self) -> Path:
        """Who runs what at this moment."""
        return self.state / "held"

    @property
    def waiting(self) -> Path:
        """Which cells the run of this moment has still to start."""
        return self.held / "waiting.json"

    @property
    def tokens(self) -> Path:
        """Which cores and GPUs are in use at this moment."""
        return self.state / "tokens"

    def lock(self, cell_id: str) -> Path:
        """A cell's lock (PEP 751)."""
        return self.state / "locks" / cell_id / "pylock.toml"

    @property
    def environments(self) -> Path:
        """The isolated environments, one folder a cell."""
        return self.state / "environments"

    def environment(self, cell_id: str) -> Path:
        """A cell's isolated environment."""
        return self.environments / cell_id

    def scratch(self, cell_id: str) -> Path:
        """A cell's journal, caches and temporary files."""
        return self.state / "scratch" / cell_id

    def journal(self, cell_id: str) -> Path:
        """What a cell's harness appends to while it asks."""
        return self.scratch(cell_id) / "journal.jsonl"

    def log(self, cell_id: str) -> Path:
        """What the session of a cell printed, where it ran beside others."""
        return self.state / "logs" / f"{cell_id}.log"

    @cached_property
    def probes(self) -> tuple[Path, ...]:
        """The folders that make up the `probes` package: the project's own, then the standard."""
        # In a checkout the standard probes lie beside the package, in a wheel inside it.
        standard = next(
            (p for p in (PACKAGE / "probes", PACKAGE.parent / "probes") if p.is_dir()), None
        )
        if standard is None:
            raise ConfigurationError(
                f"{PACKAGE.name}: the standard probes are missing; install it again"
            )
        own = self.root / "probes"
        return (standard,) if not own.is_dir() or own.samefile(standard) else (own, standard)
