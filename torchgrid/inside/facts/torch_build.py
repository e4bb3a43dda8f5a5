"""Facts that only torch's native libraries know, and that may initialise a driver."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Dict, FrozenSet, List, Mapping, Optional

from torchgrid.contract import Device, Verdict
from torchgrid.inside.facts.machine import collect
from torchgrid.inside.isolation.base import Isolation

# Seconds, for a driver to initialise and for what torch loads late.
DEADLINE = 120.0

EVERYWHERE = frozenset({Device.CPU, Device.META, Device.FAKE_CUDA})


def collect_native_facts(isolation: Isolation) -> Mapping[str, Any]:
    """Collect these facts in a child, because this process must stay fit for forks."""
    result = isolation.run(_collect_here, DEADLINE, limit_memory=False)
    if result.verdict is Verdict.PASS:
        return result.metrics
    return {name: {"error": f"{result.reason}: {result.detail}"} for name in _PARTS}


def list_devices(facts: Mapping[str, Any]) -> FrozenSet[Device]:
    """Return the devices on which probes can run, from an attestation."""
    found = facts["accelerators"]
    names = found if isinstance(found, list) else []
    return EVERYWHERE | {Device(name) for name in names}


def count_gpus(facts: Mapping[str, Any]) -> int:
    """Return how many GPUs torch sees, from an attestation."""
    found = facts["gpus"]
    return len(found) if isinstance(found, list) else 0


def _collect_here() -> Dict[str, Any]:
    torch = importlib.import_module("torch")
    return collect({name: functools.partial(part, torch) for name, part in _PARTS.items()})


def _list_accelerators(torch: Any) -> List[str]:
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
    if not torch.cuda.is_available():
        return []
    found = (torch.cuda.get_device_properties(index) for index in range(torch.cuda.device_count()))
    return [
        {
            "name": gpu.name,
            "capability": f"{gpu.major}.{gpu.minor}",
            "memory_bytes": gpu.total_memory,
        }
        for gpu in found
    ]


def _find_cuda_problem(torch: Any) -> Optional[str]:
    """Return in torch's own words why CUDA does not work: no driver, an old one, a CPU build."""
    if torch.cuda.is_available():
        return None
    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return str(error)
    return "torch.cuda.is_available() is False, and torch.cuda.init() does not say why"


def _list_architectures(torch: Any) -> List[str]:
    """Return what the build is for; torch.cuda.get_arch_list is empty without a GPU."""
    get_flags = getattr(torch._C, "_cuda_getArchFlags", None)
    return (get_flags() or "").split() if get_flags else []


def _read_cpu_capability(torch: Any) -> Optional[str]:
    get_capability = getattr(getattr(torch.backends, "cpu", None), "get_cpu_capability", None)
    if get_capability is not None:
        return str(get_capability())
    return _find_after("CPU capability usage:", _read_build(torch))


def _read_build(torch: Any) -> List[str]:
    """Return the lines of the build's own description, without the compiler flags."""
    lines = (line.strip().lstrip("- ") for line in torch.__config__.show().splitlines())
    return [
        line
        for line in lines
        if line and not line.startswith(("PyTorch built with", "Build settings"))
    ]


def _find_blas(torch: Any) -> Optional[str]:
    settings = torch.__config__.show().replace("Build settings:", ",").split(",")
    return _find_after("BLAS_INFO=", [setting.strip() for setting in settings])


def _find_after(start: str, lines: List[str]) -> Optional[str]:
    """Return the rest of the first line that begins with `start`."""
    found = (line[len(start) :].strip() for line in lines if line.startswith(start))
    return next(found, None)


_PARTS: Mapping[str, Any] = {
    "accelerators": _list_accelerators,
    "gpus": _list_gpus,
    "cuda_problem": _find_cuda_problem,
    "arch_list": _list_architectures,
    "cudnn": lambda torch: torch.backends.cudnn.version(),
    "cpu_capability": _read_cpu_capability,
    "blas": _find_blas,
    "build": _read_build,
}
