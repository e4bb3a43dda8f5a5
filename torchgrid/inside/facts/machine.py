"""Facts about the machine, whichever torch is installed: processor, compiler, driver."""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from torchgrid.inside.result import describe

# A driver that hangs must not take the cell with it.
TOOL_DEADLINE = 20.0

SMI_COLUMNS = ("name", "driver_version", "memory.total")


def read_cpu_model() -> str:
    """Return the name of the processor, or its architecture if the system does not tell more."""
    # Python's own answer on Linux is at most the architecture.
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def count_cores() -> Optional[int]:
    """Return the number of cores that this process may run on; None if it is unknown.

    On macOS and Windows it is the number of all cores, because they have no affinity to read.
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()


def find_compiler() -> Optional[str]:
    """Return the C++ compiler that Inductor would call, as `gcc 12.2.0`; None if it is missing.

    Source: torch._inductor.config.cpp.cxx: $CXX, else clang++ on macOS and g++ elsewhere.
    """
    default = "clang++" if sys.platform == "darwin" else "g++"
    lines = _run_tool([*shlex.split(os.environ.get("CXX") or default), "--version"])
    if not lines:
        return None
    # A distribution writes its own version before that of the compiler, which comes last.
    family = "clang" if "clang" in lines[0] else "gcc"
    versions = re.findall(r"\b\d+\.\d+(?:\.\d+)*\b", lines[0])
    return f"{family} {versions[-1]}" if versions else lines[0]


def run_nvidia_smi() -> List[Dict[str, str]]:
    """Return name, driver and memory of each GPU that the driver's own tool sees.

    The keys are SMI_COLUMNS, and the values the tool's own words, such as `81559 MiB`. The list is
    empty without the tool or without a driver.
    """
    query = ["nvidia-smi", f"--query-gpu={','.join(SMI_COLUMNS)}", "--format=csv,noheader"]
    rows = [line.split(", ") for line in _run_tool(query)]
    return [dict(zip(SMI_COLUMNS, row)) for row in rows if len(row) == len(SMI_COLUMNS)]


def find_nvidia_driver() -> Optional[str]:
    """Return the version of the NVIDIA driver; None if no kernel module of NVIDIA is loaded.

    A machine may have the kernel module without its tool, as in a container.
    """
    gpus = run_nvidia_smi()
    if gpus:
        return gpus[0]["driver_version"]
    version = Path("/proc/driver/nvidia/version")
    if not version.exists():
        return None
    found = re.search(r"\b\d{3,}\.\d+(?:\.\d+)?\b", version.read_text(errors="replace"))
    return found.group() if found else None


def _run_tool(command: Sequence[str]) -> List[str]:
    """Return the lines that a tool prints; none if it is missing or fails.

    Raises TimeoutExpired for a tool that hangs.
    """
    if shutil.which(command[0]) is None:
        return []
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=TOOL_DEADLINE,
        check=False,
    )
    return done.stdout.decode("utf-8", "replace").splitlines() if done.returncode == 0 else []


def collect(parts: Mapping[str, Callable[..., Any]], *arguments: Any) -> Dict[str, Any]:
    """Call each part with `arguments` and return its fact, or `{"error": ...}` if it raises.

    The result has the names of the parts. One part that fails does not cost the others.
    """
    facts: Dict[str, Any] = {}
    for name, part in parts.items():
        try:
            facts[name] = part(*arguments)
        except Exception as error:
            facts[name] = {"error": f"{type(error).__name__}: {describe(error)}"}
    return facts
