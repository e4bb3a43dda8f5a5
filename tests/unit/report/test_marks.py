"""Every verdict has a mark and a meaning, and a fake device never looks like a real one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import expectation, outcome
from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.report.marks import (
    MARKS,
    MEANINGS,
    OBSERVATION_MEANINGS,
    OBSERVED,
    count_outcomes,
    count_verdicts,
    describe_verdict,
    is_fake,
    render_mark,
)
from torchgrid.worker.job import MEMORY_BYTES


def test_marks_and_meanings_cover_every_verdict() -> None:
    assert list(Verdict) == list(MARKS)
    assert list(Verdict) == list(MEANINGS)


def test_meanings_name_the_memory_limit_of_a_probe() -> None:
    assert f"({MEMORY_BYTES // 1024**3} GiB)" in MEANINGS[Verdict.OUT_OF_MEMORY]


def test_marks_differ_between_verdicts_and_from_observations() -> None:
    signs = [*MARKS.values(), *OBSERVED.values()]

    assert len(signs) == len(set(signs))
    assert [*OBSERVED.values()] == [*OBSERVATION_MEANINGS]


def test_render_mark_puts_a_fake_device_in_parentheses() -> None:
    devices = ("cpu", "meta", "cuda", "fake-cuda")

    actual = [render_mark(outcome(device=device)) for device in devices]

    assert ["✓", "✓", "✓", "(✓)"] == actual
    assert [False, False, False, True] == [is_fake(outcome(device=d)) for d in devices]


def judge_as(standing: Standing, verdict: Verdict = Verdict.FAIL) -> Judgement:
    return Judgement(expectation=expectation(verdict=verdict), standing=standing)


@pytest.mark.parametrize(
    "verdict,standing,expected",
    [
        (Verdict.FAIL, Standing.HOLDS, "x"),
        (Verdict.CRASH, Standing.HOLDS, "x☠"),
        (Verdict.PASS, Standing.HOLDS, "✓"),
        (Verdict.PASS, Standing.UNEXPECTED_PASS, "✓!"),
        (Verdict.CRASH, Standing.UNEXPECTED, "☠!"),
        (Verdict.FAIL, Standing.UNEXPECTED, "✗!"),
        (Verdict.NOT_TESTED, Standing.NO_EVIDENCE, "?"),
    ],
)
def test_render_mark_distinguishes_expected_failures_from_surprises(
    verdict: Verdict, standing: Standing, expected: str
) -> None:
    wanted = verdict if standing is Standing.HOLDS else Verdict.TIMEOUT
    real, fake = (outcome(verdict=verdict, device=device) for device in ("cpu", "fake-cuda"))

    actual = [render_mark(each, judge_as(standing, wanted)) for each in (real, fake)]

    assert [expected, f"({expected})"] == actual


def observe(verdict: Verdict, **changes: Any) -> Outcome:
    return outcome(verdict=verdict, kind=Kind.OBSERVATION, **changes)


@pytest.mark.parametrize(
    "verdict,expected",
    [(Verdict.PASS, "yes"), (Verdict.FAIL, "no"), (Verdict.CRASH, "☠"), (Verdict.BLOCKED, "⊘")],
)
@pytest.mark.parametrize("standing", [None, Standing.HOLDS, Standing.UNEXPECTED])
def test_render_mark_of_an_observation_is_plain_whatever_was_expected(
    standing: Standing | None, verdict: Verdict, expected: str
) -> None:
    judgement = None if standing is None else judge_as(standing, verdict)
    real, fake = (observe(verdict, device=device) for device in ("cpu", "fake-cuda"))

    assert expected == render_mark(real, judgement)
    assert f"({expected})" == render_mark(fake, judgement)


def test_describe_verdict_has_words_of_its_own_for_observations() -> None:
    verdicts = (Verdict.PASS, Verdict.FAIL, Verdict.CRASH)

    assert ["pass", "fail", "crash"] == [describe_verdict(v, Kind.REQUIREMENT) for v in verdicts]
    assert ["yes", "no", "crash"] == [describe_verdict(v, Kind.OBSERVATION) for v in verdicts]


def test_count_verdicts_never_counts_an_observation_as_a_failure() -> None:
    outcomes = [
        *[outcome()] * 46,
        *[outcome(verdict=Verdict.FAIL)] * 3,
        outcome(verdict=Verdict.BLOCKED),
        *[observe(Verdict.PASS)] * 5,
        *[observe(Verdict.FAIL)] * 2,
    ]

    assert "1 blocked, 3 fail, 2 no, 46 pass, 5 yes" == count_verdicts(outcomes)
    assert "" == count_verdicts([])


def test_count_outcomes_never_counts_a_fake_result_as_a_real_one() -> None:
    outcomes = [outcome(), outcome(device="fake-cuda"), outcome(verdict=Verdict.FAIL)]

    assert "3 outcomes: 1 fail, 1 pass (fake: 1 pass)" == count_outcomes(outcomes)
    assert "1 outcome: (fake: 1 pass)" == count_outcomes(outcomes[1:2])
    assert "no outcome" == count_outcomes([])
