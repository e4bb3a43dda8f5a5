"""The share of a cell's core-seconds that is neither import nor the work of a module.

`nox -s benchmark -- overhead [--cell ID] [--encodings GLOB ...] [--probes GLOB ...]` runs the
probes of one cell, which must have an environment, with the machine to itself. What is available is
the wall time of its harness, times the cores. Work is what the calls of the probes take of the
processor, with every process that they start: modules are built, called and compiled. All else is
overhead: cores that wait, the harness, its forks, and time in which a probe has a core and does not
compute. `--python FILE` names an interpreter with torch in place of the environment.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import read_matrix, select_encodings  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.environments.environment import locate_python  # noqa: E402
from torchgrid.model.errors import ConfigurationError  # noqa: E402
from torchgrid.model.project import PACKAGE, Project  # noqa: E402
from torchgrid.worker import journal  # noqa: E402
from torchgrid.worker.job import (  # noqa: E402
    JobRequest,
    build_job,
    clear_scratch,
    make_harness_spec,
)

PROGRAM = Path(__file__).with_name("measured_harness.py")
TARGET = 0.1

Log = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class CoreSeconds:
    """The core-seconds of one cell by their use; `wall` is in seconds.

    `imports` holds the import of torch and of what most probes need, `work` the calls of probes,
    `checks` the modules that the harness builds and calls before their first probe. Cores waited
    `before` the first probe, when the harness also had to `prepare` other things than imports, and
    `beside` probes. `forks` are the processor seconds of children outside their calls, `harness`
    those of their parent meanwhile.
    """

    tasks: int
    cores: int
    wall: float
    imports: float
    work: float
    checks: float
    prepare: float
    before: float
    beside: float
    forks: float
    harness: float

    @property
    def available(self) -> float:
        """All core-seconds."""
        return self.cores * self.wall

    @property
    def overhead(self) -> float:
        """The core-seconds that are neither imports nor work."""
        return self.available - self.imports - self.work - self.checks


def main(arguments: Sequence[str]) -> None:
    """Run the cell, and print where its core-seconds went."""
    parser = argparse.ArgumentParser(prog="nox -s benchmark -- overhead")
    parser.add_argument("--cell", default="torch2.15.0-pypi-py3.11")
    parser.add_argument("--encodings", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--probes", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--python", type=Path)
    options = parser.parse_args(arguments)
    with exit_on_error(), tempfile.TemporaryDirectory(prefix="torchgrid-") as folder:
        print(f"{options.cell}\n\n{format_report(run_cell(options, Path(folder)))}")


def run_cell(options: argparse.Namespace, folder: Path) -> CoreSeconds:
    """Run the probes of a cell in `folder`; raises ConfigurationError if that is not possible."""
    project = Project(ROOT)
    matrix = read_matrix(project.matrix)
    cell = next((cell for cell in matrix.cells if cell.id == options.cell), None)
    if cell is None:
        raise ConfigurationError(f"--cell: {matrix.path.name} has no cell {options.cell!r}")
    python = options.python or locate_python(project.environment(cell.id))
    if not python.exists():
        raise ConfigurationError(
            f"{cell.id} has no environment; run `nox -s 'cell({cell.id})'` first"
        )
    rows = select_encodings(matrix, replace(cell, probes=("*",)))
    chosen = tuple(row for row in rows if any(fnmatchcase(row.name, g) for g in options.encodings))
    harness = make_harness_spec(python, folder)
    clear_scratch(harness)
    request = JobRequest(
        cell=cell.id, paths=matrix.paths, encodings=chosen, probes=tuple(options.probes)
    )
    # Without tokens, no other run shares the cores.
    job = build_job(project, harness, request)
    job["tokens"] = None
    file, log = folder / "job.json", folder / "log.jsonl"
    file.write_text(json.dumps(job), encoding="utf-8")
    argv = [python, "-I", PROGRAM, PACKAGE / "inside", file, log]
    done = subprocess.run(argv, env=harness.env, check=False, stderr=subprocess.DEVNULL)
    findings = journal.read_journal(harness.journal)
    if done.returncode != 0 or findings.stopped is not None:
        raise ConfigurationError(f"{cell.id}: {findings.stopped or 'the harness died'}")
    imported = float((findings.attestation or {}).get("import_seconds") or 0.0) + findings.prepared
    lines = log.read_text(encoding="utf-8").splitlines()
    return account(map(json.loads, lines), job["workers"], imported)


def account(events: Iterable[Mapping[str, Any]], cores: int, imported: float) -> CoreSeconds:
    """Return where the core-seconds of a log went, of a harness that took `imported` to import."""
    log = list(events)
    (ready,) = (event for event in log if event["event"] == "ready")
    (end,) = (event for event in log if event["event"] == "end")
    used = {
        kind: sum(e["seconds"] for e in log if e["event"] == "used" and e["kind"] == kind)
        for kind in ("probe", "check")
    }
    busy, began, ended = measure_busy(log)
    probing = ended - began
    return CoreSeconds(
        tasks=sum(event["event"] == "finish" for event in log),
        cores=cores,
        wall=end["seconds"],
        imports=imported,
        work=used["probe"],
        checks=used["check"],
        prepare=end["seconds"] - probing - imported,
        before=(cores - 1) * (end["seconds"] - probing),
        beside=cores * probing - busy,
        forks=max(0.0, end["probes"] - ready["probes"] - used["probe"] - used["check"]),
        harness=end["harness"] - ready["harness"],
    )


def measure_busy(log: Log) -> tuple[float, float, float]:
    """Return the core-seconds that probes held, and when the first started and the last ended."""
    starts = {tuple(e["task"]): e for e in log if e["event"] == "start"}
    ends = {tuple(e["task"]): e["seconds"] for e in log if e["event"] == "finish"}
    busy = sum(
        starts[task]["cores"] * (ended - starts[task]["seconds"]) for task, ended in ends.items()
    )
    return busy, min(e["seconds"] for e in starts.values()), max(ends.values())


def format_report(found: CoreSeconds) -> str:
    """Format the table, and the share of overhead beside its target."""
    known = found.prepare + found.before + found.beside + found.forks + found.harness
    rows = [
        (f"{found.cores} cores for {found.wall:.1f} s", found.available),
        ("import of torch, and of what most probes need", found.imports),
        (f"the calls of {found.tasks} probes", found.work),
        ("modules built and called before their first probe", found.checks),
        ("overhead", found.overhead),
        ("- the harness before its first probe", found.prepare),
        ("- cores that wait while torch is imported", found.before),
        ("- cores that wait beside probes", found.beside),
        ("- children before and after their calls", found.forks),
        ("- the harness beside its probes", found.harness),
        ("- probes that hold a core and do not compute", found.overhead - known),
    ]
    shares = [(words, seconds, 100 * seconds / found.available) for words, seconds in rows]
    table = tabulate(shares, headers=("", "core-seconds", "%"), floatfmt=".1f")
    share = found.overhead / found.available
    return f"{table}\n\noverhead: {share:.1%} (target: under {TARGET:.0%})"


if __name__ == "__main__":
    main(sys.argv[1:])
