"""The summary of a CI step: what matters first, within the bytes that a host accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from torchgrid.report.ci_reports import describe_row, list_stops
from torchgrid.report.outcome_rows import Status, list_rows
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.results import Results
from torchgrid.report.sentences import write_sentence
from torchgrid.report.statements import list_cell_words, make_statements
from torchgrid.report.text import count_noun, escape_text, shorten_line

BUDGET = 900_000
"""The bytes of a summary: hosts drop one near 1 MiB, and say nothing."""

_RESERVE = 300
"""The bytes that are kept for the lines about what was left out."""


def render_step_summary(results: Results, budget: int = BUDGET) -> str:
    """Render the summary as Markdown of at most `budget` bytes.

    What does not fit is left out from the end of a section, and counted there.
    """
    stops = [(record.cell, str(record.stopped)) for record in list_stops(results.records)]
    named = ("cell", "encoding", "probe", "device")
    failures = [
        (" ".join(str(row[name]) for name in named), describe_row(row))
        for row in list_rows(results)
        if row["status"] == Status.FAILED
    ]
    sections = (
        ("Encodings", list(_list_sentences(results))),
        ("Cells that stopped", stops),
        ("Failures that nothing expects", failures),
    )
    shown = [(title, texts) for title, texts in sections if texts]
    parts = ["# torchgrid\n" if shown else "# torchgrid\n\n**Nothing was tested.**\n"]
    left = budget - len(parts[0].encode())
    for title, texts in shown:
        lines = [
            f"{escape_text(name)}: {escape_text(shorten_line(' '.join(text.split())))}"
            for name, text in texts
        ]
        section = render_section(title, lines, left)
        parts.append(section)
        left -= len(section.encode())
    return "".join(parts)


def render_section(title: str, lines: Iterable[str], budget: int) -> str:
    """Render a list below a heading within `budget` bytes, and tell how many lines do not fit.

    Of a budget that is too small for a line, nothing but that is left, or not even that.
    """
    heading = f"\n## {title}\n\n"
    left = budget - len(heading.encode()) - _RESERVE
    shown, missing = [], 0
    for line in lines:
        item = f"- {line}\n"
        left -= len(item.encode())
        # Once a line is left out, a shorter one after it would look like the next one.
        if left < 0 or missing:
            missing += 1
        else:
            shown.append(item)
    if missing:
        lines_of_all = count_noun(len(shown) + missing, "line")
        shown.append(f"\n**Left out for space: {missing} of {lines_of_all}.**\n")
    text = f"{heading}{''.join(shown)}"
    return text if len(text.encode()) <= budget else ""


def _list_sentences(results: Results) -> Iterator[tuple[str, str]]:
    """Yield each encoding with its sentence."""
    known = read_known_releases()
    for name in results.encodings:
        cells = list_cell_words(results, name)
        themes = results.require.get(name, ())
        statement = make_statements(name, cells, themes=themes, known=known.names)[0]
        yield name, write_sentence(statement, known)
