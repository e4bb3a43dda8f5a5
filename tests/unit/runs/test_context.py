"""A desk knows its cell's records, and takes none that cannot be read."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, record, write
from torchgrid.model.project import Workplace
from torchgrid.records import store
from torchgrid.runs.context import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    asked = cell(requires=("einops",), probes=("device.*",))
    return Desk(workplace=Workplace(tmp_path), matrix=matrix(tmp_path), cell=asked)


def test_a_record_says_what_its_cell_was_made_for(desk: Desk) -> None:
    actual = desk.record(suite="0f")

    assert (f"{CELL}+einops", ("einops",), ("device.*",), "0f") == (
        actual.cell,
        actual.requires,
        actual.probes,
        actual.suite,
    )


def test_what_was_run_and_what_was_accepted_are_told_apart(desk: Desk) -> None:
    run = desk.record(outcomes=(outcome(cell=desk.cell.id),))
    desk.store(run)

    assert (run, desk.record()) == (desk.previous(), desk.accepted())
    store.write(desk.workplace.accepted, record(cell=desk.cell.id))
    assert "suite" == desk.accepted().suite


def test_what_is_whole_in_a_record_that_was_cut_off_is_kept(desk: Desk) -> None:
    outcomes = [outcome(cell=desk.cell.id, probe=f"a.{n}", key="0f") for n in range(3)]
    desk.store(desk.record(suite="0f", outcomes=tuple(outcomes)))
    file = store.file_of(desk.workplace.outcomes, desk.cell.id)
    file.write_bytes(file.read_bytes()[:-20])

    assert desk.record(outcomes=tuple(outcomes[:2])) == desk.previous()


def test_a_record_that_cannot_be_read_is_told_and_is_none(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    file = write(store.file_of(desk.workplace.outcomes, desk.cell.id), "half a rec")

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = desk.previous()

    assert desk.record() == actual
    assert file.name in caplog.messages[0]
