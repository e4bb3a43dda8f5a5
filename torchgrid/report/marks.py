"""The marks that stand for verdicts on every page, and their meanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectations, Judgement, Standing
from torchgrid.model.outcome import Outcome

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
        "a correct result: its values, or on meta, which has none, its shapes, dtypes and devices"
    ),
    Verdict.FAIL: "a wrong result or an exception (the note says which)",
    Verdict.CRASH: "the process of the probe died (the note names the signal or exit code)",
    Verdict.TIMEOUT: "no result within the probe's deadline",
    Verdict.OUT_OF_MEMORY: "memory ran out, or the probe reached its limit (8 GiB)",
    Verdict.NOT_APPLICABLE: "the probe does not apply to this encoding or release",
    Verdict.NOT_TESTED: "the probe could not run here, so its result is unknown",
}

EXPECTED = "x"
SURPRISE = "!"
FLAKY = "~"
FAKE = "fake-"

# The order in which counts are shown: per verdict plain, surprising, then expected outcomes.
_ORDER = [s for m in MARKS.values() for s in (m, f"{m}{SURPRISE}", f"{EXPECTED}{m}")]
# An expected failure is the usual case, so its mark is short.
_ORDER[_ORDER.index(f"{EXPECTED}✗")] = EXPECTED
# Every sign that `choose_sign` can return has a rank.
_RANK = {sign: rank for rank, sign in enumerate(_ORDER)}


def choose_sign(outcome: Outcome, judgement: Judgement | None) -> str:
    """Return the mark of an outcome on any device, such as `✗`, `x` (expected) or `✓!`.

    `judgement` is None if no expectation matches the outcome.
    """
    plain = MARKS[outcome.verdict]
    if judgement is None or judgement.standing is Standing.NO_EVIDENCE:
        return plain
    if judgement.is_broken:
        return f"{plain}{SURPRISE}"
    if outcome.verdict is Verdict.PASS:
        return plain
    return EXPECTED if outcome.verdict is Verdict.FAIL else f"{EXPECTED}{plain}"


def render_mark(outcome: Outcome, judgement: Judgement | None = None) -> str:
    """Return the mark of `outcome`: `✗~` if it is flaky, `(✗)` on a fake device."""
    mark = f"{choose_sign(outcome, judgement)}{FLAKY if outcome.disagreed else ''}"
    return f"({mark})" if is_fake(outcome) else mark


def count_marks(outcomes: Iterable[Outcome], expectations: Expectations) -> str:
    """Count the marks of `outcomes`, fake devices in parentheses: `12✓ 2✗ 3x 1- (2✓)`."""
    real: Counter[str] = Counter()
    fake: Counter[str] = Counter()
    for outcome in outcomes:
        counter = fake if is_fake(outcome) else real
        counter[choose_sign(outcome, expectations.judge(outcome))] += 1
    plain, bracketed = (
        " ".join(f"{counter[sign]}{sign}" for sign in sorted(counter, key=_RANK.__getitem__))
        for counter in (real, fake)
    )
    return " ".join(filter(None, (plain, f"({bracketed})" if bracketed else "")))


def is_fake(outcome: Outcome) -> bool:
    """Tell whether an outcome comes from a fake device, without the hardware of that name."""
    return outcome.device.startswith(FAKE)
