"""A range of releases includes only releases whose cells support it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from tests.unit.builders import expectation, outcome, record, results, stopped
from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Outcome, Record
from torchgrid.report.notes import Notes
from torchgrid.report.ranges import Columns, Ranges, build_ranges
from torchgrid.report.releases import list_releases

PROBE = ("compile.inductor", "cpu")

SIGNS = {
    "p": Verdict.PASS,
    "f": Verdict.FAIL,
    "c": Verdict.CRASH,
    "b": Verdict.BLOCKED,
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
    cells = known.select_outcomes("sinusoidal", known.groups[0])
    releases = list_releases(known, "sinusoidal", known.groups[0])
    return build_ranges(known, cells, releases, notes), notes.render()


CASES: dict[str, tuple[dict[str, str], Columns]] = {
    "releases in a row are a range": (
        {"2.2.2-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "p"},
        ("✓ 2.9.1 to 2.15.0", "✗¹ 2.2.2", "", "", ""),
    ),
    "another result ends a range": (
        {
            "2.2.2-pypi-py3.11": "p",
            "2.6.0-pypi-py3.11": "f",
            "2.9.1-pypi-py3.11": "p",
            "2.15.0-pypi-py3.11": "p",
        },
        ("✓ 2.2.2, 2.9.1 to 2.15.0", "✗¹ 2.6.0", "", "", ""),
    ),
    "an unknown result ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "?odd", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", "", "?² 2.6.0", ""),
    ),
    "a release where the probe did not run ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", "", "", "2.6.0"),
    ),
    "a release that stopped ends a range": (
        {"2.2.2-pypi-py3.11": "f", "2.6.0-pypi-py3.11": "!", "2.9.1-pypi-py3.11": "f"},
        ("", "✗¹ 2.2.2, 2.9.1", "", "", ""),
    ),
    "a stopped cell beside another of its release ends no range": (
        {
            "2.2.2-pypi-py3.11": "f",
            "2.6.0-pypi-py3.11": "f",
            "2.6.0-cu118-py3.11": "!",
            "2.9.1-pypi-py3.11": "f",
        },
        ("", "✗¹ 2.2.2 to 2.9.1", "", "", ""),
    ),
    "cells of a release that agree are listed as the release": (
        {"2.9.0-pypi-py3.11": "f", "2.9.1-pypi-py3.10": "f", "2.9.1-pypi-py3.13": "f"},
        ("", "✗¹ 2.9.0 to 2.9.1", "", "", ""),
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
            "",
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
        ("✓ 2.9.0 to 2.9.1 (py3.12)", "✗¹ 2.9.0 to 2.9.1 (py3.11)", "", "", ""),
    ),
    "a cell where another probe ran is not included": (
        {"2.9.1-pypi-py3.11": "f", "2.9.1-pypi-py3.12": ""},
        ("", "✗¹ 2.9.1 (py3.11)", "", "", "2.9.1 (py3.12)"),
    ),
    "different reasons are listed separately": (
        {
            "2.2.2-pypi-py3.11": "flost",
            "2.6.0-pypi-py3.11": "c",
            "2.9.1-pypi-py3.11": "flost",
            "2.15.0-pypi-py3.11": "fleft",
        },
        ("", "✗¹ 2.15.0; ✗² 2.2.2, 2.9.1; ☠³ 2.6.0", "", "", ""),
    ),
    "the same cells of other releases are a range, even if some releases have no other cells": (
        {
            "2.6.0-pypi-py3.11": "p",
            "2.9.0-pypi-py3.11": "p",
            "2.9.0-pypi-py3.13": "f",
            "2.9.1-pypi-py3.11": "p",
            "2.10.0-pypi-py3.12": "p",
            "2.10.0-pypi-py3.13": "f",
        },
        (
            "✓ 2.6.0 to 2.9.1 (py3.11), 2.10.0 (py3.12)",
            "✗¹ 2.9.0 (py3.13), 2.10.0 (py3.13)",
            "",
            "",
            "",
        ),
    ),
    "what a cell blocks has a column of its own": (
        {
            "2.8.0-pypi-py3.11": "p",
            "2.9.0-pypi-py3.11": "bsetuptools-missing",
            "2.9.1-pypi-py3.11": "bsetuptools-missing",
            "2.9.1-pypi-py3.11+setuptools": "p",
            "2.10.0-pypi-py3.11": "bsetuptools-missing",
        },
        ("✓ 2.8.0, 2.9.1 (py3.11+setuptools)", "", "⊘¹ 2.9.0 to 2.10.0 (py3.11)", "", ""),
    ),
    "not applicable is not a result": (
        {"1.13.1-pypi-py3.11": "-old", "2.0.1-pypi-py3.11": "-old", "2.1.2-pypi-py3.11": "p"},
        ("✓ 2.1.2", "", "", "-¹ 1.13.1 to 2.0.1", ""),
    ),
}


@pytest.mark.parametrize("cells,expected", CASES.values(), ids=CASES.keys())
def test_build_ranges_gives_a_row_its_releases(cells: dict[str, str], expected: Columns) -> None:
    ranges, _ = build(make_records(cells))

    assert expected == ranges.requirements[PROBE]


def test_build_ranges_ignores_the_order_of_records() -> None:
    cells = CASES["cells of a release that disagree are named"][0]

    assert build(make_records(cells)) == build(make_records(cells)[::-1])


def render_lines(*records: Record, expect: Iterable[Expectation] = ()) -> list[str]:
    ranges, _ = build(records, *expect)
    return "\n".join(ranges.render()).splitlines()


def test_render_lists_probes_that_passed_in_every_cell() -> None:
    names = ["torch2.9.1-pypi-py3.11", "torch2.6.0-pypi-py3.11"]
    outcomes = [
        outcome(cell=name, probe="device.x", device=device)
        for name in names
        for device in ("meta", "fake-cuda")
    ]

    actual = render_lines(
        *(record(*(o for o in outcomes if o.cell == n), outcome(cell=n), cell=n) for n in names)
    )

    expected = "compile.inductor (cpu), device.x (fake-cuda, meta)"
    assert [f"Passes on every release tested: {expected}."] == actual


def test_render_never_says_that_a_probe_passes_everywhere_if_a_cell_was_not_asked() -> None:
    actual = render_lines(
        *make_records(
            {"2.6.0-pypi-py3.11": "p", "2.9.1-pypi-py3.11": "", "2.10.0-pypi-py3.11": "p"}
        )
    )

    assert "- compile.inductor (cpu): ✓ 2.6.0, 2.10.0; not asked on 2.9.1" == actual[0]


def test_render_merges_devices_with_equal_results_but_no_fake_device() -> None:
    outcomes = [
        outcome(device=device, verdict=Verdict.FAIL, reason="lost")
        for device in ("cpu", "fake-cuda", "meta")
    ]

    assert [
        "- compile.inductor (cpu, meta): ✗¹ 2.9.1",
        "- compile.inductor (fake-cuda): (✗)¹ 2.9.1",
    ] == render_lines(record(*outcomes))


def test_render_shares_a_line_of_probes_with_one_result() -> None:
    lost = {"verdict": Verdict.FAIL, "reason": "lost"}

    actual = render_lines(record(outcome(**lost), outcome(probe="compile.a", **lost)))

    assert ["- compile.a (cpu), compile.inductor (cpu): ✗¹ 2.9.1"] == actual


def test_build_ranges_of_a_theme_leaves_out_other_themes() -> None:
    known = results(record(outcome(), outcome(probe="state.x")))
    cells = known.select_outcomes("sinusoidal", known.groups[0])
    releases = list_releases(known, "sinusoidal", known.groups[0])

    assert [("state.x", "cpu")] == [*build_ranges(known, cells, releases, Notes(), "state").passed]


def test_render_makes_a_line_of_probes_that_apply_in_no_cell() -> None:
    unfit = {"probe": "dtype.x", "verdict": Verdict.NOT_APPLICABLE}
    old = "torch1.13.1-pypi-py3.11"
    records = [
        record(outcome(**unfit, reason="no-table"), outcome(verdict=Verdict.FAIL, reason="lost")),
        record(outcome(cell=old, **unfit, reason="no-compile"), cell=old),
    ]

    ranges, notes = build(records)

    assert {PROBE} == ranges.requirements.keys()
    assert "Not applicable on any release tested: dtype.x (cpu)² ³." == ranges.render()[-1]
    assert "1. `lost`\n2. `no-table`\n3. `no-compile`" == notes


def make_failures(texts: Mapping[str, str], reason: str = "E") -> list[Record]:
    """Return a record per release, whose one outcome fails with a text."""
    cells = {f"torch{release}-pypi-py3.11": text for release, text in texts.items()}
    return [
        record(outcome(cell=cell, verdict=Verdict.FAIL, reason=reason, detail=text), cell=cell)
        for cell, text in cells.items()
    ]


def test_build_ranges_lists_texts_of_one_reason_with_the_releases_of_each() -> None:
    texts = {
        "2.0.1": "Python 3.11+ not yet supported",
        "2.5.1": "not supported on Python 3.13+",
        "2.6.0": "not supported on Python 3.13+",
    }

    ranges, notes = build(make_failures(texts))

    assert "✗¹ 2.0.1 to 2.6.0" == ranges.requirements[PROBE][1]
    assert [
        "1. the texts differ:",
        "   - `E`: `not supported on Python 3.13+` (2.5.1 to 2.6.0)",
        "   - `E`: `Python 3.11+ not yet supported` (2.0.1)",
    ] == notes.splitlines()


def test_build_ranges_shares_a_note_of_equal_texts() -> None:
    _, notes = build(make_failures({"2.5.1": "one\nline", "2.6.0": "one line"}))

    assert "1. `E`: `one line`" == notes


def test_build_ranges_notes_what_mends_a_blocked_cell() -> None:
    blocked = outcome(
        verdict=Verdict.BLOCKED, reason="setuptools-missing", detail="none", mends="setuptools"
    )

    ranges, notes = build([record(blocked)])

    assert ("", "", "⊘¹ 2.9.1", "", "") == ranges.requirements[PROBE]
    assert '1. `setuptools-missing`: `none`; `with = "setuptools"` mends it' == notes


def make_observations(verdicts: Mapping[str, Verdict], **changes: Any) -> list[Record]:
    cells = {f"torch{release}-pypi-py3.11": verdict for release, verdict in verdicts.items()}
    return [
        record(outcome(cell=cell, verdict=verdict, kind=Kind.OBSERVATION, **changes), cell=cell)
        for cell, verdict in cells.items()
    ]


def test_render_has_a_list_of_observations() -> None:
    verdicts = {"2.5.1": Verdict.PASS, "2.6.0": Verdict.FAIL, "2.9.1": Verdict.CRASH}

    actual = render_lines(*make_observations(verdicts, reason="R"))

    assert [
        "Observations:",
        "- compile.inductor (cpu): yes 2.5.1; no¹ 2.6.0; ☠¹ 2.9.1",
    ] == actual


def test_render_makes_a_line_of_observations_that_are_yes_in_every_cell() -> None:
    actual = render_lines(*make_observations({"2.5.1": Verdict.PASS, "2.6.0": Verdict.PASS}))

    assert ["Yes on every release tested: compile.inductor (cpu)."] == actual


def test_build_ranges_never_calls_an_observation_a_surprise() -> None:
    verdicts = {"2.5.1": Verdict.PASS, "2.6.0": Verdict.FAIL}

    ranges, _ = build(
        make_observations(verdicts, reason="R"), expectation(verdict=Verdict.FAIL, why=WHY)
    )

    assert ("yes 2.5.1", "no¹ 2.6.0", "", "", "") == ranges.observations[PROBE]


WHY = "an anti-pattern"


def test_build_ranges_merges_expected_failures_with_different_reasons() -> None:
    cells = {"2.6.0-pypi-py3.11": "flost", "2.9.1-pypi-py3.11": "fleft"}

    ranges, notes = build(make_records(cells), expectation(why=WHY))

    assert ("", "x¹ 2.6.0 to 2.9.1", "", "", "") == ranges.requirements[PROBE]
    assert f"1. expected: {WHY}" == notes


def test_build_ranges_never_counts_a_surprise_as_passed() -> None:
    cells = {"2.6.0-pypi-py3.11": "f", "2.9.1-pypi-py3.11": "p", "2.15.0-pypi-py3.11": "c"}

    ranges, _ = build(make_records(cells), expectation(why=WHY))
    alone, _ = build(make_records({"2.9.1-pypi-py3.11": "p"}), expectation(why=WHY))

    assert ("✓!² 2.9.1", "☠!¹ 2.15.0; x³ 2.6.0", "", "", "") == ranges.requirements[PROBE]
    assert ("✓!¹ 2.9.1", {}) == (alone.requirements[PROBE][0], alone.passed)


def test_build_ranges_counts_an_expected_pass_as_passed() -> None:
    rule, exception = expectation(number=1), expectation(number=2, verdict=Verdict.PASS)

    ranges, notes = build(make_records({"2.9.1-pypi-py3.11": "p"}), rule, exception)

    assert ([PROBE], {}, "") == ([*ranges.passed], ranges.requirements, notes)


def test_build_ranges_without_evidence_ignores_the_expectation() -> None:
    not_tested: Outcome = outcome(verdict=Verdict.NOT_TESTED, reason="no-gpu")

    ranges, notes = build([record(not_tested)], expectation())

    assert ("", "", "", "?¹ 2.9.1", "") == ranges.requirements[PROBE]
    assert "1. `no-gpu`" == notes
