"""The choice of how probes are isolated on this system."""

from __future__ import annotations

import os
from typing import Sequence

from torchgrid.inside.isolation.base import InProcess, Isolation
from torchgrid.inside.job import Job, Mode


def choose_isolation(job: Job, descriptors: Sequence[int]) -> Isolation:
    """Return forks if the system has them, unless the job wants no forks.

    `descriptors` are this process's own, which no probe may have.
    """
    if job.mode is Mode.RESTART or (job.mode is Mode.AUTO and not hasattr(os, "fork")):
        return InProcess()
    # Its imports do not exist on a system without forks.
    from torchgrid.inside.isolation.forked import Forked

    return Forked(job.limits, descriptors)
