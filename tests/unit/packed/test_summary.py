"""Tests of the lines that a pack prints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import lines
from tests.unit.packed.builders import ATTESTATION, bundle
from torchgrid.contract import Task
from torchgrid.packed import summary
from torchgrid.packed.journal import Journal
from torchgrid.packed.results import Scope

TASK = Task("fine", "device.follows", "cpu")


def outcome(verdict: str, reason: str | None = None, detail: str | None = None) -> dict[str, Any]:
    return {**TASK._asdict(), "verdict": verdict, "reason": reason, "detail": detail}


def test_describe_verdicts_counts_in_the_order_of_the_contract() -> None:
    found = [outcome("blocked"), outcome("pass"), outcome("fail"), outcome("pass")]

    assert "2 pass, 1 fail, 1 blocked" == summary.describe_verdicts(found)


def test_describe_untested_groups_by_reason_with_an_example() -> None:
    found = [
        outcome("not-tested", "no-float64", "first\nof many"),
        outcome("not-tested", "no-float64", "second"),
        outcome("blocked", "no-compiler", "x" * 200),
        outcome("pass"),
    ]

    first, second = summary.describe_untested(found)
    assert "2 not-tested: no-float64: first of many" == first
    assert summary.WIDTH == len(second)
    assert second.endswith("xxx...")


def test_describe_untested_counts_reasons_that_have_no_line() -> None:
    found = [outcome("not-tested", f"reason-{n}") for n in range(summary.REASONS + 2)]

    described = summary.describe_untested(found)
    assert summary.REASONS + 1 == len(described)
    assert "and 2 more reasons" == described[-1]


@pytest.mark.parametrize(
    "devices,expected",
    [
        (("*",), ["2 on cuda: torch sees no GPU: Found no NVIDIA driver"]),
        (("cpu",), []),
    ],
)
def test_describe_missing_devices_counts_tasks(
    devices: tuple[str, ...], expected: list[str]
) -> None:
    scope = Scope(("*",), ("fine", "own"), devices)

    assert expected == summary.describe_missing_devices(bundle(), scope, [TASK], ATTESTATION)


def test_progress_reports_deaths_once_and_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("torchgrid.packed.summary.time.monotonic", lambda: now[0])
    journal = Journal(tmp_path / "journal.jsonl")
    died = {**TASK._asdict(), "event": "outcome", "verdict": "crash", "reason": "SIGSEGV"}
    journal.path.write_bytes(lines(died, {**died, "device": "meta", "verdict": "pass"}))
    journal.read()
    progress = summary.Progress(5)

    progress.report(journal)
    progress.report(journal)
    now[0] = 90.0
    progress.report(journal)

    assert (
        "  fine device.follows on cpu: crash (SIGSEGV)\n  2 of 5 in 1.5 min\n"
        == capsys.readouterr().out
    )
