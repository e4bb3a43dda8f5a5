"""Which of a machine's GPUs a question sees: those that nobody else is using meanwhile."""

from __future__ import annotations

import os
from typing import List, Optional, Sequence

from torchgrid.inside.isolation.base import ProbeCall
from torchgrid.inside.probe import Metrics

VISIBLE = "CUDA_VISIBLE_DEVICES"


def call_with_gpus(slots: Sequence[int], question: ProbeCall) -> Optional[Metrics]:
    """Ask with these GPUs alone, in a process that has not initialised CUDA yet."""
    os.environ[VISIBLE] = ",".join(_names(slots))
    return question()


def _names(slots: Sequence[int]) -> List[str]:
    """What CUDA calls the GPUs of these slots: of those that this process may see."""
    names = [name for name in os.environ.get(VISIBLE, "").split(",") if name]
    return [names[slot] if names else str(slot) for slot in slots]
