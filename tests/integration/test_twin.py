"""`torchgrid twin` on records of real runs of a release and its candidate."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.contexts import edit_module, read_fake_torch, replace_cell
from tests.integration.loopback import Index
from torchgrid.__main__ import main
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext

STABLE, CANDIDATE = "9.9.9", "9.10.0rc1"

PROBES = '''\
"""A probe whose result depends on the release alone."""

from __future__ import annotations

import torch

from torchgrid.inside.api import Fail, probe


@probe("release.fits", kind="requirement")
def fits(case: object) -> None:
    """Passes on every release that is final."""
    if "rc" in torch.__version__:
        raise Fail("too-new", torch.__version__)
'''


@pytest.fixture
def cells(context: CellContext, own: Index) -> tuple[CellContext, CellContext]:
    """The cells of a release and of its candidate, whose probes differ in one result."""
    files = read_fake_torch()
    files["torch/__init__.py"] = files["torch/__init__.py"].replace(STABLE, CANDIDATE)
    own.add("torch", CANDIDATE, files)
    (context.project.root / "quick" / "release.py").write_text(PROBES)
    return context, replace_cell(context, torch=CANDIDATE)


def compare(cells: tuple[CellContext, CellContext]) -> int | str | None:
    """Compare the records of the last runs from the command line, and return the exit code."""
    names = [each.record_name for each in cells]
    outcomes = str(cells[0].project.outcomes)
    try:
        return main(["twin", *names, "--records", outcomes, "--root", str(cells[0].project.root)])
    except SystemExit as end:
        return end.code


def test_twin_separates_failures_of_the_candidate_alone_from_those_of_both(
    cells: tuple[CellContext, CellContext], capsys: pytest.CaptureFixture[str]
) -> None:
    for each in cells:
        run_cell(each)
    capsys.readouterr()

    assert 1 == compare(cells)

    lines = capsys.readouterr().out.splitlines()
    assert "regressed, on the candidate alone: 1" in lines
    assert any(line.startswith("  release.fits: pass -> fail (too-new): fine") for line in lines)
    # These fail on both, so they are the module's own.
    assert "on both: 2, of which matrix.toml expects 0" in lines
    assert "on the baseline alone: 0" in lines


def test_twin_refuses_a_candidate_of_another_commit(
    cells: tuple[CellContext, CellContext], capsys: pytest.CaptureFixture[str]
) -> None:
    stable, candidate = cells
    run_cell(stable)
    edit_module(Path(stable.project.root, "quick", "release.py"))
    run_cell(candidate)
    capsys.readouterr()

    assert 2 == compare(cells)

    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("are not of one commit: the probes differ: release; run both again")
