"""Tests that a schedule that died, and an alarm that is silent, are found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from torchgrid.ci.health import find_problems

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def run(created: str = "2026-11-23T04:17:00Z", conclusion: str = "success") -> dict[str, Any]:
    jobs = [
        {"name": "run / publish", "conclusion": "failure"},
        {"name": "tell", "conclusion": conclusion},
    ]
    return {"createdAt": created, "url": "https://host.example/7", "jobs": jobs}


def test_find_problems_of_a_run_that_wrote_its_issues_finds_none() -> None:
    assert [] == list(find_problems(run(), "s.yml", 15, NOW))


@pytest.mark.parametrize(
    "last,words",
    [
        ({}, "s.yml: no run of it has ended yet; enable s.yml"),
        (run("2026-09-01T04:17:00Z"), "its last run is 86 days old, and may be 15; enable"),
        (
            run("2026-09-01T04:17:00Z") | {"event": "schedule"},
            "its last run by schedule is 86 days old, and may be 15; enable",
        ),
        (run(conclusion="failure"), "the job 'tell' of https://host.example/7 ended with failure"),
        (run(conclusion="skipped"), "ended with skipped"),
        (run() | {"jobs": []}, "ended with None"),
        ({"jobs": []}, "gh described its last run in another way: KeyError('createdAt')"),
        (run("lately"), "gh described its last run in another way: ValueError"),
    ],
)
def test_find_problems_names_what_died(last: dict[str, Any], words: str) -> None:
    (problem,) = find_problems(last, "s.yml", 15, NOW)

    assert words in problem
