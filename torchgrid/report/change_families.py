"""Changes grouped by their cause: one line for all encodings and cells that changed alike."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from torchgrid.contract import Kind
from torchgrid.model.cell import split_id
from torchgrid.model.outcome import Outcome
from torchgrid.records.comparison import Change, Difference
from torchgrid.records.history import Step
from torchgrid.report.marks import describe_verdict
from torchgrid.report.results import label_encoding

SHOWN = (
    Change.REGRESSED,
    Change.BLOCKED,
    Change.NOW_UNAVAILABLE,
    Change.FLAKY,
    Change.FIXED,
    Change.CHANGED,
    Change.NEW,
    Change.GONE,
)
"""The changes in the order in which they are shown, what a reader has to act on first."""

NOT_RUN = "not run"

_ABOUT_CELLS = (Change.BLOCKED, Change.NOW_UNAVAILABLE, Change.NEW, Change.GONE)

MAX_NAMES = 4
"""The number of encodings or cells that a line names; the others are counted."""


@dataclass(frozen=True, kw_only=True)
class Family:
    """Outcomes that changed in the same way, with the same reasons before and after.

    Several `probes` share a family if the cell is what changed, and not the answer. A whole cell
    has none. `example` is the detail of one of the outcomes. `note` says if all changes are on one
    host, or in one cell, although others were compared.
    """

    change: Change
    probes: tuple[str, ...]
    before: str
    after: str
    encodings: tuple[str, ...]
    cells: tuple[str, ...]
    outcomes: int
    example: str = ""
    note: str = ""

    @property
    def words(self) -> str:
        """The change in words, such as `pass -> fail (InductorError)`."""
        return f"{self.before} -> {self.after}"


def group_changes(steps: Sequence[Step]) -> tuple[Family, ...]:
    """Group the differences of some steps by their cause, the most urgent change first."""
    groups: dict[tuple[Change, str, str, str], list[tuple[Step, Difference]]] = {}
    for step in steps:
        for difference in step.differences:
            groups.setdefault(_find_cause(difference), []).append((step, difference))
    families = [_make_family(cause, group, steps) for cause, group in groups.items()]
    return tuple(
        sorted(families, key=lambda f: (SHOWN.index(f.change), f.probes, f.before, f.after))
    )


def shorten_names(names: Collection[str]) -> str:
    """Join names, and count those that are one too many: `a, b, c and 7 more`."""
    first = list(names)[:MAX_NAMES]
    more = len(names) - len(first)
    return ", ".join(first) + (f" and {more} more" if more else "")


def describe_outcome_briefly(outcome: Outcome | None) -> str:
    """Describe an outcome by its verdict and its reason, such as `fail (InductorError)`."""
    if outcome is None:
        return NOT_RUN
    word = describe_verdict(outcome.verdict, outcome.kind)
    if outcome.disagreed is not None:
        word = f"{word} and {describe_verdict(outcome.disagreed.verdict, outcome.kind)}"
    return f"{word} ({outcome.reason})" if outcome.reason else word


def list_details(steps: Iterable[Step]) -> Iterator[str]:
    """Yield a sentence for each thing that makes a comparison weaker than it looks."""
    steps = list(steps)
    if others := [step.after.cell for step in steps if step.has_other_probes]:
        names = shorten_names(others)
        yield f"other versions of the probes may have made the record that {names} is compared with"
    for step in steps:
        names = f"{step.before.cell} and {step.after.cell}"
        if packages := list_package_changes(step):
            yield f"{names} differ in packages too: {', '.join(packages)}"


def list_package_changes(step: Step) -> list[str]:
    """List the packages beside torch whose versions differ between the two records of a step."""
    freezes = [(r.attestation or {}).get("freeze") or {} for r in (step.before, step.after)]
    beside = {extra.partition("_")[0] for extra in split_id(step.after.cell).extras}
    return [
        f"{name} {freezes[0][name]} -> {freezes[1][name]}"
        for name in sorted(beside)
        if name in freezes[0] and name in freezes[1] and freezes[0][name] != freezes[1][name]
    ]


def _find_cause(difference: Difference) -> tuple[Change, str, str, str]:
    was, now = difference.was, difference.now
    outcome = now or was
    if outcome is None:
        return difference.change, "", difference.before, difference.after
    if was is None or now is None:
        # One side never had the outcome, so its probe and its verdict explain nothing.
        before, after = (NOT_RUN if each is None else "run" for each in (was, now))
        return difference.change, "", before, after
    probe = "" if difference.change in _ABOUT_CELLS else outcome.probe
    before, after = map(describe_outcome_briefly, (was, now))
    return difference.change, probe, before, after


def _make_family(
    cause: tuple[Change, str, str, str],
    group: Sequence[tuple[Step, Difference]],
    steps: Sequence[Step],
) -> Family:
    change, _, before, after = cause
    outcomes = [found for _, each in group if (found := each.now or each.was) is not None]
    details = sorted({outcome.detail for outcome in outcomes if outcome.detail})
    probes = tuple(sorted({outcome.probe for outcome in outcomes}))
    is_observed = all(outcome.kind is Kind.OBSERVATION for outcome in outcomes)
    # The detail of a pass, or of one side alone, does not explain a change.
    explains = change is not Change.FIXED and NOT_RUN not in (before, after) and not is_observed
    return Family(
        change=change,
        probes=probes,
        before=before,
        after=after,
        encodings=tuple(sorted({label_encoding(outcome.encoding) for outcome in outcomes})),
        cells=tuple(dict.fromkeys(step.after.cell for step, _ in group)),
        outcomes=len(outcomes),
        example=details[0] if details and explains else "",
        note=_describe_spread([step for step, _ in group], probes, steps),
    )


def _describe_spread(own: Sequence[Step], probes: Collection[str], steps: Sequence[Step]) -> str:
    """Say that all changes of a family are on one host or in one cell, if others were compared."""
    compared = [step for step in steps if not step.probes.isdisjoint(probes)]
    hosts = {step.host for step in compared}
    cells = {step.after.cell for step in compared}
    changed = {step.host for step in own}
    if None not in hosts and len(hosts) > 1 and len(changed) == 1:
        return f"all on one host of {len(hosts)}"
    if len(cells) > 1 and len({step.after.cell for step in own}) == 1:
        return f"all in one cell of {len(cells)}"
    return ""
