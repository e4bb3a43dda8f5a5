"""One forked child: its deadline, its group, what it said and how it ended."""

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

ANSWER_BYTES = 1 << 20

# How long a child that overran may take to write where it hangs.
LAST_WORDS = 0.2


@dataclass(frozen=True)
class Allowance:
    """What a child may use: seconds, bytes of memory (None: no limit), of kept output, of a file.

    `file_bytes` is the longest file it may write (None: no limit).
    """

    deadline: float
    memory_bytes: Optional[int]
    output_bytes: int
    file_bytes: Optional[int] = None


@dataclass(frozen=True)
class Ending:
    """How a child ended.

    `exit_code` is minus the signal it died of, or None when its deadline
    passed; `answer` is what it sent; `output` the last of what it printed;
    `excess` why it was ended before its time; `seconds` how long it lived.
    """

    exit_code: Optional[int]
    answer: bytes
    output: str
    out_of_memory: bool
    excess: Optional[str] = None
    seconds: float = 0.0


class Child:
    """A running child and the two streams it writes."""

    def __init__(self, pid: int, answer: Tail, output: Tail, deadline: float) -> None:
        self.pid = pid
        self.answer = answer
        self.output = output
        self.excess: Optional[str] = None
        self._began = time.monotonic()
        self._expires = self._began + deadline
        self._kills_before = _oom_kills()
        self._exit_code: Optional[int] = None
        self._late = False

    @property
    def expires(self) -> float:
        """When to look at it again, whether or not it says something."""
        return self._expires

    def is_over(self) -> bool:
        """Whether it ended, or must be ended: one that overruns may write its stack first."""
        if self.excess is not None or self._reap():
            return True
        if time.monotonic() < self._expires:
            return False
        if self._late:
            return True
        self._late = True
        self._expires = time.monotonic() + LAST_WORDS
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGUSR1)  # see child.py
        return False

    def end(self) -> Ending:
        """Kill what is left of it and its group, take what it left in its pipes, close them."""
        seconds = time.monotonic() - self._began
        self.kill_group()
        for tail in (self.answer, self.output):
            tail.drain()
            tail.close()
        code = None if self._late else self._exit_code
        return Ending(
            exit_code=code,
            answer=self.answer.content,
            output=self.output.content.decode("utf-8", "replace"),
            out_of_memory=code == -signal.SIGKILL and _oom_kills() > self._kills_before,
            excess=self.excess,
            seconds=seconds,
        )

    def kill_group(self) -> None:
        """Kill the child where it still runs, and every process that it started in its group."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)

    def _reap(self) -> bool:
        found, status = os.waitpid(self.pid, os.WNOHANG)
        if found:
            died = os.WIFSIGNALED(status)
            self._exit_code = -os.WTERMSIG(status) if died else os.WEXITSTATUS(status)
        return bool(found)


def fork(work: ChildWork, allowance: Allowance, ours: Iterable[int]) -> Child:
    """Do `work` in a child of this process; `ours` are descriptors that it must not keep."""
    answer, answer_end = os.pipe()
    output, output_end = os.pipe()
    parent = os.getpid()
    # What is buffered here would be written a second time there.
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        for descriptor in (answer, output, *ours):
            os.close(descriptor)
        memory, file = allowance.memory_bytes, allowance.file_bytes
        run_child(work, ChildTerms(answer_end, output_end, memory, file, parent))
    os.close(answer_end)
    os.close(output_end)
    _lead_group(pid)
    tails = Tail(answer, ANSWER_BYTES), Tail(output, allowance.output_bytes)
    return Child(pid, *tails, allowance.deadline)


def _lead_group(pid: int) -> None:
    """Make the child lead a group from here too: it may be killed before it does so itself."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.setpgid(pid, pid)


def _oom_kills() -> int:
    """Return how often this machine's kernel has killed for memory; 0 where it does not say."""
    counters = Path("/proc/vmstat")
    if not counters.exists():
        return 0
    for line in counters.read_text().splitlines():
        name, _, count = line.partition(" ")
        if name == "oom_kill":
            return int(count)
    return 0
