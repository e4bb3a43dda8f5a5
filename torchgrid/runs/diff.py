"""The comparison of two sets of records, two cells or two releases, from the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.config.spelling import suggest
from torchgrid.model.cell import split_id
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.comparison import has_evidence, is_worse
from torchgrid.records.history import Step, pair_records, pair_releases
from torchgrid.report.change_families import list_changes
from torchgrid.report.changes import render_step_lines
from torchgrid.report.compatibility_json import restore_records
from torchgrid.report.machine_files import COMPATIBILITY
from torchgrid.runs.evidence import is_address, load_document

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """Two things to compare: each is a path to records, an address of some, a cell, or a release.

    `folder` holds the records in which cells and releases are looked for, unless `place` is the
    path or the address of a compatibility.json that does.
    """

    old: str
    new: str
    folder: Path
    place: str | None = None


def print_diff(request: Request, echo: Echo) -> Exit:
    """Print what differs, and return exit code 1 if something is worse.

    Raises ConfigurationError for a name that is neither a path nor a cell nor a release, and
    NothingTestedError if the two have no cell in common, or no evidence in those that they have.
    """
    steps = find_steps(request)
    if not steps:
        raise NothingTestedError(
            f"{request.old} and {request.new} have no cells to compare; name two cells to compare "
            "whatever they differ in"
        )
    if not any(map(_tells_something, steps)):
        raise NothingTestedError(
            f"{request.old} and {request.new}: nothing was tested in the cells that both have; "
            "run `nox -s matrix`"
        )
    of_documents = any((request.place, is_document(request.old), is_document(request.new)))
    for line in render_step_lines(steps, has_keys=not of_documents):
        echo(line)
    if of_documents:
        echo(f"note: {COMPATIBILITY} has no metrics and no second results, so none are compared")
    worse = any(is_worse(step.differences) for step in steps)
    return Exit.REGRESSED if worse else Exit.HELD


def _tells_something(step: Step) -> bool:
    """Tell whether something differs in two records, or one of them has evidence."""
    return bool(list_changes(step)) or has_evidence(step.before) or has_evidence(step.after)


def find_steps(request: Request) -> tuple[Step, ...]:
    """Find the pairs of records to compare; a path is compared with a path or with a cell."""
    names = request.old, request.new
    known = _read_known(request)
    releases = {split_id(record.cell).release for record in known}
    if all(name in releases and not Path(name).exists() for name in names):
        return pair_releases(known, *names)
    where = request.place or str(request.folder)
    old, new = (find_records(name, known, where) for name in names)
    return pair_records(old, new)


def is_document(name: str) -> bool:
    """Tell whether a name is that of a compatibility.json, or of a folder that has no records."""
    if is_address(name):
        return True
    path = Path(name)
    if path.is_dir():
        records = (*path.glob("*.jsonl"), *path.glob("data/*.jsonl"))
        return (path / COMPATIBILITY).is_file() and not records
    return path.is_file() and path.suffix == ".json"


def _read_known(request: Request) -> tuple[Record, ...]:
    """Read the records in which cells and releases are looked for."""
    if request.place is None:
        return store.read_records(request.folder)
    return _read_document(request.place)


def _read_document(place: str) -> tuple[Record, ...]:
    return restore_records(load_document(place, Project(Path())))


def find_records(name: str, known: Sequence[Record], where: str) -> tuple[Record, ...]:
    """Return the records that a path, an address, a cell's name or a release means.

    `where` is the place of the `known` records, in which cells and releases are looked for.
    """
    path = Path(name)
    if is_document(name):
        return _read_document(name)
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
        f"{name!r} is neither a path, nor a cell or release in {where}; {hint}"
    )
