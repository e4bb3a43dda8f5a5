"""Tests of inside.tasks: the order of tasks, and whose fault a failure on the fake device is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.outcomes import observed
from torchgrid.contract import Task, Unbuilt, Verdict
from torchgrid.inside.job import Job, Limits, Mode
from torchgrid.inside.probe import About, Fail, NotApplicable, NotTested, Probe
from torchgrid.inside.result import Result
from torchgrid.inside.tasks import TaskTable, _call_on_fake

CONSTRUCTION = Result(Verdict.NOT_TESTED, Unbuilt.CONSTRUCTION, "ValueError: odd")


def make_table(*probes: Probe, workers: int = 2) -> TaskTable:
    """Make the table of a job without encodings."""
    job = Job(
        cell="cell",
        journal=Path("journal"),
        scratch=Path("scratch"),
        mode=Mode.FORK,
        probes=(),
        paths=(),
        encodings=(),
        select=("*",),
        devices=("*",),
        skip=frozenset(),
        prepare=False,
        limits=Limits(memory_bytes=1, output_bytes=1, deadline_scale=1.0),
        workers=workers,
    )
    return TaskTable(job, probes, {})


def make_probe(name: str, **keys: Any) -> Probe:
    """Make a probe that does nothing."""
    usual: dict[str, Any] = {
        "devices": (),
        "deadline": 30.0,
        "meaning": "",
        "module": "theme",
        "function": lambda _: None,
        "about": About.ENCODING,
    }
    return Probe(name=name, **{**usual, **keys})


def make_calls(outcomes: dict[str, Exception | None]) -> Callable[[str], Any]:
    """Make a probe's call that ends by device with an exception, or without one."""

    def call(device: str) -> str:
        error = outcomes[device]
        if error is not None:
            raise error
        return device

    return call


def test_sort_puts_tasks_for_several_cores_first_and_short_ones_last() -> None:
    probes = (
        make_probe("theme.short"),
        make_probe("theme.long", deadline=300.0),
        make_probe("theme.wide", cores=2),
    )
    tasks = [Task("row", probe.name, "cpu") for probe in probes]
    in_order = [task.probe for task in make_table(*probes).sort(tasks)]

    assert ["theme.wide", "theme.long", "theme.short"] == in_order
    assert tasks == make_table(*probes, workers=1).sort(tasks)


def test_point_to_failure_names_the_probe_that_builds() -> None:
    table = make_table(make_probe("theme.other"), make_probe("theme.builds", builds=True))

    actual = table.point_to_failure(CONSTRUCTION)

    assert "ValueError: odd; see theme.builds" == actual.detail


def test_point_to_failure_names_no_probe_that_cannot_show_it() -> None:
    builds = make_probe("theme.builds", builds=True)
    missing = Result(Verdict.NOT_TESTED, Unbuilt.REQUIREMENT, "add it")

    assert missing == make_table(builds).point_to_failure(missing)
    assert CONSTRUCTION == make_table(make_probe("theme.other")).point_to_failure(CONSTRUCTION)


@pytest.mark.parametrize("error", [Fail("left-behind"), NotApplicable("no-table"), NotTested("x")])
def test_call_on_fake_keeps_a_conclusion_that_holds_on_the_fake_gpu_alone(error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        _call_on_fake(make_calls({"fake-cuda": error, "fake-cpu": None}))

    assert error is raised.value


def test_call_on_fake_returns_what_a_pass_returns() -> None:
    assert "fake-cuda" == _call_on_fake(make_calls({"fake-cuda": None}))


@pytest.mark.produces("not-tested", "fake-fails")
@pytest.mark.parametrize("error", [Fail("different-values"), RuntimeError("found no kernel")])
def test_call_on_fake_blames_the_fake_for_what_also_fails_on_a_fake_cpu(error: Exception) -> None:
    with pytest.raises(NotTested) as raised:
        _call_on_fake(make_calls({"fake-cuda": error, "fake-cpu": ValueError("no data")}))

    observed.note("not-tested", raised.value.reason)
    assert ("fake-fails", "on a fake CPU too: ValueError: no data") == (
        raised.value.reason,
        raised.value.detail,
    )
    assert error is raised.value.__cause__


def test_call_on_fake_runs_nothing_twice_if_memory_ran_out() -> None:
    with pytest.raises(MemoryError):
        _call_on_fake(make_calls({"fake-cuda": MemoryError()}))
