"""Tests of the keys that a pack computes: the rule is the host's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.packed.builders import ATTESTATION, SOURCES, row
from torchgrid.contract import Task
from torchgrid.model import cell
from torchgrid.packed.keys import find_channel, make_keys, name_record, read_host
from torchgrid.records import keys as host

ROWS = (row("fine"), row("own", skip=("compile.*",)))


@pytest.mark.parametrize(
    "task",
    [
        Task("fine", "device.follows", "cpu"),
        Task("-", "compile.works", "cpu"),
        Task("gone", "device.follows", "cpu"),
        Task("fine", "gone.follows", "cpu"),
    ],
)
def test_compute_key_is_that_of_the_host(task: Task) -> None:
    made = make_keys(SOURCES, ATTESTATION, ROWS, ["*"])
    same = host.Keys(**made.document)

    assert same.compute_key(task) == made.compute_key(task)
    assert same.suite == made.compute_suite()
    assert {"-": ["*"], "own": ["compile.*"]} == same.select


@pytest.mark.parametrize(
    "change,is_other",
    [
        ({"freeze": {"torch": "2.9.1", "numpy": "2.3"}}, True),
        ({"gpus": [{"name": "H100"}]}, True),
        ({"driver": "570.1"}, True),
        ({"import_seconds": 3.0, "kernel": "6.2"}, False),
    ],
)
def test_make_keys_depends_on_what_outcomes_depend_on(
    change: dict[str, Any], *, is_other: bool
) -> None:
    task = Task("fine", "device.follows", "cpu")
    before = make_keys(SOURCES, ATTESTATION, ROWS, ["*"]).compute_key(task)
    after = make_keys(SOURCES, {**ATTESTATION, **change}, ROWS, ["*"]).compute_key(task)

    assert is_other is (before != after)


def test_make_keys_of_a_new_theme_changes_no_key_of_another() -> None:
    task = Task("fine", "device.follows", "cpu")
    more = {**SOURCES, "themes": {"device": "d", "compile": "c", "gpu": "g"}}
    before, after = (make_keys(each, ATTESTATION, ROWS, ["*"]) for each in (SOURCES, more))

    assert before.compute_key(task) == after.compute_key(task)
    assert before.compute_suite() != after.compute_suite()


def test_read_host_leaves_out_what_is_not_known() -> None:
    assert {"machine": "Linux x86_64", "processor": "EPYC", "compiler": "gcc 12.2.0"} == read_host(
        {**ATTESTATION, "driver": {"error": "TimeoutExpired"}}
    )


@pytest.mark.parametrize(
    "change,expected",
    [
        ({}, "torch2.9.1-machine.cu128-py3.11"),
        ({"machine": "aarch64"}, "torch2.9.1-machine.cu128-py3.11@linux-aarch64"),
        (
            {"gpus": [{"name": "H100", "capability": "9.0"}]},
            "torch2.9.1-machine.cu128-py3.11@sm_90",
        ),
        ({"platform": "SunOS-5"}, "torch2.9.1-machine.cu128-py3.11"),
    ],
)
def test_name_record_ends_with_the_place(change: dict[str, Any], expected: str) -> None:
    assert expected == name_record({**ATTESTATION, **change})


@pytest.mark.parametrize("torch", ["2.9.1+cu128", "2.10.0rc1", "2.11.0.dev20261101+cpu", "2.9.0a0"])
def test_find_channel_is_that_of_the_host(torch: str) -> None:
    assert cell.find_channel(torch) == find_channel(torch)
