"""The marks of the tables and what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from torchgrid.outcome import Outcome
from torchgrid.verdict import Verdict

MARKS = {
    Verdict.PASS: "✓",
    Verdict.FAIL: "✗",
    Verdict.CRASH: "☠",
    Verdict.TIMEOUT: "⧖",
    Verdict.OUT_OF_MEMORY: "▲",
    Verdict.NOT_APPLICABLE: "-",
    Verdict.NOT_TESTED: "?",
}

MEANINGS = {
    Verdict.PASS: (
        "asked, and right: in values, or on meta, which holds none, in shapes, dtypes and devices"
    ),
    Verdict.FAIL: "asked, and wrong, or an exception; the note says which",
    Verdict.CRASH: "the process that was asked died; the note names the signal or exit code",
    Verdict.TIMEOUT: "no answer within the probe's deadline",
    Verdict.OUT_OF_MEMORY: "memory ran out, or the limit of a probe (8 GiB) was reached",
    Verdict.NOT_APPLICABLE: "the question makes no sense for this encoding or release",
    Verdict.NOT_TESTED: "could not be asked here; nothing is known",
}

FAKE = "fake-"


def mark(outcome: Outcome) -> str:
    """One outcome's mark; in parentheses where the device was a fake."""
    sign = MARKS[outcome.verdict]
    return f"({sign})" if is_fake(outcome) else sign


def counts(outcomes: Iterable[Outcome]) -> str:
    """Marks with counts, fakes apart: `12✓ 2✗ 1- (2✓)`."""
    outcomes = tuple(outcomes)
    real = _counted(o.verdict for o in outcomes if not is_fake(o))
    fake = _counted(o.verdict for o in outcomes if is_fake(o))
    return " ".join(part for part in (real, f"({fake})" if fake else "") if part)


def is_fake(outcome: Outcome) -> bool:
    """Whether an answer was given without the hardware it speaks of."""
    return outcome.device.startswith(FAKE)


def _counted(verdicts: Iterable[Verdict]) -> str:
    counter = Counter(verdicts)
    return " ".join(f"{counter[verdict]}{MARKS[verdict]}" for verdict in MARKS if counter[verdict])
