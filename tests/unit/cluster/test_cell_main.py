"""Tests of the program that runs one cell on a worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, outcome, record, write
from torchgrid.cluster import cell_main
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.context import CellContext

ROW = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n'


@pytest.mark.parametrize("has_work", [True, False])
def test_main_runs_a_cell_that_has_work_and_always_writes_its_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_work: bool
) -> None:
    ran: list[CellContext] = []

    def run(context: CellContext) -> Record:
        ran.append(context)
        return record()

    write(tmp_path / "matrix.toml", ROW)
    monkeypatch.setattr(cell_main, "run_cell", run)
    monkeypatch.setattr(cell_main, "select_unfinished", lambda found, _: found if has_work else [])
    path = store.write_record(Project(tmp_path).outcomes, record(outcome()))
    path.touch()
    before = path.stat().st_ino

    assert 0 == cell_main.main([str(tmp_path), CELL, "--only", "stale", "--network", "none"])

    assert [("stale", "none")] * has_work == [(each.only, each.network) for each in ran]
    assert has_work is (before == path.stat().st_ino)


def test_main_of_an_unknown_cell_is_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path / "matrix.toml", ROW)

    assert 2 == cell_main.main([str(tmp_path), "torch1.0.0-pypi-py3.7"])
    assert ["error: matrix.toml: there is no cell torch1.0.0-pypi-py3.7"] == caplog.messages
