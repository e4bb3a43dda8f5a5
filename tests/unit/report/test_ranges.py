"""A range of releases includes only releases whose cells support it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from tests.unit.builders import expectation, outcome, record, results, stopped
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Outcome, Record
from torchgrid.report.notes import Notes
from torchgrid.report.ranges import Ranges, build_ranges

PROBE = ("compile.inductor", "cpu")

SIGNS = {
    "p": Verdict.PASS,
    "f": Verdict.FAIL,
    "c": Verdict.CRASH,
    "?": Verdict.NOT_TESTED,
    "-": Verdict.NOT_APPLICABLE,
}


def make_records(cells: Mapping[str, str]) -> list[Record]:
    """Return a record per cell, whose one outcome is written as a letter.

    `!` is a cell that stopped, an empty text a cell in which another probe ran.
    """
    return [make_record(f"torch{cell}", sign) for cell, sign in cells.items()]


def make_record(cell: str, sign: str) -> Record:
    if sign == "!":
        return record(cell=cell, stopped=stopped())
    if not sign:
        return record(outcome(cell=cell, probe="state.deepcopy"), cell=cell)
    verdict = SIGNS[sign[0]]
    reason = None if verdict is Verdict.PASS else sign[1:] or "wrong"
    return record(outcome(cell=cell, verdict=verdict, reason=reason), cell=cell)


def build(records: Iterable[Record], *expect: Expectation) -> tuple[Ranges, str]:
    known = results(*records, expect=expect)
    notes = Notes()
    return build_ranges(known, "sinusoidal", known.groups[0], notes), notes.render()


CASES: dict[str, tuple[dict[str, str], tuple[str, str, str]]] = {
    "releases in a row are a range": (
        {"2.2.2-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "p"},
        ("✓ 2.9.1 to 2.15.0", "✗¹ 2.2.2", ""),
    ),
    "another result ends a range": (
        {
            "2.2.2-pypi-py3.11": "p",
            "2.6.0-pypi-py3.11": "f",
            "2.9.1-pypi-py3.11": "p",
            "2.15.0-pypi-py3.11": "p",
        },
        ("✓ 2.2.2, 2.9.1 to 2.15.0", "✗¹ 2.6.0", ""),
    ),
    "an unknown result ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "?odd", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", "?² 2.6.0"),
    ),
    "a release where the probe did not run ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", ""),
    ),
    "a release that stopped ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "!", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", ""),
    ),
    "a stopped cell beside another of its release ends no range": (
        {
            "2.2.2-pypi-py3.11": "f",
            "2.6.0-pypi-py3.11": "f",
            "2.6.0-cu118-py3.11": "!",
            "2.9.1-pypi-py3.11": "f",
        },
        ("", "✗¹ 2.2.2 to 2.9.1", ""),
    ),
    "cells of a release that agree are listed as the release": (
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
    "releases whose cells disagree alike are a range": (
        {
            "2.9.0-pypi-py3.11": "f",
            "2.9.0-pypi-py3.12": "p",
            "2.9.1-pypi-py3.11": "f",
            "2.9.1-pypi-py3.12": "p",
        },
        ("✓ 2.9.0 to 2.9.1 (py3.12)", "✗¹ 2.9.0 to 2.9.1 (py3.11)", ""),
    ),
    "a cell where another probe ran is not included": (
        {"2.9.1-pypi-py3.11": "f", "2.9.1-pypi-py3.12": ""},
        ("", "✗¹ 2.9.1 (py3.11)", ""),
    ),
    "different reasons are listed separately": (
        {
            "2.2.2-pypi-py3.11": "flost",
            "2.6.0-pypi-py3.11": "c",
            "2.9.1-pypi-py3.11": "flost",
            "2.15.0-pypi-py3.11": "fleft",
        },
        ("", "✗¹ 2.15.0; ✗² 2.2.2, 2.9.1; ☠³ 2.6.0", ""),
    ),
    "not applicable is not a result": (
        {"1.13.1-pypi-py3.11": "-old", "2.0.1-pypi-py3.11": "-old", "2.1.2-pypi-py3.11": "p"},
        ("✓ 2.1.2", "", "-¹ 1.13.1 to 2.0.1"),
    ),
}


@pytest.mark.parametrize("cells,expected", CASES.values(), ids=CASES.keys())
def test_build_ranges_gives_a_row_its_releases(
    cells: dict[str, str], expected: tuple[str, str, str]
) -> None:
    ranges, _ = build(make_records(cells))

    assert expected == ranges.rows[PROBE]


def test_build_ranges_ignores_the_order_of_records() -> None:
    cells = CASES["cells of a release that disagree are named"][0]

    assert build(make_records(cells)) == build(make_records(cells)[::-1])


def test_render_passed_lists_probes_that_passed_in_every_cell() -> None:
    names = ["torch2.9.1-pypi-py3.11", "torch2.6.0-pypi-py3.11"]
    devices = ["meta", "fake-cuda"]
    outcomes = [outcome(cell=names[0], probe="device.x", device=device) for device in devices]

    ranges, _ = build(
        [record(*outcomes, outcome(cell=names[0]), cell=names[0]), make_record(names[1], "p")]
    )

    assert {} == ranges.rows
    assert "compile.inductor (cpu), device.x (fake-cuda, meta)" == ranges.render_passed()


def test_render_rows_merges_devices_with_equal_results_but_no_fake_device() -> None:
    outcomes = [
        outcome(device=device, verdict=Verdict.FAIL, reason="lost")
        for device in ("cpu", "fake-cuda", "meta")
    ]

    ranges, _ = build([record(*outcomes)])

    rows = ranges.render_rows().splitlines()[2:]
    assert [
        "| compile.inductor | cpu, meta |  | ✗¹ 2.9.1 |  |",
        "| compile.inductor | fake-cuda |  | (✗)¹ 2.9.1 |  |",
    ] == rows


def test_build_ranges_notes_the_message_of_the_newest_cell() -> None:
    words = {"torch2.6.0-pypi-py3.11": "old", "torch2.9.1-pypi-py3.11": "new"}
    records = [
        record(outcome(cell=cell, verdict=Verdict.FAIL, reason="E", detail=detail), cell=cell)
        for cell, detail in words.items()
    ]

    ranges, notes = build(records)

    assert ("", "✗¹ 2.6.0 to 2.9.1", "") == ranges.rows[PROBE]
    assert "1. `E`: `new`" == notes


WHY = "an anti-pattern"


def test_build_ranges_merges_expected_failures_with_different_reasons() -> None:
    cells = {"2.6.0-pypi-py3.11": "flost", "2.9.1-pypi-py3.11": "fleft"}

    ranges, notes = build(make_records(cells), expectation(why=WHY))

    assert ("", "x¹ 2.6.0 to 2.9.1", "") == ranges.rows[PROBE]
    assert f"1. expected: {WHY}" == notes


def test_build_ranges_never_counts_a_surprise_as_passed() -> None:
    cells = {"2.6.0-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "c"}

    ranges, _ = build(make_records(cells), expectation(why=WHY))
    alone, _ = build(make_records({"2.9.1-pypi-py3.11": "p"}), expectation(why=WHY))

    assert ("✓!² 2.9.1", "☠!¹ 2.15.0; x³ 2.6.0", "") == ranges.rows[PROBE]
    assert (("✓!¹ 2.9.1", "", ""), ()) == (alone.rows[PROBE], alone.passed)


def test_build_ranges_counts_an_expected_pass_as_passed() -> None:
    rule, exception = expectation(number=1), expectation(number=2, verdict=Verdict.PASS)

    ranges, notes = build(make_records({"2.9.1-pypi-py3.11": "p"}), rule, exception)

    assert ((PROBE,), {}, "") == (ranges.passed, ranges.rows, notes)


def test_build_ranges_without_evidence_ignores_the_expectation() -> None:
    not_tested: Outcome = outcome(verdict=Verdict.NOT_TESTED, reason="no-gpu")

    ranges, notes = build([record(not_tested)], expectation())

    assert ("", "", "?¹ 2.9.1") == ranges.rows[PROBE]
    assert "1. `no-gpu`" == notes
