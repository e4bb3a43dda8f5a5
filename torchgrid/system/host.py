"""What of this machine an answer depends on: processor, compiler, NVIDIA driver."""

from __future__ import annotations

import os
import platform
import re
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from torchgrid.system import processes

CPUINFO = Path("/proc/cpuinfo")
DRIVER = Path("/proc/driver/nvidia/version")

COMPILER_SECONDS = 30.0


@cache
def read_facts() -> Mapping[str, str]:
    """The facts by name, those that cannot be had left out; looked at once a process."""
    found = {
        "machine": f"{platform.system()} {platform.machine()}",
        "processor": _first(CPUINFO, r"^model name\s*:\s*(.+)$") or platform.processor(),
        "compiler": _compiler(),
        "nvidia_driver": _first(DRIVER, r"Kernel Module\D*([\d.]+)"),
    }
    return {name: fact for name, fact in found.items() if fact}


def _first(path: Path, pattern: str) -> str:
    try:
        found = re.search(pattern, path.read_text(errors="replace"), re.MULTILINE)
    except OSError:
        return ""
    return found[1].strip() if found else ""


def _compiler() -> str:
    """What Inductor would compile with says of itself, in its first line."""
    for name in (os.environ.get("CXX", ""), "g++", "clang++"):
        program = shutil.which(name) if name else None
        if program is not None:
            said = processes.run([program, "--version"], deadline=COMPILER_SECONDS)
            # What is no version in one run and one in the next would ask everything again.
            return said.output.partition("\n")[0].strip() if said.code == 0 else name
    return ""
