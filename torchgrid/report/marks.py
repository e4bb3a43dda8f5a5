"""The marks that stand for verdicts on every page, and their meanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Expectations, Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT

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

# The order in which counts are shown: per verdict plain, surprising, then expected outcomes.
_ORDER = [s for m in MARKS.values() for s in (m, f"{m}{SURPRISE}", f"{EXPECTED}{m}")]
_ORDER[:0] = OBSERVED.values()
# An expected failure is the usual case, so its mark is short.
_ORDER[_ORDER.index(f"{EXPECTED}✗")] = EXPECTED
# Every sign that `choose_sign` can return has a rank.
_RANK = {sign: rank for rank, sign in enumerate(_ORDER)}


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


def count_marks(outcomes: Iterable[Outcome], expectations: Expectations) -> str:
    """Count the marks of `outcomes`: `12✓ 2✗ 3x 1-, 5 yes 2 no (2✓)`.

    Fake devices are in parentheses, and what was observed stands apart from passes and failures.
    """
    # By fake device, then by whether the mark says what was observed.
    counters: dict[tuple[bool, bool], Counter[str]] = {}
    for outcome in outcomes:
        is_observed = is_observation(outcome) and outcome.verdict not in SILENT
        counter = counters.setdefault((is_fake(outcome), is_observed), Counter())
        counter[choose_sign(outcome, expectations.judge(outcome))] += 1
    real, fake = (
        ", ".join(
            _format_counts(counters[on_fake, is_observed])
            for is_observed in (False, True)
            if (on_fake, is_observed) in counters
        )
        for on_fake in (False, True)
    )
    return " ".join(filter(None, (real, f"({fake})" if fake else "")))


def count_verdicts(outcomes: Iterable[Outcome]) -> str:
    """Count `outcomes` by verdict in words: `2 blocked, 3 fail, 2 no, 46 pass, 5 yes`."""
    counter = Counter(describe_verdict(o.verdict, o.kind) for o in outcomes)
    return ", ".join(f"{number} {word}" for word, number in sorted(counter.items()))


def describe_verdict(verdict: Verdict, kind: Kind) -> str:
    """Return the word for a verdict of a probe of `kind`, such as `fail`, or `no` if observed."""
    return OBSERVED.get(verdict, verdict) if kind is Kind.OBSERVATION else str(verdict)


def is_observation(outcome: Outcome) -> bool:
    """Tell whether an outcome is what was observed, and so neither right nor wrong."""
    return outcome.kind is Kind.OBSERVATION


def is_fake(outcome: Outcome) -> bool:
    """Tell whether an outcome comes from a fake device, without the hardware of that name."""
    return outcome.device.startswith(FAKE)


def _format_counts(counter: Mapping[str, int]) -> str:
    """Format the counts of signs in the order of the legend; a word stands apart from its count."""
    return " ".join(
        f"{counter[sign]}{' ' if sign in OBSERVED.values() else ''}{sign}"
        for sign in sorted(counter, key=_RANK.__getitem__)
    )
