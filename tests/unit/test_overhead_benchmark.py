"""Tests that the table of the overhead benchmark follows from the log of a harness."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.overhead import account, format_report


def make_task(name: str, began: float, ended: float, cores: int = 1) -> list[dict[str, Any]]:
    """Make the events of one task."""
    task = ["row", name, "cpu"]
    return [
        {"event": "start", "task": task, "cores": cores, "seconds": began},
        {"event": "finish", "task": task, "seconds": ended},
    ]


LOG = [
    {"event": "ready", "harness": 8.0, "probes": 0.5},
    {"event": "used", "kind": "check", "seconds": 1.0},
    *make_task("theme.long", 110.0, 130.0),
    *make_task("theme.wide", 130.0, 140.0, cores=2),
    {"event": "used", "kind": "probe", "seconds": 18.0},
    {"event": "used", "kind": "probe", "seconds": 12.0},
    {"event": "end", "seconds": 40.0, "harness": 9.5, "probes": 33.5},
]


def test_account_divides_the_core_seconds_of_a_log() -> None:
    found = account(LOG, 2, 8.0)

    assert (80.0, 8.0, 30.0, 1.0) == (found.available, found.imports, found.work, found.checks)
    # Two cores for 30 s of probes, of which one task held one for 20 s, and one both for 10 s.
    assert (2.0, 10.0, 20.0) == (found.prepare, found.before, found.beside)
    assert (2.0, 1.5) == (found.forks, found.harness)
    assert 41.0 == found.overhead


def test_format_report_ends_with_the_share_and_its_target() -> None:
    lines = format_report(account(LOG, 2, 8.0)).splitlines()

    assert "overhead: 51.2% (target: under 10%)" == lines[-1]
    (rest,) = (line for line in lines if line.startswith("- probes that hold a core"))
    assert [pytest.approx(5.5), pytest.approx(6.9)] == [float(word) for word in rest.split()[-2:]]
