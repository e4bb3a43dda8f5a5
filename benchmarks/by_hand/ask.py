"""One probe in this process: `python ask.py JOB ENCODING PROBE DEVICE` prints its result as JSON.

`python ask.py JOB` prints the tasks of the job instead: encoding, probe, device, deadline. The
probes are torchgrid's own, and so is the code that builds a module: `engine.txt` names its folder.
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
    """Print the result of the task in `words`, or the list of all tasks."""
    add_package("torchgrid", [(Path(__file__).parent / "engine.txt").read_text(encoding="utf-8")])
    from torchgrid.inside.job import read_job

    job = read_job(Path(file))
    sys.path[:0] = job.paths
    add_package("probes", job.probes)
    print(json.dumps(run_task(job, words) if words else list_deadlines(job)))


def run_task(job: Job, words: Sequence[str]) -> Mapping[str, Any]:
    """Run the probe of one task, unless it cannot run here, and return its result."""
    from torchgrid.contract import CELL, Task
    from torchgrid.inside.isolation.base import InProcess
    from torchgrid.inside.journal import Journal
    from torchgrid.inside.preconditions import Preconditions
    from torchgrid.inside.probe import list_registered
    from torchgrid.inside.result import call_probe
    from torchgrid.inside.tasks import TaskTable

    task = Task(*words)
    importlib.import_module("probes." + task.probe.partition(".")[0])
    facts = attest_cell() if task.encoding == CELL else {}
    table = TaskTable(job, list_registered(), facts)
    preconditions = Preconditions(job, InProcess(), Journal(Path(os.devnull)))
    obstacle = preconditions.check(task, builds=table.runs_unbuilt(task))
    if obstacle is not None:
        return table.point_to_failure(obstacle).serialize()
    return call_probe(table.make_call(task, preconditions.get_traits(task))).serialize()


def list_deadlines(job: Job) -> Sequence[Sequence[object]]:
    """List the tasks of a job, each with the deadline of its probe in seconds."""
    from torchgrid.inside.discovery import list_tasks, load_probes
    from torchgrid.inside.facts.torch_build import list_devices

    probes = load_probes(job.probes)
    deadlines = {probe.name: probe.deadline for probe in probes}
    tasks = list_tasks(probes, job, list_devices(attest_cell()))
    return [(*task, deadlines[task.probe]) for task in tasks]


def attest_cell() -> Mapping[str, Any]:
    """Return the facts of this cell, as the harness attests them."""
    from torchgrid.inside.facts.attest import attest, import_torch
    from torchgrid.inside.isolation.base import InProcess

    return attest(import_torch(), InProcess())


def add_package(name: str, folders: Sequence[str]) -> None:
    """Add a package whose modules are found in folders, without running its `__init__`."""
    sys.modules[name] = module = types.ModuleType(name)
    module.__path__ = list(folders)


if __name__ == "__main__":
    main(*sys.argv[1:])
