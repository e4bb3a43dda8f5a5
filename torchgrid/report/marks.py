"""The marks of the tables and what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from torchgrid.model.expectation import Expectations, Judged, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import Verdict

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

EXPECTED = "x"
SURPRISE = "!"
FLAKY = "~"
FAKE = "fake-"

# As marks are counted: of each verdict the plain ones, the surprises, the expected ones.
_ORDER = [s for m in MARKS.values() for s in (m, f"{m}{SURPRISE}", f"{EXPECTED}{m}")]
_ORDER[_ORDER.index(f"{EXPECTED}✗")] = EXPECTED
_RANK = {sign: rank for rank, sign in enumerate(_ORDER)}


def sign(outcome: Outcome, judged: Judged | None) -> str:
    """An outcome's mark, whatever its device: `✗`, as expected `x`, a surprise `✓!`."""
    plain = MARKS[outcome.verdict]
    if judged is None or judged.standing is Standing.NO_EVIDENCE:
        return plain
    if judged.broken:
        return f"{plain}{SURPRISE}"
    if outcome.verdict is Verdict.PASS:
        return plain
    return EXPECTED if outcome.verdict is Verdict.FAIL else f"{EXPECTED}{plain}"


def mark(outcome: Outcome, judged: Judged | None = None) -> str:
    """One outcome's mark; `~` behind it where it is flaky, in parentheses on a fake device."""
    found = f"{sign(outcome, judged)}{FLAKY if outcome.disagreed else ''}"
    return f"({found})" if is_fake(outcome) else found


def counts(outcomes: Iterable[Outcome], expectations: Expectations) -> str:
    """Marks with counts, fakes apart: `12✓ 2✗ 3x 1- (2✓)`."""
    real: Counter[str] = Counter()
    fake: Counter[str] = Counter()
    for outcome in outcomes:
        counter = fake if is_fake(outcome) else real
        counter[sign(outcome, expectations.judge(outcome))] += 1
    return " ".join(filter(None, (_counted(real), f"({_counted(fake)})" if fake else "")))


def is_fake(outcome: Outcome) -> bool:
    """Whether an answer was given without the hardware it speaks of."""
    return outcome.device.startswith(FAKE)


def _counted(counter: Counter[str]) -> str:
    return " ".join(f"{counter[sign]}{sign}" for sign in sorted(counter, key=_RANK.__getitem__))
