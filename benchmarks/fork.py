"""What a forked probe costs against a process of its own, on one real wheel, in one run.

`nox -s benchmark`, or `-- fork CELL`, after `nox -s 'cell(CELL)'` made that
cell's environment. Each way asks the same probes of the same encoding, alternating; figures are
medians, and the process of one's own imports torch and the probe and nothing else. The body of a
probe is what it takes in a harness that does not fork; the rest of either way is what isolation
adds, and the ratio is of that. What the harness costs before its first probe is told apart: its
wall time less what its probes took.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tabulate import tabulate

from torchgrid.config.matrix import read_matrix
from torchgrid.environments.environment import python_of
from torchgrid.model.project import PACKAGE, Project

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
MEASURABLE = 0.001
PROBES = ("shapes.forward", "state.in-state-dict", "compile.breaks")

ONE_PROCESS = """
import importlib, sys, types
from pathlib import Path
def package(name, folder):
    sys.modules[name] = module = types.ModuleType(name)
    module.__path__ = [folder]
file, folder, probe = sys.argv[1:]
package("torchgrid", folder)
from torchgrid.inside.case import Case
from torchgrid.inside.encoding import make_encoding
from torchgrid.inside.job import read_job
from torchgrid.inside.probe import list_registered
job = read_job(Path(file))
package("probes", job.probes[0])
importlib.import_module("probes." + probe.partition(".")[0])
ask = next(p.ask for p in list_registered() if p.name == probe)
ask(Case(make_encoding(job.encodings[0]), "cpu"))
"""


@dataclass(frozen=True, kw_only=True)
class Round:
    """One round, in seconds: the harness before its probes, each probe's body, and either way."""

    start_up: float
    body: Mapping[str, float]
    forked: Mapping[str, float]
    alone: Mapping[str, float]


def main(cell: str) -> None:
    """Measure, and print a table and what it comes to."""
    project = Project(ROOT)
    python = python_of(project.environment(cell))
    if not python.exists():
        sys.exit(f"error: {cell} has no environment; run `nox -s 'cell({cell})'` first")
    encoding = read_matrix(project.matrix).encodings[0].as_job()
    with tempfile.TemporaryDirectory() as folder:
        job = _write_job(Path(folder), encoding)
        rounds = [_round(python, job) for _ in range(ROUNDS)]
    print(f"{cell}, {encoding['name']}, medians of {ROUNDS}\n")
    print(report(rounds))


def report(rounds: Sequence[Round]) -> str:
    """The table, and below it what a start of the harness costs and when it has paid."""
    rows = [_row(probe, rounds) for probe in PROBES]
    headers = ("probe", "forked, s", "own process, s", "body, s", "what isolation adds, ratio")
    start_up = statistics.median(r.start_up for r in rounds)
    forked, alone = (statistics.mean(row[column] for row in rows) for column in (1, 2))
    return (
        f"{tabulate(rows, headers=headers, floatfmt='.3f')}\n\n"
        f"start-up of the harness: {start_up:.3f} s\n"
        f"a probe: {forked:.3f} s forked, {alone:.3f} s in a process of its own\n"
        f"the start-up is paid for {_paid(start_up, alone - forked)}"
    )


def _paid(start_up: float, saved: float) -> str:
    return f"after {math.ceil(start_up / saved)} probes" if saved > 0 else "never"


def _row(probe: str, rounds: Sequence[Round]) -> tuple[Any, ...]:
    fork = statistics.median(r.forked[probe] for r in rounds)
    process = statistics.median(r.alone[probe] for r in rounds)
    body = statistics.median(r.body[probe] for r in rounds)
    return probe, fork, process, body, _ratio(process - body, fork - body)


def _ratio(process: float, fork: float) -> str:
    """How many times what a fork adds a process adds; below a millisecond a clock tells nothing."""
    return f"{process / fork:.0f}x" if fork > MEASURABLE else "-"


def _round(python: Path, job: Path) -> Round:
    _, body = _harness(python, job, "restart")
    wall, forked = _harness(python, job, "fork")
    alone = {
        probe: _seconds([python, "-I", "-c", ONE_PROCESS, job, PACKAGE, probe]) for probe in PROBES
    }
    start_up = wall - sum(forked.values())
    return Round(start_up=start_up, body=body, forked=forked, alone=alone)


def _harness(python: Path, job: Path, mode: str) -> tuple[float, dict[str, float]]:
    """Seconds of one harness, and of each probe in it, whatever isolation the mode has included."""
    job.write_text(json.dumps({**json.loads(job.read_text()), "mode": mode}), encoding="utf-8")
    journal = job.with_name("journal.jsonl")
    journal.unlink(missing_ok=True)
    wall = _seconds([python, "-I", PACKAGE / "inside", job])
    events = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    outcomes = [event for event in events if event["event"] == "outcome"]
    if [event["verdict"] for event in outcomes] != ["pass"] * len(PROBES):
        sys.exit(f"error: a probe did not pass, so its time says nothing: {outcomes}")
    return wall, {event["probe"]: event["seconds"] for event in outcomes}


def _seconds(argv: Sequence[str | Path]) -> float:
    began = time.perf_counter()
    subprocess.run(argv, check=True, capture_output=True)
    return time.perf_counter() - began


def _write_job(folder: Path, encoding: Mapping[str, Any]) -> Path:
    job = {
        "schema": 1,
        "cell": "benchmark",
        "journal": str(folder / "journal.jsonl"),
        "scratch": str(folder),
        "mode": "auto",
        "probes": [str(ROOT / "probes")],
        "paths": [],
        "encodings": [encoding],
        "select": list(PROBES),
        "skip": [],
        "prepare": True,
        "limits": {"memory_bytes": 8 * 1024**3, "output_bytes": 65536, "deadline_scale": 1.0},
    }
    file = folder / "job.json"
    file.write_text(json.dumps(job), encoding="utf-8")
    return file


if __name__ == "__main__":
    main(*sys.argv[1:] or ("torch2.9.1-pypi-py3.11",))
