"""The web page: its first screen is made here, and its script adds the grid of all outcomes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import quote

from torchgrid.contract import CELL
from torchgrid.model.outcome import Record
from torchgrid.model.statement import CellWords, Statement
from torchgrid.model.themes import RULE, ThemeWord
from torchgrid.report.marks import EXPECTED, MARKS, MEANINGS, OBSERVATION_MEANINGS, SURPRISE
from torchgrid.report.plots.drawing import locate_plot, read_template
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.results import Results
from torchgrid.report.sentences import group_spans, write_sentence
from torchgrid.report.statements import list_cell_words, make_statements
from torchgrid.report.text import flatten_text, shorten_line
from torchgrid.report.theme_words import locate_page, order_themes
from torchgrid.report.web.columns import make_columns, pack_columns

SIGNS = {
    ThemeWord.WORKS: "✓",
    ThemeWord.PARTLY: "◐",
    ThemeWord.BROKEN: "✗",
    ThemeWord.BLOCKED: "⊘",
    ThemeWord.UNKNOWN: "?",
}
"""The signs beside the words, so that no word is told by its colour alone."""

SCRIPTS = ("query.js", "grid.js", "main.js")
"""The parts of the page's script, in their order."""

LEGEND = (
    *((MARKS[verdict], str(verdict), MEANINGS[verdict]) for verdict in MARKS),
    *((word, "observation", meaning) for word, meaning in OBSERVATION_MEANINGS.items()),
    (EXPECTED, "expected", "fails, as matrix.toml expects"),
    (f"✓{SURPRISE}", "surprise", f"not what matrix.toml expects (any mark with {SURPRISE})"),
    ("(✓)", "fake device", "propagated without hardware, and so not a real result"),
)


PAGES = (
    ("compatibility.md", "pages in Markdown"),
    ("releases.md", "releases"),
    ("changes.md", "what each release changed"),
    ("wheels.md", "wheels"),
    ("claims.md", "claims"),
    ("probes.md", "what each probe asks"),
)
"""The pages that the first lines link to, and what they are called there."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """The result of one theme for one encoding: a word and the releases of that word.

    `link` is the address of the outcomes behind it, within the page.
    """

    theme: str
    word: ThemeWord
    since: str = ""
    reason: str = ""
    link: str

    @property
    def sign(self) -> str:
        """The sign that stands beside the word."""
        return SIGNS[self.word]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One encoding of the first screen: its sentence, and a field for each theme or None."""

    encoding: str
    sentence: str
    page: str
    plot: str | None
    fields: Sequence[Field | None]


def render_web_page(results: Results, known: KnownReleases, others: Collection[str] = ()) -> str:
    """Render the whole page.

    `others` are the paths of other pages and plots, which it links to. Foreign text is escaped, and
    a policy in the page forbids any script and any address but its own.
    """
    words = {name: list_cell_words(results, name) for name in results.encodings}
    themes = order_themes({t for cells in words.values() for cell in cells for t in cell.themes})
    rows, statements = [], []
    for name, cells in words.items():
        require = results.require.get(name, ())
        statement = make_statements(name, cells, themes=require, known=known.names)[0]
        statements.append(statement)
        plot = locate_plot(name)
        row = make_row(statement, cells, themes, known, plot=plot if plot in others else None)
        rows.append(row)
    style, script = _read_part("style.css"), "".join(map(_read_part, SCRIPTS))
    template = read_template("torchgrid.report.web", "template.html")
    return template.render(
        rows=rows,
        themes=[flatten_text(theme) for theme in themes],
        rule=[(SIGNS[condition.word], condition.word) for condition in RULE],
        legend=LEGEND,
        pages=[(path, text) for path, text in PAGES if path in others],
        counts=_count_evidence(results),
        places=_describe_places(statements),
        warnings=_list_warnings(results),
        stops=_list_stops(results.records),
        style=style,
        script=script,
        # The browser runs what has these digests, and nothing else.
        style_digest=_digest(style),
        script_digest=_digest(script),
        data=pack_columns(make_columns(results)),
    )


def _describe_places(statements: Iterable[Statement]) -> str:
    """Describe the cells that the answers are about: `py3.11 on linux-x86_64, no GPU`."""
    places = (
        f"{made.variant} on {made.platform}, {made.accelerator or 'no GPU'}"
        for made in statements
        if made.variant
    )
    return flatten_text("; ".join(dict.fromkeys(places)))


def make_row(
    statement: Statement,
    cells: Sequence[CellWords],
    themes: Sequence[str],
    known: KnownReleases,
    *,
    plot: str | None = None,
) -> Row:
    """Make the row of an encoding from its statement and the words of its cells."""
    encoding = statement.encoding
    return Row(
        encoding=flatten_text(encoding),
        sentence=flatten_text(write_sentence(statement, known)),
        page=locate_page(encoding),
        plot=plot,
        fields=[make_field(encoding, cells, theme, known) for theme in themes],
    )


def make_field(
    encoding: str, cells: Sequence[CellWords], theme: str, known: KnownReleases
) -> Field | None:
    """Make the field of a theme: the word of the newest release; None if no cell tested it."""
    asked = [cell for cell in cells if theme in cell.themes]
    if not asked:
        return None
    statement = make_statements(encoding, asked, themes=(theme,), known=known.names)[0]
    groups = group_spans(statement.ranges)
    newest = groups[0] if groups else None
    causes = [span.reason or span.mends for span in newest.spans] if newest else []
    return Field(
        theme=flatten_text(theme),
        word=statement.status,
        since=f"since {flatten_text(newest.tested[0])}" if newest and groups[1:] else "",
        reason=flatten_text(", ".join(dict.fromkeys(filter(None, causes)))),
        link=make_link(f"encoding:{_quote_value(encoding)} theme:{_quote_value(theme)}"),
    )


def make_link(query: str) -> str:
    """Return the address of a query within the page."""
    return f"#q={quote(query, safe='')}"


def _quote_value(value: str) -> str:
    """Return a value for a query, in quotes if it has a blank; a quote in it becomes a glob."""
    plain = flatten_text(value).replace('"', "*")
    return f'"{plain}"' if " " in plain else plain


def _count_evidence(results: Results) -> Mapping[str, object]:
    """Return the numbers of the first line, and the days between which the cells ran."""
    tested = [record for record in results.records if record.stopped is None]
    days = sorted(flatten_text(record.date) for record in tested if record.date)
    return {
        "outcomes": sum(
            len(outcomes) for cells in results.by_encoding.values() for outcomes in cells.values()
        ),
        "encodings": len(results.by_encoding.keys() - {CELL}),
        "cells": len(tested),
        "days": sorted({days[0], days[-1]}) if days else [],
    }


def _list_warnings(results: Results) -> list[str]:
    """List what a reader must know before the words: cells that stopped, are unfinished or old."""
    records = results.records
    old = [each.cell for each in results.ages.values() if each.is_old and each.age is not None]
    stopped = [record.cell for record in records if record.stopped is not None]
    partial = [r.cell for r in records if r.is_partial]
    found = []
    if not any(record.outcomes for record in records if record.stopped is None):
        found.append("Nothing was tested: no cell has an outcome.")
    if stopped:
        found.append(f"{_name_cells(stopped)} stopped before the probes.")
    if partial:
        found.append(f"{_name_cells(partial)} did not run all probes yet.")
    if old:
        found.append(
            f"{_name_cells(old)} did not run within the days of the policy before "
            f"{results.newest_day}, the day of the newest run."
        )
    return found


def _list_stops(records: Sequence[Record]) -> list[tuple[str, str]]:
    """List the cells that stopped, each with its stop."""
    return [
        (flatten_text(record.cell), shorten_line(flatten_text(str(record.stopped))))
        for record in records
        if record.stopped is not None
    ]


def _name_cells(cells: Sequence[str]) -> str:
    named = ", ".join(flatten_text(cell) for cell in cells[:3])
    rest = f" and {len(cells) - 3} others" if len(cells) > 3 else ""  # noqa: PLR2004
    return f"{len(cells)} cells ({named}{rest})" if len(cells) > 1 else f"The cell {named}"


@cache
def _read_part(name: str) -> str:
    return files("torchgrid.report.web").joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
