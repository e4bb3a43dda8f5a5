"""What several processes share is taken by one at a time, and given back however one ends."""

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
def holder(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has taken so many cores of two, and with a "g" the GPU."""
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


def _says(folder: Path, word: str) -> str:
    """What another process got."""
    argv = [sys.executable, "-I", "-S", "-c", HOLDER, str(ROOT), str(folder), word]
    done = subprocess.run(argv, input="", capture_output=True, text=True, check=True, timeout=10)
    return done.stdout.strip()


def test_a_process_takes_no_more_than_there_is(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)

    one, other = tokens.take(1), tokens.take(1)
    assert (HeldTokens((0,)), HeldTokens((1,)), None) == (one, other, tokens.take(1))

    assert other is not None
    tokens.give_back(other)
    assert other == tokens.take(1)


def test_all_there_is_will_do_where_more_is_wanted() -> None:
    assert HeldTokens((0,)) == JobServer(1).take(2)


def test_two_processes_share(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with holder(tmp_path, "1"):
        assert HeldTokens((1,)) == tokens.take(1)
        assert tokens.take(1) is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_the_dead_hold_nothing(tmp_path: Path, number: signal.Signals) -> None:
    tokens = JobServer(2, tmp_path)
    with holder(tmp_path, "2") as other:
        assert tokens.take(1) is None
        other.send_signal(number)
        other.wait(timeout=10)

        assert HeldTokens((0, 1)) == tokens.take(2)


def test_a_child_neither_holds_nor_drops_what_its_parent_has(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    assert tokens.take(2)
    pid = os.fork()
    if pid == 0:
        for descriptor in tokens.descriptors:
            os.close(descriptor)
        os._exit(0)
    os.waitpid(pid, 0)

    assert "None" == _says(tmp_path, "1")


def test_who_waits_for_two_is_not_overtaken_by_those_who_want_one(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with holder(tmp_path, "1"):
        assert tokens.take(2) is None  # and keeps the turn
        with holder(tmp_path, "1"):
            # that one got nothing: the other core is still free
            assert HeldTokens((1,)) == tokens.take(1)


def test_who_waits_for_the_gpu_leaves_the_cores_to_others(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    with holder(tmp_path, "1g"):
        assert tokens.take(1, gpus=1) is None
        assert HeldTokens((1,)) == tokens.take(1)


def test_the_gpu_is_one(tmp_path: Path) -> None:
    tokens = JobServer(2)

    assert HeldTokens((0,), (0,)) == tokens.take(1, gpus=1)
    assert tokens.take(1, gpus=1) is None


def test_of_several_gpus_each_is_taken_once() -> None:
    tokens = JobServer(4)
    tokens.see(3)

    assert HeldTokens((0,), (0, 1)) == tokens.take(1, gpus=2)
    assert tokens.take(1, gpus=2) is None
    assert HeldTokens((1,), (2,)) == tokens.take(1, gpus=1)


@pytest.mark.parametrize(
    "visible,expected",
    [(None, "0,2"), ("", "0,2"), ("5,6,7", "5,7"), ("GPU-a,GPU-b,GPU-c", "GPU-a,GPU-c")],
)
def test_a_question_sees_the_gpus_it_has(
    monkeypatch: pytest.MonkeyPatch, visible: str | None, expected: str
) -> None:
    monkeypatch.setenv(visible_gpus.VISIBLE, visible or "")
    if visible is None:
        monkeypatch.delenv(visible_gpus.VISIBLE)

    assert {"sees": expected} == visible_gpus.call_with_gpus(
        (0, 2), lambda: {"sees": os.environ[visible_gpus.VISIBLE]}
    )


def test_waiting_is_said_and_ends(tmp_path: Path) -> None:
    tokens = JobServer(2, tmp_path)
    said: list[float] = []
    with holder(tmp_path, "2") as other:
        threading.Timer(0.3, other.kill).start()
        taken = tokens.wait(lambda: said.append(time.monotonic()), patience=0.05)

    assert HeldTokens((0,)) == taken
    assert 2 <= len(said) <= 8


def test_a_harness_waits_for_its_turn(harness: Harness, tmp_path: Path) -> None:
    folder = tmp_path / "tokens"
    folder.mkdir()
    with holder(folder, "2") as other:
        process = harness.start(tokens={"folder": str(folder), "cores": 2}, workers=2)
        try:
            time.sleep(0.25)
            before = harness.events()
            other.kill()
            process.communicate(timeout=30)
        finally:
            process.kill()

    assert () == before
    assert {"event": "end"} == harness.events()[-1]
