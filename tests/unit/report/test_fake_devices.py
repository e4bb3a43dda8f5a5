"""Tests of the sections about a fake GPU that disagrees with a real one."""

from __future__ import annotations

import pytest

from tests.unit.builders import outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Outcome
from torchgrid.report.compatibility import render_compatibility_page
from torchgrid.report.encoding_pages import render_encoding_page
from torchgrid.report.fake_devices import find_disagreements

CELL = "torch2.9.1-machine.cu128-py3.11@sm_90"
PROBE = "device.follows-module"


def on(device: str, verdict: Verdict, reason: str | None = None, cell: str = CELL) -> Outcome:
    return outcome(cell=cell, probe=PROBE, device=device, verdict=verdict, reason=reason)


PASSES, FAILS = on("fake-cuda", Verdict.PASS), on("cuda", Verdict.FAIL, "left-behind")


def test_pages_name_the_probe_on_which_the_devices_disagree() -> None:
    made = results(record(PASSES, FAILS, cell=CELL))

    page = render_encoding_page(made, "sinusoidal")
    first = render_compatibility_page(made)

    assert "## Fake and real GPU" in page
    assert f"`{PROBE}` is pass on `fake-cuda`, and fail (left-behind) on `cuda`" in page
    assert "that are not those of the GPU of the same cell: [sinusoidal]" in first


@pytest.mark.parametrize(
    "outcomes",
    [
        (PASSES, on("cuda", Verdict.PASS)),
        (on("fake-cuda", Verdict.FAIL), FAILS),
        (on("fake-cuda", Verdict.NOT_TESTED), FAILS),
        (PASSES, on("cuda", Verdict.BLOCKED)),
        (PASSES,),
        (FAILS,),
    ],
)
def test_pages_say_nothing_where_the_devices_agree_or_are_silent(
    outcomes: tuple[Outcome, ...],
) -> None:
    made = results(record(*outcomes, cell=CELL))

    assert "Fake and real" not in render_encoding_page(made, "sinusoidal")
    assert "Fake and real" not in render_compatibility_page(made)


def test_find_disagreements_compares_devices_of_one_cell_alone() -> None:
    other = "torch2.9.1-pypi-py3.11"
    one = record(on("fake-cuda", Verdict.PASS, cell=other), cell=other)

    assert () == find_disagreements(results(one, record(FAILS, cell=CELL)), "sinusoidal")
