"""A range says no more than the cells in it do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from tests.unit.builders import expectation, outcome, record, results, stopped
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import Verdict
from torchgrid.report.notes import Notes
from torchgrid.report.ranges import Ranges, ranges

QUESTION = ("compile.inductor", "cpu")

SIGNS = {
    "p": Verdict.PASS,
    "f": Verdict.FAIL,
    "c": Verdict.CRASH,
    "?": Verdict.NOT_TESTED,
    "-": Verdict.NOT_APPLICABLE,
}


def answered(cells: Mapping[str, str]) -> list[Record]:
    """A record a cell, its one answer written as a letter; `!` for one that stopped, empty for one
    that was asked something else."""
    return [known(f"torch{cell}", sign) for cell, sign in cells.items()]


def known(cell: str, sign: str) -> Record:
    if sign == "!":
        return record(cell=cell, stopped=stopped())
    if not sign:
        return record(outcome(cell=cell, probe="state.deepcopy"), cell=cell)
    verdict = SIGNS[sign[0]]
    reason = None if verdict is Verdict.PASS else sign[1:] or "wrong"
    return record(outcome(cell=cell, verdict=verdict, reason=reason), cell=cell)


def of(records: Iterable[Record], *expect: Expectation) -> tuple[Ranges, str]:
    told = results(*records, expect=expect)
    notes = Notes()
    return ranges(told, "sinusoidal", told.scopes[0], notes), notes.render()


CASES: dict[str, tuple[dict[str, str], tuple[str, str, str]]] = {
    "releases in a row are a range": (
        {"2.2.2-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "p"},
        ("✓ 2.9.1 to 2.15.0", "✗¹ 2.2.2", ""),
    ),
    "another answer ends a range": (
        {
            "2.2.2-pypi-py3.11": "p",
            "2.6.0-pypi-py3.11": "f",
            "2.9.1-pypi-py3.11": "p",
            "2.15.0-pypi-py3.11": "p",
        },
        ("✓ 2.2.2, 2.9.1 to 2.15.0", "✗¹ 2.6.0", ""),
    ),
    "the unknown ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "?odd", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", "?² 2.6.0"),
    ),
    "what was not asked ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", ""),
    ),
    "a release that stopped ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "!", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", ""),
    ),
    "a cell that stopped beside another does not": (
        {
            "2.2.2-pypi-py3.11": "f",
            "2.6.0-pypi-py3.11": "f",
            "2.6.0-cu118-py3.11": "!",
            "2.9.1-pypi-py3.11": "f",
        },
        ("", "✗¹ 2.2.2 to 2.9.1", ""),
    ),
    "cells of a release that agree are the release": (
        {"2.9.0-pypi-py3.11": "f", "2.9.1-pypi-py3.10": "f", "2.9.1-pypi-py3.13": "f"},
        ("", "✗¹ 2.9.0 to 2.9.1", ""),
    ),
    "cells of a release that disagree are named": (
        {
            "2.9.0-pypi-py3.11": "f",
            "2.9.0-pypi-py3.12": "p",
            "2.9.1-pypi-py3.11": "f",
            "2.9.1-pypi-py3.11+setuptools": "p",
            "2.9.1-pypi-py3.12": "p",
            "2.9.1-cu126-py3.11": "f",
            "2.10.0-pypi-py3.11": "f",
        },
        (
            "✓ 2.9.0 (py3.12), 2.9.1 (py3.12, py3.11+setuptools)",
            "✗¹ 2.9.0 (py3.11), 2.9.1 (cu126-py3.11, py3.11), 2.10.0",
            "",
        ),
    ),
    "cells that disagree alike are a range": (
        {
            "2.9.0-pypi-py3.11": "f",
            "2.9.0-pypi-py3.12": "p",
            "2.9.1-pypi-py3.11": "f",
            "2.9.1-pypi-py3.12": "p",
        },
        ("✓ 2.9.0 to 2.9.1 (py3.12)", "✗¹ 2.9.0 to 2.9.1 (py3.11)", ""),
    ),
    "a cell that was asked something else is not meant": (
        {"2.9.1-pypi-py3.11": "f", "2.9.1-pypi-py3.12": ""},
        ("", "✗¹ 2.9.1 (py3.11)", ""),
    ),
    "reasons are told apart": (
        {
            "2.2.2-pypi-py3.11": "flost",
            "2.6.0-pypi-py3.11": "c",
            "2.9.1-pypi-py3.11": "flost",
            "2.15.0-pypi-py3.11": "fleft",
        },
        ("", "✗¹ 2.15.0; ✗² 2.2.2, 2.9.1; ☠³ 2.6.0", ""),
    ),
    "what makes no sense is no answer": (
        {"1.13.1-pypi-py3.11": "-old", "2.0.1-pypi-py3.11": "-old", "2.1.2-pypi-py3.11": "p"},
        ("✓ 2.1.2", "", "-¹ 1.13.1 to 2.0.1"),
    ),
}


@pytest.mark.parametrize("cells,expected", CASES.values(), ids=CASES.keys())
def test_a_row_says_on_which_releases(
    cells: dict[str, str], expected: tuple[str, str, str]
) -> None:
    told, _ = of(answered(cells))

    assert expected == told.rows[QUESTION]


def test_the_order_of_records_does_not_count() -> None:
    cells = CASES["cells of a release that disagree are named"][0]

    assert of(answered(cells)) == of(answered(cells)[::-1])


def test_what_every_cell_passed_is_a_sentence() -> None:
    names = ["torch2.9.1-pypi-py3.11", "torch2.6.0-pypi-py3.11"]
    devices = ["meta", "fake-cuda"]
    asked = [outcome(cell=names[0], probe="device.x", device=device) for device in devices]

    told, _ = of([record(*asked, outcome(cell=names[0]), cell=names[0]), known(names[1], "p")])

    assert {} == told.rows
    assert "compile.inductor (cpu), device.x (fake-cuda, meta)" == told.sentence()


def test_devices_that_answer_alike_share_a_row_and_a_fake_never_does() -> None:
    asked = [
        outcome(device=device, verdict=Verdict.FAIL, reason="lost")
        for device in ("cpu", "fake-cuda", "meta")
    ]

    told, _ = of([record(*asked)])

    rows = told.table().splitlines()[2:]
    assert [
        "| compile.inductor | cpu, meta |  | ✗¹ 2.9.1 |  |",
        "| compile.inductor | fake-cuda |  | (✗)¹ 2.9.1 |  |",
    ] == rows


def test_a_note_has_the_words_of_the_newest_cell() -> None:
    words = {"torch2.6.0-pypi-py3.11": "old", "torch2.9.1-pypi-py3.11": "new"}
    records = [
        record(outcome(cell=cell, verdict=Verdict.FAIL, reason="E", detail=detail), cell=cell)
        for cell, detail in words.items()
    ]

    told, notes = of(records)

    assert ("", "✗¹ 2.6.0 to 2.9.1", "") == told.rows[QUESTION]
    assert "1. `E`: `new`" == notes


WHY = "an anti-pattern"


def test_an_expected_failure_is_one_whatever_its_words() -> None:
    cells = {"2.6.0-pypi-py3.11": "flost", "2.9.1-pypi-py3.11": "fleft"}

    told, notes = of(answered(cells), expectation(why=WHY))

    assert ("", "x¹ 2.6.0 to 2.9.1", "") == told.rows[QUESTION]
    assert f"1. expected: {WHY}" == notes


def test_a_surprise_is_never_in_the_sentence_of_what_holds() -> None:
    cells = {"2.6.0-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "c"}

    told, _ = of(answered(cells), expectation(why=WHY))
    alone, _ = of(answered({"2.9.1-pypi-py3.11": "p"}), expectation(why=WHY))

    assert ("✓!² 2.9.1", "☠!¹ 2.15.0; x³ 2.6.0", "") == told.rows[QUESTION]
    assert (("✓!¹ 2.9.1", "", ""), ()) == (alone.rows[QUESTION], alone.holds)


def test_a_pass_that_was_expected_holds() -> None:
    rule, exception = expectation(number=1), expectation(number=2, verdict=Verdict.PASS)

    told, notes = of(answered({"2.9.1-pypi-py3.11": "p"}), rule, exception)

    assert ((QUESTION,), {}, "") == (told.holds, told.rows, notes)


def test_no_evidence_is_told_as_such_whatever_was_expected() -> None:
    unasked: Outcome = outcome(verdict=Verdict.NOT_TESTED, reason="no-gpu")

    told, notes = of([record(unasked)], expectation())

    assert ("", "", "?¹ 2.9.1") == told.rows[QUESTION]
    assert "1. `no-gpu`" == notes
