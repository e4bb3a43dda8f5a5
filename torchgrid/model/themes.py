"""The word for a theme: what its requirements come to, for one encoding in one cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Outcome


class ThemeWord(StrEnum):
    """What a theme comes to, best first."""

    WORKS = "works"
    PARTLY = "partly"
    BROKEN = "broken"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Condition:
    """One line of the rule: `word` holds if some requirements passed, failed or were blocked.

    True stands for at least one, False for none, and None for any number.
    """

    word: ThemeWord
    passed: bool | None = None
    failed: bool | None = None
    blocked: bool | None = None

    def fits(self, passed: int, failed: int, blocked: int) -> bool:
        """Tell whether the numbers of outcomes meet the condition."""
        wanted = (self.passed, self.failed, self.blocked)
        found = (passed, failed, blocked)
        return all(
            want is None or want == bool(number) for want, number in zip(wanted, found, strict=True)
        )


RULE = (
    Condition(ThemeWord.WORKS, passed=True, failed=False, blocked=False),
    Condition(ThemeWord.PARTLY, passed=True, failed=True),
    Condition(ThemeWord.BROKEN, passed=False, failed=True),
    Condition(ThemeWord.BLOCKED, failed=False, blocked=True),
    Condition(ThemeWord.UNKNOWN),
)
"""The rule: of these conditions, the first one that fits gives the word.

Observations do not count, and neither do outcomes that are not-applicable or not-tested.
"""

UNCOUNTED_BLOCKS = ("not-installed",)
"""The reasons of blocked outcomes that do not count: the probe is about a package beside torch."""


def find_theme(probe: str) -> str:
    """Return the theme of a probe: the part of its name before the first dot."""
    return probe.partition(".")[0]


def choose_theme_word(outcomes: Iterable[Outcome]) -> ThemeWord:
    """Return the word for the outcomes of one theme, one encoding and one cell."""
    required = [outcome for outcome in outcomes if outcome.kind is Kind.REQUIREMENT]
    passed = sum(outcome.verdict is Verdict.PASS for outcome in required)
    failed = sum(outcome.is_broken for outcome in required)
    blocks = (outcome for outcome in required if outcome.verdict is Verdict.BLOCKED)
    blocked = sum(outcome.reason not in UNCOUNTED_BLOCKS for outcome in blocks)
    return next(line.word for line in RULE if line.fits(passed, failed, blocked))
