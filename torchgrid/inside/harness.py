"""One run of the harness: import torch, attest the cell, then run all open tasks."""

from __future__ import annotations

import time

from torchgrid.contract import HarnessExit, Network, Reason, Stage
from torchgrid.inside.discovery import DiscoveryError, list_tasks, load_probes
from torchgrid.inside.facts.attest import attest, import_torch
from torchgrid.inside.facts.torch_build import count_gpus, list_devices
from torchgrid.inside.isolation.disk_space import (
    LEAST_BYTES,
    NoRoomError,
    is_short,
    mentions_full_disk,
)
from torchgrid.inside.isolation.huge_pages import collapse_memory
from torchgrid.inside.isolation.jobserver import open_jobserver
from torchgrid.inside.isolation.mode import choose_isolation
from torchgrid.inside.job import Job
from torchgrid.inside.journal import Journal
from torchgrid.inside.preimport import preimport
from torchgrid.inside.scheduler import NEWS, Scheduler
from torchgrid.inside.tasks import TaskTable

# From so many forks on, huge pages save more time than they take.
MANY_TASKS = 30


def run(job: Job) -> int:
    """Do a job; return a status of `HarnessExit`.

    An error of the harness itself is raised, so that the journal has no `end`.
    """
    journal = Journal(job.journal)
    if job.network is Network.NONE:
        # Only a process of one thread can leave, so this comes before everything else.
        try:
            # Its imports do not exist on every system.
            from torchgrid.inside.isolation.network import leave_network

            leave_network()
        except (OSError, ImportError, AttributeError) as error:
            problem = f"no network was asked for, and this system does not let go of it: {error}"
            journal.write_stopped(Stage.ATTEST, Reason.MISMATCH, problem)
            return HarnessExit.FINISHED
    try:
        _run_tasks(job, journal)
    except DiscoveryError as error:
        journal.write_stopped(Stage.PROBE, Reason.PROBES_INVALID, str(error))
        return HarnessExit.MISCONFIGURED
    except NoRoomError as error:
        journal.write_stopped(Stage.PROBE, Reason.NO_SPACE, str(error))
    return HarnessExit.FINISHED


def _run_tasks(job: Job, journal: Journal) -> None:
    """Import torch, attest the cell and run its open tasks.

    Raises DiscoveryError for probes that cannot be used, and NoRoomError on a full disk.
    """
    jobserver = open_jobserver(job)
    # The import of torch takes a core, and may take a minute.
    core = jobserver.wait(journal.write_waiting, NEWS)
    try:
        isolation = choose_isolation(job, jobserver.descriptors)
        imported = import_torch()
        if imported.error is not None:
            full = mentions_full_disk(imported.error) or is_short(job.scratch, LEAST_BYTES)
            reason = Reason.NO_SPACE if full else Reason.IMPORT_FAILED
            journal.write_stopped(Stage.IMPORT, reason, imported.error)
            return
        facts = {**attest(imported, isolation), "network": job.network.value}
        journal.write_attestation(facts)
        jobserver.set_gpus(count_gpus(facts))
        probes = load_probes(job.probes)
        tasks = list_tasks(probes, job, list_devices(facts))
        journal.write_tasks(tasks)
        wanted = set(tasks) if job.only is None else job.only
        open_tasks = [task for task in tasks if task in wanted and task not in job.skip]
        if open_tasks and job.prepare:
            began = time.monotonic()
            missing = preimport()
            journal.write_prepared(time.monotonic() - began, missing)
            if isolation.survives_death and len(open_tasks) >= MANY_TASKS:
                collapse_memory()
    finally:
        jobserver.release(core)
    table = TaskTable(job, probes, facts)
    Scheduler(job, isolation, journal, jobserver).run_all(open_tasks, table)
    journal.write_end()
