"""The folders of a project: its matrix, its probes, its reports, and the state of runs."""

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
        """The file that says what to run."""
        return self.root / "matrix.toml"

    @property
    def reports(self) -> Path:
        """The published pages; their records are in `data` below it."""
        return self.root / "reports"

    @property
    def accepted(self) -> Path:
        """The accepted records, from which pages are made and with which runs are compared."""
        return self.reports / "data"

    @property
    def state(self) -> Path:
        """The files of runs, which git ignores."""
        return self.root / ".torchgrid"

    @property
    def outcomes(self) -> Path:
        """The records of runs, one file for each cell, and the pages made of them."""
        return self.state / "outcomes"

    def list_roots(self, paths: Iterable[str] = ()) -> tuple[Path, ...]:
        """List the folders of the project's own modules: `paths` below the root, then the root."""
        return (*(self.root / path for path in paths), self.root)

    @property
    def held_locks(self) -> Path:
        """The locks of the commands that are running."""
        return self.state / "held"

    @property
    def waiting(self) -> Path:
        """The file that names the cells which the current run has still to start."""
        return self.held_locks / "waiting.json"

    @property
    def tokens(self) -> Path:
        """The files that stand for the cores and GPUs in use."""
        return self.state / "tokens"

    def lockfile(self, cell_id: str) -> Path:
        """Return the path of a cell's lock file (PEP 751)."""
        return self.state / "locks" / cell_id / "pylock.toml"

    @property
    def environments(self) -> Path:
        """The isolated environments, one folder for each cell."""
        return self.state / "environments"

    def environment(self, cell_id: str) -> Path:
        """Return the folder of a cell's isolated environment."""
        return self.environments / cell_id

    def scratch(self, cell_id: str) -> Path:
        """Return the folder of a cell's journal, caches and temporary files."""
        return self.state / "scratch" / cell_id

    def journal(self, cell_id: str) -> Path:
        """Return the path of the journal to which a cell's harness appends its results."""
        return self.scratch(cell_id) / "journal.jsonl"

    def log(self, cell_id: str) -> Path:
        """Return the path of the output of a cell's session that ran beside others."""
        return self.state / "logs" / f"{cell_id}.log"

    @cached_property
    def probes(self) -> tuple[Path, ...]:
        """The folders of the `probes` package: the project's own, then the standard one.

        Raises `ConfigurationError` if the standard probes are missing.
        """
        # In a checkout the standard probes are beside the package, in a wheel inside it.
        standard = next(
            (p for p in (PACKAGE / "probes", PACKAGE.parent / "probes") if p.is_dir()), None
        )
        if standard is None:
            raise ConfigurationError(
                f"{PACKAGE.name}: the standard probes are missing; install torchgrid again"
            )
        own = self.root / "probes"
        if not own.is_dir():
            return (standard,)
        # A checkout of torchgrid has the standard probes, whichever torchgrid is installed.
        is_checkout = (self.root / PACKAGE.name / "inside").is_dir()
        return (own,) if is_checkout or own.samefile(standard) else (own, standard)
