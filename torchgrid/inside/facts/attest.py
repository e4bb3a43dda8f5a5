"""The attestation: what this cell really is, measured here and not copied from its row."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import re
import sys
import sysconfig
import time
import warnings
from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from torchgrid.inside.facts import machine
from torchgrid.inside.facts.machine import collect
from torchgrid.inside.facts.torch_build import collect_native_facts
from torchgrid.inside.isolation.base import Isolation
from torchgrid.inside.result import describe, shorten

# Each of these packages brings `import triton`.
TRITON = ("triton", "pytorch-triton", "pytorch-triton-rocm", "pytorch-triton-xpu", "triton-windows")

# Threads of a probe, on every machine. The number decides how a release rounds and what it guards
# on: on two threads, Inductor compiles a convolution again for the length 700, and on one not.
THREADS = 1


@dataclass(frozen=True)
class Imported:
    """The result of `import torch`: its seconds, its error if it failed, its warnings."""

    seconds: float
    error: Optional[str]
    warnings: Tuple[str, ...]


def import_torch() -> Imported:
    """Import torch, for the first time in this process, and let it compute on THREADS threads.

    The seconds mean nothing if torch was imported before. No error is raised: the result holds it.
    """
    error = None
    began = time.monotonic()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            # Starts no thread, so that this process can still be forked.
            importlib.import_module("torch").set_num_threads(THREADS)
        except Exception as problem:
            error = f"{type(problem).__name__}: {describe(problem)}"
    seconds = round(time.monotonic() - began, 3)
    lines = tuple(shorten(f"{warning.category.__name__}: {warning.message}") for warning in caught)
    return Imported(seconds, error, lines)


def attest(imported: Imported, isolation: Isolation) -> Dict[str, Any]:
    """Collect everything that may explain an outcome; sizes in bytes, times in seconds.

    `imported` is the result of `import_torch`, and `isolation` runs what may initialise a driver. A
    part that fails is null or `{"error": ...}`. No part holds the environment's variables or the
    machine's name.
    """
    return {
        **collect(_PARTS),
        **collect_native_facts(isolation),
        "import_seconds": imported.seconds,
        "import_warnings": list(imported.warnings),
    }


def _read_version(name: str) -> Optional[str]:
    """Return a part of torch.version: `cuda`, `hip`, `git_version`.

    The result is None if the build does not have the part, as `hip` in a build for CUDA.
    """
    return getattr(importlib.import_module("torch").version, name, None)


def _list_packages() -> Dict[str, str]:
    """Return the installed versions by canonical name; of two with one name, the one imported.

    The canonical name has small letters, and `-` where a package may write `_` or `.`.
    """
    found: Dict[str, str] = {}
    for distribution in importlib.metadata.distributions():
        # A half-removed package has metadata without a name.
        name: Optional[str] = distribution.metadata["Name"]
        if name:
            found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), distribution.version)
    return dict(sorted(found.items()))


def _describe_wheel() -> Optional[Dict[str, Any]]:
    """Return the tags of the wheel that torch was installed from; None if torch does not say.

    Its name is not kept where it was installed, but all that an installer chose it by is.
    """
    try:
        text = importlib.metadata.distribution("torch").read_text("WHEEL")
    except importlib.metadata.PackageNotFoundError:
        return None
    if text is None:
        return None
    fields = [line.partition(": ")[::2] for line in text.splitlines() if ": " in line]
    found: Dict[str, Any] = {"tags": sorted(value for name, value in fields if name == "Tag")}
    found.update((name.lower(), value) for name, value in fields if name in ("Build", "Generator"))
    return found


_PARTS: Mapping[str, Any] = {
    "torch": lambda: str(importlib.import_module("torch").__version__),
    "git_version": lambda: _read_version("git_version"),
    "cuda": lambda: _read_version("cuda"),
    "hip": lambda: _read_version("hip"),
    "triton": lambda: next(filter(None, map(_list_packages().get, TRITON)), None),
    "python": platform.python_version,
    "python_implementation": platform.python_implementation,
    "python_build": lambda: sys.version,
    "free_threaded": lambda: bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "wheel": _describe_wheel,
    # From metadata: an import of numpy here would start its threads before the fork.
    "numpy": lambda: _list_packages().get("numpy"),
    "compiler": machine.find_compiler,
    # A pair of empty strings is a C library that Python does not know.
    "libc": lambda: " ".join(platform.libc_ver()).strip() or None,
    "platform": platform.platform,
    "kernel": platform.release,
    "machine": platform.machine,
    "cpu": machine.read_cpu_model,
    "cores": machine.count_cores,
    "memory_bytes": lambda: (
        os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else None
    ),
    "driver": machine.find_nvidia_driver,
    "nvidia_smi": machine.run_nvidia_smi,
    "freeze": _list_packages,
}
