"""Tests of a worker: what it reports of itself, and what ends it before it starts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from filelock import FileLock

from torchgrid.cluster import worker as workers
from torchgrid.cluster.engine import read_engine
from torchgrid.cluster.worker import (
    WorkerSpec,
    describe_machine,
    name_default_folder,
    run_worker,
)
from torchgrid.model.errors import ConfigurationError, NothingTestedError


def make_spec(folder: Path, scheduler: str = "tcp://127.0.0.1:9") -> WorkerSpec:
    return WorkerSpec(scheduler=scheduler, name="node-a", folder=folder, cells=1)


def test_run_worker_without_the_library_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(ConfigurationError) as raised:
        run_worker(make_spec(tmp_path))

    assert "pip install 'torchgrid[cluster]'" in str(raised.value)


def test_run_worker_in_the_folder_of_another_one_is_refused(tmp_path: Path) -> None:
    with FileLock(tmp_path / "worker.lock"), pytest.raises(ConfigurationError) as raised:
        run_worker(make_spec(tmp_path))

    expected = f"{tmp_path}: another worker has this folder; name another one with --folder"
    assert expected == str(raised.value)


def test_run_worker_without_a_scheduler_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "CONNECT_SECONDS", 0.5)
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0")

    with pytest.raises(NothingTestedError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        run_worker(make_spec(tmp_path))


def test_describe_machine_names_its_torchgrid_and_what_it_is() -> None:
    actual = describe_machine()

    assert read_engine().dump() == actual["engine"]
    assert {"engine", "platform", "accelerator", "cores"} == actual.keys()
    assert actual["cores"] >= 1


def test_name_default_folder_is_one_folder() -> None:
    assert Path("torchgrid-worker-a-b") == name_default_folder("a/b")
