"""The GPUs that a probe sees: those that no other probe uses, and none if it runs elsewhere."""

from __future__ import annotations

import os
from typing import Optional, Sequence

from torchgrid.inside.isolation.base import ProbeCall
from torchgrid.inside.probe import Metrics

VISIBLE = "CUDA_VISIBLE_DEVICES"


def call_with_gpus(slots: Sequence[int], call: ProbeCall) -> Optional[Metrics]:
    """Call a probe that sees these GPUs alone, in a process that has not initialised CUDA yet.

    `slots` count the GPUs that this process may see itself. Without any, the probe runs as on a
    machine without a GPU.
    """
    names = [name for name in os.environ.get(VISIBLE, "").split(",") if name]
    os.environ[VISIBLE] = ",".join(names[slot] if names else str(slot) for slot in slots)
    return call()
