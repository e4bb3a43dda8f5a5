"""The word for a theme: what its requirements come to, for one encoding in one cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Outcome


class ThemeWord(StrEnum):
    """The words for a theme, best first."""

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


@dataclass(frozen=True, kw_only=True)
class ThemeResult:
    """The word of a theme, and its cause if it does not work.

    `reason` is that of most of the outcomes that gave the word, `mends` what a blocked cell needs,
    `upstream` the thread that an expectation names. The numbers are those of requirements, and
    `unknown` counts what is not-tested.
    """

    word: ThemeWord
    reason: str | None = None
    mends: str | None = None
    upstream: str | None = None
    passed: int = 0
    failed: int = 0
    blocked: int = 0
    unknown: int = 0


def find_theme(probe: str) -> str:
    """Return the theme of a probe: the part of its name before the first dot."""
    return probe.partition(".")[0]


def judge_theme(
    outcomes: Iterable[Outcome], find_upstream: Callable[[Outcome], str | None] = lambda _: None
) -> ThemeResult:
    """Judge the outcomes of one theme, one encoding and one cell.

    `find_upstream` returns the thread about an outcome, such as `pytorch#163791`.
    """
    required = [outcome for outcome in outcomes if outcome.kind is Kind.REQUIREMENT]
    verdicts = [outcome.verdict for outcome in required]
    # Most themes work, and have none of these.
    rest = [outcome for outcome in required if outcome.verdict is not Verdict.PASS]
    failed = [outcome for outcome in rest if outcome.is_broken]
    blocks = (outcome for outcome in rest if outcome.verdict is Verdict.BLOCKED)
    blocked = [outcome for outcome in blocks if outcome.reason not in UNCOUNTED_BLOCKS]
    counts = verdicts.count(Verdict.PASS), len(failed), len(blocked)
    guilty = failed or blocked
    reasons = Counter(outcome.reason or outcome.verdict.value for outcome in guilty)
    threads = filter(None, map(find_upstream, guilty))
    return ThemeResult(
        word=next(line.word for line in RULE if line.fits(*counts)),
        # Of several as frequent ones the first by name, so that the order does not matter.
        reason=min(reasons, key=lambda reason: (-reasons[reason], reason), default=None),
        mends=None if failed else min(filter(None, (o.mends for o in blocked)), default=None),
        upstream=min(threads, default=None),
        passed=counts[0],
        failed=counts[1],
        blocked=counts[2],
        unknown=verdicts.count(Verdict.NOT_TESTED),
    )
