"""The facts of this machine: what outcomes depend on, and the date."""

from __future__ import annotations

import datetime as dt
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
    """Read the facts by name, without those that cannot be found.

    They are read once per process. A change of one of them makes every outcome outdated.
    """
    found = {
        "machine": f"{platform.system()} {platform.machine()}",
        "processor": _search_file(CPUINFO, r"^model name\s*:\s*(.+)$") or platform.processor(),
        "compiler": _read_compiler_version(),
        "nvidia_driver": _search_file(DRIVER, r"Kernel Module\D*([\d.]+)"),
    }
    return {name: fact for name, fact in found.items() if fact}


def read_date() -> str:
    """Read the day of today, in UTC, as `2026-11-26`."""
    return dt.datetime.now(tz=dt.UTC).date().isoformat()


def _search_file(path: Path, pattern: str) -> str:
    """Return the first match of a pattern's group in a file, or an empty string."""
    try:
        found = re.search(pattern, path.read_text(errors="replace"), re.MULTILINE)
    except OSError:
        return ""
    return found[1].strip() if found else ""


def _read_compiler_version() -> str:
    """Return the first line that Inductor's C++ compiler prints about its version."""
    for name in (os.environ.get("CXX", ""), "g++", "clang++"):
        program = shutil.which(name) if name else None
        if program is not None:
            printed = processes.run([program, "--version"], deadline=COMPILER_SECONDS)
            # The error message of a broken compiler may differ in each run, and would then
            # outdate every outcome. Its name does not.
            return printed.output.partition("\n")[0].strip() if printed.code == 0 else name
    return ""
