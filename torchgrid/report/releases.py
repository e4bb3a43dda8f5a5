"""Names for cells: ranges of releases that never include a cell that was not asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from packaging.version import InvalidVersion, Version

from torchgrid.model.cell import split_id
from torchgrid.report.results import CellGroup, Results
from torchgrid.report.text import escape_text, make_file_name

EVERYWHERE = "wherever asked"
"""Stands for all cells that were asked, if others were not, and so it takes many ranges."""

MAX_RANGES = 2
"""The number of ranges that a reader takes in at a glance."""


@dataclass(frozen=True, kw_only=True)
class Releases:
    """The releases that a group of cells tests, for one encoding.

    `variants` has the cells of each release that reached their probes, the oldest release first.
    `asked` are the cells that have outcomes of the encoding.
    """

    variants: Mapping[str, Mapping[str, str]]
    asked: frozenset[str]
    # Most probes have one result in the same cells as another one has.
    _rendered: dict[frozenset[str], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def not_asked(self) -> str:
        """The releases, or some of their cells, without outcomes of the encoding."""
        return ", ".join(self._list_ranges(self._tested - self.asked))

    def render(self, cells: Collection[str]) -> str:
        """Render the releases of `cells`: `2.2.2 to 2.6.0, 2.9.1 (py3.10, py3.11)`.

        A range has the same cells of each of its releases: all of them, or those in parentheses.
        """
        key = frozenset(cells)
        if key not in self._rendered:
            ranges = self._list_ranges(key)
            is_long = len(ranges) > MAX_RANGES
            is_everywhere = self.asked == key and self.asked != self._tested
            self._rendered[key] = EVERYWHERE if is_everywhere and is_long else ", ".join(ranges)
        return self._rendered[key]

    @property
    def _tested(self) -> frozenset[str]:
        return frozenset(cell for known in self.variants.values() for cell in known)

    def _list_ranges(self, cells: Collection[str]) -> list[str]:
        ranges: list[_Range] = []
        is_open = False
        for release, known in self.variants.items():
            meant = tuple(escape_text(variant) for cell, variant in known.items() if cell in cells)
            if meant:
                last = _Range((escape_text(release),), meant, is_all=len(meant) == len(known))
                joined = ranges[-1].join(last) if is_open else None
                ranges[-1 if joined else len(ranges) :] = [joined or last]
            is_open = bool(meant)
        return list(map(str, ranges))


@dataclass(frozen=True)
class _Range:
    """Releases in a row, with the variants of their cells, or with all cells if `is_all`.

    `variants` are empty if those of the releases differ.
    """

    releases: tuple[str, ...]
    variants: tuple[str, ...]
    is_all: bool

    def join(self, other: _Range) -> _Range | None:
        """Return the range of both; None if no words describe the cells of both."""
        is_all = self.is_all and other.is_all
        variants = self.variants if self.variants == other.variants else ()
        if not (is_all or variants):
            return None
        return _Range((*self.releases, *other.releases), variants, is_all=is_all)

    def __str__(self) -> str:
        ends = dict.fromkeys((self.releases[0], self.releases[-1]))
        # Variants are named only if the cells of a release disagree, or some were not asked.
        return " to ".join(ends) + ("" if self.is_all else f" ({', '.join(self.variants)})")


def list_releases(results: Results, encoding: str, group: CellGroup) -> Releases:
    """List the releases of all cells, with those cells of `group` that reached their probes.

    A release that only other groups tested stands for itself, as a cell without a variant.
    """
    newest_first: dict[str, dict[str, str]] = {}
    own = {record.cell for record in group.records}
    releases = {split_id(cell).release for cell in own}
    for record in results.records:
        release = split_id(record.cell).release
        known = newest_first.setdefault(release, {})
        if record.stopped is None and record.cell in own:
            known[record.cell] = group.describe_variant(record.cell)
        elif record.stopped is None and release not in releases:
            known[release] = ""
    return Releases(
        variants=dict(reversed(newest_first.items())),
        asked=frozenset(results.select_outcomes(encoding, group)),
    )


def list_all_releases(results: Results) -> Releases:
    """List the releases of all cells that reached their probes, whatever they tested."""
    newest_first: dict[str, dict[str, str]] = {}
    for record in results.records:
        if record.stopped is None:
            parts = split_id(record.cell)
            variant = "+".join((parts.variant, *parts.extras))
            newest_first.setdefault(parts.release, {})[record.cell] = variant
    cells = frozenset(cell for known in newest_first.values() for cell in known)
    return Releases(variants=dict(reversed(newest_first.items())), asked=cells)


def shorten_releases(releases: Collection[str]) -> dict[str, str]:
    """Return each release in its shortest form that is clear among `releases`.

    This is `2.9` for `2.9.1`, unless 2.9.0 is there too.
    """
    minors = Counter(_cut_patch(release) for release in releases)
    return {r: _cut_patch(r) if minors[_cut_patch(r)] == 1 else r for r in releases}


def _cut_patch(release: str) -> str:
    return ".".join(release.split(".")[:2]) if re.fullmatch(r"\d+\.\d+\.\d+", release) else release


def sort_releases(releases: Iterable[str]) -> list[str]:
    """Sort releases, the oldest first and each once; a text that is not a version comes first."""
    return sorted(set(releases), key=_make_sort_key)


def _make_sort_key(release: str) -> tuple[object, ...]:
    try:
        return (1, Version(release), release)
    except InvalidVersion:
        return (0, release)


def locate_release_page(release: str) -> str:
    """Return the path of the page of a release, relative to the reports."""
    return f"releases/{make_file_name(release)}.md"


def shorten_cell(cell: str) -> str:
    """Return the short name of a cell: `2.9.1 py3.11+setuptools`."""
    parts = split_id(cell)
    return " ".join(filter(None, (parts.release, "+".join((parts.variant, *parts.extras)))))
