"""The clock of the tests of a cluster."""

from __future__ import annotations

import pytest

from torchgrid.system import processes


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time of this test."""
    now = [100.0]
    monkeypatch.setattr(processes, "read_clock", lambda: now[0])
    return now
