"""The statement about an encoding: one word, and the releases for which each word holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import groupby

from packaging.version import Version

from torchgrid.model.cell import get_python, has_more_packages, list_packages, split_id
from torchgrid.model.themes import ThemeResult, ThemeWord

# Every page makes statements about the same few releases.
_parse_version = cache(Version)

WORST_FIRST = (
    ThemeWord.BROKEN,
    ThemeWord.PARTLY,
    ThemeWord.BLOCKED,
    ThemeWord.UNKNOWN,
    ThemeWord.WORKS,
)
"""The rule for several themes together: the word is the first of these that one of them has."""


@dataclass(frozen=True, kw_only=True)
class CellWords:
    """The results of one cell for one encoding, by theme.

    `variant` is its source and Python, such as `py3.11` for PyPI and `cpu-py3.11`. `extras` are the
    packages beside torch in the cell's name. `seen` is the day of its last run.
    """

    cell: str
    release: str
    variant: str
    extras: tuple[str, ...] = ()
    platform: str = ""
    accelerator: str | None = None
    seen: str | None = None
    themes: Mapping[str, ThemeResult]


@dataclass(frozen=True, kw_only=True)
class Span:
    """Releases in a row with one word and one cause.

    `tested` are those that ran, and `not_tested` those in between that exist and did not.
    `themes` are those that have the word, and `reason` is that of the first of them, `theme`.
    `mends` is what the cell needs beside torch. `mended_in` are cells with more packages that work.
    """

    first: str
    last: str
    tested: tuple[str, ...]
    not_tested: tuple[str, ...] = ()
    status: ThemeWord
    theme: str | None = None
    themes: tuple[str, ...] = ()
    reason: str | None = None
    mends: str | None = None
    mended_in: tuple[str, ...] = ()
    upstream: str | None = None


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The summary of an encoding over releases, for some themes and one variant of torch.

    `status` is the word of the newest release that was tested, unknown if none was.
    """

    encoding: str
    themes: tuple[str, ...]
    variant: str | None = None
    platform: str = ""
    accelerator: str | None = None
    status: ThemeWord = ThemeWord.UNKNOWN
    ranges: tuple[Span, ...] = ()
    newest_tested: str | None = None
    seen: str | None = None


@dataclass(frozen=True, kw_only=True)
class _Point:
    """The word of one release, with its cause; `cause` decides which releases share a span."""

    release: str
    result: ThemeResult
    themes: tuple[str, ...]
    mended_in: tuple[str, ...] = field(compare=False, default=())

    @property
    def cause(self) -> tuple[object, ...]:
        return self.result.word, self.themes, self.result.reason, self.result.mends


def make_statement(
    encoding: str,
    cells: Iterable[CellWords],
    *,
    themes: Sequence[str],
    known: Sequence[str],
    python: str | None = None,
) -> Statement:
    """Make the statement about an encoding from the cells of one platform that tested it.

    `known` are all releases that exist. The variant is the one in which most releases were tested,
    of those on `python` if it is given. Only cells without extras count. Those with extras show
    whether these mend a release.
    """
    every = [cell for cell in cells if python is None or get_python(cell.variant) == python]
    plain = [cell for cell in every if not cell.extras]
    variant = _choose_variant(plain)
    own = [cell for cell in plain if cell.variant == variant]
    beside = [cell for cell in every if cell.extras and cell.variant == variant]
    empty = Statement(encoding=encoding, themes=tuple(themes), variant=variant)
    if not own:
        return empty
    points = [_judge_release(cell, beside, themes) for cell in own]
    points.sort(key=lambda point: _parse_version(point.release))
    return replace(
        empty,
        platform=own[0].platform,
        accelerator=own[0].accelerator,
        status=points[-1].result.word,
        ranges=tuple(_make_spans(points, known)),
        newest_tested=points[-1].release,
        seen=max((cell.seen for cell in own if cell.seen), default=None),
    )


def combine_themes(
    results: Mapping[str, ThemeResult], themes: Sequence[str]
) -> tuple[ThemeResult, tuple[str, ...]]:
    """Combine the results of themes to one, and name the themes with its word; none if all work.

    The result is that of the first theme with the worst word. A theme without a result does not
    count, unless none has one.
    """
    known = [theme for theme in themes if theme in results]
    for word in WORST_FIRST[:-1]:
        if worst := tuple(theme for theme in known if results[theme].word is word):
            return results[worst[0]], worst
    return ThemeResult(word=ThemeWord.WORKS if known else ThemeWord.UNKNOWN), ()


def find_mended_releases(spans: Iterable[Span]) -> dict[tuple[str, ...], set[str]]:
    """Find the packages with which releases of ranges were tested and work, and which these are.

    Of several cells of a release, the one with the fewest packages counts.
    """
    cells: dict[str, str] = {}
    for cell in (cell for span in spans for cell in span.mended_in):
        release = split_id(cell).release
        both = (cell, cells.get(release, cell))
        cells[release] = min(both, key=lambda name: (len(list_packages(name)), name))
    found: dict[tuple[str, ...], set[str]] = {}
    for release, cell in cells.items():
        found.setdefault(list_packages(cell), set()).add(release)
    return found


def _choose_variant(cells: Iterable[CellWords]) -> str | None:
    """Choose the variant with the most releases, of several the one of the newest Python."""
    releases: dict[str, set[str]] = {}
    for cell in cells:
        releases.setdefault(cell.variant, set()).add(cell.release)

    def rank(variant: str) -> tuple[object, ...]:
        python = get_python(variant)
        version, is_usual = Version(python.removesuffix("t")).release, not python.endswith("t")
        # Of equal ones, PyPI comes last, and a free-threaded Python first.
        return len(releases[variant]), version, is_usual, "-" not in variant

    ranked = sorted(releases, key=rank)
    return ranked[-1] if ranked else None


def _judge_release(cell: CellWords, beside: Iterable[CellWords], themes: Sequence[str]) -> _Point:
    """Judge the release of a plain cell, and find the cells with extras that work in its place."""
    result, worst = combine_themes(cell.themes, themes)
    mended: tuple[str, ...] = ()
    if result.word is not ThemeWord.WORKS:
        mended = tuple(
            other.cell
            for other in beside
            if has_more_packages(other.cell, than=cell.cell)
            and combine_themes(other.themes, themes)[0].word is ThemeWord.WORKS
        )
    return _Point(release=cell.release, result=result, themes=worst, mended_in=mended)


def _make_spans(points: Sequence[_Point], known: Sequence[str]) -> Iterator[Span]:
    """Yield a span for each run of releases with one cause, the oldest first."""
    for _, group in groupby(points, key=lambda point: point.cause):
        own = list(group)
        first, last, result = own[0].release, own[-1].release, own[0].result
        tested = tuple(point.release for point in own)
        ends = _parse_version(first), _parse_version(last)
        inside = (r for r in known if ends[0] < _parse_version(r) < ends[1])
        yield Span(
            first=first,
            last=last,
            tested=tested,
            not_tested=tuple(sorted(set(inside) - set(tested), key=_parse_version)),
            status=result.word,
            theme=next(iter(own[0].themes), None),
            themes=own[0].themes,
            reason=result.reason,
            mends=result.mends,
            mended_in=tuple(cell for point in own for cell in point.mended_in),
            upstream=result.upstream,
        )
