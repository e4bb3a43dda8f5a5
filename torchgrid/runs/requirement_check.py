"""`torchgrid support --check`: a project's own bound of torch, held against the evidence."""

from __future__ import annotations

import contextlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from torchgrid.model.cell import split_id
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.statement import Span, Statement
from torchgrid.model.themes import ThemeWord
from torchgrid.report.compatibility_json import restore_known
from torchgrid.report.compatibility_schema import Document
from torchgrid.report.sentences import WORDS
from torchgrid.report.specifiers import select_allowed
from torchgrid.report.text import flatten_text
from torchgrid.runs.support import Echo, Question, find_statements

MAX_NAMED = 3
"""The number of encodings that a line names."""


@dataclass(frozen=True, kw_only=True)
class OwnBound:
    """A requirement of torch in a project, and the packages that come with it.

    `place` is where it stands, such as `dependency-groups.tests`.
    """

    place: str
    requirement: Requirement
    beside: frozenset[str] = frozenset()


def check_project(
    path: Path, document: Document, encodings: Sequence[str], question: Question, echo: Echo
) -> Exit:
    """Print where the bounds of a project contradict the evidence; 1 if one does.

    Without `encodings`, those that were tested count: a release works if it does for all of them.
    Raises ConfigurationError for a file without a bound of torch, NothingTestedError if no cell
    tested an encoding.
    """
    bounds = read_bounds(path)
    statements = [find_statements(document, name, question)[0] for name in encodings]
    for facts in () if encodings else document.encodings:
        themes = tuple(theme for theme in question.themes if theme in facts.words)
        if themes or not question.themes:
            own = replace(question, themes=themes)
            with contextlib.suppress(NothingTestedError):
                statements.append(find_statements(document, facts.name, own)[0])
    if not statements:
        raise NothingTestedError("no encoding was tested in that; run `nox -s matrix`")
    known = restore_known(document).names
    codes = [_print_check(f"{path.name}: ", each, statements, known, echo) for each in bounds]
    if all(code is None for code in codes):
        raise ConfigurationError(
            f"{path.name}: no requirement of torch applies on the Python that was tested; "
            "add --python VERSION"
        )
    return Exit.REGRESSED if Exit.REGRESSED in codes else Exit.HELD


def _print_check(
    where: str,
    bound: OwnBound,
    statements: Sequence[Statement],
    known: Sequence[str],
    echo: Echo,
) -> Exit | None:
    """Print how one bound compares with the evidence; None if none of it is about the bound."""
    told = flatten_text(f"{where}{bound.place}: {bound.requirement}")
    about = [statement for statement in statements if _applies(bound.requirement, statement)]
    if not about:
        echo(f"{told}: is for another Python than the one that was tested")
        return None
    found = list(find_contradictions(bound, about))
    echo(f"{told}: {f'contradicts what was tested on {len(found)} releases' if found else 'holds'}")
    for problem in found:
        echo(f"  {flatten_text(problem)}")
    if untested := list_untested(bound, about, known):
        echo(f"  allows what nobody tested: {', '.join(untested)}")
    return Exit.REGRESSED if found else Exit.HELD


def read_bounds(path: Path) -> tuple[OwnBound, ...]:
    """Read the requirements of torch in a pyproject.toml.

    Raises ConfigurationError if the file cannot be read, or has none.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{path}: not TOML: {error}; correct it") from None
    lists = dict(_list_requirements(path.name, content))
    own = lists.get("project.dependencies", [])
    bounds = tuple(
        OwnBound(place=place, requirement=one, beside=frozenset(map(_get_name, (*own, *several))))
        for place, several in lists.items()
        for one in several
        if _get_name(one) == "torch"
    )
    if not bounds:
        raise ConfigurationError(
            f"{path.name}: no requirement of torch in project.dependencies, "
            "project.optional-dependencies or dependency-groups; add one"
        )
    for bound in bounds:
        if bound.requirement.url is not None:
            raise ConfigurationError(
                f"{path.name}: {bound.place}: {bound.requirement}: an address has no bound; "
                "write a version"
            )
    return bounds


def find_contradictions(bound: OwnBound, statements: Iterable[Statement]) -> Iterator[str]:
    """Yield what a bound allows although it does not work, or forbids although it works.

    A release works if it does for every encoding that was tested on it. Those of which nothing is
    known contradict nothing.
    """
    spans: dict[str, list[tuple[str, Span]]] = {}
    for statement in statements:
        for span in statement.ranges:
            for release in span.tested:
                spans.setdefault(Version(release).public, []).append((statement.encoding, span))
    allowed = set(select_allowed(bound.requirement.specifier, spans))
    for release in sorted(spans, key=Version):
        bad = [(n, s) for n, s in spans[release] if not _works(s, release, bound.beside)]
        is_known = all(span.status is not ThemeWord.UNKNOWN for _, span in spans[release])
        broken = [(name, span) for name, span in bad if span.status is not ThemeWord.UNKNOWN]
        if release in allowed and broken:
            causes = [f"{name} {_describe(span)}" for name, span in broken]
            yield f"allows {release}: {_shorten(causes)}"
        elif release not in allowed and not bad and is_known:
            names = [name for name, _ in spans[release]]
            yield f"forbids {release}, which works: {_shorten(names)}"


def list_untested(
    bound: OwnBound, statements: Iterable[Statement], known: Sequence[str]
) -> list[str]:
    """List the releases that exist, that a bound allows, and that no cell tested."""
    tested = {
        Version(release).public
        for statement in statements
        for span in statement.ranges
        for release in span.tested
    }
    return [n for n in select_allowed(bound.requirement.specifier, known) if n not in tested]


def _works(span: Span, release: str, beside: frozenset[str]) -> bool:
    """Tell whether a release works with the packages that the project requires anyway."""
    if span.status is ThemeWord.WORKS:
        return True
    mended = {Version(split_id(cell).release).public for cell in span.mended_in}
    if span.mends is None or release not in mended:
        return False
    return _get_name(Requirement(span.mends)) in beside


def _shorten(parts: Sequence[str]) -> str:
    """Join the first parts, and count the others."""
    more = len(parts) - MAX_NAMED
    return "; ".join((*parts[:MAX_NAMED], *([f"and {more} more"] if more > 0 else ())))


def _describe(span: Span) -> str:
    remedy = f"; add {span.mends}" if span.mends and span.mended_in else ""
    return f"{WORDS[span.status]} ({span.reason}{remedy})"


def _list_requirements(
    name: str, content: Mapping[str, Any]
) -> Iterator[tuple[str, list[Requirement]]]:
    """Yield each list of requirements of a file with its place.

    A group that a group includes is a list of its own.
    """
    project = content.get("project", {})
    lists = {"project.dependencies": project.get("dependencies", [])}
    tables = {
        "project.optional-dependencies": project.get("optional-dependencies", {}),
        "dependency-groups": content.get("dependency-groups", {}),
    }
    for place, table in tables.items():
        lists |= {f"{place}.{key}": value for key, value in table.items()}
    for place, texts in lists.items():
        yield place, [_parse(f"{name}: {place}", text) for text in texts if isinstance(text, str)]


def _parse(where: str, text: str) -> Requirement:
    try:
        return Requirement(text)
    except InvalidRequirement:
        raise ConfigurationError(f"{where}: {text!r} is not a requirement; correct it") from None


def _get_name(requirement: Requirement) -> str:
    return canonicalize_name(requirement.name)


def _applies(requirement: Requirement, statement: Statement) -> bool:
    """Tell whether a requirement applies on the Python that a statement is about."""
    python = (statement.variant or "").rpartition("py")[2].removesuffix("t")
    return requirement.marker is None or requirement.marker.evaluate({"python_version": python})
