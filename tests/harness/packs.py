"""A project whose pack runs in seconds: quick probes, a fake encoding, and a torch that is fake."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import machine
from torchgrid.runs.pack import make_pack, write_pack

ROOT = Path(__file__).resolve().parents[2]
FAKES = ROOT / "tests" / "fakes"

DEADLINE = 240

PROBES = '''\
"""Probes that take no time."""

from __future__ import annotations

import ctypes
import os

from torchgrid.inside.api import Blocked, Fail, probe


@probe("quick.passes", kind="requirement", devices=("cpu", "cuda"))
def passes(case):
    """Passes with a number."""
    case.build()
    return {"answer": 42}


@probe("quick.fails", kind="requirement")
def fails(case):
    """Fails with a message that names a place."""
    raise Fail("left-behind", f"pe is still in {__file__} of {os.environ['HOME']}")


@probe("quick.blocked", kind="observation")
def blocked(case):
    """Is blocked."""
    raise Blocked("no-compiler", "there is none", mends="setuptools")


@probe("quick.dies", kind="requirement")
def dies(case):
    """Takes its process with it."""
    ctypes.string_at(0)
'''

DEADLY = '''\
"""Probes that end the harness, or wait."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from torchgrid.inside.api import probe


@probe("deadly.harness", kind="requirement")
def harness(case):
    """Kills the harness."""
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(60)


@probe("deadly.waits", kind="requirement", deadline=200)
def waits(case):
    """Waits for a file in the folder of the modules."""
    while not (Path(os.environ["PATH"].split(os.pathsep)[0]) / "go").exists():
        time.sleep(0.05)
'''

MATRIX = """\
[[torch]]
release = "2.9.1"
python = "3.11"
source = "pypi"
profiles = ["default"]

[[encoding]]
name = "fine"
target = "fake_encodings.fine:Fine"
input = { shape = [3, 2, 4], layout = ["seq", "batch", "feature"] }

[[encoding]]
name = "other"
target = "fake_encodings.fine:Fine"
requires = ["not-installed-anywhere"]
input = { shape = [3, 2, 4], layout = ["seq", "batch", "feature"] }
"""


@dataclass(frozen=True)
class PackedProject:
    """A pack, and the folder in which it runs.

    `python` runs it, and finds the fake torch unless `has_torch` is False.
    """

    root: Path
    folder: Path
    python: str = sys.executable
    has_torch: bool = True

    @property
    def pack(self) -> Path:
        """The zip."""
        return self.folder / "torchgrid.pyz"

    @property
    def out(self) -> Path:
        """The file of results."""
        return self.folder / "results.jsonl"

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start the pack."""
        path = os.pathsep.join((str(self.folder), os.environ["PATH"]))
        env = {"PATH": path, "HOME": str(self.folder), "TMPDIR": str(self.folder)}
        if self.has_torch:
            env["PYTHONPATH"] = str(FAKES)
        return subprocess.Popen(
            [self.python, str(self.pack), "--out", str(self.out), *words],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> tuple[int, str, str]:
        """Run the pack; return its exit code, its output and its errors."""
        with self.start(*words) as process:
            try:
                output, errors = process.communicate(timeout=DEADLINE)
            finally:
                process.kill()
        return process.returncode, output, errors

    def read_record(self) -> Record:
        """Read the results as a merge does."""
        return machine.read_record(self.out)

    def wait_for(self, words: str) -> None:
        """Wait until the journal of a run holds some words."""
        expires = time.monotonic() + DEADLINE
        journal = self.folder / "results.jsonl.work" / "journal.jsonl"
        while not (journal.exists() and words in journal.read_text(encoding="utf-8")):
            assert time.monotonic() < expires, words
            time.sleep(0.05)


def make_project(root: Path) -> Project:
    """Make a project with quick probes alone."""
    (root / "probes").mkdir(parents=True)
    (root / "probes" / "quick.py").write_text(PROBES)
    (root / "probes" / "deadly.py").write_text(DEADLY)
    (root / "matrix.toml").write_text(MATRIX)
    shutil.copytree(FAKES / "fake_encodings", root / "fake_encodings")
    # Like a checkout of torchgrid, it has no probes but its own: the standard ones need torch.
    (root / "torchgrid" / "inside").mkdir(parents=True)
    return Project(root)


def make_packed_project(tmp_path: Path) -> PackedProject:
    """Make a project and its pack."""
    project = make_project(tmp_path / "project")
    folder = tmp_path / "machine"
    folder.mkdir()
    made = PackedProject(project.root, folder)
    write_pack(made.pack, make_pack(project))
    return made
