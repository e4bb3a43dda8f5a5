"""Probes of a cell's machine: its tools, shared memory, user, NCCL and torchvision, as they are.

`environment.numpy` covers NumPy beside torch.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import torch
from torch import distributed as dist

from torchgrid.inside.api import Fail, NotApplicable, probe

Facts = Mapping[str, Any]

SHARED_MEMORY = "/dev/shm"  # noqa: S108 - the folder of the system, which is looked at alone

# The workers of a data loader hand their batches over in shared memory. An engine's default for a
# container is 64 MiB.
ENOUGH_BYTES = 1 << 30


@probe("machine.nvidia-smi", kind="observation", about="cell")
def nvidia_smi(facts: Facts) -> Dict[str, List[str]]:
    """The tool nvidia-smi lists the GPUs of the machine. A container has it if its engine adds the
    driver's utilities. torch does not need it. Metric: gpus, their names.
    """
    if not isinstance(facts["driver"], str):
        raise NotApplicable("no-driver", "this machine has no NVIDIA driver")
    found = facts["nvidia_smi"]
    names = [str(gpu["name"]) for gpu in found] if isinstance(found, list) else []
    if not names:
        raise Fail("no-tool", f"driver {facts['driver']}, and nvidia-smi lists no GPU")
    return {"gpus": names}


@probe("machine.shared-memory", kind="observation", about="cell")
def shared_memory(_facts: Facts) -> Dict[str, int]:
    """The machine has 1 GiB of shared memory or more, and a tensor moves there. The workers of a
    data loader hand over their batches in it, and die of SIGBUS where it is full. A container has
    64 MiB unless its row says otherwise. Metric: bytes.
    """
    if not Path(SHARED_MEMORY).is_dir():
        raise NotApplicable("no-folder", f"this system has no {SHARED_MEMORY}")
    stat = os.statvfs(SHARED_MEMORY)
    size = stat.f_frsize * stat.f_blocks
    if size < ENOUGH_BYTES:
        raise Fail("small", f"{size >> 20} MiB in {SHARED_MEMORY}", bytes=size)
    tensor = torch.arange(1024).share_memory_()
    if not tensor.is_shared() or int(tensor.sum()) != 1023 * 512:
        raise Fail("not-shared", "a tensor in shared memory does not hold its numbers")
    return {"bytes": size}


@probe("machine.user", kind="observation", about="cell")
def user(_facts: Facts) -> Dict[str, int]:
    """The cell runs as an ordinary user: not as root, and with an entry in the user database.
    Without an entry, `getpass.getuser()` raises unless a variable names the user. Caches of
    Inductor and Triton ask it for their default folders. Metric: uid.
    """
    if sys.platform == "win32":
        raise NotApplicable("no-users", "Windows has no numbers of users")
    uid = os.geteuid()
    if uid == 0:
        raise Fail("root", "the cell runs as root", uid=uid)
    try:
        importlib.import_module("pwd").getpwuid(uid)
    except KeyError:
        raise Fail("no-entry", f"the user database has no user {uid}", uid=uid) from None
    return {"uid": uid}


@probe("machine.nccl", kind="observation", about="cell")
def nccl(facts: Facts) -> Dict[str, str]:
    """The build has NCCL, through which GPUs talk to each other. Metric: nccl, its version."""
    if facts["cuda"] is None and facts.get("hip") is None:
        raise NotApplicable("no-gpu-build", f"torch {facts['torch']} is built for no GPU")
    if not (dist.is_available() and dist.is_nccl_available()):
        raise Fail("no-nccl", f"torch {facts['torch']} has no NCCL")
    version = importlib.import_module("torch.cuda.nccl").version()
    # Old releases give one number, such as 2708.
    parts = version if isinstance(version, tuple) else (version,)
    return {"nccl": ".".join(str(part) for part in parts if isinstance(part, int))}


@probe("machine.torchvision", kind="observation", about="cell")
def torchvision(facts: Facts) -> Dict[str, str]:
    """Torchvision is installed beside torch, and its compiled operators work: of two boxes that
    overlap, one is left. The operators of a torchvision for another release of torch do not load.
    Metric: torchvision, its version.
    """
    try:
        package = importlib.import_module("torchvision")
        operators = importlib.import_module("torchvision.ops")
    except ModuleNotFoundError as error:
        if error.name != "torchvision":
            raise
        raise Fail("not-installed", "torchvision is not installed") from None
    except (ImportError, OSError, RuntimeError) as error:
        raise Fail("does-not-fit", f"torch {facts['torch']}: {error}") from error
    version = str(package.__version__)
    boxes, scores = make_boxes()
    try:
        left = operators.nms(boxes, scores, 0.5).tolist()
    except (RuntimeError, NotImplementedError) as error:
        detail = f"torchvision {version} beside torch {facts['torch']}: {error}"
        raise Fail("does-not-fit", detail) from error
    if left != [0, 2]:
        raise Fail("wrong-result", f"torchvision {version} keeps the boxes {left}, and not 0 and 2")
    return {"torchvision": version}


def make_boxes() -> Tuple[torch.Tensor, torch.Tensor]:
    """Make three boxes, of which the first two overlap, and their scores."""
    corners = [[0.0, 0.0, 10.0, 10.0], [0.0, 0.0, 10.0, 9.0], [20.0, 20.0, 30.0, 30.0]]
    return torch.tensor(corners), torch.tensor([0.9, 0.8, 0.7])
