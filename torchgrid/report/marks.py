"""The marks that stand for verdicts on every page, and their meanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.report.text import count_noun

MARKS = {
    Verdict.PASS: "✓",
    Verdict.FAIL: "✗",
    Verdict.CRASH: "☠",
    Verdict.TIMEOUT: "⧖",
    Verdict.OUT_OF_MEMORY: "▲",
    Verdict.BLOCKED: "⊘",
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
    Verdict.BLOCKED: "the cell cannot do what the probe needs (the note says what would mend it)",
    Verdict.NOT_APPLICABLE: "the probe does not apply to this encoding or release",
    Verdict.NOT_TESTED: "the probe could not run here, so its result is unknown",
}

OBSERVED = {Verdict.PASS: "yes", Verdict.FAIL: "no"}
"""The words that stand for the verdicts of observations, which are neither right nor wrong."""

OBSERVATION_MEANINGS = {
    OBSERVED[Verdict.PASS]: "the encoding has the property that the probe looks for",
    OBSERVED[Verdict.FAIL]: "it does not have it (the note says how)",
}

EXPECTED = "x"
SURPRISE = "!"
FLAKY = "~"
FAKE = "fake-"


def choose_sign(outcome: Outcome, judgement: Judgement | None) -> str:
    """Return the mark of an outcome on any device, such as `✗`, `x` (expected), `✓!` or `no`.

    `judgement` is None if no expectation matches the outcome. An observation is never a surprise.
    """
    plain = MARKS[outcome.verdict]
    if is_observation(outcome):
        return OBSERVED.get(outcome.verdict, plain)
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


def count_verdicts(outcomes: Iterable[Outcome]) -> str:
    """Count `outcomes` by verdict in words: `2 blocked, 3 fail, 2 no, 46 pass, 5 yes`."""
    counter: Counter[str] = Counter()
    for (verdict, kind), number in Counter((o.verdict, o.kind) for o in outcomes).items():
        counter[describe_verdict(verdict, kind)] += number
    return ", ".join(f"{number} {word}" for word, number in sorted(counter.items()))


def count_outcomes(outcomes: Sequence[Outcome]) -> str:
    """Count outcomes by verdict, those of fake devices apart: `3 outcomes: 1 pass (fake: 2 pass)`.

    A result without hardware is never counted as one with it.
    """
    if not outcomes:
        return "no outcome"
    real = count_verdicts(outcome for outcome in outcomes if not is_fake(outcome))
    fake = count_verdicts(filter(is_fake, outcomes))
    counts = " ".join(filter(None, (real, f"(fake: {fake})" if fake else "")))
    return f"{count_noun(len(outcomes), 'outcome')}: {counts}"


def describe_verdict(verdict: Verdict, kind: Kind) -> str:
    """Return the word for a verdict of a probe of `kind`, such as `fail`, or `no` if observed."""
    return OBSERVED.get(verdict, verdict) if kind is Kind.OBSERVATION else str(verdict)


def is_observation(outcome: Outcome) -> bool:
    """Tell whether an outcome is what was observed, and so neither right nor wrong."""
    return outcome.kind is Kind.OBSERVATION


def is_fake(outcome: Outcome) -> bool:
    """Tell whether an outcome comes from a fake device, without the hardware of that name."""
    return outcome.device.startswith(FAKE)
