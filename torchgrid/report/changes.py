"""The page of changes: what each release changed, and the lines that compare any two records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from torchgrid.model.cell import split_id
from torchgrid.model.expectation import Standing
from torchgrid.model.outcome import Outcome
from torchgrid.records.history import Step
from torchgrid.records.metric_changes import RULES, MetricChange
from torchgrid.report.change_families import (
    Family,
    count_changes,
    group_changes,
    list_changes,
    list_details,
    render_meanings,
    shorten_names,
)
from torchgrid.report.releases import locate_release_page, sort_releases
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import count_noun, escape_text, format_code

INTRODUCTION = """\
# Changes

What changes from one release of torch to the next, release by release. Each cell is compared with
that of the next older release that has the same source, Python, packages and kind of machine.
Outcomes with the same verdict and reason on both sides are only counted, as unchanged. A line
stands for all encodings and cells that changed alike. The page of a release has their messages.
`torchgrid diff OLD NEW` compares any two releases, cells or folders of records. This page is
generated from the records in `data/`.
"""

WORDS = """\
## Words

What each word says of an outcome, from the older to the newer release:
"""

THRESHOLDS = """\
## Thresholds of metrics

A metric counts as changed if it differs by more than its noise. The first line that fits counts.
Times are compared only if one machine and one version of the probes made both records.
"""

WITHOUT_THREAD = """\
## Failures without a thread

Requirements that fail, and for which no expectation in `matrix.toml` names an upstream thread. A
failure that is expected without one is a property of the encoding, and needs none.
"""

Releases = tuple[str, str]
"""The older and the newer release of a transition."""


def render_changes_page(results: Results, steps: Sequence[Step]) -> str:
    """Render the whole page; `steps` are those from each record to that of the next release."""
    transitions: dict[Releases, list[Step]] = {}
    for step in steps:
        older, newer = (split_id(each.cell).release for each in (step.before, step.after))
        transitions.setdefault((older, newer), []).append(step)
    parts = [INTRODUCTION.strip()]
    parts.append(_render_counts(transitions) if steps else "No two cells can be compared.")
    parts += [
        _render_transition(releases, found)
        for releases, found in transitions.items()
        if _has_changed(found)
    ]
    if without := _render_failures_without_thread(results):
        parts.append(f"{WITHOUT_THREAD}\n{without}")
    parts.append(f"{WORDS}\n{render_meanings()}")
    parts.append(f"{THRESHOLDS}\n{_render_thresholds()}")
    return "\n\n".join(parts) + "\n"


def render_step_lines(steps: Sequence[Step], *, has_keys: bool = True) -> Iterator[str]:
    """Yield the lines of a comparison for a terminal, one a family, then what did not change.

    `has_keys` says that the records come from a place that keeps keys, see `list_details`.
    """
    for family in group_changes(steps, list_changes):
        yield f"{family.change}: {describe_family(family, str)}"
    for change in (change for step in steps for change in step.metrics):
        yield f"{change.direction}: {_describe_metric(change)}"
    for sentence in list_details(steps, has_keys=has_keys):
        yield f"note: {sentence}"
    unchanged = count_noun(sum(step.unchanged for step in steps), "outcome")
    yield f"unchanged: {unchanged} in {count_noun(len(steps), 'cell')}"


def _render_counts(transitions: Mapping[Releases, Sequence[Step]]) -> str:
    """Render the numbers of changed outcomes, a line per transition."""
    lines = []
    for releases, steps in transitions.items():
        heading = _make_heading(releases)
        link = escape_text(heading)
        if _has_changed(steps):
            # The anchor that GitHub makes of the heading.
            dashed = heading.lower().replace(" ", "-")
            anchor = "".join(c for c in dashed if c.isalnum() or c in "-_")
            link = f"[{link}](#{anchor})"
        unchanged = sum(step.unchanged for step in steps)
        changed = count_changes(steps) or "nothing changed"
        pairs = count_noun(len(steps), "pair of cells", "pairs of cells")
        lines.append(f"- {link}: {changed}; {unchanged} unchanged in {pairs}")
    return "\n".join(lines)


def _has_changed(steps: Iterable[Step]) -> bool:
    return any(list_changes(step) or step.metrics for step in steps)


def _render_transition(releases: Releases, steps: Sequence[Step]) -> str:
    """Render the section of one transition: its changes by cause, its metrics, and its limits."""
    parts = [f"## {escape_text(_make_heading(releases))}"]
    cells = ", ".join(_label_cell(step.after.cell) for step in steps)
    parts.append(f"Compared in {escape_text(cells)}.")
    _, newer = releases
    parts[-1] += f" [Messages and builds]({locate_release_page(newer)})."
    lines = [
        f"- **{family.change}** {escape_text(describe_family(family, _label_cell))}"
        for family in group_changes(steps, list_changes)
    ]
    lines += [
        f"- **{change.direction}** {escape_text(_describe_metric(change))}; in "
        f"{escape_text(_label_cell(step.after.cell))}"
        for step in steps
        for change in step.metrics
    ]
    parts.append("\n".join(lines))
    if details := list(list_details(steps)):
        parts.append("\n".join(f"- {escape_text(sentence)}" for sentence in details))
    return "\n\n".join(parts)


def describe_family(family: Family, label: Callable[[str], str]) -> str:
    """Describe a family in one line: its probes, what changed and where; `label` names a cell."""
    probes = f"{shorten_names(family.probes)}: " if family.probes else ""
    places = [
        shorten_names(family.encodings),
        f"in {shorten_names(list(map(label, family.cells)))}",
    ]
    if family.outcomes > max(len(family.encodings), 1):
        places.append(count_noun(family.outcomes, "outcome"))
    return f"{probes}{family.words}: {'; '.join(filter(None, (*places, family.note)))}"


def _describe_metric(change: MetricChange) -> str:
    """Describe a metric in one line: its name, its numbers and its encodings."""
    name = f"median {change.metric}" if change.rule.pooled else change.metric
    numbers = f"{change.before:.3g} -> {change.after:.3g}"
    names = shorten_names(list(map(label_encoding, change.encodings)))
    return f"{change.probe} on {change.device}: {name} {numbers}: {names}"


def _label_cell(cell_id: str) -> str:
    """Return the name of a cell without its release: `py3.11+setuptools`."""
    parts = split_id(cell_id)
    return "".join((parts.variant or cell_id, *(f"+{name}" for name in parts.extras)))


def _make_heading(releases: Releases) -> str:
    older, newer = releases
    return f"{newer} from {older}"


def _render_thresholds() -> str:
    """Render a line for all metrics that share a threshold, with the reason for it."""
    shared: dict[str, list[str]] = {}
    for rule in RULES:
        words = [f"{'lower' if rule.lower_is_better else 'higher'} is better"]
        words += [f"differs by more than {rule.floor:g}"] if rule.floor else []
        words += [f"by a factor of {rule.factor:g}"] if rule.factor > 1 else []
        words.append("in the median of the encodings" if rule.pooled else "in any encoding")
        text = f"{', '.join(words)}; {rule.noise}"
        shared.setdefault(escape_text(text), []).append(format_code(rule.metric))
    return "\n".join(f"- {', '.join(metrics)}: {text}" for text, metrics in shared.items())


def _render_failures_without_thread(results: Results) -> str:
    """Render a line for each probe and reason that fails without a thread; empty if none does."""
    found: dict[tuple[str, str, bool], list[Outcome]] = {}
    tested = (record for record in results.records if record.stopped is None)
    for outcome in (outcome for record in tested for outcome in record.outcomes):
        if not outcome.is_broken:
            continue
        judgement = results.expectations.judge(outcome)
        is_expected = judgement is not None and judgement.standing is Standing.HOLDS
        has_thread = judgement is not None and judgement.upstream is not None
        if not has_thread:
            reason = outcome.reason or str(outcome.verdict)
            found.setdefault((outcome.probe, reason, is_expected), []).append(outcome)
    lines: dict[bool, list[str]] = {}
    for (probe, reason, is_expected), outcomes in sorted(found.items()):
        encodings = sorted({label_encoding(outcome.encoding) for outcome in outcomes})
        releases = sort_releases(split_id(outcome.cell).release for outcome in outcomes)
        places = f"{shorten_names(encodings)} on {shorten_names(releases[::-1])}"
        text = f"{probe} ({reason}): {count_noun(len(outcomes), 'outcome')} of {places}"
        lines.setdefault(is_expected, []).append(f"- {escape_text(text)}")
    headings = {False: "Nobody expects these:", True: "These are expected:"}
    sections = [(headings[each], "\n".join(lines[each])) for each in sorted(lines)]
    return "\n\n".join(part for section in sections for part in section)
