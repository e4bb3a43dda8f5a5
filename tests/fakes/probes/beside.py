"""Probes that notice which others run at the same time."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import Fail, probe

PATIENCE = 10.0


def _meet(name: str, others: int) -> None:
    """Wait until so many probes have started, this one included."""
    Path(f"met {name} {os.getpid()}").touch()
    expires = time.monotonic() + PATIENCE
    while len(list(Path().glob("met *"))) < others:
        if time.monotonic() > expires:
            raise Fail("alone", "nobody came")
        time.sleep(0.005)


@probe("beside.one", kind="requirement")
def meet_other(case: Any) -> None:
    """Ends once the other has started."""
    _meet("one", 2)


@probe("beside.other", kind="requirement")
def meet_one(case: Any) -> None:
    """Ends once the one has started."""
    _meet("other", 2)


@probe("beside.gpu-one", kind="requirement", devices=("cuda",))
def see_gpu_beside_other(case: Any) -> dict[str, object]:
    """Measures which GPUs it sees, once the other has started."""
    _meet("one", 2)
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.gpu-other", kind="requirement", devices=("cuda",))
def see_gpu_beside_one(case: Any) -> dict[str, object]:
    """Measures which GPUs it sees, once the other has started."""
    _meet("other", 2)
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.gpus", kind="requirement", devices=("cuda",), gpus=2)
def see_two_gpus(case: Any) -> dict[str, object]:
    """Measures which two GPUs it sees."""
    return {"sees": os.environ.get("CUDA_VISIBLE_DEVICES")}


@probe("beside.first", kind="requirement", cores=2)
def run_on_two_cores(case: Any) -> dict[str, object]:
    """Measures when it runs, on two cores."""
    return _measure_span()


@probe("beside.second", kind="requirement", cores=2)
def run_on_two_cores_too(case: Any) -> dict[str, object]:
    """Measures when it runs, on two cores."""
    return _measure_span()


def _measure_span() -> dict[str, object]:
    began = time.monotonic()
    time.sleep(0.1)
    return {"began": began, "ended": time.monotonic()}


@probe("beside.descriptors", kind="requirement")
def list_descriptors(case: Any) -> dict[str, object]:
    """Measures which descriptors are open, without that of the listing."""
    links = {}
    for entry in list(Path("/proc/self/fd").iterdir()):
        try:
            links[entry.name] = os.readlink(entry)
        except FileNotFoundError:
            continue  # the listing itself
    return {"links": links}
