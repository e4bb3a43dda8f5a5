"""The page of an encoding: its statement, its themes, its failures by cause, and every mark."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from torchgrid.contract import CELL
from torchgrid.model.outcome import Outcome
from torchgrid.model.statement import CellWords
from torchgrid.model.themes import find_theme
from torchgrid.report.causes import REPRODUCE, group_causes, list_probes, render_causes
from torchgrid.report.cell_pages import locate_cell_page
from torchgrid.report.fake_devices import render_disagreements
from torchgrid.report.notes import Notes
from torchgrid.report.plots.drawing import locate_plot
from torchgrid.report.ranges import build_ranges
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.releases import EVERYWHERE, list_all_releases, list_releases
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.sentences import write_sentence
from torchgrid.report.statements import list_cell_words, make_statements
from torchgrid.report.text import Links, count_noun, escape_text, make_file_name
from torchgrid.report.theme_words import (
    describe_variant,
    order_themes,
    render_theme_ranges,
)

EVIDENCE = (
    "{outcomes} in {cells}. [compatibility.md]({up}compatibility.md) compares "
    "encodings, its [legend]({up}compatibility.md#legend) explains the marks, and "
    "[probes.md]({up}probes.md) the probes. This page is generated from the records in "
    "`{up}data/`."
)

MARKS_INTRODUCTION = f"""\
## Every mark

A line for each probe and its devices. A range of releases has one mark on all of its tested
releases. If the cells of a release disagree, those that are meant follow in parentheses.
`{EVERYWHERE}` stands for all cells that ran the probe. A raised number refers to a note.
"""


def render_encoding_page(results: Results, encoding: str, plots: Collection[str] = ()) -> str:
    """Render the whole page of `encoding`, or of the cell itself.

    `plots` are the paths of files of plots.
    """
    # The page of the cell is beside compatibility.md, the others are one folder below.
    up = "" if encoding == CELL else "../"
    links = Links(up)
    cells = () if encoding == CELL else list_cell_words(results, encoding)
    found = results.by_encoding[encoding]
    outcomes = [outcome for each in found.values() for outcome in each.values()]
    plot = locate_plot(encoding)
    parts = [
        f"# {escape_text(label_encoding(encoding))}",
        *_render_statements(results, cells, encoding),
        EVIDENCE.format(
            outcomes=count_noun(len(outcomes), "outcome"),
            cells=count_noun(len(found), "cell"),
            up=up,
        ),
        f"[Plots]({up}{plot}) show its figures over the releases." if plot in plots else "",
        _render_themes(cells, encoding),
        _render_failures(results, outcomes),
        render_disagreements(results, encoding, links),
        MARKS_INTRODUCTION.strip(),
        *_render_marks(results, encoding, {find_theme(o.probe) for o in outcomes}),
        "## Cells and probes",
        _render_cells(results, list(found), links),
        "Probes: "
        + ", ".join(
            links.add(probe, f"probes/{make_file_name(probe)}.md")
            for probe in sorted({outcome.probe for outcome in outcomes})
        )
        + ".",
        links.render(),
    ]
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def _render_cells(results: Results, cells: Sequence[str], links: Links) -> str:
    """Render the cells of a page by the day on which they last ran, the newest day first."""
    days: dict[str, list[str]] = {}
    for cell in cells:
        days.setdefault(results.ages[cell].date or "", []).append(cell)
    return "\n".join(
        f"- Last run {f'on {escape_text(day)}' if day else 'on a day that is not recorded'}: "
        f"{', '.join(links.add(cell, locate_cell_page(cell)) for cell in days[day])}."
        for day in sorted(days, reverse=True)
    )


def _render_statements(
    results: Results, cells: Sequence[CellWords], encoding: str
) -> Iterator[str]:
    """Yield the sentence of the place where most releases ran, then those of other places."""
    if not cells:
        return
    known = read_known_releases()
    themes = results.require.get(encoding, ())
    first, *others = make_statements(encoding, cells, themes=themes, known=known.names)
    yield f"**{escape_text(write_sentence(first, known))}**"
    if themes:
        yield f"About the themes that its row requires: {', '.join(map(escape_text, themes))}."
    if others:
        yield "\n".join(
            f"- on {escape_text(' '.join(filter(None, (made.platform, made.accelerator))))}: "
            f"{escape_text(write_sentence(made, known))}"
            for made in others
        )


def _render_themes(cells: Sequence[CellWords], encoding: str) -> str:
    """Render the section of themes, empty if no cell ran all probes of the encoding."""
    if not cells:
        return ""
    return (
        f"## Themes\n\nThe words of the cells `{describe_variant(cells, encoding)}`, where most "
        "releases ran, the newest first. A range has one word and one cause on all of its tested "
        f"releases.\n\n{render_theme_ranges(cells, encoding)}"
    )


def _render_failures(results: Results, outcomes: Sequence[Outcome]) -> str:
    causes = group_causes(outcomes, results.expectations, results.find_remedy)
    count = sum(len(cause.outcomes) for cause in causes)
    of_all = f"{count} of {count_noun(len(outcomes), 'outcome')}"
    told = f"{of_all}, by reason and message. {REPRODUCE}" if causes else "None."
    releases = list_all_releases(results)
    places = (
        f"{list_probes(c.outcomes)} on {releases.render({o.cell for o in c.outcomes})}"
        for c in causes
    )
    return f"## Failures and blocks by cause\n\n{told}\n\n{render_causes(causes, places)}".strip()


def _render_marks(results: Results, encoding: str, themes: set[str]) -> Iterator[str]:
    """Yield the marks of each theme, by group of cells, with the notes below them."""
    groups = [
        (group, cells, list_releases(results, encoding, group))
        for group in results.groups
        if (cells := results.select_outcomes(encoding, group))
    ]
    for theme in order_themes(themes):
        notes = Notes()
        yield f"### {escape_text(theme)}"
        for group, cells, releases in groups:
            lines = build_ranges(results, cells, releases, notes, theme).render()
            if not lines:
                continue
            if group.label:
                yield f"In cells {escape_text(group.label)}:"
            if releases.not_asked:
                yield f"Not asked on: {releases.not_asked}."
            yield from lines
        yield notes.render()
