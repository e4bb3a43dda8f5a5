"""The check of published records: which are too old for the policy, and which are missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.config.matrix import FULL_PROFILE, Matrix, read_matrix, select_cells
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.freshness import measure_ages, parse_day
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.report.run_summary import cut_line
from torchgrid.system.host import read_date

Echo = Callable[[str], None]

MAX_NAMES = 10
"""The number of cells that a list names; the others are counted."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """A question about the records in a folder: of one profile, or of all; `today` as a text."""

    folder: Path
    profile: str | None = None
    today: str | None = None


def print_freshness(project: Project, request: Request, echo: Echo) -> Exit:
    """Print which records are too old, and which cells have none; exit code 1 for the former.

    Raises ConfigurationError for a profile or a day that does not exist, and NothingTestedError if
    there are no records.
    """
    matrix = read_matrix(project.matrix)
    today = parse_today(request.today)
    names = choose_names(matrix, request.profile)
    known = names if request.profile is not None else {cell.id for cell in matrix.cells}
    every = store.read_records(request.folder)
    ids = {record.cell: split_name(record.cell)[0] for record in every}
    records = [record for record in every if ids[record.cell] in known]
    if not records:
        subject = f"profile {request.profile!r}" if request.profile else "the matrix"
        options = f" -- --profile {request.profile}" if request.profile else ""
        raise NothingTestedError(
            f"{request.folder}: no record of {subject}; run `nox -s matrix{options}`, then "
            "`nox -s report -- --accept`"
        )
    old = [each for each in measure_ages(records, matrix.policy, today) if each.is_old]
    fresh = f"{len(records) - len(old)} of {len(records)} records are within the policy"
    echo(cut_line(f"{fresh} on {today}: {matrix.policy}"))
    missing = names - {*ids.values()}
    unknown = ids.keys() - {record.cell for record in records}
    lists = {
        "too old": [f"{each!s:<25}  {each.cell}" for each in old],
        "no record": [cell.id for cell in matrix.cells if cell.id in missing],
        "a record, and no cell in matrix.toml": sorted(unknown) if request.profile is None else [],
    }
    for title, lines in lists.items():
        for line in list_lines(title, lines):
            echo(line)
    return Exit.REGRESSED if old else Exit.HELD


def parse_today(text: str | None) -> dt.date:
    """Parse the value of `--today`, by default the day in UTC; raises ConfigurationError."""
    today = parse_day(text or read_date())
    if today is None:
        raise ConfigurationError(f"--today: {text!r} is not a day; write one such as 2026-11-26")
    return today


def choose_names(matrix: Matrix, profile: str | None) -> set[str]:
    """Choose the cells that must have a record: of a profile, or of all profiles with a name."""
    if profile is not None:
        return {cell.id for cell in select_cells(matrix, profile=profile, globs=())}
    return {cell.id for cell in matrix.cells if set(cell.profiles) - {FULL_PROFILE}}


def list_lines(title: str, names: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a list below its title; none if it is empty."""
    if not names:
        return
    yield f"{title}: {len(names)}"
    yield from (cut_line(f"  {name}") for name in names[:MAX_NAMES])
    if len(names) > MAX_NAMES:
        yield f"  and {len(names) - MAX_NAMES} more"
