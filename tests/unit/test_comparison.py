"""A run is judged by what changed against the accepted records; no evidence is never a pass."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.unit.builders import CELL, outcome, record, stopped
from torchgrid.comparison import Change, Difference, differences, exit_code
from torchgrid.errors import Exit
from torchgrid.outcome import Outcome, Record
from torchgrid.verdict import Reason, Verdict

OTHER = "torch2.6.0-pypi-py3.11"

PASS = outcome()
FAIL = outcome(verdict=Verdict.FAIL)
UNASKED = outcome(verdict=Verdict.NOT_TESTED)


def compare(before: Record | None, after: Record) -> tuple[Difference, ...]:
    return differences({} if before is None else {before.cell: before}, [after])


def ends(*run: Record, accepted: Record | None = None) -> Exit:
    known = {} if accepted is None else {accepted.cell: accepted}
    return exit_code(run, differences(known, run))


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
    assert () == differences({OTHER: record(PASS, cell=OTHER), CELL: record(PASS)}, [record(PASS)])


EXITS: dict[str, tuple[Exit, list[Record], Record | None]] = {
    "nothing": (Exit.NOTHING_TESTED, [], None),
    "a cell that stopped": (Exit.NOTHING_TESTED, [record(stopped=stopped())], None),
    "a cell without outcomes": (Exit.NOTHING_TESTED, [record()], None),
    "a cell of questions not asked": (Exit.NOTHING_TESTED, [record(UNASKED)], None),
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

    actual = exit_code([record(PASS)], [Difference(change=change, **changes)])

    gates = change in (Change.REGRESSED, Change.NOW_UNAVAILABLE)
    assert (Exit.REGRESSED if gates else Exit.HELD) is actual
