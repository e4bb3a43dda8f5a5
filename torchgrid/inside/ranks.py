"""Doing the same work in two processes that form a gloo group over the loopback device."""

from __future__ import annotations

import contextlib
import datetime as dt
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

from torchgrid.inside.answer import describe
from torchgrid.inside.lifeline import BROKEN, die_with
from torchgrid.inside.probe import Conclusion, Fail, NotTested

Tensors = Dict[str, Tensor]
Work = Callable[[int], Tensors]

WORLD_SIZE = 2

# Seconds, for one collective and for the neighbour to end once rank 0 has.
PATIENCE = 20.0
PAUSE = 0.005

# How gloo says that the other rank is gone.
LOST = r"Connection (closed|reset)|gloo"

LOOPBACK = "lo0" if sys.platform == "darwin" else "lo"


def on_two_ranks(work: Work) -> Tuple[Tensors, Tensors]:
    """What `work(0)` returns here and `work(1)` in a forked neighbour, which ends with this.

    Fork before anything runs in parallel here. Raises NotTested where there is no fork or no gloo,
    what rank 0 concludes, and Fail for whatever else either of them raises.
    """
    _require_gloo()
    with tempfile.TemporaryDirectory() as name, mock.patch.dict(
        os.environ, GLOO_SOCKET_IFNAME=LOOPBACK
    ):
        folder = Path(name)
        with _neighbour(work, folder) as pid:
            try:
                with _group(folder, 0):
                    mine = work(0)
            except Conclusion:
                raise
            except Exception as error:
                _wait(pid)
                raise Fail("rank-raises", _blamed(_worded(error), _complaint(folder))) from error
            if not _wait(pid):
                raise Fail("rank-hangs", f"rank 0 has ended, and rank 1 not in {PATIENCE:g} s")
        return mine, _answer(folder)


def _require_gloo() -> None:
    if not hasattr(os, "fork"):
        raise NotTested("no-fork", "two ranks are two forked processes, and this system forks none")
    if not dist.is_available() or not getattr(dist, "is_gloo_available", lambda: True)():
        raise NotTested("no-gloo", "this build has no torch.distributed with gloo")


@contextlib.contextmanager
def _neighbour(work: Work, folder: Path) -> Iterator[int]:
    """Start rank 1, and end it whatever happens."""
    parent = os.getpid()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _be_neighbour(work, folder, parent)
    try:
        yield pid
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, 0)


def _be_neighbour(work: Work, folder: Path, parent: int) -> NoReturn:
    status = BROKEN
    try:
        die_with(parent)
        # The threads of a parallel region are not forked with the process that had one.
        torch.set_num_threads(1)
        with _group(folder, 1):
            torch.save(work(1), folder / "answer")
        status = 0
    except BaseException as error:  # nothing may return from here
        (folder / "complaint").write_text(_worded(error), encoding="utf-8")
    finally:
        os._exit(status)


@contextlib.contextmanager
def _group(folder: Path, rank: int) -> Iterator[None]:
    store = dist.FileStore(str(folder / "store"), WORLD_SIZE)
    timeout = dt.timedelta(seconds=PATIENCE)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=WORLD_SIZE, timeout=timeout)
    try:
        yield
    finally:
        dist.destroy_process_group()


def _wait(pid: int) -> bool:
    """Whether a child ends soon; it is left for waitpid."""
    expires = time.monotonic() + PATIENCE
    while time.monotonic() < expires:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return True
        time.sleep(PAUSE)
    return False


def _answer(folder: Path) -> Tensors:
    if not (folder / "answer").exists():
        raise Fail("rank-raises", f"rank 1: {_complaint(folder)}")
    found: Tensors = torch.load(folder / "answer")
    return found


def _complaint(folder: Path) -> str:
    file = folder / "complaint"
    return file.read_text(encoding="utf-8") if file.exists() else "it ended without a word"


def _worded(error: BaseException) -> str:
    return f"{type(error).__name__}: {describe(error)}"


def _blamed(first: str, second: str) -> str:
    """What the ranks said, without the one that only lost the other, on a port of its own."""
    said = {0: first, 1: second}
    own = {rank: words for rank, words in said.items() if not re.search(LOST, words)}
    return "; ".join(f"rank {rank}: {words}" for rank, words in (own or said).items())
