"""The steps from release to release in a set of records, and from one set to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from torchgrid.model.cell import find_channel, sort_key, split_id
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.records.comparison import (
    Difference,
    compare_reasons,
    compare_records,
    is_worse,
)
from torchgrid.records.keys import parse_keys
from torchgrid.records.metric_changes import MetricChange, compare_metrics


@dataclass(frozen=True, kw_only=True)
class Step:
    """Two records, what differs between them, and the number of outcomes that do not.

    `other_reasons` are outcomes that pass in neither of them, with another verdict or reason.
    `not_shared` are the encodings that only one of them tested, which are not compared.
    """

    before: Record
    after: Record
    differences: tuple[Difference, ...]
    metrics: tuple[MetricChange, ...]
    unchanged: int
    other_reasons: tuple[Difference, ...] = ()
    not_shared: tuple[str, ...] = ()

    @cached_property
    def host(self) -> str | None:
        """The machine of the newer record, see `identify_host`."""
        return identify_host(self.after)

    @cached_property
    def probes(self) -> frozenset[str]:
        """The probes of the newer record."""
        return frozenset(outcome.probe for outcome in self.after.outcomes)

    @property
    def has_other_probes(self) -> bool:
        """True if other versions of the probes made the two records, or nobody can tell."""
        return not _have_same_probes(self.before, self.after)


def compare_step(before: Record, after: Record, *, shared_only: bool = False) -> Step:
    """Compare two records; with `shared_only`, only the encodings that both of them tested.

    Times are compared only if one machine and one version of the probes made both records.
    """
    not_shared: tuple[str, ...] = ()
    if shared_only and before.stopped is None and after.stopped is None:
        names = [{outcome.encoding for outcome in each.outcomes} for each in (before, after)]
        not_shared = tuple(sorted(names[0] ^ names[1]))
    if not_shared:
        before, after = (
            replace(each, outcomes=tuple(o for o in each.outcomes if o.encoding not in not_shared))
            for each in (before, after)
        )
    differences, other_reasons = compare_records(before, after), compare_reasons(before, after)
    compared = before.by_task.keys() & after.by_task.keys()
    is_timed = identify_host(before) == identify_host(after) and _have_same_probes(before, after)
    changed = {each.now.task for each in (*differences, *other_reasons) if each.now is not None}
    return Step(
        before=before,
        after=after,
        differences=differences,
        metrics=compare_metrics(before, after, times=is_timed),
        unchanged=len(compared - changed),
        other_reasons=other_reasons,
        not_shared=not_shared,
    )


def list_steps(records: Iterable[Record]) -> tuple[Step, ...]:
    """List the step from each record to that of the next newer release, newest first.

    Both records of a step have the same source, Python, packages, probes and kind of machine.
    """
    series: dict[tuple[object, ...], list[Record]] = {}
    for record in sorted(records, key=lambda record: sort_key(record.cell)):
        series.setdefault(_find_series(record), []).append(record)
    steps = [
        compare_step(before, after, shared_only=True)
        for found in series.values()
        for after, before in pairwise(found)
    ]
    return tuple(sorted(steps, key=lambda step: sort_key(step.after.cell)))


def compare_new_cells(
    run: Iterable[Record], accepted: Sequence[Record], expectations: Expectations
) -> list[Difference]:
    """List what the cells without an accepted record lost since the release before them.

    Each is compared with the newest accepted release that is older and differs in nothing else. A
    record whose run stopped or did not finish is compared with nothing.
    """
    known = {record.cell for record in accepted if record.is_finished}
    found: list[Difference] = []
    for record in run:
        before = None if record.cell in known else _find_release_before(record, accepted)
        if before is not None and record.is_finished:
            found += compare_records(before, record, expectations)
    return [difference for difference in found if is_worse([difference])]


def _find_release_before(record: Record, accepted: Iterable[Record]) -> Record | None:
    own, series = sort_key(record.cell), _find_series(record)
    older = [
        each
        for each in accepted
        if each.is_finished
        and find_channel(split_id(each.cell).release) == "release"
        and _find_series(each) == series
        and sort_key(each.cell) > own
    ]
    return min(older, key=lambda each: sort_key(each.cell), default=None)


def pair_records(old: Sequence[Record], new: Sequence[Record]) -> tuple[Step, ...]:
    """Compare the records of the cells that two sets have in common.

    Two single records are compared, whichever their cells are.
    """
    if len(old) == len(new) == 1:
        return (compare_step(old[0], new[0]),)
    known = {record.cell: record for record in old}
    return tuple(compare_step(known[r.cell], r) for r in new if r.cell in known)


def pair_releases(records: Iterable[Record], old: str, new: str) -> tuple[Step, ...]:
    """Compare the cells of two releases that do not differ in anything else."""
    by_release: dict[str, dict[tuple[object, ...], Record]] = {old: {}, new: {}}
    for record in records:
        release = split_id(record.cell).release
        if release in by_release:
            by_release[release][_find_series(record)] = record
    before: Mapping[tuple[object, ...], Record] = by_release[old]
    return tuple(
        compare_step(before[series], after, shared_only=True)
        for series, after in by_release[new].items()
        if series in before
    )


def identify_host(record: Record) -> str | None:
    """Return a text that is the same for records of one machine; None if it does not tell."""
    keys = parse_keys(record.keys)
    if keys is None:
        return None
    return f"{record.cell.partition('@')[2]} {sorted(keys.host.items())}"


def _have_same_probes(one: Record, other: Record) -> bool:
    """Tell whether one version of harness and probes made two records; False if unknown."""
    keys = [parse_keys(record.keys) for record in (one, other)]
    versions = [None if each is None else (each.harness, each.themes) for each in keys]
    return versions[0] is not None and versions[0] == versions[1]


def _find_series(record: Record) -> tuple[object, ...]:
    parts = split_id(record.cell)
    return parts.variant, parts.extras, record.requires, record.probes
