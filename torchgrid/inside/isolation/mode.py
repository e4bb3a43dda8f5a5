"""Choosing how probes are isolated on this system."""

from __future__ import annotations

import os
from typing import Sequence

from torchgrid.inside.isolation.base import InProcess, Isolation
from torchgrid.inside.job import Job, Mode


def choose_isolation(job: Job, descriptors: Sequence[int]) -> Isolation:
    """Choose: fork wherever the system can, unless the job says otherwise.

    `descriptors` are this process's own, which no question may have.
    """
    if job.mode is Mode.RESTART or (job.mode is Mode.AUTO and not hasattr(os, "fork")):
        return InProcess()
    # Its imports do not exist where forks do not.
    from torchgrid.inside.isolation.forked import Forked

    return Forked(job.limits, descriptors)
