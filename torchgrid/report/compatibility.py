"""The compatibility page: which encoding passes in which cells, and the reasons where it fails."""

from __future__ import annotations

from collections.abc import Iterator

from tabulate import tabulate

from torchgrid.contract import CELL
from torchgrid.model.expectation import tally_outcomes
from torchgrid.report.expectations import render_expectations
from torchgrid.report.marks import (
    EXPECTED,
    MARKS,
    MEANINGS,
    OBSERVATION_MEANINGS,
    SURPRISE,
    count_marks,
)
from torchgrid.report.notes import Notes
from torchgrid.report.ranges import build_ranges
from torchgrid.report.releases import EVERYWHERE, list_releases
from torchgrid.report.results import CellGroup, Results, label_encoding
from torchgrid.report.text import escape_text, make_file_name, render_markdown_table
from torchgrid.report.theme_words import render_rule, render_theme_words

INTRODUCTION = """\
# Compatibility

Each mark below is the result of a probe. The probe ran in an isolated environment with the wheels
that its row names. The record behind a row is `data/<cell>.jsonl`. [probes.md](probes.md) describes
the probes, [metrics.md](metrics.md) lists what they measured. This page is generated from those
records, and from the expectations in `matrix.toml`.
"""

_LEGEND_ROWS = (
    *((MARKS[verdict], str(verdict), MEANINGS[verdict]) for verdict in MARKS),
    *((word, "observation", meaning) for word, meaning in OBSERVATION_MEANINGS.items()),
    (EXPECTED, "expected", f"fails, as matrix.toml expects (another verdict: {EXPECTED}☠)"),
    (
        f"✓{SURPRISE}",
        "unexpected",
        f"passes but should fail (any mark with {SURPRISE} is a surprise)",
    ),
    ("(✓)", "on a fake device", "shapes, dtypes and devices, propagated without hardware"),
    ("", "empty", "the probe did not run in this cell"),
)

LEGEND = f"""\
## Legend

{render_markdown_table(("mark", "verdict", "meaning"), _LEGEND_ROWS)}

An observation records a property that a design may choose. It is never a failure, and \
its counts follow a comma.

A number before a mark is a count. A raised number refers to a note. A device stands after its \
probe: `cpu` and `meta` are real, `fake-cuda` is not a GPU.

For each encoding, a word sums up a theme in a cell. The first line that fits gives the word. \
Observations do not count.

{render_rule()}
"""

RANGES = f"""\
## Results by encoding

Results by release of torch. A range names its first and its last release. It includes the tested
releases between them. A release that was not asked, or that stopped, ends a range. If the cells of
a release disagree, or some were not asked, the cells that are meant follow in parentheses.
`{EVERYWHERE}` stands for all cells that were asked, if others were not. The first table of an
encoding has a word for each theme. The page of an encoding has all its marks.
"""


def render_compatibility_page(results: Results) -> str:
    """Render the whole page."""
    parts = [INTRODUCTION, LEGEND]
    for group in results.groups:
        # Each table has notes of its own, so that they stand right below it.
        notes = Notes()
        headers, rows = _build_summary(results, group, notes)
        heading = f"## Summary{f': {escape_text(group.label)}' if group.label else ''}"
        parts.append(_join_parts(heading, render_markdown_table(headers, rows), notes.render()))
    if not results.groups:
        parts.append("## Summary\n\nNo cell was tested.\n")
    if results.expectations.rows:
        parts.append(render_expectations(tally_outcomes(results.expectations, results.records)))
    if CELL in results.by_encoding:
        parts.append(_render_encoding(results, CELL, "##"))
    if results.encodings:
        parts.append(RANGES)
    parts.extend(_render_encoding(results, name, "###") for name in results.encodings)
    return "\n".join(parts)


def locate_page(encoding: str) -> str:
    """Return the path of the page with all marks of `encoding`, relative to the reports."""
    return "cell.md" if encoding == CELL else f"encodings/{make_file_name(encoding)}.md"


def render_summary_tables(results: Results, notes: Notes) -> Iterator[tuple[str, str]]:
    """Yield the label of each group and its summary as a table for a terminal.

    The reasons of cells that stopped go into `notes`, which all tables share.
    """
    for group in results.groups:
        headers, rows = _build_summary(results, group, notes)
        yield (
            group.label,
            tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True),
        )


def _build_summary(
    results: Results, group: CellGroup, notes: Notes
) -> tuple[tuple[str, ...], list[list[str]]]:
    """Return the headers and the rows of a table of cells by encodings."""
    names = [name for name in (CELL, *results.encodings) if results.select_outcomes(name, group)]
    titles = (escape_text(label_encoding(name)) for name in names)
    rows = []
    for record in group.records:
        facts = record.attestation or {}
        stop = "unfinished" if record.suite is None else ""
        if record.stopped is not None:
            stop = f"{record.stopped.reason} {notes.add_stop(record.stopped)}"
        outcomes = (results.by_encoding[name].get(record.cell, {}).values() for name in names)
        told = f" {notes.add_settings(record.settings)}" if record.settings else ""
        rows.append(
            [
                f"{escape_text(record.cell)}{told}",
                escape_text(str(facts.get("cuda") or ("none" if facts else ""))),
                escape_text(str(facts.get("python", ""))),
                stop,
                *(count_marks(each, results.expectations) for each in outcomes),
            ]
        )
    return ("cell", "CUDA", "Python", "stopped", *titles), rows


def _render_encoding(results: Results, encoding: str, level: str) -> str:
    """Render the section of an encoding under a heading of `level`, such as `###`."""
    notes = Notes()
    parts = [
        f"{level} {escape_text(label_encoding(encoding))}",
        f"[All marks]({locate_page(encoding)})",
    ]
    for group in results.groups:
        if not results.select_outcomes(encoding, group):
            continue
        if group.label:
            parts.append(f"In cells {escape_text(group.label)}:")
        if not_asked := list_releases(results, encoding, group).not_asked:
            parts.append(f"Not asked on: {not_asked}.")
        if encoding != CELL:
            parts.append(render_theme_words(results, encoding, group))
        parts += build_ranges(results, encoding, group, notes).render()
    return _join_parts(*parts, notes.render())


def _join_parts(*parts: str) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"
