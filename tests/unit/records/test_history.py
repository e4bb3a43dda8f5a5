"""Tests of steps: which records are compared, and what of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import pytest

from tests.unit.builders import expectation, outcome, record, stopped
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation, Expectations
from torchgrid.model.outcome import Record
from torchgrid.records.comparison import Change
from torchgrid.records.history import (
    compare_new_cells,
    compare_step,
    identify_host,
    list_steps,
    pair_records,
    pair_releases,
)
from torchgrid.records.keys import Keys
from torchgrid.records.metric_changes import MIN_POOL

OLD, NEW = "torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11"


def ran(cell: str, verdict: Verdict = Verdict.PASS, **changes: Any) -> Record:
    return record(outcome(cell=cell, verdict=verdict), cell=cell, **changes)


def keys(processor: str = "one", harness: str = "h") -> dict[str, Any]:
    host = {"processor": processor}
    return asdict(
        Keys(environment="e", host=host, harness=harness, encodings={}, themes={}, select={})
    )


def name_cells(*records: Record) -> list[tuple[str, str]]:
    return [(step.before.cell, step.after.cell) for step in list_steps(records)]


def test_list_steps_compares_each_cell_with_that_of_the_next_older_release() -> None:
    cells = [ran(f"torch{release}-pypi-py3.11") for release in ("2.10.0", "2.8.0", "2.9.1")]

    assert [(NEW, "torch2.10.0-pypi-py3.11"), (OLD, NEW)] == name_cells(*cells)


def test_list_steps_compares_no_cells_that_differ_in_more_than_their_release() -> None:
    others = [
        ran("torch2.9.1-pypi-py3.12"),
        ran("torch2.9.1-cpu-py3.11"),
        ran("torch2.9.1-pypi-py3.11+setuptools"),
        ran("torch2.9.1-pypi-py3.11@linux-aarch64"),
        ran(NEW, probes=("export.onnx",)),
    ]

    assert [] == name_cells(ran(OLD), *others)


FAIL = Verdict.FAIL
OLDER = "torch2.7.1-pypi-py3.11"


def name_lost(run: Record, *accepted: Record, expect: Iterable[Expectation] = ()) -> list[str]:
    lost = compare_new_cells([run], accepted, Expectations(expect))
    return [difference.where for difference in lost]


def test_compare_new_cells_names_what_the_accepted_release_before_had() -> None:
    where = [f"{NEW} sinusoidal compile.inductor on cpu"]

    assert where == name_lost(ran(NEW, FAIL), ran(OLD), ran(OLDER, FAIL))
    # The older one failed as well, or fails as matrix.toml expects.
    assert [] == name_lost(ran(NEW, FAIL), ran(OLD, FAIL), ran(OLDER))
    assert [] == name_lost(ran(NEW, FAIL), ran(OLD), expect=[expectation()])
    assert [] == name_lost(ran(NEW), ran(OLD, FAIL))


@pytest.mark.parametrize(
    "accepted",
    [
        # The cell itself is compared elsewhere, and a newer or an early build is not before it.
        (ran(NEW, FAIL), ran(OLD)),
        (ran("torch2.10.0-pypi-py3.11"),),
        (ran("torch2.9.0rc1-pypi-py3.11"),),
        # Another source, Python, extra package or set of probes is not its series.
        (ran("torch2.8.0-cpu-py3.11"),),
        (ran("torch2.8.0-pypi-py3.12"),),
        (ran("torch2.8.0-pypi-py3.11+numpy"),),
        (ran(OLD, probes=("export.*",)),),
        (ran(OLD, stopped=stopped(), suite=None),),
    ],
)
def test_compare_new_cells_compares_with_nothing_else(accepted: tuple[Record, ...]) -> None:
    assert [] == name_lost(ran(NEW, FAIL), *accepted)


def test_compare_new_cells_of_a_record_that_stopped_is_empty() -> None:
    assert [] == name_lost(ran(NEW, FAIL, stopped=stopped(), suite=None), ran(OLD))
    assert [] == name_lost(ran(NEW, FAIL, suite=None), ran(OLD))
    # One that stopped before is as good as none.
    assert 1 == len(name_lost(ran(NEW, FAIL), ran(NEW, stopped=stopped(), suite=None), ran(OLD)))


def test_compare_step_of_shared_encodings_counts_the_others() -> None:
    after = record(
        outcome(cell=NEW), outcome(cell=NEW, encoding="rotary", verdict=Verdict.FAIL), cell=NEW
    )

    actual = compare_step(ran(OLD), after, shared_only=True)

    assert ((), 1, ("rotary",)) == (actual.differences, actual.unchanged, actual.not_shared)


def test_compare_step_counts_what_did_not_change() -> None:
    actual = compare_step(ran(OLD), ran(NEW, Verdict.FAIL))

    assert [Change.REGRESSED] == [difference.change for difference in actual.differences]
    assert 0 == actual.unchanged


@pytest.mark.parametrize(
    "was,now,expected",
    [
        ((FAIL, "RuntimeError"), (FAIL, "NotImplementedError"), True),
        ((FAIL, "nan"), (Verdict.CRASH, "SIGSEGV"), True),
        ((Verdict.BLOCKED, "a"), (Verdict.BLOCKED, "b"), True),
        ((Verdict.NOT_APPLICABLE, "no-export"), (Verdict.BLOCKED, "b"), True),
        ((FAIL, "nan"), (FAIL, "nan"), False),
        ((Verdict.PASS, None), (Verdict.PASS, "a"), False),
        # These are differences.
        ((FAIL, "nan"), (Verdict.PASS, None), False),
        ((Verdict.BLOCKED, "a"), (FAIL, "nan"), False),
    ],
)
def test_compare_step_tells_another_reason_from_no_change(
    was: tuple[Verdict, str | None], now: tuple[Verdict, str | None], *, expected: bool
) -> None:
    before, after = (
        record(outcome(cell=cell, verdict=verdict, reason=reason), cell=cell)
        for cell, (verdict, reason) in ((OLD, was), (NEW, now))
    )

    step = compare_step(before, after)

    assert expected is bool(step.other_reasons)
    is_other = expected or bool(step.differences)
    assert (0 if is_other else 1) == step.unchanged
    assert not (expected and step.differences)


def test_pair_records_of_two_single_records_compares_them_whatever_their_cells() -> None:
    (actual,) = pair_records([ran(OLD)], [ran("torch2.9.1-cpu-py3.12", Verdict.FAIL)])

    assert 1 == len(actual.differences)


def test_pair_records_of_two_sets_compares_the_cells_in_both() -> None:
    old = [ran(OLD), ran("torch2.6.0-pypi-py3.11")]

    actual = pair_records(old, [ran(OLD, Verdict.FAIL), ran(NEW)])

    assert [OLD] == [step.after.cell for step in actual]


def test_pair_releases_skips_the_releases_in_between() -> None:
    cells = [ran(OLD), ran(NEW), ran("torch2.10.0-pypi-py3.11")]

    (actual,) = pair_releases(cells, "2.8.0", "2.10.0")

    assert (OLD, "torch2.10.0-pypi-py3.11") == (actual.before.cell, actual.after.cell)


def test_has_other_probes_tells_records_of_two_harnesses() -> None:
    same = compare_step(ran(OLD, keys=keys()), ran(NEW, keys=keys("other host")))
    other = compare_step(ran(OLD, keys=keys()), ran(NEW, keys=keys(harness="new")))

    assert (False, True) == (same.has_other_probes, other.has_other_probes)


def test_has_other_probes_without_keys_is_true_because_nobody_can_tell() -> None:
    assert compare_step(ran(OLD), ran(NEW, keys=keys())).has_other_probes


def test_identify_host_is_equal_on_one_machine_and_none_without_keys() -> None:
    one, same, other = (identify_host(ran(OLD, keys=keys(p))) for p in ("a", "a", "b"))

    assert one == same != other
    assert identify_host(ran(OLD)) is None


def test_compare_step_compares_times_only_of_one_host_and_one_version_of_the_probes() -> None:
    def timed(cell: str, seconds: float, **changes: Any) -> Record:
        outcomes = (
            outcome(cell=cell, encoding=f"e{n}", metrics={"cold_seconds": seconds})
            for n in range(MIN_POOL)
        )
        return record(*outcomes, cell=cell, **changes)

    same, host, harness, unknown = (
        compare_step(timed(OLD, 1.0, keys=keys()), timed(NEW, 9.0, keys=after))
        for after in (keys(), keys("other"), keys(harness="new"), None)
    )

    assert 1 == len(same.metrics)
    assert [(), (), ()] == [host.metrics, harness.metrics, unknown.metrics]
