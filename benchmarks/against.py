"""What torchgrid takes for its work against pip in a hand-written noxfile, and against tox-uv.

`nox -s benchmark -- against --cells GLOB ... --encodings GLOB ... --probes GLOB ...`. What is
written by hand is in benchmarks/by_hand. All start from warm caches of wheels and no environments;
then each runs again with nothing changed. By hand this asks again, without installing. Rounds take
turns, and the figures are medians.
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

from benchmarks.ways import WAYS, Measured  # noqa: E402
from benchmarks.workload import Chosen, prepare, temporary_root  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402

CELL = "torch2.9.1-pypi-py3.11+setuptools"
OURS = "torchgrid"


def main() -> None:
    """Measure, and print a table."""
    options = _options()
    names = [options.only_way] if options.only_way else list(WAYS)
    chosen = Chosen(
        cells=tuple(options.cells),
        encodings=tuple(options.encodings),
        probes=tuple(options.probes),
        again=not options.once,
    )
    with (
        exit_on_error(),
        tempfile.TemporaryDirectory(dir=temporary_root(), prefix="against-") as folder,
    ):
        by_hand = [name for name in names if name != OURS]
        workload = prepare(Path(folder), chosen, by_hand)
        rounds = [{name: WAYS[name](workload) for name in names} for _ in range(options.rounds)]
    print(f"{len(workload.cells)} cells, {workload.tasks} tasks, medians of {len(rounds)}\n")
    print(table(rounds))
    print("\n".join(("", *differences(rounds[-1]))))


def table(rounds: Sequence[Mapping[str, Measured]]) -> str:
    """Seconds of each way, and how many times torchgrid's they are."""
    medians = {name: _medians([measured[name] for measured in rounds]) for name in rounds[0]}
    ours = medians.get(OURS)
    rows = [
        (
            name,
            len(rounds[-1][name].answers),
            *(cold, _ratio(ours, 0, cold)),
            *(None if math.isnan(second) else second, _ratio(ours, 1, second)),
        )
        for name, (cold, second) in medians.items()
    ]
    headers = ("way", "answers", "cold, s", "ratio", "again, s", "ratio")
    return tabulate(rows, headers=headers, floatfmt=".1f", missingval="-")


def differences(measured: Mapping[str, Measured]) -> list[str]:
    """Where ways answered otherwise; a line that says so where none did."""
    tasks = sorted({task for way in measured.values() for task in way.answers})
    found = []
    for task in tasks:
        verdicts = {name: way.answers.get(task, "nothing") for name, way in measured.items()}
        if len({*verdicts.values()}) > 1:
            said = ", ".join(f"{name}: {verdict}" for name, verdict in verdicts.items())
            found.append(f"{' '.join(task)}: {said}")
    if len(measured) == 1:
        return ["one way: its answers are compared with nothing"]
    return found or [f"all {len(tasks)} verdicts agree"]


def _medians(measured: Sequence[Measured]) -> tuple[float, float]:
    """Of the cold seconds, and of those of the second run."""
    return (
        statistics.median(m.cold for m in measured),
        statistics.median(m.second for m in measured),
    )


def _ratio(ours: Sequence[float] | None, which: int, seconds: float) -> str:
    return "-" if ours is None or math.isnan(seconds) else f"{seconds / ours[which]:.1f}x"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="against.py", description=__doc__)
    parser.add_argument("--cells", nargs="*", default=[CELL], metavar="GLOB")
    parser.add_argument("--encodings", nargs="+", default=["sinusoidal"], metavar="GLOB")
    parser.add_argument("--probes", nargs="+", default=["*"], metavar="GLOB")
    parser.add_argument("--only-way", choices=WAYS)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--once", action="store_true", help="spare by hand the long second run")
    return parser.parse_args()


if __name__ == "__main__":
    main()
