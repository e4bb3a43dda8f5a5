"""Tests that a run's failures become one finding for each cause."""

from __future__ import annotations

from pathlib import Path

from tests.unit.builders import CELL, cell, encoding, expectation, matrix, outcome, record, stopped
from torchgrid.ci.findings import (
    MAX_FINDINGS,
    NEW_CELLS,
    Finding,
    limit_findings,
    list_findings,
    make_note,
)
from torchgrid.contract import Reason, Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records.comparison import Difference, compare_records
from torchgrid.records.run_result import judge_run

OTHER = "torch2.6.0-pypi-py3.11"


def find(
    accepted: list[Record],
    run: list[Record],
    expect: tuple[Expectation, ...] = (),
    lost: tuple[Difference, ...] = (),
) -> list[Finding]:
    rows = matrix(Path("/project"), encoding(name="sinusoidal"), cells=[cell()], expect=expect)
    known = {each.cell: each for each in accepted}
    return list_findings(judge_run(rows, known, run), lost)


def fail(**changes: object) -> Outcome:
    keys = {"verdict": Verdict.FAIL, "reason": "InductorError", "detail": "no 'x' at 0x7f"}
    return outcome(**{**keys, **changes})


PASSED = [record(outcome(), outcome(device="meta")), record(outcome(cell=OTHER), cell=OTHER)]


def test_list_findings_of_a_run_that_held_finds_none() -> None:
    assert [] == find(PASSED, PASSED)


def test_list_findings_puts_one_cause_in_several_cells_together() -> None:
    run = [
        record(fail(), fail(device="meta")),
        record(fail(cell=OTHER, detail="no 'y' at 0x11"), cell=OTHER),
    ]
    (found,) = find(PASSED, run)

    assert 3 == len(found.places)
    assert found.title.startswith("torchgrid: compile: InductorError: no 'x' at 0x7f")
    assert all(name in found.text for name in (CELL, OTHER, "torchgrid explain"))


def test_list_findings_separates_causes_and_gives_each_a_fingerprint_that_lasts() -> None:
    one = find(PASSED, [record(fail(), outcome(device="meta"))])
    both = find(PASSED, [record(fail(), fail(device="meta", reason="ValueError"))])
    wider = find(PASSED, [record(fail(detail="no 'z' at 0x1"), fail(device="meta"))])

    assert 2 == len({finding.fingerprint for finding in both})
    assert one[0].fingerprint in {finding.fingerprint for finding in both}
    assert one[0].fingerprint == wider[0].fingerprint
    assert one[0].state != wider[0].state


def test_list_findings_names_stopped_cells_and_expectations() -> None:
    halted = record(suite=None, stopped=stopped(Reason.INSTALL_FAILED, detail="disk 3 died"))
    broken = expectation(probes=("compile.*",), cells=(CELL,))
    found = find(PASSED, [halted, PASSED[1]])

    assert ["torchgrid: cell: install-failed: disk 3 died"] == [each.title for each in found]
    (unexpected,) = find(PASSED, [PASSED[0]], (broken,))
    assert "expectation" in unexpected.title


def test_list_findings_of_a_run_without_evidence_is_a_finding() -> None:
    (found,) = find([], [])

    assert "torchgrid: nothing was tested" == found.title


def test_list_findings_escapes_the_message_of_a_module() -> None:
    (found,) = find(PASSED[:1], [record(fail(detail="@team ```\n# <b>"), outcome(device="meta"))])

    assert "@" not in found.title
    assert "\n# " not in found.text


def test_list_findings_names_the_cells_of_each_cause() -> None:
    run = [record(fail(), outcome(device="meta")), record(fail(cell=OTHER), cell=OTHER)]
    halted = record(suite=None, stopped=stopped(Reason.INSTALL_FAILED, detail="disk 3 died"))
    unmatched = expectation(probes=("gone.*",))

    assert [(OTHER, CELL)] == [each.cells for each in find(PASSED, run)]
    assert [(CELL,)] == [each.cells for each in find(PASSED, [halted, PASSED[1]])]
    # A row that matches nothing is not about certain cells.
    assert [()] == [each.cells for each in find(PASSED, PASSED, (unmatched,))]


def test_list_findings_adds_what_new_cells_lost_to_the_same_causes() -> None:
    new = "torch2.16.0-pypi-py3.11"
    lost = compare_records(PASSED[1], record(fail(cell=new), cell=new))
    run = [record(fail(), outcome(device="meta")), PASSED[1]]

    (both,) = find(PASSED, run, lost=lost)
    (alone,) = find(PASSED, PASSED, lost=lost)
    (old,) = find(PASSED, run)

    assert [{CELL, new}, {new}] == [set(each.cells) for each in (both, alone)]
    assert [True, True, False] == [NEW_CELLS in each.text for each in (both, alone, old)]
    assert {old.fingerprint} == {both.fingerprint, alone.fingerprint}


def test_limit_findings_puts_those_beyond_the_limit_into_one() -> None:
    many = [make_note("kind", f"cause {chr(97 + n)}", "text") for n in range(MAX_FINDINGS + 1)]
    limited = limit_findings(many)

    assert many[:MAX_FINDINGS] == limit_findings(many[:MAX_FINDINGS])
    assert MAX_FINDINGS == len(limited)
    assert "torchgrid: 2 more causes" == limited[-1].title
    assert all(each.title in limited[-1].text for each in many[-2:])
    assert () == limited[-1].cells


def test_limit_findings_joins_the_cells_of_those_beyond_the_limit() -> None:
    many = [
        make_note("kind", f"cause {chr(97 + n)}", "text", [f"cell{n % 3}"])
        for n in range(MAX_FINDINGS + 2)
    ]

    assert ("cell0", "cell1", "cell2") == limit_findings(many)[-1].cells
    assert () == limit_findings([*many, make_note("kind", "more", "text")])[-1].cells


def test_limit_findings_counts_what_the_shared_issue_leaves_out() -> None:
    many = [make_note("kind", f"{'x' * n} broke", "text") for n in range(1, 50)]
    many += [make_note("kind", f"{'y' * n} broke", "text") for n in range(1, 50)]

    assert limit_findings(many)[-1].text.endswith("\n\nand 34 more")
