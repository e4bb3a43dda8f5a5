"""How close a run of several cells comes to what two cores, or one cell, cannot be quicker than.

`nox -s benchmark -- makespan [--cells GLOB ...] [--encodings GLOB ...] [--probes GLOB ...]`: the
default profile where no cell is named, from warm caches of wheels and no environments. The work of
a cell is what its record says that it took: its stages but the waiting, and its outcomes, each
times the cores that are kept free for it. The lower bound is the larger of all work over the cores
and the longest cell, alone. `--keep FOLDER` keeps the records.

Two questions at once slow each other down, which counts as work: what a core does less then is the
machine's, and what stands idle is the schedule's.
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

from benchmarks.ways import seconds_of  # noqa: E402
from benchmarks.workload import Chosen, prepare, temporary_root  # noqa: E402
from torchgrid.config.probes import list_probes  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.model.outcome import Outcome, Record  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.records import store  # noqa: E402
from torchgrid.system.capacity import usable_cores  # noqa: E402

BEFORE = ("plan", "install", "import", "prepare")
"""The stages that are one process at work, before the questions."""


@dataclass(frozen=True, kw_only=True)
class Work:
    """A cell's seconds of work before its questions, in them (times cores), and its longest one."""

    before: float
    asking: float
    longest: float

    @property
    def all(self) -> float:
        """What one core would have to do."""
        return self.before + self.asking

    def alone(self, usable: int) -> float:
        """The seconds the cell takes at least, with so many cores for itself."""
        return self.before + max(self.asking / usable, self.longest)


def main() -> None:
    """Run, and print a table."""
    options = _options()
    chosen = Chosen(
        cells=tuple(options.cells),
        encodings=tuple(options.encodings),
        probes=tuple(options.probes),
    )
    with (
        exit_on_error(),
        tempfile.TemporaryDirectory(dir=temporary_root(), prefix="makespan-") as name,
    ):
        workload = prepare(Path(name), chosen, ())
        project = workload.of("torchgrid")
        argv = [sys.executable, "-m", "nox", "-s", "matrix"]
        seconds = seconds_of(argv, project, workload.folder)
        outcomes = project / ".torchgrid" / "outcomes"
        records = store.read_records(outcomes)
        if options.keep:
            shutil.copytree(outcomes, options.keep, dirs_exist_ok=True)
    print(table(seconds, records, usable_cores()))


def table(seconds: float, records: Sequence[Record], usable: int) -> str:
    """The cells' work, the lower bound, and how many times that the run took."""
    needed = {probe.name: probe.cores for probe in list_probes(Project(ROOT).probes)}
    works = {record.cell: work_of(record, needed, usable) for record in records}
    shared = sum(work.all for work in works.values()) / usable
    longest = max(work.alone(usable) for work in works.values())
    cells = [(cell, work.before, work.asking, work.alone(usable)) for cell, work in works.items()]
    bound = max(shared, longest)
    figures = [
        ("all work over the cores", shared),
        ("the longest cell, alone", longest),
        ("the run", seconds),
        ("the run over the larger of both (a ratio)", seconds / bound),
    ]
    headers = ("cell", "before, s", "asking, s", "alone, s")
    return "\n\n".join(
        (
            f"{usable} cores",
            tabulate(cells, headers=headers, floatfmt=".1f"),
            tabulate(figures, headers=("", "seconds"), floatfmt=".2f"),
        )
    )


def work_of(record: Record, needed: Mapping[str, int], usable: int) -> Work:
    """What a record says that its cell was."""

    def times(outcome: Outcome) -> float:
        return outcome.seconds * min(needed.get(outcome.probe, 1), usable)

    return Work(
        before=sum(record.seconds.get(stage, 0.0) for stage in BEFORE),
        asking=sum(map(times, record.outcomes)),
        longest=max((outcome.seconds for outcome in record.outcomes), default=0.0),
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="makespan.py")
    parser.add_argument("--cells", nargs="+", default=[], metavar="GLOB")
    parser.add_argument("--encodings", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--probes", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    main()
