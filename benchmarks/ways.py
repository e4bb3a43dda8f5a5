"""The ways to run one workload, each timed cold, and again with nothing changed."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.workload import Workload, make_tox_name, require_space
from torchgrid.environments.lockfile import Lock
from torchgrid.records import store

Verdicts = Mapping[tuple[str, str, str, str], str]
"""The verdicts by cell, encoding, probe and device."""


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """The seconds of a run from warm caches of wheels alone, those of a second run, and verdicts.

    `second` is not a number if there was no second run.
    """

    cold: float
    second: float
    verdicts: Verdicts


def measure_torchgrid(workload: Workload) -> Measurement:
    """Measure `nox -s matrix` over all cells, twice."""
    folder = workload.locate_way("torchgrid")
    argv = [sys.executable, "-m", "nox", "-s", "matrix"]
    cold = measure_command(argv, folder, workload.folder)
    second = measure_command(argv, folder, workload.folder) if workload.repeat else math.nan
    verdicts = {
        (record.cell, *outcome.task): outcome.verdict.value
        for record in store.read_records(folder / ".torchgrid" / "outcomes")
        for outcome in record.outcomes
    }
    # The next round must not find environments either.
    shutil.rmtree(folder / ".torchgrid")
    return Measurement(cold=cold, second=second, verdicts=verdicts)


def measure_pip(workload: Workload) -> Measurement:
    """Measure the hand-written noxfile."""
    nox = [sys.executable, "-m", "nox"]
    pythons = json.loads((workload.locate_way("pip") / "cells.json").read_text(encoding="utf-8"))

    def download(name: str) -> Sequence[str]:
        """Return the command that downloads the wheels of a cell, for its Python."""
        return [
            *(sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"),
            *("--python-version", pythons[name], "--dest", str(_locate_wheels(workload.folder))),
            *("-r", f"requirements/{name}.txt"),
        ]

    return _measure_by_hand(
        workload,
        HandWrittenWay(
            folder=workload.locate_way("pip"),
            listing=[*nox, "--list"],
            warm=download,
            cold=lambda name: [*nox, "-s", name],
            second=lambda name: [*nox, "-R", "-s", name],
            copies=True,
        ),
    )


def measure_tox_uv(workload: Workload) -> Measurement:
    """Measure the hand-written tox.ini."""

    def run_tox(name: str) -> Sequence[str]:
        """Return the command that runs a cell."""
        return [sys.executable, "-m", "tox", "run", "-x", f"tox.env_list={name}", "-e", name]

    return _measure_by_hand(
        workload,
        HandWrittenWay(
            folder=workload.locate_way("tox-uv"),
            listing=[sys.executable, "-m", "tox", "list"],
            # The wheels are in uv's cache already. This makes tox's own environment for plugins.
            warm=lambda name: [*run_tox(name), "--notest"],
            cold=run_tox,
            second=run_tox,
            copies=False,
        ),
    )


WAYS: Mapping[str, Callable[[Workload], Measurement]] = {
    "torchgrid": measure_torchgrid,
    "pip": measure_pip,
    "tox-uv": measure_tox_uv,
}


@dataclass(frozen=True, kw_only=True)
class HandWrittenWay:
    """The commands of a hand-written way.

    `warm`, `cold` and `second` make the command for a cell's name. `copies` says that an
    environment shares no file with a cache.
    """

    folder: Path
    listing: Sequence[str]
    warm: Callable[[str], Sequence[str]]
    cold: Callable[[str], Sequence[str]]
    second: Callable[[str], Sequence[str]]
    copies: bool


def _measure_by_hand(workload: Workload, way: HandWrittenWay) -> Measurement:
    """Measure a hand-written way cell by cell, so that the disk need only hold one copy.

    Such a way runs its cells in sequence anyway. One command for all cells would start only once,
    so the other starts are subtracted.
    """
    start = measure_command(way.listing, way.folder, workload.folder)
    rounds = [_measure_cell(workload, way, cell, lock) for cell, lock in workload.cells.items()]
    saved = start * (len(rounds) - 1)
    return Measurement(
        cold=sum(r.cold for r in rounds) - saved,
        second=sum(r.second for r in rounds) - saved,
        verdicts={task: verdict for r in rounds for task, verdict in r.verdicts.items()},
    )


def _measure_cell(workload: Workload, way: HandWrittenWay, cell: str, lock: Lock) -> Measurement:
    name, folder = make_tox_name(cell), way.folder
    # The environment and its wheels. If files are shared, little more than compiled Python.
    require_space(folder, lock.unpacked_bytes + lock.bytes if way.copies else lock.bytes // 10)
    try:
        measure_command(way.warm(name), folder, workload.folder)
        # The warm-up may have made an environment. The cold run must not find one.
        _remove_environments(folder)
        cold = measure_command(way.cold(name), folder, workload.folder)
        text = (folder / "outcomes" / f"{name}.jsonl").read_text(encoding="utf-8")
        lines = map(json.loads, text.splitlines())
        verdicts = {(cell, *line["task"]): line["verdict"] for line in lines}
        argv = way.second(name)
        second = measure_command(argv, folder, workload.folder) if workload.repeat else math.nan
    finally:
        _remove_environments(folder)
        if way.copies:
            shutil.rmtree(_locate_wheels(workload.folder), ignore_errors=True)
    return Measurement(cold=cold, second=second, verdicts=verdicts)


def _remove_environments(folder: Path) -> None:
    for name in (".nox", ".tox", "caches"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _locate_wheels(folder: Path) -> Path:
    """Return the folder of downloaded wheels, which stands for pip's cache.

    pip's own cache keeps only what an index allows, and some indexes allow nothing.
    """
    return folder / "wheels"


def measure_command(argv: Sequence[str], cwd: Path, folder: Path) -> float:
    """Run a command to its end, and return its seconds; exit with its output if it fails."""
    # The machine's own constraints may name other releases than the cells pin.
    (constraints := folder / "no-constraints.txt").touch()
    # The variables of this process must not slow a way down: if bytecode could not be kept, every
    # hand-written process would compile torch's sources again.
    left_out = {"VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE"}
    env = {name: value for name, value in os.environ.items() if name not in left_out} | {
        "PIP_CONSTRAINT": str(constraints),
        "UV_NO_CONFIG": "1",
        "TORCHGRID_KEEP_FREE_GB": "15",
    }
    # With its wheels on the disk, pip needs no index and copies nothing to a cache.
    if _locate_wheels(folder).is_dir():
        env |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(_locate_wheels(folder))}
    began = time.perf_counter()
    done = subprocess.run(
        argv, check=False, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    seconds = time.perf_counter() - began
    if done.returncode:
        tail = done.stdout.decode(errors="replace")[-2000:]
        sys.exit(f"error: {' '.join(argv)} failed with exit code {done.returncode}:\n{tail}")
    return seconds
