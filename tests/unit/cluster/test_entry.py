"""Tests of the task of Dask."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace

import pytest

from torchgrid.cluster import entry, worker


def test_run_order_hands_the_order_to_the_host_of_this_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    orders: list[Mapping[str, object]] = []
    monkeypatch.setattr(worker, "find_host", lambda: SimpleNamespace(run=orders.append))

    entry.run_order({"cell": "a"})

    assert [{"cell": "a"}] == orders
