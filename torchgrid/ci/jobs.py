"""The jobs of a run on other machines: which cells each runs, where, how long, on how much disk."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from statistics import mean

from torchgrid.config.spelling import suggest
from torchgrid.environments.lockfile import read_lock
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.runs.context import CellHistory
from torchgrid.runs.schedule import estimate_seconds
from torchgrid.system.files import GIGABYTE

UNKNOWN_SECONDS = 1800.0
"""The seconds that a cell counts for, if no cell of the run has ever run."""

SETUP_SECONDS = 300.0
"""The seconds for the installation of a cell, which its outcomes do not count."""

SLACK = 3.0
"""The number of times that a job may take longer than expected before its host ends it."""

SHORTEST_LIMIT = 30
"""The shortest time limit of a job in minutes; the longest is its host's."""


@dataclass(frozen=True, kw_only=True)
class CellNeeds:
    """The needs of a cell: the machines that can run it, the time and the disk space.

    `seconds` of work are None for a cell that never ran. `disk` is in bytes, and None without a
    lock file. `labels` are those of the machines.
    """

    cell: Cell
    labels: tuple[str, ...]
    seconds: float | None
    disk: int | None


@dataclass(frozen=True, kw_only=True)
class PlannedCell:
    """A cell of a job: its expected work with its installation, and its gigabytes of disk.

    `disk_gb` is None if unknown.
    """

    cell: Cell
    seconds: float
    disk_gb: int | None


@dataclass(frozen=True, kw_only=True)
class Job:
    """One job: its cells, longest first, which run on one machine.

    `minutes` is the time limit, which its host may lower.
    """

    name: str
    planned: tuple[PlannedCell, ...]
    labels: tuple[str, ...]
    minutes: int

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells in the order in which they start."""
        return tuple(each.cell for each in self.planned)

    @property
    def seconds(self) -> float:
        """The expected work of all cells."""
        return sum(each.seconds for each in self.planned)

    @property
    def disk_gb(self) -> int | None:
        """The largest need of a cell, as environments can be deleted between cells.

        It is None if a need is unknown, as that one may be the largest.
        """
        needs = [each.disk_gb for each in self.planned if each.disk_gb is not None]
        return max(needs) if len(needs) == len(self.planned) else None


def measure_needs(
    project: Project,
    cells: Iterable[Cell],
    records: Iterable[Record],
    labels: Sequence[str] = (),
    usual: tuple[str, ...] = (),
) -> list[CellNeeds]:
    """Measure what cells need, by their accepted records and by the lock files that exist.

    `labels` are words such as `ubuntu-24.04` for all cells, or `torch*-cu*=self-hosted,gpu` for
    those that a glob matches. The last one that matches a cell counts, and `usual` without one.
    Raises ConfigurationError for a word without a label, and for a glob that matches no cell.
    """
    cells = tuple(cells)
    lengths: dict[str, float] = {}
    for record in records:
        cell_id, _ = split_name(record.cell)
        seconds = estimate_seconds(CellHistory(previous=record, accepted=record))
        if seconds is not None:
            lengths[cell_id] = max(seconds, lengths.get(cell_id, 0.0))
    ids = [cell.id for cell in cells]
    rules = [("*", usual), *(_parse_rule(text, ids) for text in labels)]
    return [
        CellNeeds(
            cell=cell,
            labels=next(words for glob, words in reversed(rules) if fnmatchcase(cell.id, glob)),
            seconds=lengths.get(cell.id),
            disk=_measure_disk(project, cell),
        )
        for cell in cells
    ]


def make_jobs(needs: Sequence[CellNeeds], max_jobs: int | None = None) -> list[Job]:
    """Put cells into jobs of about equal length, the longest job first.

    Without `max_jobs` each cell is a job of its own. Cells that need other labels never share a
    job. Raises ConfigurationError if there are more groups of labels than jobs.
    """
    groups: dict[tuple[str, ...], list[CellNeeds]] = {}
    for need in needs:
        groups.setdefault(need.labels, []).append(need)
    counts = {labels: len(group) for labels, group in groups.items()}
    work = _estimate_work(needs)
    if max_jobs is not None:
        counts = _share_jobs(groups, work, max_jobs)
    shards = [
        (labels, shard)
        for labels, group in groups.items()
        for shard in _balance(group, counts[labels], work)
    ]
    # A cell of unknown length may be the longest, so its job starts first.
    shards.sort(key=lambda each: _sort_key(each[1], work))
    width = len(str(len(shards)))
    return [
        _make_job(f"{number:0{width}}", labels, shard, work)
        for number, (labels, shard) in enumerate(shards, start=1)
    ]


def _parse_rule(text: str, ids: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Parse the labels of machines, and the glob over the ids of cells before them if there is one.

    Raises ConfigurationError without a label, and for a glob that matches no id.
    """
    glob, _, names = text.rpartition("=")
    words = tuple(filter(None, (word.strip() for word in names.split(","))))
    if not words:
        raise ConfigurationError(
            f"--runner: {text!r} names no label; write one such as ubuntu-24.04, or "
            "'torch*-cu*=self-hosted,gpu'"
        )
    if glob and not any(fnmatchcase(name, glob) for name in ids):
        hint = suggest(glob, ids, cutoff=0.4) or "`nox -s plan -- --profile full` lists the cells"
        raise ConfigurationError(f"--runner: {glob!r} matches no cell of the run; {hint}")
    return glob or "*", words


def _measure_disk(project: Project, cell: Cell) -> int | None:
    """Measure the bytes of a cell's download and its environment; None without a lock file."""
    try:
        lock = read_lock(project.lockfile(cell.id))
    except (OSError, ValueError):
        return None
    return lock.bytes + lock.unpacked_bytes


def _estimate_work(needs: Sequence[CellNeeds]) -> Mapping[str, float]:
    """Estimate the seconds of each cell; an unknown length counts as much as the average one."""
    known = [need.seconds for need in needs if need.seconds is not None]
    average = mean(known) if known else UNKNOWN_SECONDS
    return {
        need.cell.id: SETUP_SECONDS + (average if need.seconds is None else need.seconds)
        for need in needs
    }


def _share_jobs(
    groups: Mapping[tuple[str, ...], Sequence[CellNeeds]], work: Mapping[str, float], jobs: int
) -> dict[tuple[str, ...], int]:
    """Share jobs among groups of cells: the next one goes to the group with the longest jobs."""
    if len(groups) > jobs:
        raise ConfigurationError(
            f"--max-shards: the cells need {len(groups)} kinds of machines, and {jobs} jobs cannot "
            f"be of that many; write at least {len(groups)}"
        )
    counts = dict.fromkeys(groups, 1)
    total = {labels: sum(work[need.cell.id] for need in group) for labels, group in groups.items()}
    for _ in range(jobs - len(groups)):
        splittable = [labels for labels, group in groups.items() if counts[labels] < len(group)]
        if not splittable:
            break
        counts[max(splittable, key=lambda labels: total[labels] / counts[labels])] += 1
    return counts


def _balance(
    group: Sequence[CellNeeds], count: int, work: Mapping[str, float]
) -> list[list[CellNeeds]]:
    """Put cells into shards: the longest first, each into the shard that has least to do."""
    shards: list[list[CellNeeds]] = [[] for _ in range(count)]
    for need in sorted(group, key=lambda need: _sort_key([need], work)):
        min(shards, key=lambda shard: sum(work[each.cell.id] for each in shard)).append(need)
    return shards


def _sort_key(shard: Sequence[CellNeeds], work: Mapping[str, float]) -> tuple[bool, float, str]:
    known = all(need.seconds is not None for need in shard)
    return known, -sum(work[need.cell.id] for need in shard), shard[0].cell.id


def _make_job(
    name: str, labels: tuple[str, ...], shard: Sequence[CellNeeds], work: Mapping[str, float]
) -> Job:
    planned = tuple(
        PlannedCell(
            cell=need.cell,
            seconds=work[need.cell.id],
            disk_gb=None if need.disk is None else math.ceil(need.disk / GIGABYTE),
        )
        for need in shard
    )
    limit = math.ceil(SLACK * sum(each.seconds for each in planned) / 60)
    return Job(name=name, planned=planned, labels=labels, minutes=max(limit, SHORTEST_LIMIT))
