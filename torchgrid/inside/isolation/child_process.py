"""One forked child, as its parent sees it: its deadline, its group, its result and its end."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Optional

from torchgrid.inside.isolation.child_main import ChildTerms, ChildWork, run_child
from torchgrid.inside.isolation.tail import Tail

RESULT_BYTES = 1 << 20

# The seconds in which a child that overran may print where it hangs.
LAST_WORDS = 0.2


@dataclass(frozen=True)
class Allowance:
    """The limits of a child: seconds, bytes of memory (None: no limit), bytes of kept output.

    `file_bytes` is the longest file that it may write (None: no limit).
    """

    deadline: float
    memory_bytes: Optional[int]
    output_bytes: int
    file_bytes: Optional[int] = None


@dataclass(frozen=True)
class Ending:
    """The end of a child.

    `exit_code` is minus the signal that it died of, or None if its deadline passed. `result` is
    what it sent, `output` the last of what it printed, `excess` why it was ended early, `seconds`
    how long it lived.
    """

    exit_code: Optional[int]
    result: bytes
    output: str
    out_of_memory: bool
    excess: Optional[str] = None
    seconds: float = 0.0


class Child:
    """A running child and the two streams that it writes.

    `expires` is when to look at it again, whether or not it writes.
    """

    def __init__(self, pid: int, result: Tail, output: Tail, deadline: float) -> None:
        self.pid = pid
        self.result = result
        self.output = output
        self.excess: Optional[str] = None
        self._began = time.monotonic()
        self.expires = self._began + deadline
        self._kills_before = _count_oom_kills()
        self._exit_code: Optional[int] = None
        self._late = False

    def is_over(self) -> bool:
        """Tell whether it ended, or must be ended; one that overruns may print its stack first."""
        if self.excess is not None:
            return True
        found, status = os.waitpid(self.pid, os.WNOHANG)
        if found:
            died = os.WIFSIGNALED(status)
            self._exit_code = -os.WTERMSIG(status) if died else os.WEXITSTATUS(status)
            return True
        if time.monotonic() < self.expires:
            return False
        if self._late:
            return True
        self._late = True
        self.expires = time.monotonic() + LAST_WORDS
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGUSR1)  # see child_main.py
        return False

    def end(self) -> Ending:
        """Kill what is left of the child and its group; read what it left in its pipes."""
        seconds = time.monotonic() - self._began
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):  # `is_over` may have waited for it
            os.waitpid(self.pid, 0)
        for tail in (self.result, self.output):
            tail.close()
        code = None if self._late else self._exit_code
        return Ending(
            exit_code=code,
            result=self.result.content,
            output=self.output.text,
            out_of_memory=code == -signal.SIGKILL and _count_oom_kills() > self._kills_before,
            excess=self.excess,
            seconds=seconds,
        )


def fork(work: ChildWork, allowance: Allowance, ours: Iterable[int]) -> Child:
    """Do `work` in a child of this process; `ours` are descriptors that it must not keep."""
    result, result_end = os.pipe()
    output, output_end = os.pipe()
    parent = os.getpid()
    # The child would write a second time what is buffered here.
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        for descriptor in (result, output, *ours):
            os.close(descriptor)
        memory, file = allowance.memory_bytes, allowance.file_bytes
        run_child(work, ChildTerms(result_end, output_end, memory, file, parent))
    os.close(result_end)
    os.close(output_end)
    # The child leads a group from here too: it may be killed before it makes one itself.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.setpgid(pid, pid)
    tails = Tail(result, RESULT_BYTES), Tail(output, allowance.output_bytes)
    return Child(pid, *tails, allowance.deadline)


def _count_oom_kills() -> int:
    """Return how often this machine's kernel has killed for memory; 0 if it does not tell."""
    counters = Path("/proc/vmstat")
    if not counters.exists():
        return 0
    for line in counters.read_text().splitlines():
        name, _, count = line.partition(" ")
        if name == "oom_kill":
            return int(count)
    return 0
