"""The PEP 440 specifier of a statement: the releases that were tested and work, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from torchgrid.model.statement import Statement
from torchgrid.model.themes import ThemeWord


@dataclass(frozen=True, kw_only=True)
class Bound:
    """A specifier such as `>=2.7.1,!=2.9.*`, and the releases that it leaves out.

    `broken` were tested and do not work. `untested` exist, and no cell tested them. Releases below
    the oldest one that works are in neither.
    """

    specifier: str
    broken: tuple[str, ...] = ()
    untested: tuple[str, ...] = ()


def make_bound(statement: Statement, known: Iterable[str]) -> Bound | None:
    """Make the specifier of a statement; None if no release works.

    It allows the tested releases that work, and none of the others that are `known` to exist. A
    release that does not exist yet is allowed if the newest known one works.
    """
    tested = {
        Version(release).public: span.status for span in statement.ranges for release in span.tested
    }
    works = {name for name, status in tested.items() if status is ThemeWord.WORKS}
    if not works:
        return None
    every = sorted({Version(name) for name in (*known, *tested)})
    first, last = min(map(Version, works)), max(map(Version, works))
    above = [version for version in every if version > last]
    left_out = [v for v in every if first < v < last and v.public not in works]
    clauses = (
        f">={first}",
        *(f"<={last}" for _ in above[:1]),
        *(f"!={text}" for text in _exclude(left_out, every)),
    )
    gone = [version.public for version in (*left_out, *above)]
    return Bound(
        specifier=",".join(clauses),
        broken=tuple(name for name in gone if name in tested),
        untested=tuple(name for name in gone if name not in tested),
    )


def select_allowed(specifier: SpecifierSet, releases: Iterable[str]) -> tuple[str, ...]:
    """Select the releases that a specifier allows; builds count as their release."""
    return tuple(
        name for name in releases if specifier.contains(Version(name).public, prereleases=False)
    )


def _exclude(left_out: Sequence[Version], every: Sequence[Version]) -> Iterator[str]:
    """Yield what leaves out releases: `2.9.*` for a whole series of two releases and more."""
    for series, group in groupby(left_out, key=lambda version: version.release[:2]):
        versions = list(group)
        whole = [version for version in every if version.release[:2] == series]
        if versions == whole and len(versions) > 1:
            yield f"{series[0]}.{series[1]}.*"
        else:
            yield from (version.public for version in versions)
