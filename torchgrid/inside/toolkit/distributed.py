"""Doing the same work in two forked processes that form a gloo group over the loopback device."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import json
import os
import re
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, Iterator, List, NoReturn, Tuple
from unittest import mock

import torch
import torch.distributed as dist
from torch import Tensor

from torchgrid.inside.isolation.parent_death import BROKEN, die_with_parent
from torchgrid.inside.probe import Fail, NotApplicable, NotTested, Verdict
from torchgrid.inside.result import Result, call_probe, parse_result

Tensors = Dict[str, Tensor]
Work = Callable[[int], Tensors]

RANKS = (0, 1)

# Seconds: for one collective, for all of the work, and between two looks at whether it is done.
GLOO_PATIENCE = 20
PATIENCE = 60.0
PAUSE = 0.005

# How gloo says that the other rank is gone.
LOST = r"Connection (closed|reset)|Broken pipe|gloo"

LOOPBACK = "lo0" if sys.platform == "darwin" else "lo"


def on_two_ranks(work: Work) -> Tuple[Tensors, Tensors]:
    """What `work(0)` and `work(1)` return in two forked processes, which end with this one.

    Raises NotTested where there is no fork or no gloo, what rank 0 concludes, and Fail for whatever
    else either of them raises.
    """
    _require_gloo()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with contextlib.ExitStack() as started:
            pids = [started.enter_context(_started(work, rank, folder)) for rank in RANKS]
            expires = time.monotonic() + PATIENCE
            while not all(_is_done(rank, pid, folder) for rank, pid in zip(RANKS, pids)):
                if time.monotonic() > expires:
                    raise Fail("ranks-hang", f"the two ranks are not done in {PATIENCE:g} s")
                time.sleep(PAUSE)
        _judge([_said(rank, folder) for rank in RANKS])
        mine, theirs = (torch.load(folder / f"tensors {rank}") for rank in RANKS)
    return mine, theirs


def _require_gloo() -> None:
    if not hasattr(os, "fork"):
        raise NotTested("no-fork", "two ranks are two forked processes, and this system forks none")
    if not dist.is_available() or not getattr(dist, "is_gloo_available", lambda: True)():
        raise NotTested("no-gloo", "this build has no torch.distributed with gloo")


@contextlib.contextmanager
def _started(work: Work, rank: int, folder: Path) -> Iterator[int]:
    """Start a rank, and end it whatever happens."""
    parent = os.getpid()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _be_rank(functools.partial(_join_and_work, work, rank, folder), rank, folder, parent)
    try:
        yield pid
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _be_rank(question: Callable[[], None], rank: int, folder: Path, parent: int) -> NoReturn:
    try:
        die_with_parent(parent)
        answer = call_probe(question)
        _write(folder / f"said {rank}", json.dumps(answer.as_json()).encode() + b"\n")
        # One that goes would break the other's last collective. It is killed, and does not leave
        # the group: that waits, holding Python's lock, for threads of gloo that may want the lock.
        while answer.verdict is Verdict.PASS:
            time.sleep(PATIENCE)
    finally:
        os._exit(BROKEN)


def _join_and_work(work: Work, rank: int, folder: Path) -> None:
    # The threads of a parallel region are not forked with the process that had one.
    torch.set_num_threads(1)
    with mock.patch.dict(os.environ, GLOO_SOCKET_IFNAME=LOOPBACK):
        dist.init_process_group(
            "gloo",
            store=dist.FileStore(str(folder / "store"), len(RANKS)),
            rank=rank,
            world_size=len(RANKS),
            timeout=dt.timedelta(seconds=GLOO_PATIENCE),
        )
    torch.save(work(rank), folder / f"tensors {rank}")


def _write(file: Path, content: bytes) -> None:
    """Write a file that is there only once it is whole."""
    beside = file.with_name(f"{file.name}.new")
    beside.write_bytes(content)
    beside.replace(file)


def _is_done(rank: int, pid: int, folder: Path) -> bool:
    """Whether a rank has said what came of it, or ended without; waitpid is left to do."""
    ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    return ended or (folder / f"said {rank}").exists()


def _said(rank: int, folder: Path) -> Result:
    file = folder / f"said {rank}"
    if file.exists():
        return parse_result(file.read_bytes())
    return Result(Verdict.FAIL, "death", "it ended without a word")


def _judge(said: List[Result]) -> None:
    """Raise what the ranks concluded, without the one that only lost the other."""
    for answer in said:
        _raise_what_is_no_failure(answer)
    words = {
        f"rank {rank}: {answer.reason}: {answer.detail}"
        for rank, answer in zip(RANKS, said)
        if answer.verdict is not Verdict.PASS
    }
    own = {text for text in words if not re.search(LOST, text)}
    if words:
        raise Fail("rank-raises", "; ".join(sorted(own or words)))


def _raise_what_is_no_failure(answer: Result) -> None:
    reason, detail = answer.reason or "", answer.detail or ""
    if answer.verdict is Verdict.NOT_TESTED:
        raise NotTested(reason, detail)
    if answer.verdict is Verdict.NOT_APPLICABLE:
        raise NotApplicable(reason, detail)
    if answer.verdict is Verdict.OUT_OF_MEMORY:
        raise MemoryError(detail)
