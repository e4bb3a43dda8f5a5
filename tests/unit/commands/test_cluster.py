"""Tests of the command `worker`: its options become a worker, or one line."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.unit.builders import run_command
from torchgrid.cluster.worker import WorkerSpec
from torchgrid.commands import cluster
from torchgrid.system import capacity


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[WorkerSpec]:
    """The workers that a test starts."""
    found: list[WorkerSpec] = []
    monkeypatch.setattr(cluster, "run_worker", found.append)
    monkeypatch.setattr(capacity, "_count_available_cores", lambda: 8)
    # The command sets it, and the end of the test takes it away again.
    monkeypatch.setenv(capacity.CORES, "8")
    return found


def test_worker_takes_its_name_folder_and_jobs_from_the_options(
    tmp_path: Path, started: list[WorkerSpec]
) -> None:
    words = ["--name", "node-a", "--folder", str(tmp_path), "--jobs", "3", "--cores", "2"]

    assert 0 == run_command("worker", "tcp://scheduler:8786", *words)

    expected = WorkerSpec(scheduler="tcp://scheduler:8786", name="node-a", folder=tmp_path, cells=3)
    assert [expected] == started
    assert 2 == capacity.count_usable_cores()


def test_worker_is_named_after_its_host(
    tmp_path: Path, started: list[WorkerSpec], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socket, "gethostname", lambda: "node-b")

    assert 0 == run_command("worker", "tcp://scheduler:8786")

    assert [("node-b", tmp_path / "torchgrid-worker-node-b")] == [
        (s.name, s.folder) for s in started
    ]
    assert started[0].cells >= 1


@pytest.mark.parametrize(
    "words,expected",
    [
        (("--jobs", "0"), "--jobs: '0' is not a number of cells; write a number such as 2"),
        (("--cores", "x"), "TORCHGRID_CORES: 'x' is not a number of cores"),
    ],
)
def test_worker_refuses_wrong_numbers(
    started: list[WorkerSpec],
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    expected: str,
) -> None:
    assert 2 == run_command("worker", "tcp://scheduler:8786", *words)
    assert capsys.readouterr().err.startswith(f"error: {expected}")
    assert [] == started
