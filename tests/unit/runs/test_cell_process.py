"""Tests of cells that run in processes of this machine, and of the choice of which need one."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, encoding, interpreter, matrix, outcome, record, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk, interpreters, uv
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.records import store
from torchgrid.runs import cell_process
from torchgrid.runs.cell_process import NoxLauncher, store_unfinished
from torchgrid.runs.context import CellContext
from torchgrid.runs.matrix_run import Histories


def read_histories(contexts: Sequence[CellContext]) -> Histories:
    return {context.record_name: context.read_history() for context in contexts}


def make_context(root: Path, torch: str = "2.9.1") -> CellContext:
    row = cell(torch=torch)
    return CellContext(
        project=Project(root), matrix=matrix(root, encoding(), cells=(row,)), cell=row
    )


def test_select_unfinished_warns_once_of_a_damaged_record(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    project = Project(tmp_path)
    write(store.locate_record(project.outcomes, CELL), "half a rec")
    rows = matrix(project.root, encoding(), cells=(cell(),))
    context = CellContext(project=project, matrix=rows, cell=cell())

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = cell_process.select_unfinished([context], read_histories([context]))

    assert [context] == actual
    assert 1 == len(caplog.messages)


def test_select_unfinished_keeps_a_cell_that_cannot_be_planned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise CellStopped(stage=Stage.PLAN, reason=Reason.UNSATISFIABLE, detail="none")

    store.write_record(project.outcomes, record(outcome()))
    monkeypatch.setattr(uv, "resolve", refuse)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: interpreter(project.root))
    rows = matrix(project.root, encoding(), cells=(cell(),))
    context = CellContext(project=project, matrix=rows, cell=cell())

    assert [context] == cell_process.select_unfinished([context], read_histories([context]))


def test_store_unfinished_keeps_earlier_outcomes_and_hides_paths(tmp_path: Path) -> None:
    context = make_context(tmp_path)
    store.write_record(context.project.outcomes, record(outcome(key="0f")))

    actual = store_unfinished(context, f"no worker ran it: {tmp_path}/x is full")

    assert (outcome(key="0f"),) == actual.outcomes
    assert actual.stopped is not None
    assert (Stage.PLAN, Reason.NOT_FINISHED) == (actual.stopped.stage, actual.stopped.reason)
    assert "no worker ran it: <project>/x is full" == actual.stopped.detail
    assert actual == context.read_previous()


def test_has_room_of_a_nox_launcher_counts_the_running_cells(tmp_path: Path) -> None:
    launcher = NoxLauncher(noxfile=tmp_path / "noxfile.py", at_once=1)
    context = make_context(tmp_path)

    assert launcher.has_room(context, [])
    running = cell_process.start_process(context, ["true"], {"PATH": "/bin:/usr/bin"})
    assert not launcher.has_room(context, [running])
    assert [running] == [*launcher.stop([running])]
    running.conclude()


def test_start_process_without_a_record_stores_how_it_ended(tmp_path: Path) -> None:
    context = make_context(tmp_path)

    running = cell_process.start_process(context, ["/bin/sh", "-c", "echo lost; exit 7"], {})

    stop = running.conclude().stopped
    assert stop is not None
    assert "its session ended without a record: exit-7; its last line: lost" == stop.detail
    assert () == NoxLauncher(noxfile=tmp_path).unrun
    assert () == disk.read_waiting(context.project)
