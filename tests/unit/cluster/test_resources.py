"""Tests of what cells need and workers offer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import cell, write
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.resources import (
    CPU_BYTES,
    CUDA_BYTES,
    DISK,
    MEMORY,
    compute_needs,
    compute_offer,
    count_fitting,
    list_lacking,
)
from torchgrid.model.place import Place
from torchgrid.model.project import Project
from torchgrid.system import files
from torchgrid.system.capacity import BYTES_PER_CELL

H100 = Place(accelerator="sm_90")
ARM = Place(platform="linux-aarch64")


@pytest.fixture(autouse=True)
def keep_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0")


@pytest.mark.parametrize(
    "source,place,at,fits",
    [
        ("pypi", Place(), Place(), True),
        ("pypi", H100, H100, True),
        # Beside a GPU, the cell would make another record.
        ("pypi", Place(), H100, False),
        ("pypi", H100, Place(), False),
        ("cpu", Place(), H100, True),
        ("cpu", ARM, Place(), False),
        ("pypi", ARM, ARM, True),
    ],
)
def test_needs_are_met_by_the_same_kind_of_machine(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    place: Place,
    at: Place,
    *,
    fits: bool,
) -> None:
    engine = read_engine()
    needs = compute_needs(Project(tmp_path), cell(source=source), place, engine)
    offer = {**compute_offer(tmp_path, at, engine, cells=2, free=0), DISK: 1e12}

    assert fits is bool(count_fitting(needs, offer))
    assert fits is (list_lacking(needs, offer) == [])


def test_compute_needs_takes_the_disk_space_of_an_earlier_lock_file(tmp_path: Path) -> None:
    project, row, engine = Project(tmp_path), cell(), read_engine()
    assert CUDA_BYTES == compute_needs(project, row, Place(), engine)[DISK]
    assert CPU_BYTES == compute_needs(project, cell(source="cpu"), Place(), engine)[DISK]

    where = 'url = "https://x.example/torch-2.9.1-py3-none-any.whl"'
    hashes = "hashes = { sha256 = '" + "0" * 64 + "' }"
    wheel = f"{{ {where}, size = 1000, {hashes} }}"
    text = f'[[packages]]\nname = "torch"\nversion = "2.9.1"\nwheels = [{wheel}]\n'
    write(project.lockfile(row.id), f'lock-version = "1.0"\n{text}')

    assert files.GIGABYTE == compute_needs(project, row, Place(), engine)[DISK]


def test_compute_offer_has_room_for_one_cell_and_counts_what_can_be_deleted(tmp_path: Path) -> None:
    before = compute_offer(tmp_path, Place(), read_engine(), cells=1, free=5)
    assert BYTES_PER_CELL == before[MEMORY]

    environment = Project(tmp_path).environment("old")
    environment.mkdir(parents=True)
    (environment / "libtorch.so").write_bytes(b"x" * 8_000_000)
    after = compute_offer(tmp_path, Place(), read_engine(), cells=1, free=BYTES_PER_CELL * 3)

    assert BYTES_PER_CELL * 3 == after[MEMORY]
    # Others write to this disk meanwhile.
    assert abs(after[DISK] - before[DISK]) < files.GIGABYTE


def test_count_fitting_is_limited_by_the_scarcest_resource() -> None:
    assert 2 == count_fitting({"a": 1, MEMORY: 4}, {"a": 8, MEMORY: 11})
    assert 0 == count_fitting({"a": 1}, {})


def test_list_lacking_gives_amounts_in_gigabytes() -> None:
    assert ["memory of 4.0 GB", "gpu-sm_90"] == list_lacking(
        {MEMORY: 4e9, "gpu-sm_90": 1, "a": 1}, {MEMORY: 2e9, "a": 1}
    )
