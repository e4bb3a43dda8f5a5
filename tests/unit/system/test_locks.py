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

from tests.unit.builders import ROOT
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.system.locks import INSTALL_LOCK, RUN_LOCK, hold_lock, is_locked, wait_for_lock

HOLDER = """
import sys
from pathlib import Path
from torchgrid.system.locks import hold_lock
from torchgrid.model.project import Project
with hold_lock(Project(Path(sys.argv[1])), sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another(root: Path, name: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds a name until it is ended."""
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


def refused(place: Project, name: str) -> NothingTestedError:
    """What is said to the second who wants to hold it."""
    with pytest.raises(NothingTestedError) as caught, hold_lock(place, name):
        pytest.fail("it is held twice")
    return caught.value


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    with another(tmp_path, RUN_LOCK) as child:
        refusal = refused(Project(tmp_path), RUN_LOCK)

    words = rf"this project is run already by process {child.pid} on \S+ since \S+ \(-c .*\); wait"
    assert re.match(words, str(refusal))
    assert Exit.NOTHING_TESTED is refusal.code


def test_what_a_killed_process_held_is_free(tmp_path: Path) -> None:
    with another(tmp_path, RUN_LOCK) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()

    with hold_lock(Project(tmp_path), RUN_LOCK):
        assert is_locked(Project(tmp_path), RUN_LOCK)
    assert not is_locked(Project(tmp_path), RUN_LOCK)


def test_cells_are_held_one_by_one(tmp_path: Path) -> None:
    place = Project(tmp_path)
    with another(tmp_path, "torch2.9.1-pypi-py3.11"):
        assert is_locked(place, "torch2.9.1-pypi-py3.11")
        assert not is_locked(place, "torch2.9.1-pypi-py3.11+setuptools")
        with hold_lock(place, "torch2.9.1-pypi-py3.11+setuptools"), hold_lock(place, RUN_LOCK):
            pass
        refusal = refused(place, "torch2.9.1-pypi-py3.11")
        assert str(refusal).startswith("torch2.9.1-pypi-py3.11 is run already")


def test_a_holder_that_has_not_said_who_it_is_holds_all_the_same(tmp_path: Path) -> None:
    with another(tmp_path, RUN_LOCK):
        (Project(tmp_path).held / "run.json").write_text("{")
        refusal = refused(Project(tmp_path), RUN_LOCK)

    assert "another process, which has not said" in str(refusal)


def test_an_installation_waits_for_another_and_says_for_whom(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "torchgrid")
    with another(tmp_path, INSTALL_LOCK) as child:
        threading.Timer(0.3, child.kill).start()
        began = time.monotonic()
        with wait_for_lock(Project(tmp_path), INSTALL_LOCK):
            assert is_locked(Project(tmp_path), INSTALL_LOCK)

    assert 0.2 < time.monotonic() - began < 5
    assert f"waiting to install until it is done by process {child.pid}" in caplog.text
    assert not is_locked(Project(tmp_path), INSTALL_LOCK)
