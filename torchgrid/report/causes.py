"""The causes of failures and blocks: outcomes with one reason and one message, put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.report.results import label_encoding
from torchgrid.report.text import (
    count_noun,
    escape_text,
    flatten_text,
    format_code,
    format_prose,
    link_upstream,
    spell_remedy,
)

BLOCKED = "blocked"
FAILS = "failed"

REPRODUCE = (
    "`torchgrid reproduce CELL ENCODING PROBE` prints a file that shows a mark, and "
    "`torchgrid explain` takes the same words and prints all that is known of it."
)
"""The sentence about the commands that lead from a cause to its code."""

KEY_CHARACTERS = 60
"""The number of characters of a message that decide whether two outcomes have one cause."""

MAX_CAUSES = 30
"""The number of causes that a page lists; the others are counted."""

MAX_NAMES = 12
"""The number of names that a line lists; the others are counted."""

_VARIABLE = re.compile(r"0x[0-9a-fA-F]+|\d+(?:\.\d+)?|'[^']*'|\"[^\"]*\"")


@dataclass(frozen=True, kw_only=True)
class Cause:
    """One cause, and the outcomes that have it.

    `word` says whether they fail or are blocked. `detail` is the shortest message of an outcome.
    `whys` are the texts of the expectations that they meet, and `expected` counts the outcomes that
    meet one. `threads` are what those name upstream, and `tested` the packages with which blocked
    outcomes without a remedy were not blocked, each with the number of its outcomes.
    """

    word: str
    reason: str
    detail: str
    outcomes: tuple[Outcome, ...]
    whys: tuple[str, ...] = ()
    threads: tuple[tuple[str, int], ...] = ()
    expected: int = 0
    tested: tuple[tuple[tuple[str, ...], int], ...] = ()

    @property
    def mends(self) -> tuple[str, ...]:
        """The requirements that mend its outcomes."""
        return tuple(sorted({o.mends for o in self.outcomes if o.mends is not None}))


FindRemedy = Callable[[Outcome], tuple[str, ...]]
"""Finds the packages with which a blocked outcome was tested and not blocked."""


def group_causes(
    outcomes: Iterable[Outcome],
    expectations: Expectations,
    find_remedy: FindRemedy = lambda _: (),
) -> list[Cause]:
    """Group what failed or was blocked by its cause, the most frequent cause first.

    Observations do not count, because neither answer to one is a failure. `find_remedy` is asked
    about what is blocked and names no remedy.
    """
    groups: dict[tuple[str, str, str], list[Outcome]] = {}
    for outcome in outcomes:
        blocked = outcome.verdict is Verdict.BLOCKED
        if outcome.is_broken or blocked:
            word = BLOCKED if blocked else FAILS
            reason = outcome.reason or str(outcome.verdict)
            # What mends a block is its cause, however the releases word it.
            remedy = outcome.mends if blocked else None
            message = generalize_message(outcome.detail or "")
            groups.setdefault((word, reason, remedy or message), []).append(outcome)
    causes = [
        _make_cause(word, reason, found, expectations, find_remedy)
        for (word, reason, _), found in groups.items()
    ]
    return sorted(causes, key=lambda c: (-len(c.outcomes), c.word, c.reason, c.detail))


@lru_cache(maxsize=1 << 14)
def generalize_message(text: str) -> str:
    """Return the part of a message that all messages of one cause share.

    They may differ in numbers, addresses and quoted names.
    """
    return _VARIABLE.sub("_", flatten_text(text))[:KEY_CHARACTERS]


def render_causes(
    causes: Sequence[Cause], name_places: Iterator[str] | Iterable[str], limit: int = MAX_CAUSES
) -> str:
    """Render causes as a list; `name_places` has the text that says where each of them is."""
    lines = [
        f"- {describe_cause(cause)}; {place}"
        for cause, place in zip(causes[:limit], name_places, strict=False)
    ]
    if others := causes[limit:]:
        count = sum(len(cause.outcomes) for cause in others)
        rarer = count_noun(len(others), "rarer cause")
        lines.append(f"- and {count_noun(count, 'outcome')} of {rarer}")
    return "\n".join(lines)


def describe_cause(cause: Cause) -> str:
    """Describe a cause: its reason, its message, what mends it, and what is known of it."""
    parts = [": ".join(filter(None, (format_code(cause.reason), format_code(cause.detail))))]
    parts += [f"{format_code(spell_remedy(each))} mends it" for each in cause.mends]
    for packages, count in cause.tested:
        remedy = format_code(spell_remedy(", ".join(packages)))
        number = _describe_part(count, cause, " for {}")
        parts.append(f"not blocked with {remedy} (tested{number})")
    for thread, count in cause.threads:
        parts.append(f"upstream{_describe_part(count, cause, ' in {}')} {link_upstream(thread)}")
    if cause.expected:
        whys = "; ".join(map(format_prose, cause.whys))
        parts.append(f"expected{_describe_part(cause.expected, cause, ' in {}')}: {whys}")
    return f"{len(cause.outcomes)} {cause.word}: {'; '.join(parts)}"


def _describe_part(count: int, cause: Cause, text: str) -> str:
    """Return `text` with the number of outcomes that it is about, empty if it is about them all."""
    return "" if count == len(cause.outcomes) else text.format(count_noun(count, "outcome"))


def list_probes(outcomes: Iterable[Outcome]) -> str:
    """List the probes of outcomes, the most frequent first."""
    return list_names(Counter(outcome.probe for outcome in outcomes))


def list_encodings(outcomes: Iterable[Outcome]) -> str:
    """List the encodings of outcomes, the most frequent first."""
    return list_names(Counter(label_encoding(outcome.encoding) for outcome in outcomes))


def list_names(counts: Counter[str], limit: int = MAX_NAMES) -> str:
    """List names, the most frequent first, and count those beyond `limit`."""
    names = sorted(counts, key=lambda name: (-counts[name], name))
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return f"{', '.join(map(escape_text, names[:limit]))}{more}"


def _make_cause(
    word: str,
    reason: str,
    outcomes: Sequence[Outcome],
    expectations: Expectations,
    find_remedy: FindRemedy,
) -> Cause:
    judged = list(filter(None, map(expectations.judge, outcomes)))
    held = [each for each in judged if each.standing is Standing.HOLDS]
    rows = {each.expectation.number: each.expectation for each in held}
    threads = Counter(each.upstream for each in held if each.upstream)
    unmended = (o for o in outcomes if word == BLOCKED and o.mends is None)
    tested = Counter(filter(None, map(find_remedy, unmended)))
    details = {flatten_text(outcome.detail) for outcome in outcomes if outcome.detail}
    return Cause(
        word=word,
        reason=reason,
        # Of several messages the shortest one, whatever the order of the records is.
        detail=min(details, key=lambda text: (len(text), text), default=""),
        outcomes=tuple(outcomes),
        whys=tuple(dict.fromkeys(row.why for _, row in sorted(rows.items()))),
        threads=tuple(sorted(threads.items())),
        expected=len(held),
        tested=tuple(sorted(tested.items())),
    )
