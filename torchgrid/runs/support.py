"""The answer to "may I use it?": a sentence, a specifier, and what mends a block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from torchgrid.config.spelling import suggest_or_list
from torchgrid.model.cell import find_channel, get_python, list_packages
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.statement import CellWords, Span, Statement
from torchgrid.report.compatibility_json import restore_cell_words, restore_known
from torchgrid.report.compatibility_schema import Document, EncodingFacts
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.sentences import WORDS, write_sentence
from torchgrid.report.specifiers import make_bound
from torchgrid.report.statements import make_statements
from torchgrid.report.text import flatten_text

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question about encodings: for some themes (default: those required) and one Python."""

    themes: tuple[str, ...] = ()
    python: str | None = None


def print_support(document: Document, encoding: str, question: Question, echo: Echo) -> Exit:
    """Print the answer about one encoding, for each kind of machine that tested it.

    Raises ConfigurationError for an unknown encoding, theme or Python, and NothingTestedError if
    no cell tested it.
    """
    known = restore_known(document)
    statements = find_statements(document, encoding, question)
    for number, statement in enumerate(statements):
        if number:
            echo("")
        echo(flatten_text(f"{encoding}: {write_sentence(statement, known)}"))
        for label, text in describe_support(statement, known):
            echo(f"  {label + ':':<10}{flatten_text(text)}")
    return Exit.HELD


def find_statements(document: Document, encoding: str, question: Question) -> tuple[Statement, ...]:
    """Find the statements about an encoding that know something; raises as `print_support` does."""
    facts = find_encoding(document, encoding)
    check_themes(facts, question.themes)
    cells = restore_cell_words(document, facts)
    made = make_statements(
        encoding,
        cells,
        themes=question.themes or facts.require,
        known=restore_known(document).names,
        python=question.python,
    )
    tested = tuple(statement for statement in made if statement.ranges)
    if not tested and question.python is not None:
        raise NothingTestedError(f"{encoding}: {_describe_pythons(cells, question.python)}")
    if not tested:
        raise NothingTestedError(
            f"{encoding}: no cell that runs all probes tested it; run `nox -s matrix`"
        )
    return tested


def find_encoding(document: Document, name: str) -> EncodingFacts:
    """Find an encoding by its name; raises ConfigurationError with the nearest name."""
    names = [facts.name for facts in document.encodings]
    if not names:
        raise NothingTestedError("no encoding was tested; run `nox -s matrix`")
    for facts in document.encodings:
        if facts.name == name:
            return facts
    raise ConfigurationError(
        f"there is no encoding {name!r}; {suggest_or_list(name, names, 'encodings')}"
    )


def check_themes(facts: EncodingFacts, themes: Sequence[str]) -> None:
    """Refuse a theme in which no cell tested an encoding; raises ConfigurationError."""
    for theme in themes:
        if theme not in facts.words:
            hint = suggest_or_list(theme, sorted(facts.words), "themes")
            raise ConfigurationError(f"{facts.name} has no theme {theme!r}; {hint}")


def describe_support(statement: Statement, known: KnownReleases) -> Iterator[tuple[str, str]]:
    """Yield what follows from a statement, and what it rests on, each with a label."""
    bound = make_bound(statement, known.names)
    if bound is None:
        yield "write", "nothing, because no release that was tested works"
    else:
        yield "write", f"torch{bound.specifier}"
        left_out = {"does not work": bound.broken, "not tested": bound.untested}
        for reason, releases in left_out.items():
            if releases:
                yield "without", f"{', '.join(releases)} ({reason})"
    for span in statement.ranges:
        if remedy := describe_remedy(span):
            yield "mends", remedy
    for span in statement.ranges:
        if span.upstream:
            yield "upstream", f"{_name_releases(span)}: {span.upstream}"
    yield "about", ", ".join(statement.themes)
    seen = f", last run on {statement.seen}" if statement.seen else ""
    place = f"{statement.platform}, {statement.accelerator or 'no GPU'}"
    yield "tested", f"cells {statement.variant} on {place}{seen}"
    yield "releases", f"known up to {known.newest}, as of {known.checked}"


def describe_remedy(span: Span) -> str:
    """Describe what mends a range, and whether that was tested; empty if nothing is known."""
    if span.mended_in:
        needed = f"with {span.mends}, " if span.mends else ""
        return f"{_name_releases(span)}: works {needed}in {', '.join(span.mended_in)}"
    if span.mends:
        return f"{_name_releases(span)}: {span.mends} may mend it, and no cell tested that"
    return ""


def _describe_pythons(cells: Sequence[CellWords], python: str) -> str:
    """Describe what was tested in place of a Python on which no statement rests.

    A statement rests on releases of torch without further packages.
    """
    counted = [c for c in cells if not c.extras and find_channel(c.release) == "release"]
    pythons = sorted({get_python(cell.variant) for cell in counted}, key=_sort_python)
    listing = ", ".join(pythons) or "none"
    other = next((cell for cell in cells if get_python(cell.variant) == python), None)
    if other is None:
        return f"no cell tested it on Python {python}; those tested: {listing}"
    packages = ", ".join(list_packages(other.cell))
    what = f"with {packages}" if other.extras else "of an early build of torch"
    return (
        f"on Python {python} only cells {what} tested it, such as {other.cell}; "
        f"tested without: {listing}"
    )


def _name_releases(span: Span) -> str:
    """Name the releases of a range with its word: `blocked as installed on 2.9.0 to 2.10.0`."""
    names = " to ".join(dict.fromkeys((span.first, span.last)))
    return f"{WORDS[span.status]} on {names}"


def _sort_python(python: str) -> tuple[int, ...]:
    return tuple(int(part) for part in python.removesuffix("t").split(".") if part.isdecimal())
