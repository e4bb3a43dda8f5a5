"""The comparison of two channels of torch, which separates torch's failures from a module's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torchgrid.config.matrix import read_matrix, select_cells
from torchgrid.contract import Reason
from torchgrid.model.cell import find_channel, get_python, split_id
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.expectation import Expectations, Standing
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.comparison import Change, Difference, is_worse
from torchgrid.records.history import Step, compare_step, identify_host
from torchgrid.records.keys import keep_current, parse_keys
from torchgrid.report.causes import group_causes
from torchgrid.report.change_families import group_changes, shorten_names
from torchgrid.report.changes import describe_family
from torchgrid.report.results import label_encoding
from torchgrid.report.run_summary import cut_line
from torchgrid.runs.diff import find_records

Echo = Callable[[str], None]
Pair = tuple[Record, Record]
Twins = tuple[object, ...]

REGRESSED, BASELINE_ONLY, OTHERS = "regressed", "baseline only", "others"

MAX_LINES = 12
"""The number of causes that a bucket lists; the others are counted."""

_PARTS = {"harness": "the harness", "themes": "the probes", "encodings": "the encodings"}
"""The parts of a record's keys that twins share, with their words."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """The two sides: each is a cell or a path to records, or both are the cells of a profile.

    `folder` holds the records in which cells are looked for.
    """

    folder: Path
    baseline: str | None = None
    candidate: str | None = None
    profile: str | None = None


@dataclass(frozen=True, kw_only=True)
class Twin:
    """One pair of records, and their failures in three buckets.

    The differences of `step` have no failure that matrix.toml expects of the candidate. `both` are
    the outcomes of the candidate that fail on both sides.
    """

    step: Step
    both: tuple[Outcome, ...]


def print_twins(project: Project, request: Request, echo: Echo) -> Exit:
    """Print what fails on the candidate alone, on both sides, and on the baseline alone.

    Exit code 1 means that something fails on the candidate alone. A pair with a side that has
    nothing to compare gets two lines. Raises ConfigurationError for records that other probes or
    modules made, and NothingTestedError if no pair is left.
    """
    found, alone = find_pairs(project, request)
    pairs, skipped = check_pairs(found)
    matrix = read_matrix(project.matrix) if project.matrix.is_file() else None
    expectations = Expectations(() if matrix is None else matrix.expectations)
    current = [(keep_current(before), keep_current(after)) for before, after in pairs]
    twins = [compare_pair(before, after, expectations) for before, after in current]
    for line in render_twins(twins, expectations):
        echo(cut_line(line))
    for line in skipped:
        echo(cut_line(line))
    for name in alone:
        echo(cut_line(f"no twin: {name}"))
    worse = any(is_worse(twin.step.differences) for twin in twins)
    return Exit.REGRESSED if worse else Exit.HELD


def find_pairs(project: Project, request: Request) -> tuple[list[Pair], list[str]]:
    """Find the pairs of records, and the names of the records without a twin."""
    if request.baseline is not None and request.candidate is not None:
        known = store.read_records(request.folder)
        baseline, candidate = (
            find_records(name, known, str(request.folder))
            for name in (request.baseline, request.candidate)
        )
        if len(baseline) == len(candidate) == 1:
            return [(baseline[0], candidate[0])], []
    elif request.profile is not None and request.baseline is None:
        cells = select_cells(read_matrix(project.matrix), profile=request.profile, globs=())
        names = {cell.id for cell in cells}
        if not any(map(is_early, names)):
            raise NothingTestedError(
                f"twin: profile {request.profile!r} has no candidate or nightly build; add a "
                "[[torch]] row of one, and run its cell"
            )
        own = [r for r in store.read_records(request.folder) if split_name(r.cell)[0] in names]
        return pair_early(own)
    else:
        raise ConfigurationError("twin: name a baseline and a candidate, or add --profile NAME")
    return pair_twins(baseline, candidate)


def is_early(cell_id: str) -> bool:
    """Tell whether a cell, or the cell of a record's name, has a candidate or nightly build."""
    return find_channel(split_id(cell_id).release) != "release"


def pair_twins(
    baseline: Sequence[Record], candidate: Sequence[Record]
) -> tuple[list[Pair], list[str]]:
    """Pair records that differ in the release and the source of torch alone.

    Raises ConfigurationError for two records of one side that could be the same twin, and
    NothingTestedError if there is no pair.
    """
    sides = [_index_twins(side) for side in (baseline, candidate)]
    before, after = sides
    pairs = [(before[key], after[key]) for key in before if key in after]
    alone = [side[key].cell for side in sides for key in side if not all(key in s for s in sides)]
    _require_pairs(pairs, baseline, candidate)
    return pairs, alone


def pair_early(records: Sequence[Record]) -> tuple[list[Pair], list[str]]:
    """Pair each early build with the newest release that differs from it in torch alone.

    `records` are sorted from the newest to the oldest. Raises NothingTestedError if there is no
    pair.
    """
    newest: dict[Twins, Record] = {}
    early = [record for record in records if is_early(record.cell)]
    releases = [record for record in records if not is_early(record.cell)]
    for record in releases:
        newest.setdefault(_identify_twins(record), record)
    found = [(newest.get(_identify_twins(record)), record) for record in early]
    pairs = [(baseline, record) for baseline, record in found if baseline is not None]
    _require_pairs(pairs, releases, early)
    return pairs, [record.cell for baseline, record in found if baseline is None]


def _require_pairs(
    pairs: Sequence[Pair], baseline: Sequence[Record], candidate: Sequence[Record]
) -> None:
    if not pairs:
        raise NothingTestedError(
            f"twin: no two of the {len(baseline)} and {len(candidate)} records differ in torch "
            "alone; run both cells, or name two"
        )


def _index_twins(records: Iterable[Record]) -> Mapping[Twins, Record]:
    found: dict[Twins, Record] = {}
    for record in records:
        first = found.setdefault(_identify_twins(record), record)
        if first is not record:
            raise ConfigurationError(
                f"twin: {first.cell} and {record.cell} may both be the twin of a cell; name two "
                "cells"
            )
    return found


def _identify_twins(record: Record) -> Twins:
    """Return what the records of twins share: the Python and its place, and what runs there.

    They do not share the source, since an index of nightly builds is another one.
    """
    parts = split_id(record.cell)
    return get_python(parts.variant), parts.extras, record.requires, record.probes


def check_pairs(pairs: Iterable[Pair]) -> tuple[list[Pair], list[str]]:
    """Return the pairs that can be compared, and lines about those with nothing to compare.

    Raises what `check_pair` raises: ConfigurationError always, and the first NothingTestedError if
    it leaves no pair.
    """
    kept: list[Pair] = []
    lines: list[str] = []
    errors: list[NothingTestedError] = []
    for baseline, candidate in pairs:
        try:
            check_pair(baseline, candidate)
        except NothingTestedError as error:
            errors.append(error)
            lines += [f"not compared: {baseline.cell} and {candidate.cell}", f"  {error}"]
        else:
            kept.append((baseline, candidate))
    if not kept:
        raise errors[0]
    return kept, lines


def check_pair(baseline: Record, candidate: Record) -> None:
    """Refuse two records that cannot be compared.

    Raises NothingTestedError if a side has no outcomes to compare, and ConfigurationError if
    another version of the probes, the harness or a module made it.
    """
    for record in (baseline, candidate):
        # An import that fails is a result of the candidate.
        is_result = record is candidate and _fails_import(record)
        if record.stopped is not None and not is_result:
            raise NothingTestedError(
                f"{record.cell}: {record.stopped.stage} stopped with {record.stopped.reason}, so "
                "there is nothing to compare; run the cell again"
            )
        if record.is_partial:
            raise NothingTestedError(f"{record.cell}: its run did not finish; run the cell again")
    if candidate.stopped is None and (reason := describe_other_commit(baseline, candidate)):
        raise ConfigurationError(
            f"{baseline.cell} and {candidate.cell} are not of one commit: {reason}; run both again"
        )


def _fails_import(record: Record) -> bool:
    return record.stopped is not None and record.stopped.reason == Reason.IMPORT_FAILED


def describe_other_commit(baseline: Record, candidate: Record) -> str:
    """Describe what differs between two records other than torch and host; empty for twins."""
    before, after = (parse_keys(record.keys) for record in (baseline, candidate))
    if before is None or after is None:
        name = (baseline if before is None else candidate).cell
        return f"the record of {name} has no keys"
    for part, words in _PARTS.items():
        old, new = getattr(before, part), getattr(after, part)
        if old != new:
            if isinstance(old, str):
                return f"{words} differs"
            names = sorted(n for n in {*old, *new} if old.get(n) != new.get(n))
            return f"{words} differ: {shorten_names(names)}"
    return ""


def compare_pair(baseline: Record, candidate: Record, expectations: Expectations) -> Twin:
    """Compare a baseline with its candidate."""
    if candidate.stopped is not None:
        # Its outcomes are from before it stopped.
        candidate = replace(candidate, outcomes=())
    step = compare_step(baseline, candidate)

    def is_expected(outcome: Outcome | None) -> bool:
        judged = None if outcome is None else expectations.judge(outcome)
        return judged is not None and judged.standing is Standing.HOLDS

    kept = [
        d for d in step.differences if d.change is not Change.REGRESSED or not is_expected(d.now)
    ]
    before = baseline.by_task
    both = tuple(
        outcome
        for task, outcome in candidate.by_task.items()
        if outcome.is_broken and task in before and before[task].is_broken
    )
    return Twin(step=replace(step, differences=tuple(kept)), both=both)


def render_twins(twins: Sequence[Twin], expectations: Expectations) -> Iterator[str]:
    """Yield the lines of all pairs: what was compared, then the buckets with their causes."""
    steps = [twin.step for twin in twins]
    for step in steps:
        count = len(step.before.by_task.keys() & step.after.by_task.keys())
        yield f"{step.before.cell} and {step.after.cell}: {count} outcomes of both"
    yield from _list_doubts(steps)
    yield from _render_changes("regressed, on the candidate alone", _select(steps, REGRESSED))
    yield from _render_both([outcome for twin in twins for outcome in twin.both], expectations)
    yield from _render_changes("on the baseline alone", _select(steps, BASELINE_ONLY))
    yield from _render_changes("other differences", _select(steps, OTHERS))


def _select(steps: Iterable[Step], bucket: str) -> list[Step]:
    """Select the differences of a bucket."""
    return [
        replace(step, differences=tuple(d for d in step.differences if choose_bucket(d) == bucket))
        for step in steps
    ]


def choose_bucket(difference: Difference) -> str:
    """Choose the bucket of a difference; what ends a run with exit code 1 has regressed."""
    if is_worse([difference]):
        return REGRESSED
    return BASELINE_ONLY if difference.change is Change.FIXED else OTHERS


def _render_changes(title: str, steps: Sequence[Step]) -> Iterator[str]:
    """Yield the lines of a bucket: its number of outcomes, and a line for each cause."""
    families = group_changes(steps)
    count = sum(max(family.outcomes, 1) for family in families)
    yield f"{title}: {count}"
    yield from _limit_lines([describe_family(family, str) for family in families])


def _render_both(outcomes: Sequence[Outcome], expectations: Expectations) -> Iterator[str]:
    """Yield the lines of what fails on both sides; what matrix.toml expects is only counted."""
    causes = group_causes(outcomes, expectations)
    expected = sum(cause.expected for cause in causes)
    yield f"on both: {len(outcomes)}, of which matrix.toml expects {expected}"
    lines = []
    for cause in causes:
        if cause.expected < len(cause.outcomes):
            probes = shorten_names(sorted({o.probe for o in cause.outcomes}))
            names = shorten_names(sorted({label_encoding(o.encoding) for o in cause.outcomes}))
            lines.append(f"{len(cause.outcomes)} {cause.reason}: {probes}: {names}")
    yield from _limit_lines(lines)


def _limit_lines(causes: Sequence[str]) -> Iterator[str]:
    """Yield the first causes, and the number of the others."""
    yield from (f"  {cause}" for cause in causes[:MAX_LINES])
    if len(causes) > MAX_LINES:
        yield f"  and {len(causes) - MAX_LINES} more causes"


def _list_doubts(steps: Iterable[Step]) -> Iterator[str]:
    """Yield a line for each pair that was not made at once, or not on one machine."""
    for step in steps:
        names = f"{step.before.cell} and {step.after.cell}"
        hosts = {identify_host(each) for each in (step.before, step.after)}
        dates = [each.date or "no date" for each in (step.before, step.after)]
        if len(hosts) > 1:
            yield f"note: made on two machines: {names}"
        if dates[0] != dates[1]:
            yield f"note: run on {dates[0]} and {dates[1]}: {names}"
