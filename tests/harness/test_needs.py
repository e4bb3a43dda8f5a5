"""Probes that need probes about the cell: what the cell lacks is never the module's fault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.harness.conftest import ROOT
from torchgrid.config.probes import list_probes

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run

LACKING = ("blocked", "left-out-missing")
SOME = ("blocked", "odd-missing")


@pytest.mark.parametrize("workers", [1, 2])
def test_run_gives_a_blocked_probe_the_reason_of_the_cell(harness: Harness, workers: int) -> None:
    run = harness.run(select=["needs.*"], workers=workers)

    assert LACKING == run.find_verdict("needs.blocked")
    assert LACKING == run.find_verdict("needs.blocked-hard")
    assert ("blocked", "OSError") == run.find_verdict("needs.blocked-by-error")
    found = run.find_outcome("needs.blocked")
    assert "left-out<2" == found["mends"]
    assert "needs.lacking: no module 'left_out'" == found["detail"]


@pytest.mark.parametrize("workers", [1, 2])
def test_run_runs_the_probes_of_the_cell_before_those_that_need_them(
    harness: Harness, workers: int
) -> None:
    run = harness.run(select=["needs.*"], workers=workers)

    order = [event["probe"] for event in run.events if event["event"] in ("start", "outcome")]
    last_of_cell = max(order.index(f"needs.{name}") for name in ("lacking", "has"))
    assert last_of_cell < order.index("needs.blocked")
    # Each of the cell's probes ran once, however many others need it.
    assert 4 == len(run.find_of_encoding("outcome", "-"))


def test_run_lets_a_probe_pass_that_does_not_meet_what_the_cell_lacks(harness: Harness) -> None:
    run = harness.run(select=["needs.*"])

    assert ("pass", None) == run.find_verdict("needs.works-all-the-same")
    assert SOME == run.find_verdict("needs.fails-of-it")
    assert ("not-tested", "left-out") == run.find_verdict("needs.unknown-all-the-same")


def test_run_finds_out_about_the_cell_where_its_own_probes_do_not_run(harness: Harness) -> None:
    run = harness.run(select=["needs.blocked", "needs.fails-of-it"])

    assert [] == run.find_of_encoding("outcome", "-")
    assert LACKING == run.find_verdict("needs.blocked")
    assert SOME == run.find_verdict("needs.fails-of-it")


KINDS_OF_ROW = {"needs.*": "requirement", "verdict.fail": "observation"}


@pytest.mark.parametrize(
    "kinds,expected",
    [
        ({}, {"needs.nothing": "observation", "verdict.fail": "requirement"}),
        (KINDS_OF_ROW, {"needs.nothing": "requirement", "verdict.fail": "observation"}),
    ],
    ids=["of the probe", "of the row"],
)
def test_run_writes_the_kind_of_the_probe_unless_the_row_has_another(
    harness: Harness, kinds: dict[str, str], expected: dict[str, str]
) -> None:
    row = harness.make_encoding(name="fine", kinds=kinds)

    run = harness.run(select=["needs.nothing", "verdict.fail"], encodings=[row])

    assert expected == list_kinds(run)


def list_kinds(run: Run) -> dict[str, str]:
    """Return the kinds of the outcomes that do not pass; each start has them too."""
    kinds = {start["probe"]: start["kind"] for start in run.find("start")}
    failed = [o for o in run.find_of_encoding("outcome", "fine") if o["verdict"] != "pass"]
    assert all(kinds[o["probe"]] == o["kind"] for o in failed)
    return {o["probe"]: o["kind"] for o in failed}


NEEDS_NOBODY = '''\
from torchgrid.inside.api import probe


@probe("faulty.here", kind="requirement", needs=("faulty.gone",))
def here(case):
    """Needs what does not exist."""
'''

CELL_NEEDS = '''\
from torchgrid.inside.api import probe


@probe("faulty.first", kind="requirement", about="cell")
def first(facts):
    """Passes."""


@probe("faulty.second", kind="requirement", about="cell", needs=("faulty.first",))
def second(facts):
    """Cannot wait for the other one."""
'''


@pytest.mark.parametrize(
    "source,words",
    [
        (NEEDS_NOBODY, "probe 'faulty.here' needs 'faulty.gone', which is not a probe about the"),
        (CELL_NEEDS, "probe 'faulty.second' is about the cell, and cannot need others"),
        (
            NEEDS_NOBODY.replace("requirement", "wish"),
            "probe 'faulty.here' has an unknown kind 'wish'",
        ),
    ],
)
def test_run_refuses_needs_and_kinds_that_do_not_exist(
    harness: Harness, tmp_path: Path, source: str, words: str
) -> None:
    folder = tmp_path / "probes"
    folder.mkdir()
    (folder / "faulty.py").write_text(source)

    run = harness.run(probes=[str(folder)])

    (stopped,) = run.find("stopped")
    assert "probes-invalid" == stopped["reason"]
    assert words in stopped["detail"]


def test_every_need_of_the_standard_probes_is_readable_without_importing_them() -> None:
    probes = list_probes((ROOT / "probes",))
    of_cell = {each.name for each in probes if each.about_cell}

    needed = {name for each in probes for name in each.needs}
    assert needed <= of_cell
    assert {"environment.inductor", "environment.onnx", "environment.distributed"} <= needed
    texts = "".join(path.read_text() for path in (ROOT / "probes").glob("*.py"))
    assert texts.count("needs=") == sum(bool(each.needs) for each in probes)
