"""Each reason is told once, however many marks it explains."""

from __future__ import annotations

from tests.unit.builders import outcome, stopped
from torchgrid.report.notes import Notes
from torchgrid.verdict import Verdict

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
