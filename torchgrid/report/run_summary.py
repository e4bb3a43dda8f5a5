"""The end of a run on a terminal: words, changes, causes, and where to look next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from torchgrid.contract import CELL
from torchgrid.model.expectation import Standing
from torchgrid.model.outcome import Record
from torchgrid.model.themes import UNCOUNTED_BLOCKS, ThemeWord
from torchgrid.records.comparison import Change, Difference
from torchgrid.report.causes import Cause, group_causes
from torchgrid.report.marks import count_outcomes
from torchgrid.report.releases import shorten_cell
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import WIDTH, count_noun, flatten_text, spell_remedy
from torchgrid.report.theme_words import MAX_THEMES, order_themes
from torchgrid.report.time_tables import format_clock

MAX_CELLS = 9
"""The number of cells in the table; the others are counted."""

MAX_CHANGES = 5
"""The number of lines about changes; the others are counted."""

MAX_CAUSES = 3
"""The number of causes, the most frequent ones."""

MAX_STOPS = 2
"""The number of stopped cells that have a line; the others are counted."""

CELL_WIDTH = 26
"""The columns of a cell's name in the table, so that eight themes fit beside it."""

_OF_CELLS = (Change.NEW, Change.GONE, Change.BLOCKED, Change.UNBLOCKED)

_URGENT = (
    Change.REGRESSED,
    Change.UNEXPECTED_PASS,
    Change.UNEXPECTED,
    Change.EXPECTATION_UNMATCHED,
    Change.BLOCKED,
    Change.NOW_UNAVAILABLE,
    Change.FLAKY,
    Change.FIXED,
    Change.UNBLOCKED,
    Change.CHANGED,
    Change.OTHER_REASON,
    Change.EXPECTED,
    Change.NEW,
    Change.GONE,
)
"""The changes in the order of lines, what a reader has to act on first."""


def render_run_summary(
    results: Results, changed: Sequence[Difference], *, restricted: str | None = None
) -> list[str]:
    """Render the summary of a run as lines of at most `WIDTH` columns.

    `results` are those of the cells that ran. `restricted` is what limited the run to some probes.
    """
    causes = _find_causes(results)
    lines = [
        *_describe_run(results, restricted),
        *render_words(results),
        "",
        *_render_changes(changed),
        "",
        *_render_causes(causes),
        *_suggest_next(causes, changed),
    ]
    return [cut_line(line) for line in lines]


def cut_line(text: str, width: int = WIDTH) -> str:
    """Return a line that any text may be in, cut at its end if it is wider than `width`."""
    # Only the indent of a line and the columns of a table are more than one space.
    text = text.rstrip()
    line = text if text.isascii() and text.isprintable() else flatten_text(text)
    return line if len(line) <= width else f"{line[: width - 3].rstrip()}..."


def _describe_run(results: Results, restricted: str | None) -> Iterator[str]:
    """Yield how many cells ran, what they came to, and how long they took."""
    records = results.records
    outcomes = [o for r in records if r.stopped is None for o in r.outcomes]
    tested = sum(record.stopped is None for record in records)
    yield f"{tested} of {count_noun(len(records), 'cell')} reached the probes"
    yield from wrap(count_outcomes(outcomes), width=WIDTH, subsequent_indent="  ")
    if restricted is not None:
        yield f"restricted to {restricted}: other probes keep their earlier outcomes, or have none"
    elif partial := [r.cell for r in records if r.is_partial]:
        yield f"cut off: some probes of {join_names(partial)} have not run"
    timed = sorted((r for r in records if r.seconds), key=lambda r: -sum(r.seconds.values()))
    if timed:
        longest = [
            f"{shorten_cell(r.cell)} {format_clock(sum(r.seconds.values()))}" for r in timed[:3]
        ]
        yield f"longest cells (minutes:seconds): {', '.join(longest)}"


def render_words(results: Results) -> Iterator[str]:
    """Yield the table of cells by themes; a cell that stopped has its reason in a line."""
    tested = [record for record in results.records if record.stopped is None]
    found = {record.cell: _judge_themes(results, record) for record in tested}
    themes = order_themes({theme for words in found.values() for theme in words})
    shown = themes[:MAX_THEMES]
    rows = [
        [shorten_cell(cell)[:CELL_WIDTH], *(words.get(theme, "") for theme in shown)]
        for cell, words in [*found.items()][:MAX_CELLS]
    ]
    if themes:
        yield ""
        yield from _align(["cell", *shown], rows)
        if any("/" in word for row in rows for word in row[1:]):
            yield "(a word stands for all encodings of a cell; 5/6: in 5 of 6 the theme works)"
    if len(tested) > MAX_CELLS:
        yield f"and {count_noun(len(tested) - MAX_CELLS, 'more cell')}"
    if len(themes) > MAX_THEMES:
        yield f"and the themes {', '.join(themes[MAX_THEMES:])}"
    stopped = [record for record in results.records if record.stopped is not None]
    for record in stopped[:MAX_STOPS]:
        yield f"{record.cell}: {record.stopped}"
    if len(stopped) > MAX_STOPS:
        yield f"and {count_noun(len(stopped) - MAX_STOPS, 'more cell')} that stopped"


def _align(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table with two spaces between columns, so that it stays narrow."""
    lines = [[flatten_text(text) for text in line] for line in (headers, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        yield "  ".join(map(str.ljust, line, widths)).rstrip()


def _judge_themes(results: Results, record: Record) -> dict[str, str]:
    """Return the word of each theme in a cell, or how many of its encodings work."""
    words: dict[str, list[ThemeWord]] = {}
    for name in results.encodings or [CELL]:
        themes = results.theme_results.get(name, {}).get(record.cell, {})
        for theme, found in themes.items():
            words.setdefault(theme, []).append(found.word)
    combined = {}
    for theme, each in words.items():
        # An encoding whose theme is unknown says nothing, unless none says more.
        known = [word for word in each if word is not ThemeWord.UNKNOWN] or each
        share = f"{known.count(ThemeWord.WORKS)}/{len(known)}"
        combined[theme] = str(known[0]) if len(set(known)) == 1 else share
    return combined


def _render_changes(changed: Sequence[Difference]) -> Iterator[str]:
    """Yield what changed since the accepted records, one line for all that changed alike."""
    if not changed:
        yield "nothing changed since the accepted records"
        return
    counts = Counter(difference.change for difference in changed)
    told = ", ".join(f"{counts[change]} {change}" for change in _URGENT if counts[change])
    yield from wrap(
        f"changed since the accepted records: {told}", width=WIDTH, subsequent_indent="  "
    )
    groups: dict[tuple[str, ...], list[Difference]] = {}
    for difference in sorted(changed, key=lambda each: _URGENT.index(each.change)):
        groups.setdefault(_find_likeness(difference), []).append(difference)
    lines = [_describe_differences(group) for group in groups.values()]
    yield from lines[:MAX_CHANGES]
    if more := lines[MAX_CHANGES:]:
        command = "torchgrid diff reports/data .torchgrid/outcomes"
        yield f"and {count_noun(len(more), 'more line')}, which `{command}` has"


def _find_likeness(difference: Difference) -> tuple[str, ...]:
    """Return what differences share that one line describes."""
    outcome = difference.now or difference.was
    if outcome is None:
        return difference.change, _find_row(difference) or difference.where
    if difference.change in _OF_CELLS:
        return difference.change, outcome.cell
    return difference.change, outcome.probe, difference.before, difference.after


def _find_row(difference: Difference) -> str:
    """Return the row of matrix.toml that an outcome breaks, such as `[[expect]] 3`, or nothing."""
    place, _, row = difference.where.rpartition(" (")
    return row.rstrip(")") if place else ""


def _describe_differences(group: Sequence[Difference]) -> str:
    """Describe the differences of one line: the probe first, because a cell's name may be long."""
    first, count = group[0], len(group)
    outcomes = [found for each in group if (found := each.now or each.was) is not None]
    words = f"{first.before} -> {first.after}"
    if not outcomes and count > 1:
        place = first.where.rpartition(" (")[0]
        return f"{first.change}: {_find_row(first)}: {count} outcomes, such as {place}"
    if not outcomes:
        return str(first)
    if first.change in _OF_CELLS and count > 1:
        return f"{first.change}: {count} outcomes in {shorten_cell(outcomes[0].cell)}"
    encodings = [label_encoding(outcome.encoding) for outcome in outcomes]
    cells = list(dict.fromkeys(shorten_cell(outcome.cell) for outcome in outcomes))
    where = f"{join_names(encodings)} in {join_names(cells, 2)}"
    number = f" ({count} outcomes)" if count > 1 else ""
    return f"{first.change}: {outcomes[0].probe}: {words}{number}: {where}"


def _find_causes(results: Results) -> list[Cause]:
    """Find the causes of what is broken or blocked, and not expected.

    What a package would mend that the cell does not need for torch itself does not count.
    """
    judge = results.expectations.judge
    outcomes = (
        outcome
        for record in results.records
        if record.stopped is None
        for outcome in record.outcomes
        if outcome.reason not in UNCOUNTED_BLOCKS
        if (judgement := judge(outcome)) is None or judgement.standing is not Standing.HOLDS
    )
    return group_causes(outcomes, results.expectations)


def _render_causes(causes: Sequence[Cause]) -> Iterator[str]:
    """Yield the most frequent causes, a line for each.

    What mends a cause comes first, because a message may be long.
    """
    if not causes:
        yield "nothing is broken or blocked that is not expected"
        return
    count = sum(len(cause.outcomes) for cause in causes)
    total = count_noun(count, "failure or block", "failures and blocks")
    yield f"most frequent of {count_noun(len(causes), 'cause')} of {total}, none expected:"
    for cause in causes[:MAX_CAUSES]:
        mends = "".join(f" (mended by {spell_remedy(each)})" for each in cause.mends)
        probes = join_names(outcome.probe for outcome in cause.outcomes)
        found = f"{len(cause.outcomes)} {cause.word}: {cause.reason}{mends}"
        yield f"  {found} in {probes}: {cause.detail}"


def _suggest_next(causes: Sequence[Cause], changed: Sequence[Difference]) -> Iterator[str]:
    """Yield a command that explains the most urgent outcome, if there is one."""
    urgent = sorted(changed, key=lambda each: _URGENT.index(each.change))
    outcome = next((each.now for each in urgent if each.now is not None), None)
    if outcome is None and causes:
        outcome = causes[0].outcomes[0]
    if outcome is not None:
        command = f"next: torchgrid explain {outcome.cell}"
        task = f"{outcome.encoding} {outcome.probe}"
        # A command that is cut is of no use.
        fits = len(f"{command} {task}") <= WIDTH
        yield from [f"{command} {task}"] if fits else [f"{command} \\", f"    {task}"]


def join_names(names: Iterable[str], limit: int = 3) -> str:
    """Join the first names, and count the others."""
    first = list(dict.fromkeys(names))
    more = len(first) - limit
    return ", ".join(first[:limit]) + (f" and {more} more" if more > 0 else "")
