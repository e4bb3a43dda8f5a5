"""Every verdict has a mark and a meaning, and a fake device is never shown as a real one."""

from __future__ import annotations

from tests.unit.builders import outcome
from torchgrid.report.marks import MARKS, MEANINGS, counts, is_fake, mark
from torchgrid.run import MEMORY_BYTES
from torchgrid.verdict import Verdict


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

    assert "12✓ 1✗ 1? (2✓ 1✗)" == counts(asked)


def test_only_fakes_are_only_in_parentheses() -> None:
    assert "(1✓)" == counts([outcome(device="fake-cuda")])


def test_nothing_asked_is_nothing_shown() -> None:
    assert "" == counts([])
