"""The cost of reading and publishing 100,000 outcomes, in a process of its own.

`nox -s benchmark -- pages` makes synthetic records like this project's own. They hold fifty cells
of its matrix, its encodings, and a sample of the tasks of its probes. Verdicts, messages and
metrics come in about the shares of the published records. The figures are medians of three runs.
`nox -s benchmark -- pages FOLDER` makes the pages of the records in `FOLDER/data` once, into
`FOLDER/pages`, and prints their figures as JSON.
"""

from __future__ import annotations

import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import read_matrix  # noqa: E402
from torchgrid.config.probes import read_themes  # noqa: E402
from torchgrid.contract import CELL, Task, Verdict  # noqa: E402
from torchgrid.model.outcome import Outcome, Record  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.model.themes import find_theme  # noqa: E402
from torchgrid.records import store  # noqa: E402
from torchgrid.records.keys import Keys, keep_current  # noqa: E402
from torchgrid.report.publish import build_results, write_pages  # noqa: E402
from torchgrid.system import files  # noqa: E402
from torchgrid.system.digest import compute_digest  # noqa: E402

OUTCOMES = 100_000
CELLS = 50
ROUNDS = 3
PROJECT = Project(ROOT)

SHARES = {Verdict.PASS: 66, Verdict.FAIL: 12, Verdict.NOT_APPLICABLE: 12, Verdict.NOT_TESTED: 10}
MESSAGE = (
    "The size of tensor a ({number}) must match the size of tensor b (512) at non-singleton "
    "dimension 2: in `forward` of <module> at torch/nn/modules/module.py | see [the notes]"
)


@dataclass(frozen=True, kw_only=True)
class SyntheticTask:
    """A task, and its verdicts in the newer and the older half of the cells."""

    task: Task
    newer: Verdict
    older: Verdict
    has_metrics: bool


def main() -> None:
    """Make the records, measure, and print the table."""
    rounds = []
    with tempfile.TemporaryDirectory() as name:
        count = make_records(Path(name, "data"))
        for _ in range(ROUNDS):
            began = time.perf_counter()
            # In a process of its own, so that its start and its imports count as well.
            done = subprocess.run(
                [sys.executable, __file__, name], check=True, stdout=subprocess.PIPE
            )
            seconds = time.perf_counter() - began
            rounds.append({**json.loads(done.stdout), "whole process, s": seconds})
    rows = [(what, statistics.median(r[what] for r in rounds)) for what in rounds[0]]
    print(f"{count} outcomes of {CELLS} cells, medians of {ROUNDS}\n")
    print(tabulate(rows, headers=("", "figure"), floatfmt=".2f"))


def make_records(folder: Path) -> int:
    """Write the synthetic records to a folder, and return the number of their outcomes."""
    chance = random.Random(0)  # noqa: S311
    tasks = tuple(make_tasks(chance))
    encodings = {each.task.encoding for each in tasks} - {CELL}
    themes = {find_theme(each.task.probe) for each in tasks}
    # Plain cells first: those of a package's encodings are shown in tables of their own.
    cells = sorted(read_matrix(PROJECT.matrix).cells, key=lambda cell: cell.requires)[:CELLS]
    for number, cell in enumerate(cells):
        keys = Keys(
            environment=cell.id,
            host={},
            harness="0f",
            encodings={name: compute_digest(name) for name in encodings},
            themes={name: compute_digest(name) for name in themes},
            select={},
        )
        outcomes = (
            replace(
                make_outcome(cell.id, each, chance, old=2 * number >= CELLS),
                key=keys.compute_key(each.task),
            )
            for each in tasks
        )
        record = Record(
            cell=cell.id,
            requires=cell.requires,
            attestation={"torch": cell.torch, "cuda": "12.8", "python": f"{cell.python}.7"},
            suite=keys.suite,
            keys=asdict(keys),
            outcomes=tuple(outcomes),
        )
        files.replace_text(store.locate_record(folder, cell.id), store.dump_record(record))
    return len(tasks) * len(cells)


def make_tasks(chance: random.Random) -> Iterator[SyntheticTask]:
    """Make the tasks of a cell, with verdicts drawn by their shares."""
    encodings = [row.name for row in read_matrix(PROJECT.matrix).encodings]
    probes = [probe for theme in read_themes(PROJECT.probes) for probe in theme.probes]
    pairs = [(p.name, device) for p in probes if not p.about_cell for device in p.devices]
    tasks = [Task(name, *pair) for name in encodings for pair in pairs]
    own = [Task(CELL, probe.name, "cpu") for probe in probes if probe.about_cell]
    # In the order of tasks, as in a record.
    for task in sorted([*own, *chance.sample(tasks, OUTCOMES // CELLS - len(own))]):
        # Most verdicts stay the same from release to release, as in the published records.
        newer, other = chance.choices(list(SHARES), list(SHARES.values()), k=2)
        yield SyntheticTask(
            task=task,
            newer=newer,
            older=newer if chance.random() < 0.7 else other,  # noqa: PLR2004
            has_metrics=chance.random() < 0.35,  # noqa: PLR2004
        )


def make_outcome(
    cell: str, synthetic: SyntheticTask, chance: random.Random, *, old: bool
) -> Outcome:
    """Make the outcome of a task in a cell; `old` says whether the cell is of the older half."""
    verdict = synthetic.older if old else synthetic.newer
    has_message = verdict is not Verdict.PASS
    number = chance.choice((256, 511, 513, 1024)) if has_message else 0
    metrics = {"graphs": 1, "seconds": round(chance.random(), 4)} if synthetic.has_metrics else {}
    return Outcome(
        cell=cell,
        **synthetic.task._asdict(),
        verdict=verdict,
        reason="RuntimeError" if has_message else None,
        detail=MESSAGE.format(number=number) if has_message else None,
        metrics=metrics,
        seconds=round(chance.random(), 3),
    )


def publish(folder: Path) -> None:
    """Read the records of a folder, write all pages to it, and print the cost as JSON."""
    began = time.perf_counter()
    records = tuple(map(keep_current, store.read_records(folder / "data")))
    read = time.perf_counter()
    results = build_results(read_matrix(PROJECT.matrix), records)
    pages = write_pages(folder / "pages", PROJECT, results)
    used = resource.getrusage(resource.RUSAGE_SELF)
    figures = {
        "reading, s": read - began,
        "pages, s": time.perf_counter() - read,
        "processor, s": used.ru_utime + used.ru_stime,
        "peak memory, MB": used.ru_maxrss * 1024 / 1e6,
        "pages, MB": sum(page.stat().st_size for page in pages) / 1e6,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    if sys.argv[1:]:
        publish(Path(sys.argv[1]))
    else:
        main()
