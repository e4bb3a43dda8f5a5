"""Run the code of probes as on a machine of another kind: `circumstances.py ROOT CIRCUMSTANCE`.

The circumstance is simulated. The last line of output is the result, as JSON.
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


def run_two_ranks() -> Any:
    return distributed.run_on_two_ranks(lambda rank: {})


def require_a_gpu_without_one() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: False):
        devices.require_gpus(1)


def require_two_gpus_with_one() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: True):  # noqa: SIM117 - 3.8
        with mock.patch.object(torch.cuda, "device_count", lambda: 1):
            devices.require_gpus(2)


def run_ranks_without_gloo() -> Any:
    with mock.patch.object(torch.distributed, "is_available", lambda: False):
        run_two_ranks()


def run_ranks_without_fork() -> Any:
    with mock.patch.object(os, "fork"):
        del os.fork
        run_two_ranks()


def sleep(rank: int) -> Dict[str, Any]:
    time.sleep(60)
    return {}


def run_ranks_that_wait() -> Any:
    with mock.patch.object(distributed, "PATIENCE", 0.5):
        distributed.run_on_two_ranks(sleep)


print("\n" + json.dumps(call_probe(globals()[circumstance]).serialize()))  # noqa: T201
