"""Tests of a harness that is killed: what it started ends with it."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Harness

PATIENCE = 20


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux kills a child with its parent")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_run_ends_a_probe_if_its_harness_is_killed(
    harness: Harness, number: signal.Signals
) -> None:
    process = harness.start(select=["death.sleeps-on"])
    try:
        sleeper = _wait_for_pid(harness.folder / "sleeper.pid")
        process.send_signal(number)
        process.communicate(timeout=PATIENCE)
    finally:
        process.kill()

    assert _await_end(sleeper)
    assert "start" == harness.read_events()[-1]["event"]


def _wait_for_pid(file: Path) -> int:
    expires = time.monotonic() + PATIENCE
    while time.monotonic() < expires:
        if file.exists() and (text := file.read_text()):
            return int(text)
        time.sleep(0.01)
    raise TimeoutError(file)


def _await_end(pid: int) -> bool:
    expires = time.monotonic() + PATIENCE
    while time.monotonic() < expires:
        stat = Path(f"/proc/{pid}/stat")
        if not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.01)
    return False
