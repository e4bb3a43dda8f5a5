"""Tests of the names of cells that a pack found on a machine."""

from __future__ import annotations

import pytest

from torchgrid.model.cell import split_id
from torchgrid.model.machine import is_machine_cell, make_cell_id


@pytest.mark.parametrize(
    "torch,python,expected",
    [
        ("2.9.1+cu128", "3.11.7", "torch2.9.1-machine.cu128-py3.11"),
        ("2.9.1", "3.8.18", "torch2.9.1-machine-py3.8"),
        ("2.9.0a0+145a3a7bda.nv25.10", "3.12.3", "torch2.9.0a0-machine.145a3a7bda.nv25.10-py3.12"),
        ("2.10.0.dev20251101+cpu", "3.13.0", "torch2.10.0.dev20251101-machine.cpu-py3.13"),
        ("2.9.0+my-own/build@home", "3.11.1", "torch2.9.0-machine.my.own.build.home-py3.11"),
    ],
)
def test_make_cell_id_keeps_the_release_plain(torch: str, python: str, expected: str) -> None:
    actual = make_cell_id(torch, python)

    assert expected == actual
    assert is_machine_cell(actual)
    parts = split_id(actual)
    assert torch.partition("+")[0] == parts.release
    assert parts.variant.startswith("machine")


def test_make_cell_id_tells_a_free_threaded_build() -> None:
    assert "torch2.9.1-machine-py3.14t" == make_cell_id("2.9.1", "3.14.0", free_threaded=True)


@pytest.mark.parametrize(
    "cell",
    [
        "torch2.9.1-pypi-py3.11",
        "torch2.9.1-cpu-py3.11+machine",
        "torch2.9.1-machinery-py3.11",
        "machine",
    ],
)
def test_is_machine_cell_is_false_for_planned_cells(cell: str) -> None:
    assert not is_machine_cell(cell)
