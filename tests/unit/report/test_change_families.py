"""Tests of families of changes: what shares a line, and what makes a change doubtful."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tests.unit.builders import outcome, record
from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Record
from torchgrid.records.comparison import Change
from torchgrid.records.history import Step, compare_step
from torchgrid.records.keys import Keys
from torchgrid.report.change_families import (
    MAX_NAMES,
    group_changes,
    list_details,
    shorten_names,
)

OLD, NEW = "torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11"
OLD12, NEW12 = "torch2.8.0-pypi-py3.12", "torch2.9.1-pypi-py3.12"


def ran(cell: str, *tasks: tuple[str, str, Verdict], host: str = "", **changes: Any) -> Record:
    keys = None
    if host:
        keys = asdict(
            Keys(environment="e", host={"n": host}, harness="h", encodings={}, themes={}, select={})
        )
    outcomes = (
        outcome(
            cell=cell,
            encoding=encoding,
            probe=probe,
            verdict=verdict,
            reason=None if verdict is Verdict.PASS else "Reason",
            detail=None if verdict is Verdict.PASS else f"{encoding} says so",
        )
        for encoding, probe, verdict in tasks
    )
    return record(*outcomes, cell=cell, keys=keys, **changes)


def step(before: Verdict, after: Verdict, *names: str, cells: tuple[str, str] = (OLD, NEW)) -> Step:
    return compare_step(
        *(
            ran(cell, *((name, "compile.inductor", verdict) for name in names))
            for cell, verdict in zip(cells, (before, after), strict=True)
        )
    )


def test_group_changes_puts_encodings_and_cells_with_one_cause_into_one_family() -> None:
    steps = [
        step(Verdict.PASS, Verdict.FAIL, "alibi", "rope"),
        step(Verdict.PASS, Verdict.FAIL, "rope", cells=(OLD12, NEW12)),
    ]

    (actual,) = group_changes(steps)

    assert (Change.REGRESSED, "pass -> fail (Reason)") == (actual.change, actual.words)
    assert (("alibi", "rope"), (NEW, NEW12), 3) == (
        actual.encodings,
        actual.cells,
        actual.outcomes,
    )
    assert ("alibi says so", "") == (actual.example, actual.note)


def test_group_changes_flags_a_change_in_one_cell_of_several() -> None:
    steps = [
        step(Verdict.PASS, Verdict.FAIL, "rope"),
        step(Verdict.PASS, Verdict.PASS, "rope", cells=(OLD12, NEW12)),
    ]

    assert ["all in one cell of 2"] == [family.note for family in group_changes(steps)]


def test_group_changes_flags_a_change_on_one_host_of_several() -> None:
    task = "rope", "compile.inductor"
    steps = [
        compare_step(
            ran(old, (*task, Verdict.PASS), host=host), ran(new, (*task, verdict), host=host)
        )
        for old, new, host, verdict in (
            (OLD, NEW, "a", Verdict.FAIL),
            (OLD12, NEW12, "a", Verdict.FAIL),
            ("torch2.8.0-pypi-py3.13", "torch2.9.1-pypi-py3.13", "b", Verdict.PASS),
        )
    ]

    assert ["all on one host of 2"] == [family.note for family in group_changes(steps)]


def test_group_changes_of_a_blocked_cell_is_one_family_for_all_its_probes() -> None:
    tasks = [("rope", "compile.inductor"), ("rope", "export.aot-inductor")]
    before, after = (
        ran(cell, *((*task, verdict) for task in tasks))
        for cell, verdict in ((OLD, Verdict.PASS), (NEW, Verdict.BLOCKED))
    )

    (actual,) = group_changes([compare_step(before, after)])

    assert Change.BLOCKED is actual.change
    assert ("compile.inductor", "export.aot-inductor") == actual.probes


def test_group_changes_shows_what_got_worse_first() -> None:
    before = ran(OLD, ("a", "x.one", Verdict.FAIL), ("a", "x.two", Verdict.PASS))
    after = ran(NEW, ("a", "x.one", Verdict.PASS), ("a", "x.two", Verdict.FAIL))

    actual = [family.change for family in group_changes([compare_step(before, after)])]

    assert [Change.REGRESSED, Change.FIXED] == actual


def test_group_changes_of_an_observation_says_yes_and_no() -> None:
    before, after = (
        record(outcome(cell=cell, verdict=verdict, kind=Kind.OBSERVATION), cell=cell)
        for cell, verdict in ((OLD, Verdict.PASS), (NEW, Verdict.FAIL))
    )

    (actual,) = group_changes([compare_step(before, after)])

    assert (Change.CHANGED, "yes -> no") == (actual.change, actual.words)


def test_list_details_names_packages_whose_versions_differ() -> None:
    before, after = (
        ran(
            f"torch{release}-pypi-py3.11+numpy",
            attestation={"freeze": {"numpy": version, "sympy": version}},
            host="a",
        )
        for release, version in (("2.8.0", "1.26"), ("2.9.1", "2.0"))
    )

    (actual,) = list_details([compare_step(before, after)])

    assert actual.endswith("differ in packages too: numpy 1.26 -> 2.0")


def test_list_details_names_records_of_other_probes_once() -> None:
    (actual,) = list_details([compare_step(ran(OLD), ran(NEW))])

    assert NEW in actual


def test_shorten_names_counts_those_that_are_too_many() -> None:
    names = [str(number) for number in range(MAX_NAMES + 2)]

    assert "0, 1, 2, 3 and 2 more" == shorten_names(names)
    assert "0" == shorten_names(names[:1])
