"""One question in this process: `python ask.py JOB ENCODING PROBE DEVICE` prints a line of JSON.

`python ask.py JOB` prints instead what there is to ask here: encoding, probe, device, deadline. The
probes are torchgrid's own, and so is what builds a module: `engine.txt` names the folder.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

if TYPE_CHECKING:
    from torchgrid.inside.job import Job


def main(file: str, *words: str) -> None:
    """Print the answer, or the list."""
    _package("torchgrid", [(Path(__file__).parent / "engine.txt").read_text(encoding="utf-8")])
    from torchgrid.inside.job import read_job

    job = read_job(Path(file))
    sys.path[:0] = job.paths
    _package("probes", job.probes)
    print(json.dumps(_answer(job, words) if words else _tasks(job)))


def _answer(job: Job, words: Sequence[str]) -> Mapping[str, Any]:
    from torchgrid.inside.discovery import CELL
    from torchgrid.inside.isolation.base import InProcess
    from torchgrid.inside.job import Task
    from torchgrid.inside.journal import Journal
    from torchgrid.inside.preconditions import Preconditions
    from torchgrid.inside.probe import list_registered
    from torchgrid.inside.result import call_probe
    from torchgrid.inside.tasks import TaskTable

    task = Task(*words)
    importlib.import_module("probes." + task.probe.partition(".")[0])
    obstacle = Preconditions(job, InProcess(), Journal(Path(os.devnull))).of(task)
    facts = _facts() if task.encoding == CELL else {}
    question = TaskTable(job, list_registered(), facts).of(task)
    return (obstacle or call_probe(question)).as_json()


def _tasks(job: Job) -> Sequence[Sequence[object]]:
    from torchgrid.inside.discovery import list_tasks, load_probes
    from torchgrid.inside.facts.torch_build import list_devices

    probes = load_probes(job.probes)
    deadlines = {probe.name: probe.deadline for probe in probes}
    tasks = list_tasks(probes, job, list_devices(_facts()))
    return [(*task, deadlines[task.probe]) for task in tasks]


def _facts() -> Mapping[str, Any]:
    from torchgrid.inside.facts.attest import attest, import_torch
    from torchgrid.inside.isolation.base import InProcess

    return attest(import_torch(), InProcess())


def _package(name: str, folders: Sequence[str]) -> None:
    sys.modules[name] = module = types.ModuleType(name)
    module.__path__ = list(folders)


if __name__ == "__main__":
    main(*sys.argv[1:])
