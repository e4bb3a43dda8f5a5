"""Each reason is told once, however many marks it explains."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.builders import expectation, outcome, stopped
from torchgrid.model.expectation import Judged, Standing
from torchgrid.model.outcome import Attempt
from torchgrid.model.verdict import Verdict
from torchgrid.report.marks import mark
from torchgrid.report.notes import Notes

FAIL = outcome(verdict=Verdict.FAIL, reason="TypeError", detail="no such\nargument")


def test_a_reason_has_one_number() -> None:
    notes = Notes()
    other = outcome(verdict=Verdict.TIMEOUT, reason="deadline", detail=None)

    actual = [notes.outcome(asked) for asked in (FAIL, other, FAIL)]

    assert ["¹", "²", "¹"] == actual
    assert "1. `TypeError`: `no such argument`\n2. `deadline`" == notes.render()


def test_a_pass_needs_no_reason() -> None:
    notes = Notes()

    assert ("", "") == (notes.outcome(outcome(reason="x", detail="y")), notes.render())


def test_a_mark_without_a_reason_is_told_by_its_verdict() -> None:
    notes = Notes()

    assert "¹" == notes.outcome(outcome(verdict=Verdict.NOT_APPLICABLE))
    assert "1. `not-applicable`" == notes.render()


def test_a_cell_that_stopped_is_told_with_its_stage() -> None:
    notes = Notes()

    assert "¹" == notes.stopped(stopped(detail="no wheel | for `cp39`"))
    assert "1. `plan: no-wheel`: `no wheel | for 'cp39'`" == notes.render()


WHY = expectation(reasons=("left-*", "lost"), why="not moved by `.to()` | <b>")


def judged(standing: Standing) -> Judged:
    return Judged(expectation=WHY, standing=standing)


def test_an_expected_failure_is_told_with_its_why_and_its_reason() -> None:
    notes = Notes()

    actual = [notes.outcome(FAIL, judged(Standing.HOLDS)), notes.expected(judged(Standing.HOLDS))]

    assert ["¹", "²"] == actual
    assert (
        "1. expected: not moved by `.to()` \\| &lt;b&gt; (`TypeError`)\n"
        "2. expected: not moved by `.to()` \\| &lt;b&gt;"
    ) == notes.render()


def test_a_surprise_is_told_with_what_was_expected() -> None:
    notes = Notes()

    actual = [
        notes.outcome(FAIL, judged(Standing.UNEXPECTED)),
        notes.outcome(outcome(), judged(Standing.UNEXPECTED_PASS)),
    ]

    wanted = "and not fail `left-*` `lost` as expected: not moved by `.to()` \\| &lt;b&gt;"
    assert ["¹", "²"] == actual
    assert f"1. `TypeError`: `no such argument`, {wanted}\n2. `pass`, {wanted}" == notes.render()


def test_a_pass_that_was_expected_needs_no_reason() -> None:
    notes = Notes()
    row = Judged(expectation=expectation(verdict=Verdict.PASS), standing=Standing.HOLDS)

    assert ("", "", "") == (notes.expected(row), notes.outcome(outcome(), row), notes.render())


def test_what_could_not_be_asked_is_told_as_such_whatever_was_expected() -> None:
    notes = Notes()
    unasked = outcome(verdict=Verdict.NOT_TESTED, reason="no-gpu")

    assert "¹" == notes.outcome(unasked, judged(Standing.NO_EVIDENCE))
    assert "1. `no-gpu`" == notes.render()


def test_a_flaky_outcome_has_both_its_answers_told() -> None:
    notes = Notes()
    flaky = replace(FAIL, attempts=2, disagreed=Attempt(verdict=Verdict.PASS))

    assert ("✗~", "¹") == (mark(flaky), notes.outcome(flaky))
    expected = "1. flaky: `TypeError`: `no such argument`, and pass when it was asked again"
    assert expected == notes.render()
