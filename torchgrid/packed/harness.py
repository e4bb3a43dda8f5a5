"""The supervisor in a pack: it keeps deadlines, and restarts a dead harness until all is run.

`worker.supervisor` does the same on the host, for an interpreter that torchgrid has chosen.
"""

from __future__ import annotations

import json
import os
import site
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from torchgrid import messages
from torchgrid.contract import JOB_SCHEMA, HarnessExit, Reason, Stage, Task, Verdict
from torchgrid.packed.bundle import Bundle, PackedEncoding
from torchgrid.packed.journal import Event, Journal
from torchgrid.system import processes

POLL_SECONDS = 0.1
OUTPUT = "output.txt"
OUTPUT_TAIL = 2000

# The memory that a compiling child takes beside what it shares with its parent, in bytes.
BYTES_PER_PROBE = 2 * 1024**3

# Beside those that torchgrid's own cells see: where this machine's torch, its GPUs and their tools
# are. Torch may be installed for one user, or found by a module system.
OF_THE_MACHINE = (
    "PYTHONPATH",
    "PYTHONHOME",
    "CONDA_PREFIX",
    "CUDA_HOME",
    "HIP_VISIBLE_DEVICES",
    "ROCR_VISIBLE_DEVICES",
    "ZE_AFFINITY_MASK",
    "NVIDIA_VISIBLE_DEVICES",
)

Watch = Callable[[Journal], bool]


@dataclass(frozen=True)
class Assignment:
    """The tasks that a harness is to run, each with an encoding of the pack; none to list all.

    `folder` is the scratch folder, in which the journal lies too.
    """

    bundle: Bundle
    folder: Path
    encodings: Sequence[PackedEncoding]
    tasks: Sequence[Task]
    cell: str = "machine"

    def make_job(self, journal: Journal, tasks: Sequence[Task], workers: int) -> Dict[str, Any]:
        """Make the content of a job file that runs `tasks`."""
        folder = self.bundle.folder
        return {
            "schema": JOB_SCHEMA,
            "cell": self.cell,
            "journal": str(journal.path),
            "scratch": str(self.folder / "tmp"),
            "mode": "auto",
            "probes": [str(folder / name) for name in self.bundle.probes],
            "paths": [str(folder / name) for name in self.bundle.paths],
            "encodings": [dict(each.document) for each in self.encodings],
            "select": ["*"],
            "devices": ["*"],
            "skip": [],
            "only": [list(task) for task in tasks],
            "prepare": True,
            "network": "host",
            "workers": workers,
            "tokens": None,
            "limits": dict(self.bundle.limits),
        }


def supervise(assignment: Assignment, journal: Journal, watch: Watch) -> None:
    """Run harnesses until every task has an outcome, or the journal has a stop.

    `watch` is called whenever the journal has grown, and about ten times a second. The run ends
    early once it returns False.

    A harness that dies costs the task it ran, and the next harness runs the rest. If it ran several
    tasks, none is blamed, and from then on they run one at a time. If it dies without a new
    outcome, the run stops.
    """
    workers = count_parallel_probes()
    while True:
        before = len(journal.outcomes), workers
        open_tasks = [task for task in assignment.tasks if task not in journal.outcomes]
        journal.append({"event": "life"})
        journal.read()
        job = assignment.make_job(journal, open_tasks, workers)
        if not _run_harness(assignment, journal, job, watch):
            return
        if journal.stopped is not None or _is_done(assignment, journal):
            return
        if len(journal.in_flight) > 1 and workers > 1:
            workers = 1
        if (len(journal.outcomes), workers) == before:
            detail = read_tail(assignment.folder) or "the harness ended without a word"
            _append_stop(journal, Stage.PROBE, Reason.HARNESS_DIED, detail)
            return


def _run_harness(
    assignment: Assignment, journal: Journal, job: Mapping[str, Any], watch: Watch
) -> bool:
    """Run one harness to its end, and write what its death costs; False if `watch` ended it."""
    folder = assignment.folder
    file = folder / "job.json"
    file.write_text(json.dumps(job), encoding="utf-8")
    wanted, silenced, last_event = True, False, time.monotonic()
    argv, env = make_command(assignment.bundle, file), make_variables(assignment.bundle, folder)
    with processes.start_worker(argv, env=env, output=folder / OUTPUT) as child:
        while wanted and not silenced and not processes.wait(child, POLL_SECONDS):
            if journal.read():
                last_event = time.monotonic()
            wanted = watch(journal) and journal.stopped is None
            silenced = time.monotonic() - last_event > _find_patience(assignment.bundle, journal)
    if journal.read():
        watch(journal)
    if journal.stopped is not None or not wanted:
        return journal.stopped is not None
    if not _is_done(assignment, journal):
        code = None if silenced else child.returncode
        _judge_death(assignment, journal, code, job["workers"])
        watch(journal)
    return True


def _find_patience(bundle: Bundle, journal: Journal) -> float:
    """Return how many seconds the harness may be silent now."""
    deadlines = [float(start["deadline"]) for start in journal.in_flight.values()]
    if not deadlines:
        return bundle.timeouts["prepare"]
    return max(deadlines) + bundle.timeouts["grace"]


def _is_done(assignment: Assignment, journal: Journal) -> bool:
    """Tell whether every task has an outcome, and the harness has listed what there is."""
    if journal.tasks is None:
        return False
    known = set(journal.tasks)
    return all(task in journal.outcomes for task in assignment.tasks if task in known)


def _judge_death(
    assignment: Assignment, journal: Journal, code: Optional[int], workers: int
) -> None:
    """Write the outcomes or the stop that a harness's end is the evidence for.

    `code` is its return code, or None if it was silent for too long.
    """
    tail, end = read_tail(assignment.folder), "" if code is None else processes.describe_exit(code)
    if code == HarnessExit.NO_ROOM:
        # No task is to blame, so all of them run again.
        detail = tail or "no room to write down what was answered"
        _append_stop(journal, Stage.PROBE, Reason.NO_SPACE, detail)
        return
    if len(journal.in_flight) > 1 and workers > 1:
        return
    for start in list(journal.in_flight.values()):
        deadline = start["deadline"]
        event: Event = {**start, "event": "outcome", "metrics": {}, "seconds": 0.0}
        if code is None:
            event.update(verdict=Verdict.TIMEOUT.value, reason="deadline", seconds=deadline)
            event["detail"] = f"no answer within {deadline:g} s"
        else:
            event.update(verdict=Verdict.CRASH.value, reason=end, detail=tail)
        journal.append(event)
    if not journal.in_flight and journal.attestation is None:
        reason = Reason.IMPORT_FAILED
        if code is None:
            reason = Reason.IMPORT_TIMEOUT
            end = f"no end within {assignment.bundle.timeouts['prepare']:g} s"
        detail = "; ".join(part for part in (f"{end} while importing torch", tail) if part)
        _append_stop(journal, Stage.IMPORT, reason, detail)
    journal.read()


def _append_stop(journal: Journal, stage: Stage, reason: Reason, detail: str) -> None:
    journal.append(
        {"event": "stopped", "stage": stage.value, "reason": reason.value, "detail": detail}
    )
    journal.read()


def make_command(bundle: Bundle, job: Path) -> List[str]:
    """Make the command of a harness that runs the job in a file."""
    # Torch is where this interpreter finds it, so the harness gets the same isolation.
    flags = ["-I"] if sys.flags.isolated else ["-s"] if sys.flags.no_user_site else []
    return [sys.executable, *flags, str(bundle.folder / "torchgrid" / "inside"), str(job)]


def make_variables(bundle: Bundle, folder: Path) -> Dict[str, str]:
    """Make the variables of a harness: those of the pack, and some of this machine's."""
    names = (*bundle.inherited, *OF_THE_MACHINE)
    variables = {name: os.environ[name] for name in names if name in os.environ}
    if site.ENABLE_USER_SITE:
        # The harness has another home, and torch may be below the user's own.
        variables["PYTHONUSERBASE"] = site.getuserbase()
    return {**variables, **bundle.make_variables(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def read_tail(folder: Path) -> str:
    """Return the last of what the latest harness printed; empty if it never started."""
    try:
        content = (folder / OUTPUT).read_bytes()
    except FileNotFoundError:
        return ""
    text = content[-OUTPUT_TAIL:].decode("utf-8", errors="replace")
    return messages.tidy(text if len(content) <= OUTPUT_TAIL else messages.cut_start(text))


def count_parallel_probes() -> int:
    """Count the probes that run at once: one for each core, if memory allows, and at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    free = _read_free_memory()
    by_memory = cores if free is None else free // BYTES_PER_PROBE
    return max(1, min(cores or 1, by_memory or 1))


def _read_free_memory() -> Optional[int]:
    """Return the bytes of memory that are free; None if the system does not report it."""
    try:
        lines: List[str] = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) * 1024 if found else None
