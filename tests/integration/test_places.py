"""Cells on two kinds of machines: each has a record of its own, and is compared with its own."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.integration.contexts import THIS_PYTHON, read_stored
from tests.integration.loopback import Index
from torchgrid.environments.plan import plan_cell
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.records.run_result import judge_run
from torchgrid.records.source_keys import read_source_keys
from torchgrid.runs import context as contexts
from torchgrid.runs.cell_run import has_work, run_cell
from torchgrid.runs.context import CellContext


def move(monkeypatch: pytest.MonkeyPatch, context: CellContext, place: Place) -> CellContext:
    """Return the context of a cell on another kind of machine."""
    monkeypatch.setattr(contexts, "read_place", lambda _: place)
    return CellContext(project=context.project, matrix=context.matrix, cell=context.cell)


def is_open(context: CellContext) -> bool:
    """Tell whether a run of a cell would have something to do."""
    planned = plan_cell(context.project, context.cell)
    sources = read_source_keys(context.project, context.matrix)
    return has_work(context, context.read_history(), planned, sources)


def test_run_cell_beside_a_gpu_keeps_the_record_made_without_one(
    context: CellContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plain = move(monkeypatch, context, Place())
    run_cell(plain)
    gpu = move(monkeypatch, context, Place(accelerator="sm_90"))
    assert is_open(gpu)
    run_cell(gpu)

    names = [f"torch9.9.9-pypi-py{THIS_PYTHON}{suffix}" for suffix in ("", "@sm_90")]
    records = [read_stored(each) for each in (plain, gpu)]
    assert names == [record.cell for record in records]
    assert [{name} for name in names] == [{o.cell for o in record.outcomes} for record in records]
    assert [False, False] == [is_open(each) for each in (plain, gpu)]

    project = Project(tmp_path / "collected")
    wanted = ExpectedCells(cells=[context.cell], required=[context.cell.id])
    assert names == merge_records(project, wanted, [context.project.outcomes])
    accepted = {record.cell: record for record in store.read_records(project.outcomes)}
    assert () == judge_run(context.matrix, accepted, records).changed


def test_run_cell_attests_the_wheel_and_the_index_of_torch(
    context: CellContext, own: Index
) -> None:
    record = run_cell(context)

    assert record.attestation is not None
    file = own.folder / "simple" / "torch" / "torch-9.9.9-py3-none-any.whl"
    expected = {
        "file": file.name,
        "hash": f"sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}",
        "index": "pypi",
        "tags": ["py3-none-any"],
    }
    assert expected == record.attestation["wheel"]
    assert own.address not in store.dump_record(record)
