"""Changes grouped by their cause: one line for all encodings and cells that changed alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from torchgrid.contract import Kind
from torchgrid.model.cell import split_id
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT
from torchgrid.records.comparison import Change, Difference
from torchgrid.records.history import Step
from torchgrid.report.marks import describe_verdict
from torchgrid.report.results import label_encoding

MEANINGS = {
    Change.REGRESSED: "it passed, and fails now",
    Change.BLOCKED: "it passed or failed, and the cell cannot run it now",
    Change.NOW_UNAVAILABLE: "it passed or failed, and has no result now",
    Change.FLAKY: "two attempts of it disagree now",
    Change.FIXED: "it failed, and passes now",
    Change.UNBLOCKED: "the cell could not run it, and it passes or fails now",
    Change.CHANGED: "an observation has the other answer now, which is neither better nor worse",
    Change.OTHER_REASON: "it passes in neither, and its verdict or its reason is another one now",
    Change.NEW: "it had no result, or did not exist, and passes or fails now",
    Change.GONE: "it no longer exists",
}
"""The meanings of the changes that are shown."""

SHOWN = tuple(MEANINGS)
"""The changes in the order in which they are shown, what a reader has to act on first."""

NOT_RUN = "not run"

_ABOUT_CELLS = (
    Change.BLOCKED,
    Change.NOW_UNAVAILABLE,
    Change.UNBLOCKED,
    Change.NEW,
    Change.GONE,
)

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


def list_changes(step: Step) -> tuple[Difference, ...]:
    """List all that differs in a step, also what only has another reason."""
    return (*step.differences, *step.other_reasons)


def count_changes(steps: Iterable[Step]) -> str:
    """Count what differs in some steps by its word, empty if nothing does: `2 regressed, 1 new`."""
    counts = Counter(each.change for step in steps for each in list_changes(step))
    return ", ".join(f"{counts[change]} {change}" for change in SHOWN if counts[change])


def render_meanings() -> str:
    """Render the words for changes and their meanings as a Markdown list."""
    return "\n".join(f"- *{change}*: {meaning}" for change, meaning in MEANINGS.items())


def group_changes(
    steps: Sequence[Step],
    select: Callable[[Step], Iterable[Difference]] = lambda step: step.differences,
) -> tuple[Family, ...]:
    """Group the differences of some steps by their cause, the most urgent change first.

    `select` chooses the differences of a step.
    """
    groups: dict[tuple[Change, str, str, str], list[tuple[Step, Difference]]] = {}
    for step in steps:
        for difference in select(step):
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


def list_details(steps: Iterable[Step], *, has_keys: bool = True) -> Iterator[str]:
    """Yield a sentence for each thing that makes a comparison weaker than it looks.

    Only keys tell the versions of probes. Without `has_keys` nothing is said of them: a place that
    keeps none, such as compatibility.json, gives no reason to suspect others.
    """
    steps = list(steps)
    others = [step.after.cell for step in steps if step.has_other_probes] if has_keys else []
    if others:
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
    # What neither passes nor fails says something about the cell, and not about the probe.
    is_about_cell = difference.change in _ABOUT_CELLS or outcome.verdict in SILENT
    probe = "" if is_about_cell else outcome.probe
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
