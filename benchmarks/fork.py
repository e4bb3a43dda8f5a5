"""The cost of a forked probe, against a process of its own, on one real wheel.

`nox -s benchmark`, or `-- fork CELL`, after `nox -s 'cell(CELL)'` made that cell's environment.
Both ways run the same probes of the same encoding in turns. Figures are medians, and a process of
its own imports torch and the probe alone. The body of a probe is its time in a harness that does
not fork. The rest of either way is what isolation adds, and the ratio is of that. The start-up of
the harness is a figure of its own: the wall time of the harness without its probes.
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
from torchgrid.contract import JOB_SCHEMA
from torchgrid.environments.environment import locate_python
from torchgrid.model.project import PACKAGE, Project

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
MEASURABLE = 0.001
"""The seconds below which a ratio would be noise of the clock."""
PROBES = ("shapes.forward", "state.in-state-dict", "compile.breaks")

# The least that one probe in a process of its own needs: torch, the job and the probe's theme.
ONE_PROCESS = """
import importlib, sys, types
from pathlib import Path
def package(name, folder):
    sys.modules[name] = module = types.ModuleType(name)
    module.__path__ = [folder]
file, folder, probe = sys.argv[1:]
package("torchgrid", folder)
from torchgrid.inside.case import Case
from torchgrid.inside.rows import make_encoding
from torchgrid.inside.job import read_job
from torchgrid.inside.probe import list_registered
job = read_job(Path(file))
package("probes", job.probes[0])
importlib.import_module("probes." + probe.partition(".")[0])
function = next(p.function for p in list_registered() if p.name == probe)
function(Case(make_encoding(job.encodings[0]), "cpu"))
"""


@dataclass(frozen=True, kw_only=True)
class ForkRound:
    """The seconds of one round: the harness before its probes, each probe's body, and both ways."""

    start_up: float
    body: Mapping[str, float]
    forked: Mapping[str, float]
    alone: Mapping[str, float]


def main(cell: str) -> None:
    """Measure both ways in turns, and print a table and when the start-up has paid."""
    project = Project(ROOT)
    python = locate_python(project.environment(cell))
    if not python.exists():
        sys.exit(f"error: {cell} has no environment; run `nox -s 'cell({cell})'` first")
    encoding = read_matrix(project.matrix).encodings[0].serialize()
    with tempfile.TemporaryDirectory() as folder:
        job = write_job(Path(folder), encoding)
        rounds = [measure_round(python, job) for _ in range(ROUNDS)]
    print(f"{cell}, {encoding['name']}, medians of {ROUNDS}\n")
    print(format_report(rounds))


def format_report(rounds: Sequence[ForkRound]) -> str:
    """Format the table of probes, the start-up of the harness, and after how many it has paid."""
    rows: list[tuple[Any, ...]] = []
    for probe in PROBES:
        fork = statistics.median(r.forked[probe] for r in rounds)
        process = statistics.median(r.alone[probe] for r in rounds)
        body = statistics.median(r.body[probe] for r in rounds)
        added = fork - body
        ratio = f"{(process - body) / added:.0f}x" if added > MEASURABLE else "-"
        rows.append((probe, fork, process, body, ratio))
    headers = ("probe", "forked, s", "own process, s", "body, s", "what isolation adds, ratio")
    start_up = statistics.median(r.start_up for r in rounds)
    forked, alone = (statistics.mean(row[column] for row in rows) for column in (1, 2))
    saved = alone - forked
    paid = f"after {math.ceil(start_up / saved)} probes" if saved > 0 else "never"
    return (
        f"{tabulate(rows, headers=headers, floatfmt='.3f')}\n\n"
        f"start-up of the harness: {start_up:.3f} s\n"
        f"a probe: {forked:.3f} s forked, {alone:.3f} s in a process of its own\n"
        f"the start-up is paid for {paid}"
    )


def measure_round(python: Path, job: Path) -> ForkRound:
    """Measure the probes in a harness without forks, in one with forks, and in own processes."""
    # This mode runs the probes in the harness itself, and restarts it only after a crash.
    _, body = measure_harness(python, job, "restart")
    wall, forked = measure_harness(python, job, "fork")
    alone = {
        probe: measure_process([python, "-I", "-c", ONE_PROCESS, job, PACKAGE, probe])
        for probe in PROBES
    }
    start_up = wall - sum(forked.values())
    return ForkRound(start_up=start_up, body=body, forked=forked, alone=alone)


def measure_harness(python: Path, job: Path, mode: str) -> tuple[float, dict[str, float]]:
    """Measure the seconds of one harness, and of each probe in it with its isolation."""
    job.write_text(json.dumps({**json.loads(job.read_text()), "mode": mode}), encoding="utf-8")
    journal = job.with_name("journal.jsonl")
    journal.unlink(missing_ok=True)
    wall = measure_process([python, "-I", PACKAGE / "inside", job])
    events = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    outcomes = [event for event in events if event["event"] == "outcome"]
    if [event["verdict"] for event in outcomes] != ["pass"] * len(PROBES):
        sys.exit(f"error: a probe did not pass, so its time says nothing: {outcomes}")
    return wall, {event["probe"]: event["seconds"] for event in outcomes}


def measure_process(argv: Sequence[str | Path]) -> float:
    """Measure the seconds of a command, which must succeed."""
    began = time.perf_counter()
    subprocess.run(argv, check=True, capture_output=True)
    return time.perf_counter() - began


def write_job(folder: Path, encoding: Mapping[str, Any]) -> Path:
    """Write the job file of the harness, and return its path."""
    job = {
        "schema": JOB_SCHEMA,
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
