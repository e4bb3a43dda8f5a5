"""Ask what a machine of another kind would be told: `circumstances.py ROOT CIRCUMSTANCE`.

The circumstance is made believe, and what is asked is the code of the probes; the last line of
output is the answer, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any, Dict
from unittest import mock

root, circumstance = sys.argv[1:]
sys.path.insert(0, root)

import torch  # noqa: E402

from torchgrid.inside.result import call_probe  # noqa: E402
from torchgrid.inside.toolkit import devices, distributed  # noqa: E402


def two_ranks() -> Any:
    return distributed.on_two_ranks(lambda rank: {})


def without_a_gpu() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: False):
        devices.require_gpus(1)


def with_one_gpu() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: True):  # noqa: SIM117 - 3.8
        with mock.patch.object(torch.cuda, "device_count", lambda: 1):
            devices.require_gpus(2)


def without_gloo() -> Any:
    with mock.patch.object(torch.distributed, "is_available", lambda: False):
        two_ranks()


def without_fork() -> Any:
    with mock.patch.object(os, "fork"):
        del os.fork
        two_ranks()


def sleeps(rank: int) -> Dict[str, Any]:
    time.sleep(60)
    return {}


def ranks_that_wait() -> Any:
    with mock.patch.object(distributed, "PATIENCE", 0.5):
        distributed.on_two_ranks(sleeps)


print("\n" + json.dumps(call_probe(globals()[circumstance]).as_json()))  # noqa: T201
