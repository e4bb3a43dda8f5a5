"""Tests of isolation.jobserver: processes share cores and GPUs, and release them at any end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.builders import ROOT
from torchgrid.inside.isolation import visible_gpus
from torchgrid.inside.isolation.jobserver import HeldTokens, JobServer

if TYPE_CHECKING:
    from tests.harness.conftest import Harness

HOLDER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from torchgrid.inside.isolation.jobserver import JobServer
tokens = JobServer(2, Path(sys.argv[2]))
for word in sys.argv[3:]:
    print(tokens.take(int(word.strip("g")), gpus=int(word.endswith("g"))), flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def start_holder(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Start a process that holds so many cores of two, and with a "g" the GPU."""
    argv = [sys.executable, "-I", "-S", "-c", HOLDER, str(ROOT), str(folder), *words]
    with subprocess.Popen(
        argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for _ in words:
            process.stdout.readline()
        try:
            yield process
        finally:
            process.kill()


def _take_elsewhere(folder: Path, word: str) -> str:
    """Return what another process gets."""
    argv = [sys.executable, "-I", "-S", "-c", HOLDER, str(ROOT), str(folder), word]
    done = subprocess.run(argv, input="", capture_output=True, text=True, check=True, timeout=10)
    return done.stdout.strip()


def test_take_returns_none_if_all_cores_are_taken(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)

    one, other = tokens.take(1), tokens.take(1)
    assert (HeldTokens((0,)), HeldTokens((1,)), None) == (one, other, tokens.take(1))

    assert other is not None
    tokens.release(other)
    assert other == tokens.take(1)


def test_take_returns_all_cores_if_more_are_wanted() -> None:
    assert HeldTokens((0,)) == JobServer(1).take(2)


def test_take_leaves_the_cores_of_another_process(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with start_holder(tmp_path, "1"):
        assert HeldTokens((1,)) == tokens.take(1)
        assert tokens.take(1) is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_take_gets_the_cores_of_a_dead_process(tmp_path: Path, number: signal.Signals) -> None:
    tokens = JobServer(2, tmp_path)
    with start_holder(tmp_path, "2") as other:
        assert tokens.take(1) is None
        other.send_signal(number)
        other.wait(timeout=10)

        assert HeldTokens((0, 1)) == tokens.take(2)


def test_take_holds_for_the_parent_and_not_for_its_child(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    assert tokens.take(2)
    pid = os.fork()
    if pid == 0:
        for descriptor in tokens.descriptors:
            os.close(descriptor)
        os._exit(0)
    os.waitpid(pid, 0)

    assert "None" == _take_elsewhere(tmp_path, "1")


def test_take_of_two_cores_is_not_overtaken_by_those_of_one(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with start_holder(tmp_path, "1"):
        assert tokens.take(2) is None  # and keeps the turn
        with start_holder(tmp_path, "1"):
            # The other process got nothing, so one core is still free.
            assert HeldTokens((1,)) == tokens.take(1)


def test_take_leaves_the_cores_to_others_while_it_waits_for_a_gpu(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with start_holder(tmp_path, "1g"):
        assert tokens.take(1, gpus=1) is None
        assert HeldTokens((1,)) == tokens.take(1)


def test_take_gives_the_one_gpu_once(tmp_path: Path) -> None:
    tokens = JobServer(2)

    assert HeldTokens((0,), (0,)) == tokens.take(1, gpus=1)
    assert tokens.take(1, gpus=1) is None


def test_take_gives_each_of_several_gpus_once() -> None:
    tokens = JobServer(4)
    tokens.set_gpus(3)

    assert HeldTokens((0,), (0, 1)) == tokens.take(1, gpus=2)
    assert tokens.take(1, gpus=2) is None
    assert HeldTokens((1,), (2,)) == tokens.take(1, gpus=1)


@pytest.mark.parametrize(
    "visible,expected",
    [(None, "0,2"), ("", "0,2"), ("5,6,7", "5,7"), ("GPU-a,GPU-b,GPU-c", "GPU-a,GPU-c")],
)
def test_call_with_gpus_shows_a_probe_its_gpus_alone(
    monkeypatch: pytest.MonkeyPatch, visible: str | None, expected: str
) -> None:
    monkeypatch.setenv(visible_gpus.VISIBLE, visible or "")
    if visible is None:
        monkeypatch.delenv(visible_gpus.VISIBLE)

    assert {"sees": expected} == visible_gpus.call_with_gpus(
        (0, 2), lambda: {"sees": os.environ[visible_gpus.VISIBLE]}
    )


def test_wait_reports_until_a_core_is_free(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    reports: list[float] = []
    with start_holder(tmp_path, "2") as other:
        threading.Timer(0.3, other.kill).start()
        taken = tokens.wait(lambda: reports.append(time.monotonic()), patience=0.05)

    assert HeldTokens((0,)) == taken
    assert 2 <= len(reports) <= 8


def test_run_waits_until_a_core_is_free(harness: Harness, tmp_path: Path) -> None:
    folder = tmp_path / "tokens"
    folder.mkdir()
    with start_holder(folder, "2") as other:
        process = harness.start(tokens={"folder": str(folder), "cores": 2}, workers=2)
        try:
            time.sleep(0.25)
            before = harness.read_events()
            other.kill()
            process.communicate(timeout=30)
        finally:
            process.kill()

    assert () == before
    assert {"event": "end"} == harness.read_events()[-1]
