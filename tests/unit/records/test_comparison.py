"""A run is judged by what changed against the accepted records; no evidence is never a pass."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, outcome, record, stopped
from torchgrid.model.errors import Exit
from torchgrid.model.expectation import Expectation, Expectations
from torchgrid.model.outcome import CELL as THE_CELL
from torchgrid.model.outcome import Attempt, Outcome, Record
from torchgrid.model.verdict import Reason, Verdict
from torchgrid.records.comparison import (
    MANY,
    Change,
    Difference,
    choose_exit,
    compare_runs,
    format_differences,
)

OTHER = "torch2.6.0-pypi-py3.11"

PASS = outcome()
FAIL = outcome(verdict=Verdict.FAIL)
UNASKED = outcome(verdict=Verdict.NOT_TESTED)


def compare(before: Record | None, after: Record, *expect: Expectation) -> tuple[Difference, ...]:
    known = {} if before is None else {before.cell: before}
    return compare_runs(known, [after], Expectations(expect))


def ends(*run: Record, accepted: Record | None = None) -> Exit:
    known = {} if accepted is None else {accepted.cell: accepted}
    return choose_exit(run, compare_runs(known, run, Expectations()))


SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE)
BROKEN = (Verdict.FAIL, Verdict.CRASH, Verdict.TIMEOUT, Verdict.OUT_OF_MEMORY)

CHANGES: dict[tuple[Verdict, Verdict], Change | None] = {
    (Verdict.PASS, Verdict.PASS): None,
    **{(Verdict.PASS, after): Change.REGRESSED for after in BROKEN},
    **{(before, Verdict.PASS): Change.FIXED for before in BROKEN},
    **dict.fromkeys(itertools.product(BROKEN, BROKEN)),
    **dict.fromkeys(itertools.product((Verdict.PASS, *BROKEN), SILENT), Change.NOW_UNAVAILABLE),
    **dict.fromkeys(itertools.product(SILENT, (Verdict.PASS, *BROKEN)), Change.NEW),
    **dict.fromkeys(itertools.product(SILENT, SILENT)),
}


def test_the_table_of_changes_is_whole() -> None:
    assert set(itertools.product(Verdict, Verdict)) == CHANGES.keys()


@pytest.mark.parametrize("pair,expected", CHANGES.items(), ids=str)
def test_a_pair_of_verdicts_is_a_change_or_none(
    pair: tuple[Verdict, Verdict], expected: Change | None
) -> None:
    before, after = (record(outcome(verdict=verdict)) for verdict in pair)

    actual = [difference.change for difference in compare(before, after)]

    assert ([] if expected is None else [expected]) == actual


@pytest.mark.parametrize(
    "before,after,expected",
    [
        ([PASS], [FAIL], "regressed: {} sinusoidal compile.inductor on cpu: pass -> fail"),
        ([], [PASS], "new: {} sinusoidal compile.inductor on cpu: not asked -> pass"),
        (
            [PASS, outcome(device="meta")],
            [PASS],
            "now-unavailable: {} sinusoidal compile.inductor on meta: pass -> not asked",
        ),
        (
            [PASS, outcome(device="meta", verdict=Verdict.NOT_APPLICABLE)],
            [PASS],
            "gone: {} sinusoidal compile.inductor on meta: not-applicable -> not asked",
        ),
        (
            [PASS, outcome(probe="compile.lengths")],
            [PASS],
            "gone: {} sinusoidal compile.lengths on cpu: pass -> not asked",
        ),
        (
            [PASS, outcome(encoding="rotary")],
            [PASS],
            "gone: {} rotary compile.inductor on cpu: pass -> not asked",
        ),
    ],
)
def test_a_change_is_told_with_its_place(
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
        (None, record(UNASKED), (Change.NOW_UNAVAILABLE, "unknown", "no evidence")),
    ],
)
def test_a_whole_cell_changes(
    before: Record | None, after: Record, expected: tuple[Change, str, str] | None
) -> None:
    actual = [(d.change, d.before, d.after) for d in compare(before, after)]

    assert ([] if expected is None else [expected]) == actual


def test_cells_that_were_not_run_are_not_compared() -> None:
    accepted = {OTHER: record(PASS, cell=OTHER), CELL: record(PASS)}

    assert () == compare_runs(accepted, [record(PASS)], Expectations())


EXITS: dict[str, tuple[Exit, list[Record], Record | None]] = {
    "nothing": (Exit.NOTHING_TESTED, [], None),
    "a cell that stopped": (Exit.NOTHING_TESTED, [record(stopped=stopped())], None),
    "a cell without outcomes": (Exit.NOTHING_TESTED, [record()], None),
    "a cell of questions not asked": (Exit.NOTHING_TESTED, [record(UNASKED)], None),
    "a cell that only spoke of itself": (
        Exit.NOTHING_TESTED,
        [record(UNASKED, outcome(encoding=THE_CELL, probe="environment.compiler"))],
        None,
    ),
    "a cell that was only asked about itself": (
        Exit.HELD,
        [record(outcome(encoding=THE_CELL, probe="environment.compiler"))],
        None,
    ),
    "old answers of a cell that stopped": (
        Exit.NOTHING_TESTED,
        [record(PASS, stopped=stopped())],
        None,
    ),
    "answers for the first time": (Exit.HELD, [record(PASS), record(FAIL, cell=OTHER)], None),
    "the same answers": (Exit.HELD, [record(FAIL)], record(FAIL)),
    "a better answer": (Exit.HELD, [record(PASS)], record(FAIL)),
    "a worse answer": (Exit.REGRESSED, [record(FAIL)], record(PASS)),
    "no answer any more": (
        Exit.REGRESSED,
        [record(UNASKED), record(PASS, cell=OTHER)],
        record(PASS),
    ),
    "a device that is no longer there": (
        Exit.REGRESSED,
        [record(PASS)],
        record(PASS, outcome(device="meta")),
    ),
    "a probe that is no longer asked": (
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
    "a cell that was cut off before its first answer": (
        Exit.REGRESSED,
        [record(suite=None), record(PASS, cell=OTHER)],
        record(PASS),
    ),
    "a cell that was cut off between its answers": (
        Exit.REGRESSED,
        [record(PASS, suite=None), record(PASS, cell=OTHER)],
        record(PASS, outcome(device="meta")),
    ),
}


@pytest.mark.parametrize("expected,run,accepted", EXITS.values(), ids=EXITS.keys())
def test_a_run_ends_by_what_it_found(
    expected: Exit, run: list[Record], accepted: Record | None
) -> None:
    actual = ends(*run, accepted=accepted)

    assert expected is actual


@pytest.mark.parametrize("change", list(Change))
def test_only_what_got_worse_gates(change: Change) -> None:
    changes: dict[str, Any] = {"where": CELL, "before": "a", "after": "b"}

    actual = choose_exit([record(PASS)], [Difference(change=change, **changes)])

    gates = change not in (
        Change.FIXED,
        Change.FLAKY,
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
    "is mended and was to pass": (
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
        UNASKED,
        UNASKED,
        expectation(),
    ),
    "is somebody else's": ([], FAIL, FAIL, expectation(encodings=("rotary",))),
}


@pytest.mark.parametrize(
    "expected,before,after,row", BROKEN_EXPECTATIONS.values(), ids=BROKEN_EXPECTATIONS.keys()
)
def test_what_breaks_an_expectation_is_told(
    expected: list[str], before: Outcome | None, after: Outcome, row: Expectation
) -> None:
    accepted = None if before is None else record(before)

    actual = [str(d) for d in compare(accepted, record(after), row)]

    assert expected == [
        line for line in actual if before or "new: " not in line or len(actual) == 1
    ]


def test_what_can_no_longer_be_asked_is_told_though_it_was_to_fail() -> None:
    actual = [d.change for d in compare(record(FAIL), record(UNASKED), expectation())]

    assert [Change.NOW_UNAVAILABLE, Change.EXPECTATION_UNMATCHED] == actual


def test_a_part_of_the_matrix_need_not_hold_the_evidence_that_the_rest_has() -> None:
    known = {OTHER: record(outcome(cell=OTHER, verdict=Verdict.FAIL), cell=OTHER)}

    held = compare_runs(known, [record(UNASKED)], Expectations([expectation()]))
    misspelt = compare_runs(known, [record(UNASKED)], Expectations([NO_PROBE]))

    assert [Change.NOW_UNAVAILABLE] == [d.change for d in held]
    assert [Change.NOW_UNAVAILABLE, Change.EXPECTATION_UNMATCHED] == [d.change for d in misspelt]


def test_what_the_rest_held_before_this_run_is_no_evidence_for_it() -> None:
    known = {CELL: record(FAIL)}

    actual = compare_runs(known, [record(UNASKED)], Expectations([expectation()]))

    assert Change.EXPECTATION_UNMATCHED in [d.change for d in actual]


def test_an_outcome_that_disagrees_with_itself_is_flaky_and_no_regression() -> None:
    known = outcome(verdict=Verdict.FAIL, attempts=2, disagreed=Attempt(verdict=Verdict.PASS))

    (actual,) = compare_runs({CELL: record(PASS)}, [record(known)], Expectations())

    assert f"flaky: {WHERE}: pass -> fail and pass" == str(actual)


def test_of_a_partial_run_what_was_not_asked_is_not_gone() -> None:
    accepted = {CELL: record(PASS, outcome(probe="state.deepcopy"))}
    run = [record(outcome(verdict=Verdict.FAIL), suite=None)]

    actual = compare_runs(accepted, run, Expectations([expectation()]), partial=True)

    assert [Change.EXPECTED] == [difference.change for difference in actual]
    assert Change.NOW_UNAVAILABLE in {d.change for d in compare_runs(accepted, run, Expectations())}


def change(kind: Change, cell: str, number: int) -> Difference:
    return Difference(change=kind, where=f"{cell} fine a.{number} on cpu", before="", after="pass")


def test_many_new_questions_of_a_cell_are_one_line_and_no_regression_is_lost() -> None:
    new = [change(Change.NEW, CELL, number) for number in range(MANY)]
    few = [change(Change.NEW, OTHER, number) for number in range(MANY - 1)]
    worse = [change(Change.REGRESSED, CELL, number) for number in range(MANY)]

    actual = list(format_differences([*new, *few, *worse]))

    assert [f"new: {CELL}: {MANY} outcomes", *map(str, few), *map(str, worse)] == actual
