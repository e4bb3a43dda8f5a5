"""The disk usage of a project's environments, and their deletion by name."""

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
from torchgrid.system.locks import is_locked, project_lock

# The unit of st_blocks, whatever the block size of the file system is.
BLOCK_BYTES = 512

HEADERS = ("environment", "its own", "shared", "used last", "")


@dataclass(frozen=True, kw_only=True)
class EnvironmentUsage:
    """The disk usage of one environment, in bytes.

    Deleting the environment frees `own`. The files of `shared` have another link, in uv's cache or
    in another environment.
    """

    name: str
    own: int
    shared: int
    used: datetime
    in_use: bool

    @property
    def row(self) -> tuple[str, ...]:
        """The row of the environment in the table."""
        sizes = (files.format_bytes(self.own), files.format_bytes(self.shared))
        used = f"{self.used:%Y-%m-%d %H:%M}"
        return (self.name, *sizes, used, "in use" if self.in_use else "")


def measure_usage(project: Project) -> tuple[EnvironmentUsage, ...]:
    """Measure each environment of a project; the one used last comes last."""
    usages = []
    for folder in disk.list_environments(project):
        own, shared = 0, {}
        paths = (Path(base, name) for base, _, names in os.walk(folder) for name in names)
        for stat in map(os.lstat, paths):
            if stat.st_nlink == 1:
                own += stat.st_blocks * BLOCK_BYTES
            else:
                # By inode: two names of one file take its space once.
                shared[stat.st_ino] = stat.st_blocks * BLOCK_BYTES
        usage = EnvironmentUsage(
            name=folder.name,
            own=own,
            shared=sum(shared.values()),
            used=datetime.fromtimestamp(folder.stat().st_mtime, tz=UTC),
            in_use=is_locked(project, folder.name),
        )
        usages.append(usage)
    return tuple(sorted(usages, key=lambda usage: usage.used))


def format_usage(environments: Sequence[EnvironmentUsage]) -> str:
    """Format a table of environments, and what deleting all of them would free."""
    if not environments:
        return "there are no environments"
    rows = [environment.row for environment in environments]
    own = sum(environment.own for environment in environments)
    return (
        f"{tabulate(rows, headers=HEADERS, disable_numparse=True)}\n\n"
        f"deleting all frees {files.format_bytes(own)}; `uv cache prune` frees shared files too, "
        "once no environment holds them"
    )


def delete_environments(project: Project, globs: Sequence[str]) -> Iterator[str]:
    """Delete the environments whose name matches a glob, and yield a line about each.

    An environment in use stays, and so do all records and lock files. Raises ConfigurationError,
    before anything is deleted, if a glob matches no environment.
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
        try:
            with project_lock(project, name):
                files.remove_folder(project.environment(name))
        except NothingTestedError as error:
            yield f"kept {name}: {error}"
        else:
            yield f"deleted {name}"
