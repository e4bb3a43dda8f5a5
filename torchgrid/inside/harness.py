"""One run: import torch, say what this cell is, then ask every question that is still open."""

from __future__ import annotations

import contextlib
import time
from typing import Iterator, List, Optional, Sequence

from torchgrid.inside.discovery import CatalogueError, list_tasks, load_probes
from torchgrid.inside.facts.attest import attest, import_torch
from torchgrid.inside.facts.torch_build import number_of_gpus, usable_devices
from torchgrid.inside.isolation.disk_space import LEAST_BYTES, NoRoomError, is_short, says_full
from torchgrid.inside.isolation.jobserver import Tokens, tokens_of
from torchgrid.inside.isolation.mode import way_of
from torchgrid.inside.job import Job, Network, Task
from torchgrid.inside.journal import Journal
from torchgrid.inside.preimport import prepare
from torchgrid.inside.scheduler import NEWS, Round
from torchgrid.inside.tasks import Questions

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
    tokens = tokens_of(job)
    with _a_core(tokens, journal):
        way = way_of(job, tokens.descriptors)
        imported = import_torch()
        if imported.error is not None:
            _stop_at_import(journal, job, imported.error)
            return HELD
        facts = {**attest(imported, way), "network": job.network.value}
        journal.attestation(facts)
        tokens.see(number_of_gpus(facts))
        try:
            probes = load_probes(job.probes)
        except CatalogueError as error:
            journal.stopped("probe", "probes-invalid", str(error))
            return MISCONFIGURED
        tasks = list_tasks(probes, job, usable_devices(facts))
        journal.tasks(tasks)
        asked = _open(tasks, job)
        if asked and job.prepare:
            _prepare(journal)
    try:
        Round(job, way, journal, tokens).answer_all(asked, Questions(job, probes, facts))
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

        network.leave()
    except (OSError, ImportError, AttributeError) as error:
        return f"no network was asked for, and this system does not let go of it: {error}"
    return None


@contextlib.contextmanager
def _a_core(tokens: Tokens, journal: Journal) -> Iterator[None]:
    """Importing takes a core, and may take a minute."""
    taken = tokens.wait(journal.waiting, NEWS)
    try:
        yield
    finally:
        tokens.give_back(taken)


def _stop_at_import(journal: Journal, job: Job, error: str) -> None:
    if says_full(error) or is_short(job.scratch, LEAST_BYTES):
        journal.stopped("import", "no-space", error)
    else:
        journal.stopped("import", "import-failed", error)


def _open(tasks: Sequence[Task], job: Job) -> List[Task]:
    """What is asked now."""
    only = set(tasks) if job.only is None else job.only
    return [task for task in tasks if task in only and task not in job.skip]


def _prepare(journal: Journal) -> None:
    began = time.monotonic()
    missing = prepare()
    journal.prepared(time.monotonic() - began, missing)
