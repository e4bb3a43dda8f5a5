"""What a forked probe costs against a process of its own, on one real wheel, in one run.

`python benchmarks/fork.py [CELL]` from the project's root, after `nox -s 'cell(CELL)'` made that
cell's environment. Each way asks the same probes of the same encoding, alternating; figures are
medians, and the process of one's own imports torch and the probe and nothing else.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tabulate import tabulate

from torchgrid.environment import python_of
from torchgrid.matrix import read_matrix
from torchgrid.workplace import Workplace

ROOT = Path(__file__).resolve().parents[1]
INSIDE = ROOT / "torchgrid" / "inside"
ROUNDS = 5
PROBES = ("forward.shape", "state.in-state-dict", "compile.breaks")

ONE_PROCESS = """
import importlib, json, sys, types
def package(name, folder):
    sys.modules[name] = module = types.ModuleType(name)
    module.__path__ = [folder]
job, probe = json.loads(sys.argv[1]), sys.argv[2]
package("torchgrid", job["package"]); package("probes", job["probes"][0])
from torchgrid.inside import job as reading, probe as registry
from torchgrid.inside.case import Case
importlib.import_module("probes." + probe.partition(".")[0])
ask = next(p.ask for p in registry.registered() if p.name == probe)
ask(Case(reading._encoding(job["encodings"][0]), "cpu"))
"""


def main(cell: str) -> None:
    """Measure, and print a table."""
    workplace = Workplace(ROOT)
    python = python_of(workplace.environment(cell))
    if not python.exists():
        sys.exit(f"error: {cell} has no environment; run `nox -s 'cell({cell})'` first")
    encoding = read_matrix(workplace.matrix).encodings[0].as_job()
    forked: dict[str, list[float]] = {probe: [] for probe in PROBES}
    alone: dict[str, list[float]] = {probe: [] for probe in PROBES}
    for _ in range(ROUNDS):
        for probe, seconds in _forked(python, encoding).items():
            forked[probe].append(seconds)
        for probe in PROBES:
            alone[probe].append(_alone(python, encoding, probe))
    rows = [_row(probe, forked[probe], alone[probe]) for probe in PROBES]
    headers = ("probe", "forked, s", "own process, s", "ratio")
    print(f"{cell}, {encoding['name']}, medians of {ROUNDS}\n")
    print(tabulate(rows, headers=headers, floatfmt=".3f"))


def _row(probe: str, forked: Sequence[float], alone: Sequence[float]) -> tuple[Any, ...]:
    fork, process = statistics.median(forked), statistics.median(alone)
    return probe, fork, process, f"{process / fork:.0f}x"


def _forked(python: Path, encoding: dict[str, Any]) -> dict[str, float]:
    """Seconds of each probe in one harness, isolation included."""
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder, "journal.jsonl")
        job = _job(encoding) | {"journal": str(journal), "scratch": folder}
        file = Path(folder, "job.json")
        file.write_text(json.dumps(job), encoding="utf-8")
        subprocess.run([python, "-I", INSIDE, file], check=True, capture_output=True)
        events = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    outcomes = [event for event in events if event["event"] == "outcome"]
    if any(event["verdict"] != "pass" for event in outcomes):
        sys.exit(f"error: a probe did not pass, so its time says nothing: {outcomes}")
    return {event["probe"]: event["seconds"] for event in outcomes}


def _alone(python: Path, encoding: dict[str, Any], probe: str) -> float:
    """Seconds of a process that asks one probe."""
    job = json.dumps(_job(encoding) | {"package": str(ROOT / "torchgrid")})
    began = time.perf_counter()
    subprocess.run([python, "-I", "-c", ONE_PROCESS, job, probe], check=True, capture_output=True)
    return time.perf_counter() - began


def _job(encoding: dict[str, Any]) -> dict[str, Any]:
    return {
        "schema": 1,
        "cell": "benchmark",
        "mode": "auto",
        "probes": [str(ROOT / "probes")],
        "paths": [],
        "encodings": [encoding],
        "select": list(PROBES),
        "skip": [],
        "limits": {"memory_bytes": 8 * 1024**3, "output_bytes": 65536, "deadline_scale": 1.0},
    }


if __name__ == "__main__":
    main(*sys.argv[1:] or ("torch2.9.1-pypi-py3.11",))
