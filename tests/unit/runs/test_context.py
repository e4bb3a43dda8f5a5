"""Tests of a cell's context, which reads the records of its cell."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, record, write
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs import context as contexts
from torchgrid.runs.context import CellContext, CellHistory


@pytest.fixture
def context(tmp_path: Path) -> CellContext:
    with_einops = cell(requires=("einops",), probes=("device.*",))
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path), cell=with_einops)


def test_make_record_holds_the_requirements_and_probes_of_its_cell(context: CellContext) -> None:
    actual = context.make_record(suite="0f")

    assert (f"{CELL}+einops", ("einops",), ("device.*",), "0f") == (
        actual.cell,
        actual.requires,
        actual.probes,
        actual.suite,
    )


def test_read_history_distinguishes_the_last_record_from_the_accepted_one(
    context: CellContext,
) -> None:
    run = context.make_record(outcomes=(outcome(cell=context.cell.id),))
    context.store(run)

    expected = CellHistory(previous=run, accepted=context.make_record())
    assert expected == context.read_history()
    store.write_record(context.project.accepted, record(cell=context.cell.id))
    assert "suite" == context.read_history().accepted.suite


def test_read_history_takes_an_accepted_record_that_the_caller_has_read(
    context: CellContext,
) -> None:
    accepted = record(cell=context.cell.id)
    store.write_record(context.project.accepted, context.make_record(suite="of the file"))

    assert accepted == context.read_history({accepted.cell: accepted}).accepted
    assert context.read_history({}).accepted.is_empty


def test_read_previous_keeps_complete_lines_of_a_record_that_was_cut_off(
    context: CellContext,
) -> None:
    outcomes = [outcome(cell=context.cell.id, probe=f"a.{n}", key="0f") for n in range(3)]
    context.store(context.make_record(suite="0f", outcomes=tuple(outcomes)))
    file = store.locate_record(context.project.outcomes, context.cell.id)
    file.write_bytes(file.read_bytes()[:-20])

    assert context.make_record(outcomes=tuple(outcomes[:2])) == context.read_previous()


def test_read_previous_of_a_damaged_file_warns_and_is_empty(
    context: CellContext, caplog: pytest.LogCaptureFixture
) -> None:
    file = write(store.locate_record(context.project.outcomes, context.cell.id), "half a rec")

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = context.read_previous()

    assert context.make_record() == actual
    assert actual.is_empty
    assert file.name in caplog.messages[0]


def test_context_of_another_place_has_records_of_its_own(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = context.make_record(suite="here")
    context.store(here)
    elsewhere = CellContext(project=context.project, matrix=context.matrix, cell=context.cell)
    monkeypatch.setattr(contexts, "read_place", lambda _: Place(accelerator="sm_90"))

    assert elsewhere.read_previous().is_empty
    there = elsewhere.make_record(suite="there")
    elsewhere.store(there)

    assert f"{context.cell.id}@sm_90" == there.cell
    assert (here, there) == store.read_records(context.project.outcomes)
    # Each is compared with its own.
    accepted = {each.cell: each for each in (here, there)}
    assert there == elsewhere.read_history(accepted).accepted
    assert here == context.read_history(accepted).accepted


def test_make_record_holds_the_settings_that_shape_its_packages(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "2024-06-01")
    monkeypatch.setenv("UV_CONSTRAINT", "/home/me/constraints.txt")

    expected = {"UV_EXCLUDE_NEWER": "2024-06-01", "UV_CONSTRAINT": None}
    assert expected == context.make_record().settings
