"""The sentence about an encoding, and the few words of its badge, by a rule kept as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from packaging.version import Version

from torchgrid.model.statement import Span, Statement, find_mended_releases
from torchgrid.model.themes import ThemeWord
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.text import count_noun, render_markdown_table

WORDS = {
    ThemeWord.WORKS: "works",
    ThemeWord.PARTLY: "works in part",
    ThemeWord.BROKEN: "broken",
    ThemeWord.BLOCKED: "blocked as installed",
    ThemeWord.UNKNOWN: "unknown",
}
"""The words of a sentence for the words of a statement."""


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """One line of the rule: `text` names releases in a row if the other fields fit them.

    `is_newest` says that the newest release that exists is among them, `is_single` that only one
    of them was tested, and `is_complete` that all between the first and the last were. None stands
    for either.
    """

    text: str
    is_newest: bool
    is_single: bool
    is_complete: bool | None = None

    def fits(self, *, is_newest: bool, is_single: bool, is_complete: bool) -> bool:
        """Tell whether releases are as the phrase says."""
        return (
            self.is_newest is is_newest
            and self.is_single is is_single
            and self.is_complete in (None, is_complete)
        )


RULE = (
    Phrase(is_newest=True, is_single=True, text="on the newest release, {last}"),
    Phrase(
        is_newest=True, is_single=False, is_complete=True, text="on every release since {first}"
    ),
    Phrase(
        is_newest=True,
        is_single=False,
        is_complete=False,
        text="on every release tested since {first}",
    ),
    Phrase(is_newest=False, is_single=True, text="on {last}"),
    Phrase(is_newest=False, is_single=False, is_complete=True, text="on {first} to {last}"),
    Phrase(
        is_newest=False,
        is_single=False,
        is_complete=False,
        text="on every release tested from {first} to {last}",
    ),
)
"""The rule: of these phrases, the one that fits names the releases of one word.

A sentence begins with the newest releases that were tested. Months follow in parentheses.
"""

MAX_CLAUSES = 3
"""The number of groups of releases that a sentence names."""

MAX_THEMES = 3
"""The number of themes that a sentence names for one group."""

MAX_REASONS = 2
"""The number of reasons that a sentence gives for one group."""


@dataclass(frozen=True)
class Group:
    """Ranges in a row with one word, whatever their causes."""

    spans: Sequence[Span]

    @property
    def status(self) -> ThemeWord:
        """The word of all ranges."""
        return self.spans[0].status

    @property
    def tested(self) -> tuple[str, ...]:
        """The releases that ran, oldest first."""
        return tuple(release for span in self.spans for release in span.tested)

    def is_complete(self, known: KnownReleases) -> bool:
        """Tell whether every release between the first and the last was tested."""
        first, last = Version(self.tested[0]), Version(self.tested[-1])
        tested = {release.partition("+")[0] for release in self.tested}
        return all(name in tested for name in known.names if first < Version(name) < last)


def write_sentence(statement: Statement, known: KnownReleases) -> str:
    """Write the sentence of a statement, such as `works on every release since 2.7.1 (2025-06)`.

    It is plain text, and its reasons are foreign: a page has to escape it.
    """
    groups = group_spans(statement.ranges)
    if not groups:
        return "unknown: no cell that runs all probes was tested"
    clauses = [_write_clause(group, known) for group in groups[:MAX_CLAUSES]]
    if more := groups[MAX_CLAUSES:]:
        oldest, newest = more[-1].tested[0], more[0].tested[-1]
        times = count_noun(len(more), "more time")
        clauses.append(f"changes {times} from {oldest} to {newest}")
    if untested := list_newer(statement, known):
        clauses.append(f"not tested on {', '.join(_add_month(name, known) for name in untested)}")
    return "; ".join(clauses)


def write_word(statement: Statement, known: KnownReleases) -> str:
    """Write the few words of a badge: the word, and since which release, with its month."""
    groups = group_spans(statement.ranges)
    if not groups or groups[0].status is ThemeWord.UNKNOWN:
        return "unknown"
    newest = groups[0]
    first, last = newest.tested[0], newest.tested[-1]
    since = "since" if len(newest.tested) > 1 and not list_newer(statement, known) else "on"
    name = first if since == "since" else last
    return f"{WORDS[newest.status]} {since} {_add_month(name, known)}"


def group_spans(spans: Iterable[Span]) -> list[Group]:
    """Group ranges in a row with one word, the newest group first."""
    groups = [Group(list(found)) for _, found in groupby(spans, key=lambda span: span.status)]
    return groups[::-1]


def list_newer(statement: Statement, known: KnownReleases) -> list[str]:
    """List the releases that exist and are newer than the newest one tested."""
    newest = statement.newest_tested
    return [] if newest is None else [n for n in known.names if Version(n) > _strip(newest)]


def render_rule() -> str:
    """Render the rule as a table for the documentation."""
    choices = {True: "yes", False: "no", None: "either"}
    rows = [
        (
            f"`{phrase.text}`",
            *(choices[c] for c in (phrase.is_newest, phrase.is_single, phrase.is_complete)),
        )
        for phrase in RULE
    ]
    headers = ("text", "newest that exists", "one tested", "all between tested")
    return render_markdown_table(headers, rows)


def _write_clause(group: Group, known: KnownReleases) -> str:
    """Write what a sentence says of one group: word, releases, cause."""
    first, last = group.tested[0], group.tested[-1]
    phrase = next(
        phrase
        for phrase in RULE
        if phrase.fits(
            is_newest=known.newest is not None and _strip(last) >= Version(known.newest),
            is_single=len(group.tested) == 1,
            is_complete=group.is_complete(known),
        )
    )
    releases = phrase.text.format(first=_add_month(first, known), last=_add_month(last, known))
    return f"{WORDS[group.status]}{_write_themes(group)} {releases}{_write_cause(group)}"


def _write_themes(group: Group) -> str:
    """Write which themes have the word of a group, in parentheses; empty if it works.

    Of the themes that have it on some of its releases alone, that is said. The first theme is the
    one whose reason follows.
    """
    found = dict.fromkeys(theme for span in group.spans for theme in span.themes)
    always = [theme for theme in found if all(theme in span.themes for span in group.spans)]
    names = always + [f"at times {theme}" for theme in found if theme not in always]
    more = f" and {len(names) - MAX_THEMES} more" if len(names) > MAX_THEMES else ""
    return f" ({', '.join(names[:MAX_THEMES])}{more})" if names else ""


def _write_cause(group: Group) -> str:
    """Write why a group does not work, and with what it does; empty if it works.

    It works with packages only where a cell with them was tested.
    """
    reasons = list(dict.fromkeys(span.reason for span in group.spans if span.reason))
    more = f" and {len(reasons) - MAX_REASONS} more" if len(reasons) > MAX_REASONS else ""
    cause = f": {', '.join(reasons[:MAX_REASONS])}{more}" if reasons else ""
    return cause + "".join(f", {remedy}" for remedy in _write_remedies(group))


def _write_remedies(group: Group) -> Iterator[str]:
    """Yield with which packages a group works, and on which of its releases that was tested."""
    for mends in dict.fromkeys(span.mends for span in group.spans):
        spans = [span for span in group.spans if span.mends == mends]
        tested = [release for span in spans for release in span.tested]
        mended = find_mended_releases(spans)
        if not mended and mends:
            yield f"{mends} may mend it"
        for packages, releases in mended.items():
            seen = ", ".join(release for release in tested if release in releases)
            where = "" if releases >= set(tested) else f" (tested on {seen})"
            yield f"works with {' and '.join(packages)}{where}"


def _add_month(release: str, known: KnownReleases) -> str:
    month = known.find_month(release)
    return release if month is None else f"{release} ({month})"


def _strip(release: str) -> Version:
    """Return a version without its local part, which every comparison would count."""
    return Version(Version(release).public)
