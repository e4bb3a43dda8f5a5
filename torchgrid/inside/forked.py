"""Running work in a forked child: its deadline, its group, what it said and how it ended."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from torchgrid.inside.child import Terms, Work, live

# A select wakes at once when a child writes or ends. These are for the child
# whose pipes stay open behind it (a grandchild holds them), and for the moment
# between its last descriptor being closed and its being a zombie.
PAUSE = 0.05
MOMENT = 0.001

CHUNK = 1 << 16
ANSWER_BYTES = 1 << 20

# What an ended child can have left in two pipes, and no more: a grandchild
# that escaped its group may go on writing for ever.
LEFT_OVER_READS = 32

# How long a child that overran may take to write where it hangs.
LAST_WORDS = 0.2


@dataclass(frozen=True)
class Allowance:
    """What a child may use: seconds, bytes of memory (None: no limit), bytes of kept output."""

    deadline: float
    memory_bytes: Optional[int]
    output_bytes: int


@dataclass(frozen=True)
class Ending:
    """How a child ended.

    `exit_code` is minus the signal it died of, or None when its deadline
    passed; `answer` is what it sent; `output` the last of what it printed.
    """

    exit_code: Optional[int]
    answer: bytes
    output: str
    out_of_memory: bool


class Tail:
    """The last bytes of a stream, read as they come."""

    def __init__(self, descriptor: int, length: int) -> None:
        self._descriptor = descriptor
        self._length = length
        self.content = b""

    def fileno(self) -> int:
        """Return the descriptor, so that a selector can watch this."""
        return self._descriptor

    def read(self) -> bool:
        """Take what is there; False at the end of the stream."""
        piece = os.read(self._descriptor, CHUNK)
        self.content = (self.content + piece)[-self._length :]
        return bool(piece)

    def close(self) -> None:
        """Give the descriptor back."""
        os.close(self._descriptor)


@dataclass(frozen=True)
class Child:
    """A running child and the two streams it writes."""

    pid: int
    answer: Tail
    output: Tail


def run_in_child(work: Work, allowance: Allowance) -> Ending:
    """Do `work` in a child of this process, and kill whatever it leaves behind."""
    kills_before = _oom_kills()
    child = _fork(work, allowance)
    try:
        exit_code = _attend(child, time.monotonic() + allowance.deadline)
    finally:
        _kill_group(child.pid)
        child.answer.close()
        child.output.close()
    return Ending(
        exit_code=exit_code,
        answer=child.answer.content,
        output=child.output.content.decode("utf-8", "replace"),
        out_of_memory=exit_code == -signal.SIGKILL and _oom_kills() > kills_before,
    )


def _fork(work: Work, allowance: Allowance) -> Child:
    answer, answer_end = os.pipe()
    output, output_end = os.pipe()
    parent = os.getpid()
    # What is buffered here would be written a second time there.
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        os.close(answer)
        os.close(output)
        live(work, Terms(answer_end, output_end, allowance.memory_bytes, parent))
    os.close(answer_end)
    os.close(output_end)
    _lead_group(pid)
    return Child(pid, Tail(answer, ANSWER_BYTES), Tail(output, allowance.output_bytes))


def _lead_group(pid: int) -> None:
    """Make the child lead a group from here too: it may be killed before it does so itself."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.setpgid(pid, pid)


def _attend(child: Child, expires: float) -> Optional[int]:
    """Read what the child writes until it ends; None when it had to be killed at its deadline."""
    with selectors.DefaultSelector() as selector:
        selector.register(child.answer, selectors.EVENT_READ, data=child.answer)
        selector.register(child.output, selectors.EVENT_READ, data=child.output)
        exit_code = _listen_until(selector, child.pid, expires)
        if exit_code is None:
            _take_last_words(selector, child.pid)
        _kill_group(child.pid)
        for _ in range(LEFT_OVER_READS):
            _listen(selector, 0)
    return exit_code


def _listen_until(selector: selectors.BaseSelector, pid: int, expires: float) -> Optional[int]:
    while time.monotonic() < expires:
        _listen(selector, PAUSE)
        exit_code = _reap(pid)
        if exit_code is not None:
            return exit_code
    return None


def _listen(selector: selectors.BaseSelector, pause: float) -> None:
    """Read once from each stream that has something; a stream that ended is no longer watched."""
    if not selector.get_map():
        time.sleep(min(pause, MOMENT))
        return
    for key, _ in selector.select(pause):
        tail: Tail = key.data
        if not tail.read():
            selector.unregister(tail)


def _take_last_words(selector: selectors.BaseSelector, pid: int) -> None:
    """Have a child that overran write its stack (see child.py), then end it."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGUSR1)
    _listen_until(selector, pid, time.monotonic() + LAST_WORDS)


def _reap(pid: int) -> Optional[int]:
    """Return the exit code of an ended child, minus the signal it died of; None while it runs."""
    found, status = os.waitpid(pid, os.WNOHANG)
    if not found:
        return None
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def _kill_group(pid: int) -> None:
    """Kill the child where it still runs, and every process it started and left."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


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
