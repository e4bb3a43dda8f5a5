"""Every verdict has a mark and a meaning, and a fake device is never shown as a real one."""

from __future__ import annotations

import itertools
import re

import pytest

from tests.unit.builders import expectation, outcome
from torchgrid.model.expectation import Expectations, Judged, Standing
from torchgrid.model.verdict import Verdict
from torchgrid.report.marks import MARKS, MEANINGS, counts, is_fake, mark
from torchgrid.worker.job import MEMORY_BYTES


def test_every_verdict_has_a_mark_and_a_meaning() -> None:
    assert list(Verdict) == list(MARKS)
    assert list(Verdict) == list(MEANINGS)


def test_the_limit_of_memory_that_is_told_is_the_one_that_is_set() -> None:
    assert f"({MEMORY_BYTES // 1024**3} GiB)" in MEANINGS[Verdict.OUT_OF_MEMORY]


def test_no_two_verdicts_look_alike() -> None:
    assert len(Verdict) == len(set(MARKS.values()))


def test_a_fake_device_is_in_parentheses() -> None:
    devices = ("cpu", "meta", "cuda", "fake-cuda")

    actual = [mark(outcome(device=device)) for device in devices]

    assert ["✓", "✓", "✓", "(✓)"] == actual
    assert [False, False, False, True] == [is_fake(outcome(device=d)) for d in devices]


def test_marks_are_counted_in_the_legends_order_and_fakes_apart() -> None:
    asked = [
        outcome(verdict=Verdict.NOT_TESTED),
        outcome(verdict=Verdict.FAIL),
        *[outcome()] * 12,
        outcome(verdict=Verdict.FAIL, device="fake-cuda"),
        *[outcome(device="fake-cuda")] * 2,
    ]

    assert "12✓ 1✗ 1? (2✓ 1✗)" == counts(asked, Expectations())


def test_only_fakes_are_only_in_parentheses() -> None:
    assert "(1✓)" == counts([outcome(device="fake-cuda")], Expectations())


def test_nothing_asked_is_nothing_shown() -> None:
    assert "" == counts([], Expectations())


def judged(standing: Standing, verdict: Verdict = Verdict.FAIL) -> Judged:
    return Judged(expectation=expectation(verdict=verdict), standing=standing)


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
def test_a_failure_that_was_expected_is_told_from_a_surprise(
    verdict: Verdict, standing: Standing, expected: str
) -> None:
    wanted = verdict if standing is Standing.HOLDS else Verdict.TIMEOUT
    real, fake = (outcome(verdict=verdict, device=device) for device in ("cpu", "fake-cuda"))

    actual = [mark(asked, judged(standing, wanted)) for asked in (real, fake)]

    assert [expected, f"({expected})"] == actual


def test_no_two_marks_are_counted_as_one() -> None:
    rows = [expectation(number=n, probes=(f"{v}.*",), verdict=v) for n, v in enumerate(Verdict)]
    asked = [
        outcome(probe=f"{wanted}.x", verdict=found)
        for wanted, found in itertools.product([*Verdict, "none"], Verdict)
    ]

    actual = counts(asked, Expectations(rows)).split()

    assert len(actual) == len({count.lstrip("0123456789") for count in actual})
    assert len(asked) == sum(int(re.sub(r"[^0-9]", "", count)) for count in actual)


def test_expected_failures_are_counted_apart() -> None:
    asked = [
        *[outcome(verdict=Verdict.FAIL)] * 4,
        outcome(verdict=Verdict.CRASH),
        outcome(),
        outcome(probe="state.deepcopy"),
        outcome(verdict=Verdict.NOT_APPLICABLE),
        outcome(verdict=Verdict.FAIL, device="fake-cuda"),
    ]

    actual = counts(asked, Expectations([expectation(probes=("compile.*",))]))

    assert "1✓ 1✓! 4x 1☠! 1- (1x)" == actual
