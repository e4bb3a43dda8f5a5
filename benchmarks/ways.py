"""The ways of doing one workload, each timed cold, and again with nothing changed."""

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

from benchmarks.workload import Workload, name_of, require_room
from torchgrid.environments.lockfile import Lock
from torchgrid.records import store

Answers = Mapping[tuple[str, str, str, str], str]
"""By cell, encoding, probe and device: the verdict."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Seconds from nothing but warm caches of wheels, seconds once more, and what was answered.

    `second` is not a number where nothing was asked again.
    """

    cold: float
    second: float
    answers: Answers


def torchgrid(workload: Workload) -> Measured:
    """`nox -s matrix` over all cells, twice."""
    folder = workload.of("torchgrid")
    argv = [sys.executable, "-m", "nox", "-s", "matrix"]
    cold = seconds_of(argv, folder, workload.folder)
    second = _again(workload, argv, folder)
    answers = {
        (record.cell, *outcome.task): outcome.verdict.value
        for record in store.read_records(folder / ".torchgrid" / "outcomes")
        for outcome in record.outcomes
    }
    shutil.rmtree(folder / ".torchgrid")
    return Measured(cold=cold, second=second, answers=answers)


def pip(workload: Workload) -> Measured:
    """The hand-written noxfile."""
    nox = [sys.executable, "-m", "nox"]
    return _by_hand(
        workload,
        ByHand(
            folder=workload.of("pip"),
            listing=[*nox, "--list"],
            warm=lambda name: _download(workload, name),
            cold=lambda name: [*nox, "-s", name],
            second=lambda name: [*nox, "-R", "-s", name],
            copies=True,
        ),
    )


def tox_uv(workload: Workload) -> Measured:
    """The hand-written tox.ini."""

    def tox(name: str) -> Sequence[str]:
        return [sys.executable, "-m", "tox", "run", "-x", f"tox.env_list={name}", "-e", name]

    return _by_hand(
        workload,
        ByHand(
            folder=workload.of("tox-uv"),
            listing=[sys.executable, "-m", "tox", "list"],
            # What it installs is in uv's cache; its own environment for plugins is made here.
            warm=lambda name: [*tox(name), "--notest"],
            cold=tox,
            second=tox,
            copies=False,
        ),
    )


WAYS: Mapping[str, Callable[[Workload], Measured]] = {
    "torchgrid": torchgrid,
    "pip": pip,
    "tox-uv": tox_uv,
}


@dataclass(frozen=True, kw_only=True)
class ByHand:
    """The commands of one way; `copies`: an environment shares no file with a cache."""

    folder: Path
    listing: Sequence[str]
    warm: Callable[[str], Sequence[str]]
    cold: Callable[[str], Sequence[str]]
    second: Callable[[str], Sequence[str]]
    copies: bool


def _by_hand(workload: Workload, way: ByHand) -> Measured:
    """Cell by cell, as it goes in sequence anyway, so that the disk need only hold one copy.

    All cells in one command would start it once: the other starts are subtracted.
    """
    start = seconds_of(way.listing, way.folder, workload.folder)
    rounds = [_cell(workload, way, cell, lock) for cell, lock in workload.cells.items()]
    saved = start * (len(rounds) - 1)
    return Measured(
        cold=sum(r.cold for r in rounds) - saved,
        second=sum(r.second for r in rounds) - saved,
        answers={task: verdict for r in rounds for task, verdict in r.answers.items()},
    )


def _cell(workload: Workload, way: ByHand, cell: str, lock: Lock) -> Measured:
    name, folder = name_of(cell), way.folder
    # The environment and its wheels; where files are shared, little more than compiled Python.
    require_room(folder, lock.unpacked_bytes + lock.bytes if way.copies else lock.bytes // 10)
    try:
        seconds_of(way.warm(name), folder, workload.folder)
        _remove_environments(folder)
        cold = seconds_of(way.cold(name), folder, workload.folder)
        answers = _answers(folder, cell)
        second = _again(workload, way.second(name), folder)
    finally:
        _remove_environments(folder)
        if way.copies:
            shutil.rmtree(_wheels(workload.folder), ignore_errors=True)
    return Measured(cold=cold, second=second, answers=answers)


def _again(workload: Workload, argv: Sequence[str], folder: Path) -> float:
    return seconds_of(argv, folder, workload.folder) if workload.again else math.nan


def _answers(folder: Path, cell: str) -> Answers:
    text = (folder / "answers" / f"{name_of(cell)}.jsonl").read_text(encoding="utf-8")
    lines = map(json.loads, text.splitlines())
    return {(cell, *line["task"]): line["verdict"] for line in lines}


def _remove_environments(folder: Path) -> None:
    for name in (".nox", ".tox", "caches"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _download(workload: Workload, name: str) -> Sequence[str]:
    """The command that fills pip's folder of wheels, for the Python of a cell."""
    python = json.loads((workload.of("pip") / "cells.json").read_text(encoding="utf-8"))[name]
    return [
        *(sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"),
        *("--python-version", python, "--dest", str(_wheels(workload.folder))),
        *("-r", f"requirements/{name}.txt"),
    ]


def _wheels(folder: Path) -> Path:
    """What pip's cache stands for: it keeps only what an index allows, and some allow nothing."""
    return folder / "wheels"


def seconds_of(argv: Sequence[str], cwd: Path, folder: Path) -> float:
    """Run a command to its end; one that fails ends the benchmark with what it said last."""
    # A machine's constraints may name other releases than the cells', which pin all of theirs.
    (constraints := folder / "no-constraints.txt").touch()
    # Nor may who started this forbid what saves a way time: without it, every process by hand
    # would compile torch's sources again.
    left_out = {"VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE"}
    env = {name: value for name, value in os.environ.items() if name not in left_out} | {
        "PIP_CONSTRAINT": str(constraints),
        "UV_NO_CONFIG": "1",
        "TORCHGRID_KEEP_FREE_GB": "15",
    }
    # With its wheels on the disk pip has no index to ask, and copies nothing into a cache.
    if _wheels(folder).is_dir():
        env |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(_wheels(folder))}
    began = time.perf_counter()
    done = subprocess.run(
        argv, check=False, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    seconds = time.perf_counter() - began
    if done.returncode:
        tail = done.stdout.decode(errors="replace")[-2000:]
        sys.exit(f"error: {' '.join(argv)} ended with {done.returncode}:\n{tail}")
    return seconds
