"""Tests of the plugin by which Dask ends the cells of a worker."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from torchgrid.cluster.plugin import CellPlugin


@pytest.mark.parametrize(
    "start,finish,expected",
    [
        ("executing", "released", ["k"]),
        ("executing", "cancelled", ["k"]),
        ("executing", "memory", []),
        ("constrained", "executing", []),
        ("waiting", "released", []),
    ],
)
def test_transition_ends_the_cell_of_a_task_that_is_no_longer_wanted(
    start: str, finish: str, expected: list[str]
) -> None:
    ended: list[str] = []
    host: Any = SimpleNamespace(cancel=ended.append)

    CellPlugin(host).transition("k", start, finish, stimulus_id="s")

    assert expected == ended


def test_teardown_ends_every_cell() -> None:
    calls: list[tuple[object, ...]] = []
    host: Any = SimpleNamespace(cancel=lambda *words: calls.append(words))
    plugin = CellPlugin(host)

    plugin.teardown(worker=None)
    assert [()] == calls
