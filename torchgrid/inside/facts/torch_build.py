"""Facts that only torch's native libraries know, and that may initialise a driver."""

from __future__ import annotations

import functools
import importlib
import re
from typing import Any, Dict, FrozenSet, List, Mapping, Optional

from torchgrid.contract import Device, Verdict
from torchgrid.inside.facts.machine import collect
from torchgrid.inside.isolation.base import Isolation

# Seconds, for a driver to initialise and for what torch loads late.
DEADLINE = 120.0

EVERYWHERE = frozenset({Device.CPU, Device.META, Device.FAKE_CUDA})


def collect_native_facts(isolation: Isolation) -> Mapping[str, Any]:
    """Collect these facts in a child, because this process must stay fit for forks.

    If the child fails as a whole, each fact is `{"error": ...}`.
    """
    call = functools.partial(collect, _PARTS, importlib.import_module("torch"))
    # A driver maps its memory into the process, and a limit on mapped memory would refuse it.
    result = isolation.run(call, DEADLINE, limit_memory=False)
    if result.verdict is Verdict.PASS:
        return result.metrics
    return {name: {"error": f"{result.reason}: {result.detail}"} for name in _PARTS}


def list_devices(facts: Mapping[str, Any]) -> FrozenSet[Device]:
    """Return the devices on which probes can run, from an attestation.

    These are the devices that need no hardware, and the accelerators that `facts` names. If their
    collection failed, the fact is an error, and only the former are left.
    """
    found = facts["accelerators"]
    names = found if isinstance(found, list) else []
    return EVERYWHERE | {Device(name) for name in names}


def count_gpus(facts: Mapping[str, Any]) -> int:
    """Return how many GPUs torch sees, from an attestation; 0 if their collection failed."""
    found = facts["gpus"]
    return len(found) if isinstance(found, list) else 0


def _list_accelerators(torch: Any) -> List[str]:
    """Return the names, as in `Device`, of the backends that work on this machine."""
    # Older releases lack some backends, or their `is_available`.
    backends = {
        "cuda": torch.cuda,
        "mps": getattr(torch.backends, "mps", None),
        "xpu": getattr(torch, "xpu", None),
    }
    return [
        name
        for name, backend in backends.items()
        if getattr(backend, "is_available", lambda: False)()
    ]


def _list_gpus(torch: Any) -> List[Dict[str, Any]]:
    """Return name, compute capability and memory of each GPU that torch sees, in its order.

    A build for ROCm names the architecture as well, such as `gfx942:sramecc+:xnack-`.
    """
    if not torch.cuda.is_available():
        return []
    found = (torch.cuda.get_device_properties(index) for index in range(torch.cuda.device_count()))
    return [
        {
            "name": gpu.name,
            "capability": f"{gpu.major}.{gpu.minor}",
            "memory_bytes": gpu.total_memory,
            **({"architecture": gpu.gcnArchName} if torch.version.hip else {}),
        }
        for gpu in found
    ]


def _find_cuda_problem(torch: Any) -> Optional[str]:
    """Return in torch's own words why CUDA does not work: no driver, an old one, a CPU build.

    The result is None if CUDA works.
    """
    if torch.cuda.is_available():
        return None
    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return str(error)
    return "torch.cuda.is_available() is False, and torch.cuda.init() does not say why"


def _read_cpu_capability(torch: Any) -> Optional[str]:
    """Return the vector instructions that torch chose on this machine, such as `AVX2`."""
    # Releases without the function name them in their description, if at all.
    get_capability = getattr(getattr(torch.backends, "cpu", None), "get_cpu_capability", None)
    if get_capability is not None:
        return str(get_capability())
    return _search_build(r"^[-\s]*CPU capability usage:(.*)$", torch)


def _read_build(torch: Any) -> List[str]:
    """Return the lines of the build's own description, without its title and its settings.

    The settings are one long line of compiler flags.
    """
    lines = (line.strip().lstrip("- ") for line in torch.__config__.show().splitlines())
    return [
        line
        for line in lines
        if line and not line.startswith(("PyTorch built with", "Build settings"))
    ]


def _search_build(pattern: str, torch: Any) -> Optional[str]:
    """Return the first group of `pattern` in the build's own description; None without a match."""
    found = re.search(pattern, torch.__config__.show(), re.MULTILINE)
    return found.group(1).strip() if found else None


_PARTS: Mapping[str, Any] = {
    "accelerators": _list_accelerators,
    "gpus": _list_gpus,
    "cuda_problem": _find_cuda_problem,
    # The build's own list: torch.cuda.get_arch_list is empty without a GPU.
    "arch_list": lambda torch: (getattr(torch._C, "_cuda_getArchFlags", str)() or "").split(),
    "cudnn": lambda torch: torch.backends.cudnn.version(),
    "cpu_capability": _read_cpu_capability,
    # One of the settings that commas separate.
    "blas": functools.partial(_search_build, r"(?:^|[,:])\s*BLAS_INFO=([^,]*)"),
    "build": _read_build,
    "threads": lambda torch: torch.get_num_threads(),
}
