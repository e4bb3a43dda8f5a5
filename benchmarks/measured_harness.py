"""The harness, which also writes when each probe ran and what its call took of the processor.

`python -I measured_harness.py FOLDER_OF_THE_HARNESS JOB LOG` runs the job. Each line of the log is
a JSON object: `ready` before the first task, `start` and `finish` of a task with its cores and the
time, `used` with the processor seconds of a call, and at last `end`. The program runs in a cell, so
it imports the standard library alone.
"""

from __future__ import annotations

import functools
import importlib
import json
import os
import resource
import runpy
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main(inside: str, job: str, log: str) -> int:
    """Run the job, and write the log."""
    program = runpy.run_path(str(Path(inside, "__main__.py")))
    program["_add_package"]("torchgrid", [str(Path(inside).parent)])
    began = time.monotonic()
    _measure_modules(Path(log))
    status: int = program["main"]([job])
    _write_usage(Path(log), "end", seconds=time.monotonic() - began)
    return status


def _measure_modules(log: Path) -> None:
    """Replace the functions of the harness that start, run and end a probe by ones that measure."""
    scheduler: Any = importlib.import_module("torchgrid.inside.scheduler").Scheduler
    forked: Any = importlib.import_module("torchgrid.inside.isolation.forked").Forked
    start, finish, make = scheduler._start, scheduler._finish, forked.start
    run, run_all = forked.run, scheduler.run_all

    def run_every_task(self: Any, *arguments: Any) -> None:
        _write_usage(log, "ready")
        run_all(self, *arguments)

    def start_task(self: Any, task: Any, held: Any, table: Any) -> None:
        _write(log, event="start", task=task, cores=len(held.cores), seconds=time.monotonic())
        start(self, task, held, table)

    def finish_task(self: Any, task: Any, held: Any, result: Any, seconds: float) -> None:
        _write(log, event="finish", task=task, seconds=time.monotonic())
        finish(self, task, held, result, seconds)

    def start_call(self: Any, call: Callable[[], Any], *terms: Any, **named: Any) -> Any:
        return make(self, functools.partial(_measure_call, log, "probe", call), *terms, **named)

    def run_call(self: Any, call: Callable[[], Any], *terms: Any, **named: Any) -> Any:
        return run(self, functools.partial(_measure_call, log, "check", call), *terms, **named)

    scheduler._start, scheduler._finish = start_task, finish_task
    scheduler.run_all, forked.start, forked.run = run_every_task, start_call, run_call


def _measure_call(log: Path, kind: str, call: Callable[[], Any]) -> Any:
    """Do what a child does, and write what it took of the processor, however it ends."""
    began = _read_processor_seconds()
    try:
        return call()
    finally:
        _write(log, event="used", kind=kind, seconds=_read_processor_seconds() - began)


def _read_processor_seconds(*whose: int) -> float:
    """Return the processor seconds of this process, of its ended children, or of both."""
    used = map(resource.getrusage, whose or (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def _write_usage(log: Path, event: str, **more: float) -> None:
    """Write what the harness and its ended children took of the processor so far."""
    harness = _read_processor_seconds(resource.RUSAGE_SELF)
    probes = _read_processor_seconds(resource.RUSAGE_CHILDREN)
    _write(log, event=event, harness=harness, probes=probes, **more)


def _write(log: Path, **event: Any) -> None:
    """Append a line at once: several processes write."""
    descriptor = os.open(str(log), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.write(descriptor, json.dumps(event).encode() + b"\n")
    os.close(descriptor)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
