"""Tests of inside.toolkit.timing: what a call takes of the processor, and of the clock."""

from __future__ import annotations

import subprocess
import sys
import time

from torchgrid.inside.toolkit.timing import time_call, time_processor

SECONDS = 0.2
PROGRAM = f"import time\nwhile time.process_time() < {SECONDS}: pass"


def work() -> str:
    """Compute for SECONDS."""
    end = time.process_time() + SECONDS
    while time.process_time() < end:
        pass
    return "worked"


def sleep() -> str:
    """Wait for SECONDS."""
    time.sleep(SECONDS)
    return "slept"


def test_time_processor_counts_work_and_no_wait() -> None:
    worked, busy = time_processor(work)
    slept, idle = time_processor(sleep)

    assert ("worked", "slept") == (worked, slept)
    assert idle < SECONDS / 2 < busy < 5 * SECONDS


def test_time_processor_counts_the_work_of_a_program_that_has_ended() -> None:
    _, seconds = time_processor(lambda: subprocess.run([sys.executable, "-c", PROGRAM], check=True))

    assert 0.9 * SECONDS <= seconds


def test_time_call_counts_a_wait() -> None:
    slept, seconds = time_call(sleep)

    assert "slept" == slept
    assert seconds >= SECONDS
