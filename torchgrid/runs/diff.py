"""The comparison of two sets of records, two cells or two releases, from the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.config.spelling import suggest
from torchgrid.model.cell import split_id
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.records import store
from torchgrid.records.comparison import is_worse
from torchgrid.records.history import Step, pair_records, pair_releases
from torchgrid.report.changes import render_step_lines

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """Two things to compare: each is a path to records, a cell, or a release.

    `folder` holds the records in which cells and releases are looked for.
    """

    old: str
    new: str
    folder: Path


def print_diff(request: Request, echo: Echo) -> Exit:
    """Print what differs, and return exit code 1 if something is worse.

    Raises ConfigurationError for a name that is neither a path nor a cell nor a release, and
    NothingTestedError if the two have no cell in common.
    """
    steps = find_steps(request)
    if not steps:
        raise NothingTestedError(
            f"{request.old} and {request.new} have no cells to compare; name two cells to compare "
            "whatever they differ in"
        )
    for line in render_step_lines(steps):
        echo(line)
    worse = any(is_worse(step.differences) for step in steps)
    return Exit.REGRESSED if worse else Exit.HELD


def find_steps(request: Request) -> tuple[Step, ...]:
    """Find the pairs of records to compare; a path is compared with a path or with a cell."""
    names = request.old, request.new
    known = store.read_records(request.folder)
    releases = {split_id(record.cell).release for record in known}
    if all(name in releases and not Path(name).exists() for name in names):
        return pair_releases(known, *names)
    old, new = (_find_records(name, known, request.folder) for name in names)
    return pair_records(old, new)


def _find_records(name: str, known: Sequence[Record], folder: Path) -> tuple[Record, ...]:
    """Return the records that a path, a cell's name or a release means."""
    path = Path(name)
    if path.is_dir():
        return store.require_records(path)
    if path.is_file():
        return (store.read_record(path),)
    by_cell = {record.cell: record for record in known}
    if name in by_cell:
        return (by_cell[name],)
    of_release = tuple(record for record in known if split_id(record.cell).release == name)
    if of_release:
        return of_release
    releases = {split_id(cell).release for cell in by_cell}
    hint = suggest(name, [*by_cell, *releases]) or "name a folder, a cell or a release"
    raise ConfigurationError(
        f"{name!r} is neither a path, nor a cell or release in {folder}; {hint}"
    )
