"""Tests that a lock of a project has one holder, which a message can name."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.unit.builders import CELL, ROOT
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.system.locks import INSTALL_LOCK, RUN_LOCK, is_locked, project_lock

HOLDER = """
import sys
from pathlib import Path
from torchgrid.system.locks import project_lock
from torchgrid.model.project import Project
with project_lock(Project(Path(sys.argv[1])), sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def start_holder(root: Path, name: str) -> Iterator[subprocess.Popen[str]]:
    """Start another process that holds a lock until it is killed."""
    argv = [sys.executable, "-c", HOLDER, str(root), name]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(argv, stdin=pipe, stdout=pipe, text=True, env=env) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        try:
            yield child
        finally:
            child.kill()


def lock_twice(place: Project, name: str) -> NothingTestedError:
    with pytest.raises(NothingTestedError) as caught, project_lock(place, name):
        pytest.fail("the lock has two holders")
    return caught.value


def test_project_lock_that_is_held_names_its_holder(tmp_path: Path) -> None:
    with start_holder(tmp_path, RUN_LOCK) as child:
        error = lock_twice(Project(tmp_path), RUN_LOCK)

    holder = rf"process {child.pid} on \S+ since \S+ \(-c .*\); wait"
    assert re.match(f"this project is already being run by {holder}", str(error))
    assert Exit.NOTHING_TESTED is error.code


def test_project_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    with start_holder(tmp_path, RUN_LOCK) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()

    with project_lock(Project(tmp_path), RUN_LOCK):
        assert is_locked(Project(tmp_path), RUN_LOCK)
    assert not is_locked(Project(tmp_path), RUN_LOCK)


def test_project_lock_of_one_cell_leaves_the_others_free(tmp_path: Path) -> None:
    place = Project(tmp_path)
    with start_holder(tmp_path, CELL):
        assert is_locked(place, CELL)
        assert not is_locked(place, f"{CELL}+setuptools")
        with project_lock(place, f"{CELL}+setuptools"), project_lock(place, RUN_LOCK):
            pass
        error = lock_twice(place, CELL)
        assert str(error).startswith(f"{CELL} is already being run")


def test_project_lock_whose_note_is_damaged_is_held_all_the_same(tmp_path: Path) -> None:
    with start_holder(tmp_path, RUN_LOCK):
        (Project(tmp_path).held_locks / "run.json").write_text("{")
        error = lock_twice(Project(tmp_path), RUN_LOCK)

    assert "by an unknown process; wait" in str(error)


def test_project_lock_with_wait_logs_the_holder_and_waits(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "torchgrid")
    with start_holder(tmp_path, INSTALL_LOCK) as child:
        threading.Timer(0.3, child.kill).start()
        began = time.monotonic()
        with project_lock(Project(tmp_path), INSTALL_LOCK, wait=True):
            assert is_locked(Project(tmp_path), INSTALL_LOCK)

    assert 0.2 < time.monotonic() - began < 5
    assert f"waiting for the install lock of process {child.pid}" in caplog.text
    assert not is_locked(Project(tmp_path), INSTALL_LOCK)
