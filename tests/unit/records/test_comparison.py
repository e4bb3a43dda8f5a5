"""Tests of what changed against the accepted records, and that no evidence is never a pass."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, outcome, record, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Reason, Verdict
from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectation, Expectations
from torchgrid.model.outcome import Attempt, Outcome, Record
from torchgrid.records.comparison import (
    Change,
    Difference,
    choose_exit,
    compare_records,
    compare_runs,
    is_worse,
)

OTHER = "torch2.6.0-pypi-py3.11"

PASS = outcome()
FAIL = outcome(verdict=Verdict.FAIL)
UNTESTED = outcome(verdict=Verdict.NOT_TESTED)


def compare(before: Record | None, after: Record, *expect: Expectation) -> tuple[Difference, ...]:
    known = {} if before is None else {before.cell: before}
    return compare_runs(known, [after], Expectations(expect))


def choose_exit_of(*run: Record, accepted: Record | None = None) -> Exit:
    known = {} if accepted is None else {accepted.cell: accepted}
    return choose_exit(run, compare_runs(known, run, Expectations()))


SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE, Verdict.BLOCKED)
BROKEN = (Verdict.FAIL, Verdict.CRASH, Verdict.TIMEOUT, Verdict.OUT_OF_MEMORY)

CHANGES: dict[tuple[Verdict, Verdict], Change | None] = {
    (Verdict.PASS, Verdict.PASS): None,
    **{(Verdict.PASS, after): Change.REGRESSED for after in BROKEN},
    **{(before, Verdict.PASS): Change.FIXED for before in BROKEN},
    **dict.fromkeys(itertools.product(BROKEN, BROKEN)),
    **dict.fromkeys(itertools.product((Verdict.PASS, *BROKEN), SILENT), Change.NOW_UNAVAILABLE),
    **{(before, Verdict.BLOCKED): Change.BLOCKED for before in (Verdict.PASS, *BROKEN)},
    **dict.fromkeys(itertools.product(SILENT, (Verdict.PASS, *BROKEN)), Change.NEW),
    **{(Verdict.BLOCKED, after): Change.UNBLOCKED for after in (Verdict.PASS, *BROKEN)},
    **dict.fromkeys(itertools.product(SILENT, SILENT)),
}


def test_table_of_changes_covers_every_pair_of_verdicts() -> None:
    assert set(itertools.product(Verdict, Verdict)) == CHANGES.keys()


@pytest.mark.parametrize("pair", list(itertools.permutations((Verdict.PASS, *BROKEN), 2)), ids=str)
def test_compare_runs_calls_neither_answer_to_an_observation_worse(
    pair: tuple[Verdict, Verdict],
) -> None:
    kind = Kind.OBSERVATION
    before, after = (record(outcome(verdict=verdict, kind=kind)) for verdict in pair)

    actual = [difference.change for difference in compare(before, after)]

    assert ([Change.CHANGED] if Verdict.PASS in pair else []) == actual
    assert Exit.HELD is choose_exit_of(after, accepted=before)


@pytest.mark.parametrize("pair,expected", CHANGES.items(), ids=str)
def test_compare_runs_classifies_every_pair_of_verdicts(
    pair: tuple[Verdict, Verdict], expected: Change | None
) -> None:
    before, after = (record(outcome(verdict=verdict)) for verdict in pair)

    actual = [difference.change for difference in compare(before, after)]

    assert ([] if expected is None else [expected]) == actual


@pytest.mark.parametrize(
    "before,after,expected",
    [
        ([PASS], [FAIL], "regressed: {} sinusoidal compile.inductor on cpu: pass -> fail"),
        ([], [PASS], "new: {} sinusoidal compile.inductor on cpu: not run -> pass"),
        (
            [PASS, outcome(device="meta")],
            [PASS],
            "now-unavailable: {} sinusoidal compile.inductor on meta: pass -> not run",
        ),
        (
            [PASS, outcome(device="meta", verdict=Verdict.NOT_APPLICABLE)],
            [PASS],
            "gone: {} sinusoidal compile.inductor on meta: not-applicable -> not run",
        ),
        (
            [PASS, outcome(probe="compile.lengths")],
            [PASS],
            "gone: {} sinusoidal compile.lengths on cpu: pass -> not run",
        ),
        (
            [PASS, outcome(encoding="rotary")],
            [PASS],
            "gone: {} rotary compile.inductor on cpu: pass -> not run",
        ),
    ],
)
def test_compare_runs_of_one_change_names_its_place(
    before: list[Outcome], after: list[Outcome], expected: str
) -> None:
    actual = [str(difference) for difference in compare(record(*before), record(*after))]

    assert [expected.format(CELL)] == actual


@pytest.mark.parametrize(
    "before,after,expected",
    [
        (None, record(PASS), (Change.NEW, "no record", "1 outcomes")),
        (record(stopped=stopped()), record(PASS), (Change.NEW, "no-wheel", "1 outcomes")),
        (record(stopped=stopped()), record(stopped=stopped(detail="other")), None),
        (
            record(stopped=stopped()),
            record(stopped=stopped(Reason.NO_SPACE)),
            (Change.NOW_UNAVAILABLE, "no-wheel", "no-space"),
        ),
        (
            record(PASS),
            record(stopped=stopped()),
            (Change.NOW_UNAVAILABLE, "tested", "no-wheel"),
        ),
        (
            None,
            record(stopped=stopped()),
            (Change.NOW_UNAVAILABLE, "no record", "no-wheel"),
        ),
        (None, record(), (Change.NOW_UNAVAILABLE, "unknown", "no evidence")),
        (None, record(UNTESTED), (Change.NOW_UNAVAILABLE, "unknown", "no evidence")),
    ],
)
def test_compare_runs_of_a_stopped_or_new_cell_yields_one_change(
    before: Record | None, after: Record, expected: tuple[Change, str, str] | None
) -> None:
    actual = [(d.change, d.before, d.after) for d in compare(before, after)]

    assert ([] if expected is None else [expected]) == actual


def test_compare_runs_ignores_cells_that_were_not_run() -> None:
    accepted = {OTHER: record(PASS, cell=OTHER), CELL: record(PASS)}

    assert () == compare_runs(accepted, [record(PASS)], Expectations())


EXITS: dict[str, tuple[Exit, list[Record], Record | None]] = {
    "nothing": (Exit.NOTHING_TESTED, [], None),
    "a cell that stopped": (Exit.NOTHING_TESTED, [record(stopped=stopped())], None),
    "a cell without outcomes": (Exit.NOTHING_TESTED, [record()], None),
    "a cell without tested outcomes": (Exit.NOTHING_TESTED, [record(UNTESTED)], None),
    "a cell whose only evidence is about itself": (
        Exit.NOTHING_TESTED,
        [record(UNTESTED, outcome(encoding=THE_CELL, probe="environment.compiler"))],
        None,
    ),
    "a cell with probes of itself only": (
        Exit.HELD,
        [record(outcome(encoding=THE_CELL, probe="environment.compiler"))],
        None,
    ),
    "old outcomes of a cell that stopped": (
        Exit.NOTHING_TESTED,
        [record(PASS, stopped=stopped())],
        None,
    ),
    "outcomes for the first time": (Exit.HELD, [record(PASS), record(FAIL, cell=OTHER)], None),
    "the same outcomes": (Exit.HELD, [record(FAIL)], record(FAIL)),
    "a better outcome": (Exit.HELD, [record(PASS)], record(FAIL)),
    "a worse outcome": (Exit.REGRESSED, [record(FAIL)], record(PASS)),
    "no outcome any more": (
        Exit.REGRESSED,
        [record(UNTESTED), record(PASS, cell=OTHER)],
        record(PASS),
    ),
    "a device that is missing now": (
        Exit.REGRESSED,
        [record(PASS)],
        record(PASS, outcome(device="meta")),
    ),
    "a probe that was withdrawn": (
        Exit.HELD,
        [record(PASS)],
        record(PASS, outcome(probe="compile.lengths")),
    ),
    "a stop known before": (
        Exit.HELD,
        [record(stopped=stopped()), record(PASS, cell=OTHER)],
        record(stopped=stopped()),
    ),
    "a stop for the first time": (
        Exit.REGRESSED,
        [record(stopped=stopped()), record(PASS, cell=OTHER)],
        record(PASS),
    ),
    "a cell that was cut off before its first outcome": (
        Exit.REGRESSED,
        [record(suite=None), record(PASS, cell=OTHER)],
        record(PASS),
    ),
    "a cell that was cut off between its outcomes": (
        Exit.REGRESSED,
        [record(PASS, suite=None), record(PASS, cell=OTHER)],
        record(PASS, outcome(device="meta")),
    ),
}


@pytest.mark.parametrize("expected,run,accepted", EXITS.values(), ids=EXITS.keys())
def test_choose_exit_depends_on_evidence_and_changes(
    expected: Exit, run: list[Record], accepted: Record | None
) -> None:
    actual = choose_exit_of(*run, accepted=accepted)

    assert expected is actual


@pytest.mark.parametrize("change", list(Change))
def test_choose_exit_fails_only_for_changes_for_the_worse(change: Change) -> None:
    changes: dict[str, Any] = {"where": CELL, "before": "a", "after": "b"}

    actual = choose_exit([record(PASS)], [Difference(change=change, **changes)])

    gates = change not in (
        Change.FIXED,
        Change.UNBLOCKED,
        Change.FLAKY,
        Change.CHANGED,
        Change.OTHER_REASON,
        Change.NEW,
        Change.GONE,
        Change.EXPECTED,
    )
    assert (Exit.REGRESSED if gates else Exit.HELD) is actual


WHERE = f"{CELL} sinusoidal compile.inductor on cpu"
CRASH = outcome(verdict=Verdict.CRASH, reason="SIGSEGV")
WRONG = outcome(verdict=Verdict.FAIL, reason="wrong")
NO_EVIDENCE = "no evidence: 1 outcomes, not-applicable or not-tested"
NO_PROBE = expectation(probes=("compile.lenghts",))

BROKEN_EXPECTATIONS: dict[str, tuple[list[str], Outcome | None, Outcome, Expectation]] = {
    "holds": ([], FAIL, FAIL, expectation()),
    "holds for the first time": (
        [f"new: {CELL}: no record -> 1 outcomes"],
        None,
        FAIL,
        expectation(),
    ),
    "holds where it had passed": ([f"expected: {WHERE}: pass -> fail"], PASS, FAIL, expectation()),
    "starts to pass": (
        [f"unexpected-pass: {WHERE} ([[expect]] 1): fail -> pass"],
        FAIL,
        PASS,
        expectation(),
    ),
    "still passes": (
        [f"unexpected-pass: {WHERE} ([[expect]] 1): fail -> pass"],
        PASS,
        PASS,
        expectation(),
    ),
    "fails harder": (
        [f"unexpected: {WHERE} ([[expect]] 1): fail -> crash"],
        FAIL,
        CRASH,
        expectation(),
    ),
    "fails for another reason": (
        [f"unexpected: {WHERE} ([[expect]] 1): fail (left-* or lost) -> fail (wrong)"],
        WRONG,
        WRONG,
        expectation(reasons=("left-*", "lost")),
    ),
    "passes for no reason": (
        [f"unexpected-pass: {WHERE} ([[expect]] 1): fail (lost) -> pass"],
        FAIL,
        PASS,
        expectation(reasons=("lost",)),
    ),
    "was to pass": (
        [f"unexpected: {WHERE} ([[expect]] 1): pass -> fail"],
        PASS,
        FAIL,
        expectation(verdict=Verdict.PASS),
    ),
    "is fixed and was to pass": (
        [f"fixed: {WHERE}: fail -> pass"],
        FAIL,
        PASS,
        expectation(verdict=Verdict.PASS),
    ),
    "matches nothing": (
        ["expectation-unmatched: [[expect]] 1: fail -> no outcome matches"],
        FAIL,
        FAIL,
        NO_PROBE,
    ),
    "has no evidence": (
        [f"expectation-unmatched: [[expect]] 1: fail -> {NO_EVIDENCE}"],
        UNTESTED,
        UNTESTED,
        expectation(),
    ),
    "is about another encoding": ([], FAIL, FAIL, expectation(encodings=("rotary",))),
}


@pytest.mark.parametrize(
    "expected,before,after,row", BROKEN_EXPECTATIONS.values(), ids=BROKEN_EXPECTATIONS.keys()
)
def test_compare_runs_reports_what_breaks_an_expectation(
    expected: list[str], before: Outcome | None, after: Outcome, row: Expectation
) -> None:
    accepted = None if before is None else record(before)

    actual = [str(d) for d in compare(accepted, record(after), row)]

    assert expected == [
        line for line in actual if before or "new: " not in line or len(actual) == 1
    ]


def test_compare_runs_of_a_lost_expected_failure_reports_both() -> None:
    actual = [d.change for d in compare(record(FAIL), record(UNTESTED), expectation())]

    assert [Change.NOW_UNAVAILABLE, Change.EXPECTATION_UNMATCHED] == actual


def test_compare_runs_of_some_cells_accepts_evidence_of_the_others() -> None:
    known = {OTHER: record(outcome(cell=OTHER, verdict=Verdict.FAIL), cell=OTHER)}

    held = compare_runs(known, [record(UNTESTED)], Expectations([expectation()]))
    misspelt = compare_runs(known, [record(UNTESTED)], Expectations([NO_PROBE]))

    assert [Change.NOW_UNAVAILABLE] == [d.change for d in held]
    assert [Change.NOW_UNAVAILABLE, Change.EXPECTATION_UNMATCHED] == [d.change for d in misspelt]


def test_compare_runs_ignores_accepted_evidence_of_the_same_cell() -> None:
    known = {CELL: record(FAIL)}

    actual = compare_runs(known, [record(UNTESTED)], Expectations([expectation()]))

    assert Change.EXPECTATION_UNMATCHED in [d.change for d in actual]


def test_compare_runs_of_a_disagreeing_outcome_reports_it_as_flaky() -> None:
    known = outcome(verdict=Verdict.FAIL, attempts=2, disagreed=Attempt(verdict=Verdict.PASS))

    (actual,) = compare_runs({CELL: record(PASS)}, [record(known)], Expectations())

    assert f"flaky: {WHERE}: pass -> fail and pass" == str(actual)


def test_compare_runs_of_a_partial_run_ignores_what_did_not_run() -> None:
    accepted = {CELL: record(PASS, outcome(probe="state.deepcopy"))}
    run = [record(outcome(verdict=Verdict.FAIL), suite=None)]

    actual = compare_runs(accepted, run, Expectations([expectation()]), partial=True)

    assert [Change.EXPECTED] == [difference.change for difference in actual]
    assert Change.NOW_UNAVAILABLE in {d.change for d in compare_runs(accepted, run, Expectations())}


def test_compare_records_of_two_cells_asks_no_expectation() -> None:
    before, after = record(PASS), record(outcome(cell=OTHER, verdict=Verdict.FAIL), cell=OTHER)

    (actual,) = compare_records(before, after)

    assert (Change.REGRESSED, before.outcomes[0]) == (actual.change, actual.was)
    assert (after.outcomes[0], True) == (actual.now, is_worse([actual]))


@pytest.mark.parametrize("change", [Change.FIXED, Change.NEW, Change.GONE, Change.CHANGED])
def test_is_worse_of_a_change_for_the_better_is_false(change: Change) -> None:
    assert not is_worse([Difference(change, CELL, "one", "other")])
