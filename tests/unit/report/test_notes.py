"""Each reason is one note, however many marks refer to it."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.builders import expectation, outcome
from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Attempt
from torchgrid.report.marks import render_mark
from torchgrid.report.notes import Notes, describe_outcome

FAIL = outcome(verdict=Verdict.FAIL, reason="TypeError", detail="no such\nargument")


def test_add_outcome_returns_one_number_per_reason() -> None:
    notes = Notes()
    other = outcome(verdict=Verdict.TIMEOUT, reason="deadline", detail=None)

    actual = [notes.add_outcome(each) for each in (FAIL, other, FAIL)]

    assert ["¹", "²", "¹"] == actual
    assert "1. `TypeError`: `no such argument`\n2. `deadline`" == notes.render()


def test_add_outcome_of_a_pass_is_empty() -> None:
    notes = Notes()

    assert ("", "") == (notes.add_outcome(outcome(reason="x", detail="y")), notes.render())


def test_add_outcome_without_a_reason_notes_the_verdict() -> None:
    notes = Notes()

    assert "¹" == notes.add_outcome(outcome(verdict=Verdict.NOT_APPLICABLE))
    assert "1. `not-applicable`" == notes.render()


WHY = expectation(reasons=("left-*", "lost"), why="not moved by `.to()` | <b>")


def judge_as(standing: Standing) -> Judgement:
    return Judgement(expectation=WHY, standing=standing)


def test_add_outcome_of_an_expected_failure_notes_its_why_and_its_reason() -> None:
    notes = Notes()

    actual = [
        notes.add_outcome(FAIL, judge_as(Standing.HOLDS)),
        notes.add_expectation(judge_as(Standing.HOLDS)),
    ]

    assert ["¹", "²"] == actual
    assert (
        "1. expected: not moved by `.to()` \\| &lt;b&gt; (`TypeError`)\n"
        "2. expected: not moved by `.to()` \\| &lt;b&gt;"
    ) == notes.render()


def test_add_outcome_of_a_surprise_notes_what_was_expected() -> None:
    notes = Notes()

    actual = [
        notes.add_outcome(FAIL, judge_as(Standing.UNEXPECTED)),
        notes.add_outcome(outcome(), judge_as(Standing.UNEXPECTED_PASS)),
    ]

    wanted = "but fail `left-*` `lost` was expected: not moved by `.to()` \\| &lt;b&gt;"
    assert ["¹", "²"] == actual
    assert f"1. `TypeError`: `no such argument`, {wanted}\n2. `pass`, {wanted}" == notes.render()


def test_add_expectation_of_an_expected_pass_is_empty() -> None:
    notes = Notes()
    row = Judgement(expectation=expectation(verdict=Verdict.PASS), standing=Standing.HOLDS)

    assert ("", "", "") == (
        notes.add_expectation(row),
        notes.add_outcome(outcome(), row),
        notes.render(),
    )


def test_add_outcome_without_evidence_ignores_the_expectation() -> None:
    notes = Notes()
    not_tested = outcome(verdict=Verdict.NOT_TESTED, reason="no-gpu")

    assert "¹" == notes.add_outcome(not_tested, judge_as(Standing.NO_EVIDENCE))
    assert "1. `no-gpu`" == notes.render()


def test_add_outcome_of_a_flaky_outcome_notes_both_verdicts() -> None:
    notes = Notes()
    flaky = replace(FAIL, attempts=2, disagreed=Attempt(verdict=Verdict.PASS))

    assert ("✗~", "¹") == (render_mark(flaky), notes.add_outcome(flaky))
    expected = "1. flaky: `TypeError`: `no such argument`, but pass in another attempt"
    assert expected == notes.render()


def test_add_outcome_of_a_blocked_probe_names_the_cause_and_what_mends_it() -> None:
    notes = Notes()
    blocked = {"verdict": Verdict.BLOCKED, "reason": "setuptools-missing", "detail": "no module"}

    actual = [notes.add_outcome(outcome(**blocked, mends=mends)) for mends in ("a`b", None)]

    assert ["¹", "²"] == actual
    assert (
        '1. `setuptools-missing`: `no module`; `with = "a\'b"` mends it\n'
        "2. `setuptools-missing`: `no module`"
    ) == notes.render()


def test_add_outcome_never_shares_a_note_of_different_texts() -> None:
    notes = Notes()
    texts = ("Python 3.11+ not yet supported", "not supported on Python 3.13+")

    actual = [notes.add_outcome(replace(FAIL, detail=text)) for text in (*texts, texts[0])]

    assert ["¹", "²", "¹"] == actual


def test_add_texts_lists_each_text_with_its_releases() -> None:
    notes = Notes()
    for number in range(9):
        notes.add_texts({f"note {number}": "2.9.1"})

    assert "¹⁰" == notes.add_texts({"one": "2.9.1", "two": "2.6.0"})
    assert ["10. the texts differ:", "    - one (2.9.1)", "    - two (2.6.0)"] == (
        notes.render().splitlines()[9:]
    )


def test_add_outcomes_returns_a_reference_for_each_text() -> None:
    notes = Notes()
    other = replace(FAIL, detail="another")

    assert "¹ ²" == notes.add_outcomes([FAIL, other, FAIL])


def test_describe_outcome_of_an_observation_never_says_what_was_expected_instead() -> None:
    no = replace(FAIL, kind=Kind.OBSERVATION)
    flaky = replace(no, disagreed=Attempt(verdict=Verdict.PASS))

    assert "`TypeError`: `no such argument`" == describe_outcome(no, judge_as(Standing.UNEXPECTED))
    assert describe_outcome(flaky).endswith(", but yes in another attempt")
    assert "`no`" == describe_outcome(outcome(verdict=Verdict.FAIL, kind=Kind.OBSERVATION))
