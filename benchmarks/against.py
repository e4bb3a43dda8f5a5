"""The time that torchgrid takes, against pip in a hand-written noxfile and against tox-uv.

`nox -s benchmark -- against --cells GLOB ... --encodings GLOB ... --probes GLOB ...`. The
hand-written files are in benchmarks/by_hand. Each way starts from warm caches of wheels, without
environments, and then runs again with nothing changed. The second run of a hand-written way runs
all probes again, but installs nothing. Rounds take turns, and the figures are medians.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.ways import WAYS, Measurement  # noqa: E402
from benchmarks.workload import WorkloadSpec, find_temporary_root, prepare_workload  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402

CELL = "torch2.9.1-pypi-py3.11+setuptools"
OURS = "torchgrid"


def main() -> None:
    """Measure each way in turn, and print a table and the outcomes that differ."""
    options = parse_arguments()
    names = [options.only_way] if options.only_way else list(WAYS)
    spec = WorkloadSpec(
        cells=tuple(options.cells),
        encodings=tuple(options.encodings),
        probes=tuple(options.probes),
        repeat=not options.once,
    )
    with (
        exit_on_error(),
        tempfile.TemporaryDirectory(dir=find_temporary_root(), prefix="against-") as folder,
    ):
        by_hand = [name for name in names if name != OURS]
        workload = prepare_workload(Path(folder), spec, by_hand)
        rounds = [{name: WAYS[name](workload) for name in names} for _ in range(options.rounds)]
    print(f"{len(workload.cells)} cells, {workload.tasks} tasks, medians of {len(rounds)}\n")
    print(format_seconds(rounds))
    print("\n".join(("", *list_differences(rounds[-1]))))


def format_seconds(rounds: Sequence[Mapping[str, Measurement]]) -> str:
    """Format the seconds of each way, and their ratio to those of torchgrid."""
    medians = {
        name: (
            statistics.median(measured[name].cold for measured in rounds),
            statistics.median(measured[name].second for measured in rounds),
        )
        for name in rounds[0]
    }
    ours = medians.get(OURS)
    rows = [
        (
            name,
            len(rounds[-1][name].verdicts),
            *(cold, _format_ratio(ours, 0, cold)),
            *(None if math.isnan(second) else second, _format_ratio(ours, 1, second)),
        )
        for name, (cold, second) in medians.items()
    ]
    headers = ("way", "outcomes", "cold, s", "ratio", "second, s", "ratio")
    return tabulate(rows, headers=headers, floatfmt=".1f", missingval="-")


def list_differences(measured: Mapping[str, Measurement]) -> list[str]:
    """List the outcomes whose verdicts differ between ways, or one line that says why not."""
    tasks = sorted({task for way in measured.values() for task in way.verdicts})
    found = []
    for task in tasks:
        verdicts = {name: way.verdicts.get(task, "no outcome") for name, way in measured.items()}
        if len({*verdicts.values()}) > 1:
            columns = ", ".join(f"{name}: {verdict}" for name, verdict in verdicts.items())
            found.append(f"{' '.join(task)}: {columns}")
    if len(measured) == 1:
        return ["only one way was measured, so no verdicts were compared"]
    return found or [f"all {len(tasks)} verdicts agree"]


def _format_ratio(ours: Sequence[float] | None, which: int, seconds: float) -> str:
    return "-" if ours is None or math.isnan(seconds) else f"{seconds / ours[which]:.1f}x"


def parse_arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="against.py", description=__doc__)
    parser.add_argument("--cells", nargs="*", default=[CELL], metavar="GLOB")
    parser.add_argument("--encodings", nargs="+", default=["sinusoidal"], metavar="GLOB")
    parser.add_argument("--probes", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--only-way", choices=WAYS)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--once", action="store_true", help="leave out the second run of each way")
    return parser.parse_args()


if __name__ == "__main__":
    main()
