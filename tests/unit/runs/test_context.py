"""A context knows its cell's records, and takes none that cannot be read."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, record, write
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext


@pytest.fixture
def context(tmp_path: Path) -> CellContext:
    asked = cell(requires=("einops",), probes=("device.*",))
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path), cell=asked)


def test_a_record_says_what_its_cell_was_made_for(context: CellContext) -> None:
    actual = context.record(suite="0f")

    assert (f"{CELL}+einops", ("einops",), ("device.*",), "0f") == (
        actual.cell,
        actual.requires,
        actual.probes,
        actual.suite,
    )


def test_what_was_run_and_what_was_accepted_are_told_apart(context: CellContext) -> None:
    run = context.record(outcomes=(outcome(cell=context.cell.id),))
    context.store(run)

    assert (run, context.record()) == (context.previous(), context.accepted())
    store.write_record(context.project.accepted, record(cell=context.cell.id))
    assert "suite" == context.accepted().suite


def test_what_is_whole_in_a_record_that_was_cut_off_is_kept(context: CellContext) -> None:
    outcomes = [outcome(cell=context.cell.id, probe=f"a.{n}", key="0f") for n in range(3)]
    context.store(context.record(suite="0f", outcomes=tuple(outcomes)))
    file = store.record_path(context.project.outcomes, context.cell.id)
    file.write_bytes(file.read_bytes()[:-20])

    assert context.record(outcomes=tuple(outcomes[:2])) == context.previous()


def test_a_record_that_cannot_be_read_is_told_and_is_none(
    context: CellContext, caplog: pytest.LogCaptureFixture
) -> None:
    file = write(store.record_path(context.project.outcomes, context.cell.id), "half a rec")

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = context.previous()

    assert context.record() == actual
    assert file.name in caplog.messages[0]
