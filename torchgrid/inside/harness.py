"""One run: import torch, say what this cell is, then ask every question that is still open."""

from __future__ import annotations

import contextlib
import time
from typing import Iterator, List, Optional, Sequence

from torchgrid.inside.discovery import DiscoveryError, list_tasks, load_probes
from torchgrid.inside.facts.attest import attest, import_torch
from torchgrid.inside.facts.torch_build import count_gpus, list_devices
from torchgrid.inside.isolation.disk_space import (
    LEAST_BYTES,
    NoRoomError,
    is_short,
    mentions_full_disk,
)
from torchgrid.inside.isolation.jobserver import JobServer, open_jobserver
from torchgrid.inside.isolation.mode import choose_isolation
from torchgrid.inside.job import Job, Network, Task
from torchgrid.inside.journal import Journal
from torchgrid.inside.preimport import preimport
from torchgrid.inside.scheduler import NEWS, Scheduler
from torchgrid.inside.tasks import TaskTable

HELD = 0
MISCONFIGURED = 2


def run(job: Job) -> int:
    """Do a job; the exit status is 0 for any result, 2 for probes that cannot be used.

    An error of the harness itself is raised: the journal then has no `end`.
    """
    journal = Journal(job.journal)
    problem = _leave_network() if job.network is Network.NONE else None
    if problem is not None:
        journal.stopped("attest", "mismatch", problem)
        return HELD
    tokens = open_jobserver(job)
    with _a_core(tokens, journal):
        way = choose_isolation(job, tokens.descriptors)
        imported = import_torch()
        if imported.error is not None:
            _stop_at_import(journal, job, imported.error)
            return HELD
        facts = {**attest(imported, way), "network": job.network.value}
        journal.attestation(facts)
        tokens.see(count_gpus(facts))
        try:
            probes = load_probes(job.probes)
        except DiscoveryError as error:
            journal.stopped("probe", "probes-invalid", str(error))
            return MISCONFIGURED
        tasks = list_tasks(probes, job, list_devices(facts))
        journal.tasks(tasks)
        asked = _open(tasks, job)
        if asked and job.prepare:
            _prepare(journal)
    try:
        Scheduler(job, way, journal, tokens).answer_all(asked, TaskTable(job, probes, facts))
    except NoRoomError as error:
        journal.stopped("probe", "no-space", str(error))
        return HELD
    journal.end()
    return HELD


def _leave_network() -> Optional[str]:
    """Leave it, while there is one thread; else why nothing may be asked: it was asked for."""
    try:
        # Its imports do not exist on every system.
        from torchgrid.inside.isolation import network

        network.leave_network()
    except (OSError, ImportError, AttributeError) as error:
        return f"no network was asked for, and this system does not let go of it: {error}"
    return None


@contextlib.contextmanager
def _a_core(tokens: JobServer, journal: Journal) -> Iterator[None]:
    """Importing takes a core, and may take a minute."""
    taken = tokens.wait(journal.waiting, NEWS)
    try:
        yield
    finally:
        tokens.give_back(taken)


def _stop_at_import(journal: Journal, job: Job, error: str) -> None:
    if mentions_full_disk(error) or is_short(job.scratch, LEAST_BYTES):
        journal.stopped("import", "no-space", error)
    else:
        journal.stopped("import", "import-failed", error)


def _open(tasks: Sequence[Task], job: Job) -> List[Task]:
    """What is asked now."""
    only = set(tasks) if job.only is None else job.only
    return [task for task in tasks if task in only and task not in job.skip]


def _prepare(journal: Journal) -> None:
    began = time.monotonic()
    missing = preimport()
    journal.prepared(time.monotonic() - began, missing)
