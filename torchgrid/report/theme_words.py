"""The words for themes: which theme works on which releases, and the rule behind the words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from packaging.version import Version

from torchgrid.contract import CELL
from torchgrid.model.statement import CellWords, Span, Statement, find_mended_releases
from torchgrid.model.themes import RULE, ThemeWord
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.releases import shorten_releases
from torchgrid.report.results import Results
from torchgrid.report.statements import list_cell_words, make_statements
from torchgrid.report.text import (
    Links,
    escape_text,
    format_code,
    link_upstream,
    make_file_name,
    render_markdown_table,
    split_table,
)

THEMES = ("shapes", "numerics", "device", "dtype", "state", "training", "compile", "export")
"""The standard themes in the order of tables. Those of a project follow in the order of names."""

MAX_THEMES = 8
"""The number of themes in a table of encodings; the pages of the encodings have them all."""

CellWordsByEncoding = Mapping[str, Sequence[CellWords]]
"""The results of each cell, by encoding."""

_COUNTS = {True: "one or more", False: "none"}


def render_rule() -> str:
    """Render the rule that chooses the word for a theme, as a table.

    A row tells what its condition asks of the outcomes, such as `passed: one or more`.
    """
    rows = []
    for condition in RULE:
        counts = {
            "passed": condition.passed,
            "failed": condition.failed,
            "blocked": condition.blocked,
        }
        found = [f"{word}: {_COUNTS[n]}" for word, n in counts.items() if n is not None]
        rows.append((condition.word, ", ".join(found) or "anything else"))
    return render_markdown_table(("word", "requirements of the theme in a cell"), rows)


def collect_words(results: Results) -> CellWordsByEncoding:
    """Collect what each cell tells of each encoding."""
    return {name: list_cell_words(results, name) for name in results.encodings}


def order_themes(names: Collection[str]) -> list[str]:
    """Return themes in the order of tables."""
    return [*(n for n in THEMES if n in names), *sorted({*names} - {*THEMES})]


def list_themes(cells: Sequence[CellWords]) -> list[str]:
    """List the themes of which one of the cells has a word, in the order of tables."""
    return order_themes({theme for cell in cells for theme in cell.themes})


def render_theme_tables(words: CellWordsByEncoding, links: Links) -> Iterator[str]:
    """Yield tables of encodings by themes, with one word and its releases in each field."""
    themes = list_themes([cell for cells in words.values() for cell in cells])
    statements = {
        name: {theme: make_theme_statement(name, cells, theme) for theme in list_themes(cells)}
        for name, cells in words.items()
    }
    every = [made for row in statements.values() for made in row.values()]
    tested = {release for made in every for span in made.ranges for release in span.tested}
    short = shorten_releases(tested)
    newest = max(tested, key=Version, default=None)
    rows = [
        [
            links.add(name, locate_page(name)),
            *(
                describe_newest_word(row[theme], short, newest) if theme in row else ""
                for theme in themes[:MAX_THEMES]
            ),
        ]
        for name, row in statements.items()
    ]
    yield from split_table(("encoding", *map(escape_text, themes[:MAX_THEMES])), rows)
    if others := themes[MAX_THEMES:]:
        names = ", ".join(map(escape_text, others))
        yield f"Only on the pages of the encodings: {names}."


def describe_newest_word(statement: Statement, short: Mapping[str, str], newest: str | None) -> str:
    """Return the word of the newest release with its releases: `works 2.7+`, `partly 2.0-2.9`.

    `short` has each release as it is written, and `newest` is the newest one of the table. A range
    has one word on all of its tested releases, but for those of a `?`, where some are unknown.
    """
    if not statement.ranges:
        return ""
    last = statement.ranges[-1]
    first, is_apart, has_gap = last, False, False
    for span in reversed(statement.ranges):
        if span.status is last.status:
            has_gap = has_gap or is_apart
            first, is_apart = span, False
        elif span.status is ThemeWord.UNKNOWN:
            is_apart = True
        else:
            break
    end = "+" if last.last == newest else f"-{short[last.last]}"
    if end == f"-{short[first.first]}":
        end = ""
    return f"{last.status} {escape_text(f'{short[first.first]}{end}')}{'?' if has_gap else ''}"


def render_theme_ranges(cells: Sequence[CellWords], encoding: str) -> str:
    """Render a line for each theme, with its words and their releases, the newest first.

    A word has its cause in parentheses, and what helps.
    """
    lines = []
    for theme in list_themes(cells):
        words = []
        for span in reversed(make_theme_statement(encoding, cells, theme).ranges):
            releases = " to ".join(dict.fromkeys(map(escape_text, (span.first, span.last))))
            parts = (
                format_code(span.reason or ""),
                f"mended by {format_code(span.mends)}" if span.mends else "",
                "" if span.mends else _describe_tested_packages(span),
                link_upstream(span.upstream) if span.upstream else "",
            )
            cause = ", ".join(filter(None, parts))
            words.append(f"{span.status} {releases}{f' ({cause})' if cause else ''}")
        lines.append(f"- {escape_text(theme)}: {'; '.join(words) or 'not tested there'}")
    return "\n".join(lines)


def _describe_tested_packages(span: Span) -> str:
    """Describe with which packages a range works, and on which releases; empty if none is known."""
    found = find_mended_releases([span])
    return ", ".join(
        f"works with {format_code(', '.join(packages))} on "
        f"{', '.join(escape_text(name) for name in span.tested if name in releases)}"
        for packages, releases in found.items()
    )


def make_main_statement(
    encoding: str, cells: Sequence[CellWords], themes: Sequence[str] = ()
) -> Statement:
    """Make the statement of an encoding about the place where most releases were tested."""
    known = read_known_releases().names
    return make_statements(encoding, cells, themes=themes, known=known)[0]


def make_theme_statement(encoding: str, cells: Sequence[CellWords], theme: str) -> Statement:
    """Make the statement about one theme of an encoding, without the releases not tested."""
    # To sort all known releases into each range took half of the time of a page.
    return make_statements(encoding, cells, themes=(theme,), known=())[0]


def describe_variant(cells: Sequence[CellWords], encoding: str) -> str:
    """Describe the cells that give the words of an encoding, such as `py3.11`."""
    made = make_statements(encoding, cells, known=())[0]
    return escape_text(made.variant or "")


def locate_page(encoding: str) -> str:
    """Return the path of the page of `encoding`, relative to the reports."""
    return "cell.md" if encoding == CELL else f"encodings/{make_file_name(encoding)}.md"
