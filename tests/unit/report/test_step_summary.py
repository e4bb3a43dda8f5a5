"""A step summary fits its budget, and says what it leaves out."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome, record, results, stopped
from torchgrid.contract import Verdict
from torchgrid.report.results import Results
from torchgrid.report.step_summary import render_section, render_step_summary


def make_results(count: int) -> Results:
    failed = (
        outcome(probe=f"device.p{number:04}", verdict=Verdict.FAIL, reason="nan", detail="ü|<b>")
        for number in range(count)
    )
    return results(record(*failed), record(cell="torch2.5.1-pypi-py3.14", stopped=stopped()))


def test_render_step_summary_begins_with_the_answer_and_escapes_text() -> None:
    summary = render_step_summary(make_results(2))

    headings = [line for line in summary.splitlines() if line.startswith("#")]
    assert [
        "# torchgrid",
        "## Encodings",
        "## Cells that stopped",
        "## Failures that nothing expects",
    ] == headings
    assert "- sinusoidal: broken (device) on 2.9.1 (2025-11): nan; not tested on 2.10.0" in summary
    assert "device.p0001 cpu: fail: nan: ü\\|&lt;b&gt;\n" in summary
    assert "Left out" not in summary


@pytest.mark.parametrize("budget", [100, 700, 2_000, 20_000])
def test_render_step_summary_never_exceeds_its_budget_and_counts_the_rest(budget: int) -> None:
    summary = render_step_summary(make_results(500), budget)

    assert len(summary.encode()) <= budget
    shown = summary.count("device.p")
    assert shown < 500
    if "Failures" in summary:
        assert f"**Left out for space: {500 - shown} of 500 lines.**" in summary


def test_render_step_summary_of_a_large_run_is_below_a_mebibyte_and_says_what_is_missing() -> None:
    """A host drops a summary near 1 MiB in silence."""
    summary = render_step_summary(make_results(15_000))

    assert 800_000 < len(summary.encode()) < 1_000_000
    assert "**Left out for space: " in summary


def test_render_section_keeps_the_order_and_leaves_out_the_end() -> None:
    lines = ["first", "second" * 100, "third"]

    text = render_section("Title", lines, 350)

    assert "- first\n" in text
    assert "third" not in text
    assert "**Left out for space: 2 of 3 lines.**" in text
    assert not render_section("Title", lines, 20)


def test_render_step_summary_of_nothing_says_so() -> None:
    assert "**Nothing was tested.**" in render_step_summary(results())
