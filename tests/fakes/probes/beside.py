"""Probes that look for who else is there."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import Fail, probe

PATIENCE = 10.0


def _meet(name: str, others: int) -> None:
    """Wait until so many were here, counting this one."""
    Path(f"met {name} {os.getpid()}").touch()
    expires = time.monotonic() + PATIENCE
    while len(list(Path().glob("met *"))) < others:
        if time.monotonic() > expires:
            raise Fail("alone", "nobody came")
        time.sleep(0.005)


@probe("beside.one")
def one(case: Any) -> None:
    """Ends once the other is there."""
    _meet("one", 2)


@probe("beside.other")
def other(case: Any) -> None:
    """Ends once the one is there."""
    _meet("other", 2)


@probe("beside.gpu-one", devices=("cuda",))
def gpu_one(case: Any) -> dict[str, object]:
    """Says which GPUs it sees, once another one does."""
    _meet("one", 2)
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.gpu-other", devices=("cuda",))
def gpu_other(case: Any) -> dict[str, object]:
    """Says which GPUs it sees, once another one does."""
    _meet("other", 2)
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.gpus", devices=("cuda",), gpus=2)
def gpus(case: Any) -> dict[str, object]:
    """Says which two GPUs it sees."""
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.first", cores=2)
def first(case: Any) -> dict[str, object]:
    """Says when it ran, on two cores."""
    return _ran()


@probe("beside.second", cores=2)
def second(case: Any) -> dict[str, object]:
    """Says when it ran, on two cores."""
    return _ran()


def _ran() -> dict[str, object]:
    began = time.monotonic()
    time.sleep(0.1)
    return {"began": began, "ended": time.monotonic()}


@probe("beside.descriptors")
def descriptors(case: Any) -> dict[str, object]:
    """Says what is open besides the folder it is looking at."""
    links = {}
    for entry in list(Path("/proc/self/fd").iterdir()):
        try:
            links[entry.name] = os.readlink(entry)
        except FileNotFoundError:
            continue  # the listing itself
    return {"links": links}
