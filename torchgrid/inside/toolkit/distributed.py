"""The same work in two forked processes that form a gloo group over the loopback device."""

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
from typing import Callable, Dict, Iterator, NoReturn, Tuple
from unittest import mock

import torch
import torch.distributed as dist
from torch import Tensor

from torchgrid.contract import HarnessExit, Verdict
from torchgrid.inside.isolation.parent_death import die_with_parent
from torchgrid.inside.probe import Blocked, Fail, NotApplicable, NotTested
from torchgrid.inside.result import Result, call_probe, parse_result

Tensors = Dict[str, Tensor]
Work = Callable[[int], Tensors]

RANKS = (0, 1)

# Seconds: for one collective, for all of the work, and between two looks at whether it is done.
GLOO_PATIENCE = 20
PATIENCE = 60.0
PAUSE = 0.005

# Words with which gloo reports that the other rank is gone.
LOST = r"Connection (closed|reset)|Broken pipe|gloo"

LOOPBACK = "lo0" if sys.platform == "darwin" else "lo"


def run_on_two_ranks(work: Work) -> Tuple[Tensors, Tensors]:
    """Run `work(0)` and `work(1)` in two forked processes and return their tensors.

    Both processes end with this one. Raises Blocked without fork or gloo, what a rank concludes
    if that is not a failure, and Fail for any other error of a rank.
    """
    if not hasattr(os, "fork"):
        raise Blocked("no-fork", "two ranks are two forked processes, and this system forks none")
    if not dist.is_available() or not getattr(dist, "is_gloo_available", lambda: True)():
        raise Blocked("no-gloo", "this build has no torch.distributed with gloo")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with contextlib.ExitStack() as started:
            pids = [started.enter_context(_fork_rank(work, rank, folder)) for rank in RANKS]
            expires = time.monotonic() + PATIENCE
            # A rank is done once it has ended, which waitid leaves for waitpid, or has a result.
            while not all(
                os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
                or (folder / f"result {rank}").exists()
                for rank, pid in zip(RANKS, pids)
            ):
                if time.monotonic() > expires:
                    raise Fail("ranks-hang", f"the two ranks are not done in {PATIENCE:g} s")
                time.sleep(PAUSE)
        _require_success(folder)
        mine, theirs = (torch.load(folder / f"tensors {rank}") for rank in RANKS)
    return mine, theirs


@contextlib.contextmanager
def _fork_rank(work: Work, rank: int, folder: Path) -> Iterator[int]:
    """Start a rank, yield its process id, and kill it whatever happens.

    `folder` is where the two ranks meet, and where they leave their results and tensors.
    """
    parent = os.getpid()
    # A child would print a second time whatever is still in the buffers.
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _run_rank(functools.partial(_join_and_work, work, rank, folder), rank, folder, parent)
    try:
        yield pid
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _run_rank(work: Callable[[], None], rank: int, folder: Path, parent: int) -> NoReturn:
    """Be a rank: run the work, write its result, and wait to be killed.

    Never returns into the code of the parent, not even after an error.
    """
    try:
        die_with_parent(parent)
        result = call_probe(work)
        # The parent looks for the final name, which a file gets once it is whole.
        written = folder / f"result {rank}.new"
        written.write_bytes(json.dumps(result.serialize()).encode() + b"\n")
        written.replace(folder / f"result {rank}")
        # A rank that ends would break the last collective of the other. It does not leave the group
        # either: leaving holds Python's lock and waits for threads of gloo that may want the lock.
        while result.verdict is Verdict.PASS:
            time.sleep(PATIENCE)
    finally:
        os._exit(HarnessExit.BROKEN)


def _join_and_work(work: Work, rank: int, folder: Path) -> None:
    """Join the group, and save the tensors that the work returns.

    The file is `tensors 0` or `tensors 1` in `folder`, by `rank`.
    """
    # A fork copies only the calling thread, and a parallel region would wait for the others.
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


def _require_success(folder: Path) -> None:
    """Raise what the ranks concluded, except that one rank lost the other.

    If a rank fails, its neighbour usually fails too, because the connection is gone. Only the
    first cause is worth reporting.
    """
    failures = set()
    for rank in RANKS:
        file = folder / f"result {rank}"
        result = Result(Verdict.FAIL, "death", "it ended without a result")
        if file.exists():
            result = parse_result(file.read_bytes())
        reason, detail = result.reason or "", result.detail or ""
        if result.verdict is Verdict.NOT_TESTED:
            raise NotTested(reason, detail)
        if result.verdict is Verdict.NOT_APPLICABLE:
            raise NotApplicable(reason, detail)
        if result.verdict is Verdict.OUT_OF_MEMORY:
            raise MemoryError(detail)
        if result.verdict is not Verdict.PASS:
            failures.add(f"rank {rank}: {result.reason}: {result.detail}")
    own = {text for text in failures if not re.search(LOST, text)}
    if failures:
        raise Fail("rank-raises", "; ".join(sorted(own or failures)))
