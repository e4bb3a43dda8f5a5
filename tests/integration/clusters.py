"""A cluster on the loopback interface: a scheduler of Dask, and workers beside it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from torchgrid.model.project import Project

ROOT = Path(__file__).resolve().parents[2]
STANDING = Path(__file__).with_name("cluster_worker.py")
START_SECONDS = 300.0

ROWS = """\
[[torch]]
release = [{releases}]
python = "3.11"

[[encoding]]
name = "fine"
target = "elsewhere:Fine"
"""


@dataclass
class LoopbackCluster:
    """A scheduler and its workers, each of which has a log in `folder`."""

    folder: Path
    env: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start_scheduler(self) -> None:
        """Start the scheduler on a free port."""
        facts = self.folder / "scheduler.json"
        words = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file"]
        self._start("scheduler", "-m", "dask", "scheduler", *words, str(facts))
        wait_until(lambda: facts.exists() and facts.stat().st_size > 0, "the scheduler starts")
        self.address = json.loads(facts.read_text())["address"]

    def start_standing_worker(self, name: str, jobs: int = 1) -> None:
        """Start a worker whose cells only sleep."""
        self._start(name, str(STANDING), self.address, name, str(jobs))

    def start_worker(self, name: str, *words: str, **variables: str) -> None:
        """Start a worker as a user does."""
        folder = str(self.folder / name)
        argv = ["-m", "torchgrid", "worker", self.address, "--name", name, "--folder", folder]
        self._start(name, *argv, *words, **variables)

    def wait_ready(self, *names: str) -> None:
        """Wait until workers have connected."""
        for name in names:
            wait_until(partial(self._is_ready, name), f"{name} runs")

    def _is_ready(self, name: str) -> bool:
        return "waiting for cells" in self.read_log(name)

    def kill(self, name: str) -> None:
        """Kill a process as the kernel does when memory is short."""
        self.processes[name].kill()
        self.processes[name].wait()

    def signal(self, name: str, number: signal.Signals) -> None:
        """Send a signal to a process."""
        self.processes[name].send_signal(number)

    def read_log(self, name: str) -> str:
        """Read what a process has printed."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def stop(self) -> None:
        """Kill every process, stopped ones too."""
        for child in self.processes.values():
            child.kill()
            child.wait()

    def _start(self, name: str, *argv: str, **variables: str) -> None:
        with (self.folder / f"{name}.log").open("wb") as stream:
            self.processes[name] = subprocess.Popen(
                [sys.executable, *argv],
                cwd=self.folder,
                env={**os.environ, "TORCHGRID_KEEP_FREE_GB": "0", **self.env, **variables},
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
            )


@contextlib.contextmanager
def start_cluster(folder: Path, env: Mapping[str, str] | None = None) -> Iterator[LoopbackCluster]:
    """Start a scheduler to the end of the block, which also ends every worker."""
    folder.mkdir(parents=True, exist_ok=True)
    cluster = LoopbackCluster(folder, env or {})
    try:
        cluster.start_scheduler()
        yield cluster
    finally:
        cluster.stop()


def make_standing_project(root: Path, *, cells: int, seconds: int) -> Project:
    """Make a project of cells that only sleep for some seconds."""
    root.mkdir()
    releases = ", ".join(f'"9.{seconds}.0.dev{20260000 + n}"' for n in range(cells))
    (root / "matrix.toml").write_text(ROWS.format(releases=releases), encoding="utf-8")
    return Project(root)


def wait_until(condition: Callable[[], bool], what: str, seconds: float = START_SECONDS) -> None:
    """Wait for a condition; raises AssertionError that says what did not come."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, f"{what}: not within {seconds:g} s"
        time.sleep(0.05)
