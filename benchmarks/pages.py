"""What 100,000 outcomes cost to read and to publish, in a process of their own.

`nox -s benchmark -- pages`: the records are synthetic, in the shape of this project's own: sixty
cells of its matrix, its encodings, four of five of its probes' questions, verdicts, messages and
metrics in about the shares of the published records. Seconds are medians of three runs.
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
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from torchgrid.config.matrix import read_matrix  # noqa: E402
from torchgrid.config.probes import read_themes  # noqa: E402
from torchgrid.model.outcome import CELL, Outcome, Record, Task  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.model.verdict import Verdict  # noqa: E402
from torchgrid.records import store  # noqa: E402
from torchgrid.records.keys import Keys, keep_current  # noqa: E402
from torchgrid.report.publish import build_results, write_pages  # noqa: E402
from torchgrid.report.results import theme  # noqa: E402
from torchgrid.system import files  # noqa: E402
from torchgrid.system.digest import digest  # noqa: E402

CELLS = 60
ROUNDS = 3
WORKPLACE = Project(ROOT)

SHARES = {Verdict.PASS: 66, Verdict.FAIL: 12, Verdict.NOT_APPLICABLE: 12, Verdict.NOT_TESTED: 10}
MESSAGE = (
    "The size of tensor a ({number}) must match the size of tensor b (512) at non-singleton "
    "dimension 2: in `forward` of <module> at torch/nn/modules/module.py | see [the notes]"
)


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question asked of one encoding, and what the newer and the older half answer."""

    encoding: str
    probe: str
    device: str
    newer: Verdict
    older: Verdict
    measures: bool


def main() -> None:
    """Make the records, measure, and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = make_records(folder / "data")
        rounds = [_measured(folder) for _ in range(ROUNDS)]
    rows = [(what, statistics.median(r[what] for r in rounds)) for what in rounds[0]]
    print(f"{count} outcomes of {CELLS} cells, medians of {ROUNDS}\n")
    print(tabulate(rows, headers=("", "figure"), floatfmt=".2f"))


def make_records(folder: Path) -> int:
    """Write the synthetic records into a folder; returns how many outcomes they hold."""
    chance = random.Random(0)  # noqa: S311
    questions = tuple(_questions(chance))
    # Plain ones first: those made for a package's encodings are scopes of their own.
    cells = sorted(read_matrix(WORKPLACE.matrix).cells, key=lambda cell: cell.requires)[:CELLS]
    for number, cell in enumerate(cells):
        keys = _keys(questions, environment=cell.id)
        outcomes = (
            replace(
                _outcome(cell.id, q, chance, old=2 * number >= CELLS),
                key=keys.of(Task(q.encoding, q.probe, q.device)),
            )
            for q in questions
        )
        record = Record(
            cell=cell.id,
            requires=cell.requires,
            attestation={"torch": cell.torch, "cuda": "12.8", "python": f"{cell.python}.7"},
            suite=keys.suite,
            keys=asdict(keys),
            outcomes=tuple(outcomes),
        )
        files.replace_text(store.record_path(folder, cell.id), store.dump_record(record))
    return len(questions) * len(cells)


def _questions(chance: random.Random) -> Iterator[Question]:
    encodings = [row.name for row in read_matrix(WORKPLACE.matrix).encodings]
    probes = [probe for theme in read_themes(WORKPLACE.probes) for probe in theme.probes]
    pairs = [(p.name, device) for p in probes if not p.about_cell for device in p.devices]
    kept = [pair for number, pair in enumerate(pairs) if number % 5]
    asked = [(name, *pair) for name in encodings for pair in kept]
    asked += [(CELL, probe.name, "cpu") for probe in probes if probe.about_cell]
    for encoding, probe, device in asked:
        newer, other = chance.choices(list(SHARES), list(SHARES.values()), k=2)
        yield Question(
            encoding=encoding,
            probe=probe,
            device=device,
            newer=newer,
            older=newer if chance.random() < 0.7 else other,  # noqa: PLR2004
            measures=chance.random() < 0.35,  # noqa: PLR2004
        )


def _keys(questions: Sequence[Question], environment: str) -> Keys:
    return Keys(
        environment=environment,
        host={},
        harness="0f",
        encodings={q.encoding: digest(q.encoding) for q in questions if q.encoding != CELL},
        themes={theme(q.probe): digest(theme(q.probe)) for q in questions},
        select={},
    )


def _outcome(cell: str, question: Question, chance: random.Random, *, old: bool) -> Outcome:
    verdict = question.older if old else question.newer
    told = verdict is not Verdict.PASS
    number = chance.choice((256, 511, 513, 1024)) if told else 0
    metrics = {"graphs": 1, "seconds": round(chance.random(), 4)} if question.measures else {}
    return Outcome(
        cell=cell,
        encoding=question.encoding,
        probe=question.probe,
        device=question.device,
        verdict=verdict,
        reason="RuntimeError" if told else None,
        detail=MESSAGE.format(number=number) if told else None,
        metrics=metrics,
        seconds=round(chance.random(), 3),
    )


def _measured(folder: Path) -> dict[str, float]:
    """The figures of one fresh process, its start and its imports included in the whole."""
    began = time.perf_counter()
    argv = [sys.executable, __file__, str(folder)]
    done = subprocess.run(argv, check=True, stdout=subprocess.PIPE)
    return {**json.loads(done.stdout), "whole process, s": time.perf_counter() - began}


def publish(folder: Path) -> None:
    """Read the records of a folder, write all pages into it, and print what that took."""
    began = time.perf_counter()
    records = tuple(map(keep_current, store.read_records(folder / "data")))
    read = time.perf_counter()
    results = build_results(read_matrix(WORKPLACE.matrix), records)
    pages = write_pages(folder / "pages", WORKPLACE, results)
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
