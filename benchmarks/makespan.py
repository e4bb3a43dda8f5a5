"""The wall time of a run of several cells, against the lower bound that cores and cells set.

`nox -s benchmark -- makespan [--cells GLOB ...] [--encodings GLOB ...] [--probes GLOB ...]` runs
the given cells, or the default profile, from warm caches of wheels, without environments. The
work of a cell is in its record: its stages except waiting, and its outcomes. An outcome counts once
for each core that was kept free for it. The lower bound is the larger of two times: all work
divided by the cores, and the longest cell alone. `--keep FOLDER` keeps the records.

Two probes that run at once slow each other down, which counts as work: the slowdown belongs to the
machine, and only idle cores belong to the schedule.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.ways import measure_command  # noqa: E402
from benchmarks.workload import WorkloadSpec, find_temporary_root, prepare_workload  # noqa: E402
from torchgrid.config.probes import list_probes  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.model.outcome import Record  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.records import store  # noqa: E402
from torchgrid.system.capacity import count_usable_cores  # noqa: E402

BEFORE = ("plan", "install", "import", "prepare")
"""The stages before the probes, each of which is one process at work."""


@dataclass(frozen=True, kw_only=True)
class Work:
    """The work of a cell, in seconds of one core.

    `before` is the work before its probes, `probes` that of the probes, times their cores, and
    `longest` the wall time of its longest probe.
    """

    before: float
    probes: float
    longest: float

    @property
    def total(self) -> float:
        """The seconds that one core would need for all of it."""
        return self.before + self.probes

    def estimate_alone(self, usable: int) -> float:
        """Estimate the least seconds that the cell takes with so many cores for itself."""
        return self.before + max(self.probes / usable, self.longest)


def main() -> None:
    """Run the cells, and print a table."""
    parser = argparse.ArgumentParser(prog="makespan.py")
    parser.add_argument("--cells", nargs="+", default=[], metavar="GLOB")
    parser.add_argument("--encodings", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--probes", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    spec = WorkloadSpec(
        cells=tuple(options.cells),
        encodings=tuple(options.encodings),
        probes=tuple(options.probes),
    )
    with (
        exit_on_error(),
        tempfile.TemporaryDirectory(dir=find_temporary_root(), prefix="makespan-") as name,
    ):
        workload = prepare_workload(Path(name), spec, ())
        project = workload.locate_way("torchgrid")
        argv = [sys.executable, "-m", "nox", "-s", "matrix"]
        seconds = measure_command(argv, project, workload.folder)
        outcomes = project / ".torchgrid" / "outcomes"
        records = store.read_records(outcomes)
        if options.keep:
            shutil.copytree(outcomes, options.keep, dirs_exist_ok=True)
    print(format_tables(seconds, records, count_usable_cores()))


def format_tables(seconds: float, records: Sequence[Record], usable: int) -> str:
    """Format the work of each cell, and the seconds of the run beside their lower bound."""
    needed = {probe.name: probe.cores for probe in list_probes(Project(ROOT).probes)}
    works = {record.cell: compute_work(record, needed, usable) for record in records}
    cells = [
        (cell, work.before, work.probes, work.estimate_alone(usable))
        for cell, work in works.items()
    ]
    # No schedule can be faster than all cores without a pause, nor than the longest cell.
    shared = sum(work.total for work in works.values()) / usable
    longest = max(alone for *_, alone in cells)
    figures = [
        ("all work over the cores", shared),
        ("the longest cell, alone", longest),
        ("the run", seconds),
        ("the run over the larger of both (a ratio)", seconds / max(shared, longest)),
    ]
    headers = ("cell", "before, s", "probes, s", "alone, s")
    return "\n\n".join(
        (
            f"{usable} cores",
            tabulate(cells, headers=headers, floatfmt=".1f"),
            tabulate(figures, headers=("", "seconds"), floatfmt=".2f"),
        )
    )


def compute_work(record: Record, needed: Mapping[str, int], usable: int) -> Work:
    """Compute the work in a record; `needed` is the number of cores that each probe keeps free."""
    return Work(
        before=sum(record.seconds.get(stage, 0.0) for stage in BEFORE),
        probes=sum(
            outcome.seconds * min(needed.get(outcome.probe, 1), usable)
            for outcome in record.outcomes
        ),
        longest=max((outcome.seconds for outcome in record.outcomes), default=0.0),
    )


if __name__ == "__main__":
    main()
