"""The page of a release: what changes for whoever goes to it from the one before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from torchgrid.model.cell import split_id
from torchgrid.model.outcome import Record
from torchgrid.records.history import Step
from torchgrid.report.build_facts import BUILD_FACTS, read_build_facts
from torchgrid.report.cell_pages import locate_cell_page
from torchgrid.report.change_families import (
    Family,
    count_changes,
    group_changes,
    list_changes,
    list_details,
)
from torchgrid.report.releases import locate_release_page, sort_releases
from torchgrid.report.results import Results
from torchgrid.report.text import (
    Links,
    count_noun,
    escape_text,
    format_code,
    render_aligned_table,
)
from torchgrid.report.theme_words import order_themes

INTRODUCTION = """\
# Releases

What changes for you when you go from one release of torch to the next. The page of a release has
its transitions alone: what did not change is only counted. A cell is compared with that of the next
older release that has the same source, Python, packages and kind of machine. [wheels.md](wheels.md)
has what each release ships. This page is generated from the records in `data/`.
"""

SOURCES = """\
[releases.md](../releases.md) lists all releases. This page is generated from the records in
`../data/`."""

MAX_ENCODINGS = 40
"""The number of encodings that a line names; the others are counted."""


def render_release_pages(results: Results, steps: Sequence[Step]) -> dict[str, str]:
    """Return the index and a page for each release, by path below the reports.

    `steps` are those from each record to that of the next newer release.
    """
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(split_id(step.after.cell).release, []).append(step)
    cells: dict[str, list[Record]] = {}
    for record in results.records:
        cells.setdefault(split_id(record.cell).release, []).append(record)
    pages = {
        locate_release_page(release): _render_page(results, release, own, found.get(release, []))
        for release, own in cells.items()
    }
    return {"releases.md": _render_index(cells, found)} | pages


def _render_index(
    cells: Mapping[str, Sequence[Record]], steps: Mapping[str, Sequence[Step]]
) -> str:
    """Render a row per release, with the numbers of its cells and of its changes."""
    links = Links()
    rows = []
    for release in reversed(sort_releases(cells)):
        compared = len(steps.get(release, ()))
        told = count_changes(steps.get(release, ())) or (
            "nothing changed" if compared else "nothing to compare with"
        )
        rows.append(
            (
                links.add(release, locate_release_page(release)),
                str(len(cells[release])),
                str(compared),
                told,
            )
        )
    headers = ("release", "cells", "compared", "outcomes that changed in the compared cells")
    return f"{INTRODUCTION}\n{render_aligned_table(headers, rows)}\n\n{links.render()}"


def _render_page(
    results: Results, release: str, records: Sequence[Record], steps: Sequence[Step]
) -> str:
    links = Links("../")
    cells = ", ".join(links.add(r.cell, locate_cell_page(r.cell)) for r in records)
    parts = [
        f"# {escape_text(release)}",
        f"Cells: {cells}.",
        SOURCES,
    ]
    by_older: dict[str, list[Step]] = {}
    for step in steps:
        by_older.setdefault(split_id(step.before.cell).release, []).append(step)
    for older in reversed(sort_releases(by_older)):
        parts += _render_transition(results, by_older[older], links)
    if not steps:
        parts.append("No older release was tested in a cell like one of these.")
    parts.append(links.render())
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def _render_transition(results: Results, steps: Sequence[Step], links: Links) -> Iterator[str]:
    """Yield the section of a transition: its builds, its words, its changes, and its limits."""
    older, newer = (split_id(r.cell).release for r in (steps[0].before, steps[0].after))
    yield f"## From {escape_text(older)} to {escape_text(newer)}"
    compared = ", ".join(
        f"{links.add(s.before.cell, locate_cell_page(s.before.cell))} with "
        f"{links.add(s.after.cell, locate_cell_page(s.after.cell))}"
        for s in steps
    )
    changed = count_noun(sum(len(step.differences) for step in steps), "outcome")
    other = sum(len(step.other_reasons) for step in steps)
    reasons = f", {other} only in the reason" if other else ""
    unchanged = sum(step.unchanged for step in steps)
    pairs = count_noun(len(steps), "pair of cells", "pairs of cells")
    yield f"{changed} changed{reasons}, {unchanged} did not, in {pairs}: {compared}."
    yield from _render_builds(steps[0], older, newer)
    yield from _render_word_changes(results, steps)
    # The families are in the order of their changes.
    for change, families in groupby(
        group_changes(steps, list_changes), key=lambda family: family.change
    ):
        yield f"### {str(change).capitalize().replace('-', ' ')}"
        yield "\n".join(_describe_family(family, len(steps)) for family in families)
    if details := list(list_details(steps)):
        yield "### Limits of this comparison"
        yield "\n".join(f"- {escape_text(sentence)}" for sentence in details)


def _render_builds(step: Step, older: str, newer: str) -> Iterator[str]:
    """Yield a table of the facts in which the builds of two cells differ."""
    before, after = (read_build_facts(each) for each in (step.before, step.after))
    rows = [
        (name, escape_text(before.get(name, "")), escape_text(after.get(name, "")))
        for name in BUILD_FACTS
        if before.get(name) != after.get(name)
    ]
    if rows:
        yield render_aligned_table(("build", escape_text(older), escape_text(newer)), rows)


def _render_word_changes(results: Results, steps: Sequence[Step]) -> Iterator[str]:
    """Yield a list of the themes whose word changed, with the encodings of each change."""
    changes: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for step in steps:
        before, after = (
            _list_words(results, each.cell, without=step.not_shared)
            for each in (step.before, step.after)
        )
        for (encoding, theme), word in after.items():
            was = before.get((encoding, theme), word)
            if was != word:
                cells = changes.setdefault((theme, was, word), {})
                cells.setdefault(encoding, []).append(step.after.cell)
    if not changes:
        return
    order = order_themes({theme for theme, _, _ in changes})
    yield "### Themes whose word changed"
    lines = []
    for (theme, was, now), found in sorted(
        changes.items(), key=lambda item: (order.index(item[0][0]), item[0])
    ):
        where = tuple(dict.fromkeys(cell for each in found.values() for cell in each))
        place = "" if len(where) == len(steps) else f"; in {_list_names(where)}"
        names = _list_names(sorted(found))
        lines.append(f"- {escape_text(theme)}: {was} -> **{now}**: {names}{place}")
    yield "\n".join(lines)


def _list_words(
    results: Results, cell: str, *, without: Collection[str]
) -> dict[tuple[str, str], str]:
    """List the word of each theme by encoding, none for a cell that stopped."""
    return {
        (encoding, theme): str(result.word)
        for encoding in results.encodings
        if encoding not in without
        for theme, result in results.theme_results[encoding].get(cell, {}).items()
    }


def _describe_family(family: Family, compared: int) -> str:
    """Describe outcomes that changed alike: what, where, and an example of the message."""
    words = f"{escape_text(family.before)} -> {escape_text(family.after)}"
    probes = f"{_list_names(family.probes)}: " if family.probes else ""
    parts = [f"{probes}{words}", _list_names(family.encodings)]
    if len(family.cells) < compared:
        parts.append(f"in {_list_names(family.cells)}")
    parts += [escape_text(family.note), format_code(family.example)]
    return f"- {'; '.join(filter(None, parts))}"


def _list_names(names: Sequence[str]) -> str:
    more = len(names) - MAX_ENCODINGS
    text = ", ".join(map(escape_text, names[:MAX_ENCODINGS]))
    return f"{text} and {more} more" if more > 0 else text
