"""What a project's environments take on the disk, and giving them back by name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from pathlib import Path

from tabulate import tabulate

from torchgrid.environments import disk
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.system import files
from torchgrid.system.locks import hold_lock, is_locked

# What st_blocks counts in, whatever the file system's own blocks are.
BLOCK_BYTES = 512

HEADERS = ("environment", "its own", "shared", "used last", "")


@dataclass(frozen=True, kw_only=True)
class EnvironmentUsage:
    """What an environment takes, in bytes on disk.

    `own` is freed with it; `shared` are files that uv's cache, or another environment, holds too.
    """

    name: str
    own: int
    shared: int
    used: datetime
    in_use: bool

    @property
    def row(self) -> tuple[str, ...]:
        """A line of the table."""
        sizes = (files.format_bytes(self.own), files.format_bytes(self.shared))
        used = f"{self.used:%Y-%m-%d %H:%M}"
        return (self.name, *sizes, used, "in use" if self.in_use else "")


def measure_usage(project: Project) -> tuple[EnvironmentUsage, ...]:
    """The environments there are, the one that was used last at the end."""
    found = (_taken(project, folder) for folder in disk.list_environments(project))
    return tuple(sorted(found, key=lambda environment: environment.used))


def usage_table(environments: Sequence[EnvironmentUsage]) -> str:
    """A row an environment, and what giving all back would free."""
    if not environments:
        return "there are no environments"
    rows = [environment.row for environment in environments]
    own = sum(environment.own for environment in environments)
    return (
        f"{tabulate(rows, headers=HEADERS, disable_numparse=True)}\n\n"
        f"giving all back frees {files.format_bytes(own)}; what is shared is freed by "
        "`uv cache prune` as well, once no environment holds it"
    )


def delete_environments(project: Project, globs: Sequence[str]) -> Iterator[str]:
    """Remove the environments that match, but those in use; a line for each.

    Records and locks stay. Raises `ConfigurationError` for a glob that matches none.
    """
    names = [folder.name for folder in disk.list_environments(project)]
    matching: set[str] = set()
    for glob in globs:
        found = [name for name in names if fnmatchcase(name, glob)]
        if not found:
            raise ConfigurationError(
                f"no environment matches {glob!r}; `torchgrid clean` shows them"
            )
        matching.update(found)
    for name in sorted(matching):
        yield _given_back(project, name)


def _given_back(project: Project, name: str) -> str:
    try:
        with hold_lock(project, name):
            files.remove_folder(project.environment(name))
    except NothingTestedError as error:
        return f"kept {name}: {error}"
    return f"gave back {name}"


def _taken(project: Project, folder: Path) -> EnvironmentUsage:
    own, shared = 0, {}
    for base, _, names in os.walk(folder):
        for name in names:
            stat = os.lstat(Path(base, name))
            if stat.st_nlink == 1:
                own += stat.st_blocks * BLOCK_BYTES
            else:
                shared[stat.st_ino] = stat.st_blocks * BLOCK_BYTES
    return EnvironmentUsage(
        name=folder.name,
        own=own,
        shared=sum(shared.values()),
        used=datetime.fromtimestamp(folder.stat().st_mtime, tz=UTC),
        in_use=is_locked(project, folder.name),
    )
