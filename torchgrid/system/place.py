"""The place of this machine, found before a cell runs: its platform and its GPU's generation."""

from __future__ import annotations

import os
import platform
import re
import sys
from functools import cache
from pathlib import Path

from torchgrid.model.place import Place, make_platform
from torchgrid.system import processes

DRIVERS = (Path("/proc/driver/nvidia/version"), Path("/dev/dxg"))
"""Files of which one exists wherever Linux has a driver for CUDA; the second is that of WSL."""

TOPOLOGY = Path("/sys/class/kfd/kfd/topology/nodes")
"""The folder in which the driver for ROCm describes processors and GPUs."""

SECONDS = 60.0

# The driver's own library answers, as it does for torch: its tool is missing in many containers.
# In a process of its own, because a driver stays in the process that initialised it.
_PRINT_CAPABILITY = """\
import ctypes, sys
cuda = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
device, major, minor = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
assert cuda.cuInit(0) == 0
assert cuda.cuDeviceGet(ctypes.byref(device), 0) == 0
assert cuda.cuDeviceGetAttribute(ctypes.byref(major), 75, device) == 0
assert cuda.cuDeviceGetAttribute(ctypes.byref(minor), 76, device) == 0
print(f"sm_{major.value}{minor.value}")
"""


def read_place(source: str) -> Place:
    """Read the place of records that cells of a source make here; a CPU build uses no GPU."""
    accelerator = None if source == "cpu" else read_accelerator()
    return Place(platform=read_platform(), accelerator=accelerator)


def read_platform() -> str:
    """Read the word for this machine's platform."""
    return make_platform(platform.system(), platform.machine())


@cache
def read_accelerator() -> str | None:
    """Read the generation of the first GPU here; None without a GPU or a driver that works."""
    if sys.platform == "win32" or any(path.exists() for path in DRIVERS):
        finished = processes.run([sys.executable, "-I", "-c", _PRINT_CAPABILITY], deadline=SECONDS)
        found = re.search(r"^sm_\d+$", finished.output, re.MULTILINE)
        if finished.code == 0 and found is not None:
            return found[0]
    return _read_rocm_generation()


def _read_rocm_generation() -> str | None:
    """Read the generation of the first GPU that the driver for ROCm lists, such as `gfx942`."""
    if os.environ.get("HIP_VISIBLE_DEVICES") == "":
        return None
    for node in sorted(TOPOLOGY.glob("*/properties")):
        found = re.search(r"^gfx_target_version (\d+)$", node.read_text(), re.MULTILINE)
        number = int(found[1]) if found is not None else 0
        # The number is 0 for a processor, and 90402 for gfx942: the last digits are hexadecimal.
        if number:
            return f"gfx{number // 10000}{number // 100 % 100:x}{number % 100:x}"
    return None
