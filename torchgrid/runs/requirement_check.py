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

from torchgrid.model.cell import get_python, list_packages
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.statement import Span, Statement, find_mended_releases
from torchgrid.model.themes import ThemeWord
from torchgrid.report.compatibility_json import restore_known
from torchgrid.report.compatibility_schema import CellFacts, Document
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


@dataclass(frozen=True, kw_only=True)
class Finding:
    """The evidence about one encoding on one release, for a project.

    `beside` are the packages that the project requires anyway, `ran_with` those with which a cell
    tested the release.
    """

    encoding: str
    release: str
    span: Span
    beside: frozenset[str]
    ran_with: frozenset[str]

    @property
    def mended_with(self) -> tuple[str, ...]:
        """The packages with which the release was tested and works."""
        found = find_mended_releases([self.span]).items()
        return next((packages for packages, names in found if self.release in names), ())

    @property
    def remedy(self) -> frozenset[str]:
        """The names of the packages that may mend the release."""
        return _list_names((self.span.mends or "").split(", "))

    @property
    def has_remedy(self) -> bool:
        """True if the project requires what may mend the release."""
        return bool(self.remedy) and self.remedy <= self.beside

    @property
    def untested_remedy(self) -> str | None:
        """The remedy that the project requires and no cell had; None without one."""
        is_untested = not self.mended_with and not self.remedy <= self.ran_with
        return self.span.mends if self.has_remedy and is_untested else None

    @property
    def status(self) -> ThemeWord:
        """The word for the release in the project."""
        names = _list_names(self.mended_with)
        if names and names <= self.beside:
            return ThemeWord.WORKS
        return self.span.status if self.untested_remedy is None else ThemeWord.UNKNOWN

    @property
    def is_broken(self) -> bool:
        """True if a cell showed that the release does not work."""
        return self.status not in (ThemeWord.WORKS, ThemeWord.UNKNOWN)


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
    codes = [_print_check(f"{path.name}: ", each, statements, document, echo) for each in bounds]
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
    document: Document,
    echo: Echo,
) -> Exit | None:
    """Print how one bound compares with the evidence; None if none of it is about the bound."""
    told = flatten_text(f"{where}{bound.place}: {bound.requirement}")
    about = [statement for statement in statements if _applies(bound.requirement, statement)]
    if not about:
        echo(f"{told}: is for another Python than the one that was tested")
        return None
    judged = judge_releases(bound, about, document.cells)
    found = list(find_contradictions(bound, judged))
    echo(f"{told}: {f'contradicts what was tested on {len(found)} releases' if found else 'holds'}")
    for problem in found:
        echo(f"  {flatten_text(problem)}")
    if untested := list_untested(bound, judged, restore_known(document).names):
        echo(f"  allows what nobody tested: {', '.join(untested)}")
    for package, releases in list_untested_with(bound, judged).items():
        echo(f"  allows what nobody tested with {flatten_text(package)}: {', '.join(releases)}")
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


def judge_releases(
    bound: OwnBound, statements: Iterable[Statement], cells: Iterable[CellFacts]
) -> dict[str, list[Finding]]:
    """Judge each release that was tested, with the packages that the project requires anyway.

    `cells` are all that were run. They tell with which packages a release was tested.
    """
    ran: dict[tuple[str, str | None], set[str]] = {}
    for cell in cells:
        if cell.stopped is None:
            names = _list_names(list_packages(cell.name))
            ran.setdefault((cell.release, cell.variant), set()).update(names)
    found: dict[str, list[Finding]] = {}
    for statement in statements:
        for span in statement.ranges:
            for release in span.tested:
                finding = Finding(
                    encoding=statement.encoding,
                    release=release,
                    span=span,
                    beside=bound.beside,
                    ran_with=frozenset(ran.get((release, statement.variant), ())),
                )
                found.setdefault(Version(release).public, []).append(finding)
    return dict(sorted(found.items(), key=lambda each: Version(each[0])))


def find_contradictions(bound: OwnBound, judged: Mapping[str, Sequence[Finding]]) -> Iterator[str]:
    """Yield what a bound allows although it does not work, or forbids although it works.

    A release works if it does for every encoding that was tested on it. Those of which nothing is
    known contradict nothing.
    """
    allowed = set(select_allowed(bound.requirement.specifier, judged))
    for release, findings in judged.items():
        broken = [each for each in findings if each.is_broken]
        if release in allowed and broken:
            causes = [f"{each.encoding} {_describe(each)}" for each in broken]
            yield f"allows {release}: {_shorten(causes)}"
        elif release not in allowed and all(each.status is ThemeWord.WORKS for each in findings):
            names = [each.encoding for each in findings]
            yield f"forbids {release}, which works: {_shorten(names)}"


def list_untested(bound: OwnBound, judged: Iterable[str], known: Sequence[str]) -> list[str]:
    """List the releases that exist, that a bound allows, and that no cell tested."""
    tested = set(judged)
    return [n for n in select_allowed(bound.requirement.specifier, known) if n not in tested]


def list_untested_with(
    bound: OwnBound, judged: Mapping[str, Sequence[Finding]]
) -> dict[str, list[str]]:
    """List the releases that a bound allows, by a package that may mend them.

    The project requires the package, and no cell tested the release with it.
    """
    found: dict[str, list[str]] = {}
    for release in select_allowed(bound.requirement.specifier, judged):
        for package in dict.fromkeys(each.untested_remedy for each in judged[release]):
            if package is not None:
                found.setdefault(package, []).append(release)
    return found


def _shorten(parts: Sequence[str]) -> str:
    """Join the first parts, and count the others."""
    more = len(parts) - MAX_NAMED
    return "; ".join((*parts[:MAX_NAMED], *([f"and {more} more"] if more > 0 else ())))


def _describe(finding: Finding) -> str:
    """Describe what is broken, and what mends it: tested, known not to help, or only named."""
    span, remedy = finding.span, ""
    if packages := finding.mended_with:
        remedy = f"; add {' and '.join(packages)}"
    elif finding.has_remedy:
        remedy = f"; with {span.mends} too"
    elif span.mends:
        remedy = f"; {span.mends} may mend it"
    return f"{WORDS[span.status]} ({span.reason}{remedy})"


def _list_requirements(
    name: str, content: Mapping[str, Any]
) -> Iterator[tuple[str, list[Requirement]]]:
    """Yield each list of requirements of a file with its place.

    A group that a group includes is a list of its own. Raises ConfigurationError for a table or a
    list that is neither.
    """
    project = _require_table(name, "project", content.get("project", {}))
    lists = {"project.dependencies": project.get("dependencies", [])}
    tables = {
        "project.optional-dependencies": project.get("optional-dependencies", {}),
        "dependency-groups": content.get("dependency-groups", {}),
    }
    for place, value in tables.items():
        table = _require_table(name, place, value)
        lists |= {f"{place}.{key}": texts for key, texts in table.items()}
    for place, texts in lists.items():
        # In a group, a table includes another group.
        is_group = place.startswith("dependency-groups.")
        if not isinstance(texts, list):
            raise _complain(name, place, texts, "a list of requirements")
        entries = [text for text in texts if not (is_group and isinstance(text, dict))]
        yield place, [_parse(name, place, text) for text in entries]


def _require_table(name: str, place: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _complain(name, place, value, "a table")
    return value


def _parse(name: str, place: str, text: object) -> Requirement:
    if isinstance(text, str):
        with contextlib.suppress(InvalidRequirement):
            return Requirement(text)
    raise _complain(name, place, text, "a requirement")


def _complain(name: str, place: str, value: object, wanted: str) -> ConfigurationError:
    return ConfigurationError(f"{name}: {place}: {value!r} is not {wanted}; correct it")


def _list_names(requirements: Iterable[str]) -> frozenset[str]:
    """Return the names of packages; text of a record that is not a requirement has none."""
    names = []
    for text in requirements:
        with contextlib.suppress(InvalidRequirement):
            names.append(_get_name(Requirement(text)))
    return frozenset(names)


def _get_name(requirement: Requirement) -> str:
    return canonicalize_name(requirement.name)


def _applies(requirement: Requirement, statement: Statement) -> bool:
    """Tell whether a requirement applies on the Python that a statement is about."""
    python = get_python(statement.variant or "").removesuffix("t")
    return requirement.marker is None or requirement.marker.evaluate({"python_version": python})
