"""Fixtures that run the real harness on a fake torch, fake encodings and fake probes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.harness.warm import Started, Warm
from tests.measure import measuring_argv
from tests.outcomes import observed
from torchgrid.contract import JOB_SCHEMA

ROOT = Path(__file__).resolve().parents[2]
FAKES = ROOT / "tests" / "fakes"
HARNESS = ROOT / "torchgrid" / "inside"

DEADLINE = 60


@dataclass(frozen=True)
class Run:
    """The results of one run of the harness."""

    status: int
    stderr: str
    events: tuple[dict[str, Any], ...]

    def find(self, kind: str) -> list[dict[str, Any]]:
        """Return the events of one kind."""
        return [event for event in self.events if event["event"] == kind]

    def find_of_encoding(self, kind: str, name: str) -> list[dict[str, Any]]:
        """Return the events of one kind and one encoding."""
        return [event for event in self.find(kind) if event["encoding"] == name]

    def list_tasks(self, name: str) -> list[list[str]]:
        """Return the tasks that are listed for one encoding, without its name."""
        return [task[1:] for task in self.find("tasks")[0]["tasks"] if task[0] == name]

    def find_outcome(
        self, probe: str, device: str = "cpu", encoding: str = "fine"
    ) -> dict[str, Any]:
        """Return the one outcome of a probe on a device."""
        task = (encoding, probe, device)
        keys = ("encoding", "probe", "device")
        (found,) = (e for e in self.find("outcome") if tuple(e[key] for key in keys) == task)
        observed.note(found["verdict"], found["reason"])
        return found

    def find_verdict(self, probe: str, device: str = "cpu") -> tuple[str, str | None]:
        """Return verdict and reason of the one outcome of a probe."""
        found = self.find_outcome(probe, device)
        return found["verdict"], found["reason"]


@dataclass(frozen=True)
class Harness:
    """The harness of this checkout, which runs jobs whose files are in `folder`.

    One that starts `warm` sees no installed package. An attestation reads the metadata of every
    package, which takes longer than all the rest.
    """

    folder: Path
    warm: Warm | None = None

    def run(self, **keys: Any) -> Run:
        """Run a job, with some of its keys replaced, to its end."""
        process = self.start(**keys)
        try:
            _, stderr = process.communicate(timeout=DEADLINE)
        finally:
            process.kill()
        assert process.returncode is not None
        return Run(process.returncode, stderr, self.read_events())

    def start(self, **keys: Any) -> subprocess.Popen[str] | Started:
        """Start a job, with some of its keys replaced; a key that is None is left out."""
        document = {**self._make_job(), **keys}
        file = self.folder / "job.json"
        kept = {key: value for key, value in document.items() if value is not None}
        file.write_text(json.dumps(kept), encoding="utf-8")
        if self.warm is not None:
            return self.warm.start(HARNESS, file)
        command = measuring_argv([sys.executable, "-I", str(HARNESS), str(file)])
        # Without a compiler and a driver, the attestation is fast.
        env = {**os.environ, "PATH": ""}
        return subprocess.Popen(
            command, cwd=self.folder, env=env, stderr=subprocess.PIPE, text=True
        )

    def read_events(self) -> tuple[dict[str, Any], ...]:
        """Read the journal, of which every line must be an object."""
        journal = self.folder / "journal.jsonl"
        if not journal.exists():
            return ()
        return tuple(json.loads(line) for line in journal.read_bytes().splitlines())

    @staticmethod
    def make_encoding(target: str = "fake_encodings.fine:Fine", **keys: Any) -> dict[str, Any]:
        """Return a row for a fake encoding, named after what it is unless `keys` say otherwise."""
        row: dict[str, Any] = {
            "name": target.rpartition(":")[2].lower(),
            "target": target,
            "arguments": {},
            "call": None,
            "inputs": [
                {
                    "name": None,
                    "shape": [10, 32, 512],
                    "layout": ["seq", "batch", "feature"],
                    "values": "normal",
                    "dtype": None,
                }
            ],
            "outputs": [],
            "table": None,
            "max_length": None,
            "tolerance": None,
        }
        return {**row, **keys}

    def _make_job(self) -> dict[str, Any]:
        return {
            "schema": JOB_SCHEMA,
            "cell": "torch9.9.9-fake-py3.11",
            "journal": str(self.folder / "journal.jsonl"),
            "scratch": str(self.folder),
            "mode": "fork",
            "probes": [str(FAKES / "probes")],
            "paths": [str(FAKES)],
            "encodings": [self.make_encoding()],
            "select": ["verdict.pass"],
            "skip": [],
            "prepare": True,
            "limits": {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 1.0},
        }


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    """Return an interpreter that starts harnesses, and end it after all tests."""
    interpreter = Warm()
    yield interpreter
    interpreter.close()


@pytest.fixture
def harness(tmp_path: Path, warm: Warm) -> Harness:
    """Return the harness, with a folder of the test's own."""
    return Harness(tmp_path, warm)


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run every fake probe that ends by itself, once for all tests."""
    harness = Harness(tmp_path_factory.mktemp("everything"))
    return harness.run(
        select=["verdict.*", "excess.*", "death.[!s]*", "death.segfault", "death.spins"]
    )


DESCRIBED = "fake_encodings.fine:Described"
HALF = {"target": "fractions:Fraction", "arguments": {"numerator": 1, "denominator": 2}}


@pytest.fixture(scope="session")
def rows(tmp_path_factory: pytest.TempPathFactory, warm: Warm) -> Run:
    """Run a few probes on encodings described in every way, once for all tests."""
    harness = Harness(tmp_path_factory.mktemp("rows"), warm)
    encodings = (
        harness.make_encoding(),
        harness.make_encoding(name="skips", skip=["verdict.f*"]),
        harness.make_encoding(name="argued", arguments={"d_model": 512}),
        harness.make_encoding("fake_encodings.fine:Refuses"),
        harness.make_encoding("fake_encodings.broken:Any"),
        harness.make_encoding("a_package_that_nobody_has.part:Absent"),
        harness.make_encoding("fake_encodings.fine:Missing"),
        harness.make_encoding("fake_encodings.fine:Chained"),
        harness.make_encoding("fake_encodings.fine:Newer"),
        harness.make_encoding("fake_encodings.fine:Inputless", arguments={"length": 7}, inputs=[]),
        harness.make_encoding(name="tableless", table="pe.weight"),
        harness.make_encoding(name="no-input", inputs=None),
        harness.make_encoding("fake_encodings.fine:Number"),
        harness.make_encoding(name="rotated", call="rotate"),
        harness.make_encoding("fake_encodings.fine:Aborts"),
        harness.make_encoding("fake_encodings.fine:AbortsCalled"),
        harness.make_encoding(DESCRIBED, arguments={"length": 7}, inputs=[]),
        harness.make_encoding(
            DESCRIBED, name="row-first", arguments={"length": 7}, inputs=[], max_length=5
        ),
        harness.make_encoding(DESCRIBED, name="half", arguments={"length": HALF}, inputs=[]),
    )
    select = ["words.*", "verdict.raises", "verdict.fail", "verdict.pass", "builds.module"]
    return harness.run(encodings=encodings, select=select)


@pytest.fixture
def fakes() -> Path:
    """Return the folder of the fakes."""
    return FAKES
