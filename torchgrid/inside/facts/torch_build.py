"""Facts that only torch's native libraries know: to ask them may initialise a driver."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Dict, FrozenSet, List, Mapping, Optional

from torchgrid.inside.facts.machine import collect
from torchgrid.inside.isolation.base import Isolation
from torchgrid.inside.probe import Device, Verdict

# Seconds, for initialising a driver and loading what torch loads late.
DEADLINE = 120.0

EVERYWHERE = frozenset({Device.CPU, Device.META, Device.FAKE_CUDA})


def collect_native_facts(way: Isolation) -> Mapping[str, Any]:
    """Collect these facts where they do no harm: not in a process that is going to fork."""
    answer = way.ask(_collect, DEADLINE, limit_memory=False)
    if answer.verdict is Verdict.PASS:
        return answer.metrics
    return {name: {"error": f"{answer.reason}: {answer.detail}"} for name in _PARTS}


def list_devices(facts: Mapping[str, Any]) -> FrozenSet[Device]:
    """Return the devices that questions can be asked on, from an attestation."""
    found = facts["accelerators"]
    words = found if isinstance(found, list) else []
    return EVERYWHERE | {Device(word) for word in words}


def count_gpus(facts: Mapping[str, Any]) -> int:
    """Return how many GPUs torch sees, from an attestation."""
    found = facts["gpus"]
    return len(found) if isinstance(found, list) else 0


def _collect() -> Dict[str, Any]:
    torch = importlib.import_module("torch")
    return collect({name: functools.partial(part, torch) for name, part in _PARTS.items()})


def _accelerators(torch: Any) -> List[str]:
    available = {
        "cuda": torch.cuda.is_available,
        "mps": _of_backend(getattr(torch.backends, "mps", None)),
        "xpu": _of_backend(getattr(torch, "xpu", None)),
    }
    return [word for word, ask in available.items() if ask()]


def _of_backend(backend: Any) -> Any:
    """Return how to ask a backend; older releases lack some of them."""
    return getattr(backend, "is_available", lambda: False)


def _gpus(torch: Any) -> List[Dict[str, Any]]:
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


def _cuda_problem(torch: Any) -> Optional[str]:
    """Return in torch's own words why there is no CUDA: no driver, an old one, a CPU build."""
    if torch.cuda.is_available():
        return None
    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return str(error)
    return "torch.cuda.is_available() is False, and torch.cuda.init() does not say why"


def _arch_list(torch: Any) -> List[str]:
    """Return what the build is for; torch.cuda.get_arch_list is empty where there is no GPU."""
    ask = getattr(torch._C, "_cuda_getArchFlags", None)
    return (ask() or "").split() if ask else []


def _cudnn(torch: Any) -> Optional[int]:
    version: Optional[int] = torch.backends.cudnn.version()
    return version


def _cpu_capability(torch: Any) -> Optional[str]:
    ask = getattr(getattr(torch.backends, "cpu", None), "get_cpu_capability", None)
    if ask is not None:
        return str(ask())
    return _after("CPU capability usage:", _build(torch))


def _build(torch: Any) -> List[str]:
    """Return the lines of the build's own description, without the compiler flags."""
    lines = (line.strip().lstrip("- ") for line in torch.__config__.show().splitlines())
    return [
        line
        for line in lines
        if line and not line.startswith(("PyTorch built with", "Build settings"))
    ]


def _blas(torch: Any) -> Optional[str]:
    settings = torch.__config__.show().replace("Build settings:", ",").split(",")
    return _after("BLAS_INFO=", [setting.strip() for setting in settings])


def _after(start: str, lines: List[str]) -> Optional[str]:
    found = (line[len(start) :].strip() for line in lines if line.startswith(start))
    return next(found, None)


_PARTS = {
    "accelerators": _accelerators,
    "gpus": _gpus,
    "cuda_problem": _cuda_problem,
    "arch_list": _arch_list,
    "cudnn": _cudnn,
    "cpu_capability": _cpu_capability,
    "blas": _blas,
    "build": _build,
}
