"""What a cell brings along: compiler, Python, GPU architectures, driver, numpy."""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import torch
from torch import Tensor

from torchgrid.inside.api import Fail, NotApplicable, NotTested, probe
from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile
from torchgrid.inside.toolkit.inductor import start

Facts = Mapping[str, Any]

# NVIDIA's minimum for minor-version compatibility, by the major version of CUDA.
DRIVERS = {11: 450, 12: 525, 13: 580}

# Seconds for the C++ compiler and two dozen lines.
COMPILER_DEADLINE = 60.0

# The headers that Inductor's kernels for the CPU start with, and one parallel loop.
SOURCE = """
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <omp.h>
#include <vector>
extern "C" int sum_to(int last) {
    std::vector<int> numbers(last);
    int total = 0;
    #pragma omp parallel for reduction(+ : total)
    for (int i = 0; i < last; i++) { numbers[i] = i + 1; total += numbers[i]; }
    return total;
}
"""


@probe("environment.compiler", about="cell")
def compiler(attestation: Facts) -> Dict[str, str]:
    """The C++ compiler that Inductor would call ($CXX, else g++, on macOS clang++) is there,
    compiles a parallel loop with OpenMP, and what it made loads and gives the right sum. Without
    one torch.compile on the CPU raises InvalidCxxCompiler (sglang#1067). Metric: compiler.
    """
    named = attestation["compiler"]
    if not isinstance(named, str):
        raise Fail("no-compiler", "no C++ compiler answers to --version")
    with tempfile.TemporaryDirectory() as name:
        library = built(Path(name))
        found = ctypes.CDLL(str(library)).sum_to(100)
    if found != 5050:  # noqa: PLR2004 - what the numbers to 100 add up to
        raise Fail("wrong-code", f"a compiled loop over 1 to 100 adds up to {found}")
    return {"compiler": named}


def built(folder: Path) -> Path:
    """Compile the source to a library; raises Fail with what the compiler said."""
    library, source = folder / "library.so", folder / "source.cpp"
    source.write_text(SOURCE, encoding="utf-8")
    on_macos = sys.platform == "darwin"
    command = shlex.split(os.environ.get("CXX") or ("clang++" if on_macos else "g++"))
    openmp = ["-Xclang", "-fopenmp"] if on_macos else ["-fopenmp"]
    argv = [*command, *openmp, "-shared", "-fPIC", "-o", str(library), str(source)]
    done = subprocess.run(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=COMPILER_DEADLINE,
        check=False,
    )
    if done.returncode or not library.exists():
        said = done.stdout.decode("utf-8", "replace").replace(str(folder), "")
        raise Fail("does-not-compile", f"{command[0]} exits with {done.returncode}: {said}")
    return library


@probe("environment.compile-python", about="cell")
def compile_python(attestation: Facts) -> Dict[str, str]:
    """torch.compile supports this Python: a function of one addition is captured, with a backend
    that compiles nothing, and answers right. It came with 2.0, for 3.11 with 2.1, for 3.12 with
    2.4, for 3.13 with 2.6, for 3.14 with 2.10, and raises on a Python that is too new
    (pytorch#104918, #120233, #144048, #169875). Metric: python.
    """
    require_compile()
    compiled, counts = compile_counted(increment)
    require_ones(compiled(torch.zeros(3)))
    counts.require_runs()
    return {"python": attestation["python"]}


@probe("environment.inductor", about="cell", deadline=300)
def inductor(attestation: Facts) -> Dict[str, Optional[str]]:
    """Inductor works as installed: a function of one addition is compiled for the CPU and answers
    right. From 2.2 to 2.6, on 2.9 and on 2.10 it imports setuptools, which these releases bring
    only on Python 3.12 and later (pytorch#173823); it also wants a C++ compiler. Metrics:
    setuptools and triton, the versions beside it.
    """
    require_compile()
    require_ones(start())
    freeze = attestation["freeze"]
    beside = freeze.get("setuptools") if isinstance(freeze, dict) else None
    return {"setuptools": beside, "triton": attestation["triton"]}


def increment(x: Tensor) -> Tensor:
    """What is compiled."""
    return x + 1


def require_ones(y: Tensor) -> None:
    """Raise Fail unless zeros were incremented."""
    if set(y.tolist()) != {1.0}:
        raise Fail("different-values", f"0 + 1, {y.numel()} times, is {y.tolist()}")


@probe("environment.architectures", about="cell")
def architectures(attestation: Facts) -> Dict[str, List[str]]:
    """The build carries code for every GPU of this machine: for its architecture, for an older one
    of the same generation, or PTX, from which the driver compiles; without a GPU, that it is known
    at all which it carries. New GPUs are missing from old builds, old ones from new builds
    (pytorch#150733, #167244). Metrics: architectures, and the GPUs' own, gpus.
    """
    require_cuda_build(attestation)
    carried, gpus = attestation["arch_list"], attestation["gpus"]
    if not isinstance(carried, list) or not carried:
        raise Fail("unknown-architectures", f"the build says {carried!r}")
    found = gpus if isinstance(gpus, list) else []
    seen = {"architectures": carried, "gpus": [gpu["capability"] for gpu in found]}
    missing = [gpu for gpu in found if not is_covered(gpu["capability"], carried)]
    if missing:
        names = ", ".join(f"{gpu['name']} ({gpu['capability']})" for gpu in missing)
        raise Fail("not-carried", f"{names}, and the build is for {' '.join(carried)}", **seen)
    return seen


def is_covered(capability: str, carried: List[str]) -> bool:
    """Whether code for one of the architectures runs on a GPU of this capability, as in `8.6`.

    A cubin (sm_80) runs on its own generation from its own minor version on, and one with a letter
    (sm_90a) on exactly that; PTX (compute_80) on anything later, with the same exception.
    """
    wanted = tuple(int(part) for part in capability.split("."))
    return any(runs(kind, version, wanted) for kind, version in map(parsed, carried) if version)


def parsed(architecture: str) -> Tuple[str, Tuple[int, ...]]:
    """`sm_86` is ("sm", (8, 6)); `sm_90a` is ("exact", (9, 0)); no version where it is neither."""
    found = re.fullmatch(r"(sm|compute)_(\d+)(\d)([a-z]?)", architecture)
    if found is None:
        return architecture, ()
    kind = "exact" if found[4] == "a" else found[1]
    return kind, (int(found[2]), int(found[3]))


def runs(kind: str, version: Tuple[int, ...], wanted: Tuple[int, ...]) -> bool:
    """Whether code for one version runs on another."""
    if kind == "exact":
        return version == wanted
    return version <= wanted and (kind == "compute" or version[0] == wanted[0])


@probe("environment.driver", about="cell")
def driver(attestation: Facts) -> Dict[str, object]:
    """The NVIDIA driver is new enough for the CUDA release of the build (11.x wants 450, 12.x 525,
    13.x 580, by minor-version compatibility), and torch finds a GPU through it. An older one is no
    error: is_available() is False, and there is a warning (pytorch PR#162531). Metrics: driver,
    minimum.
    """
    cuda = require_cuda_build(attestation)
    installed, minimum = attestation["driver"], DRIVERS.get(int(cuda.partition(".")[0]))
    if minimum is None:
        raise NotTested("unknown-cuda", f"which driver CUDA {cuda} wants is not known here")
    if not isinstance(installed, str):
        raise NotTested("no-driver", "this machine has no NVIDIA driver", minimum=minimum)
    seen = {"driver": installed, "minimum": minimum}
    if int(installed.partition(".")[0]) < minimum:
        detail = f"CUDA {cuda} wants {minimum}, and {installed} is installed"
        raise Fail("driver-too-old", detail, **seen)
    if "cuda" not in attestation["accelerators"]:
        raise Fail("no-gpu-found", str(attestation["cuda_problem"]), **seen)
    return seen


def require_cuda_build(attestation: Facts) -> str:
    """The build's CUDA release; raises NotApplicable for a build without."""
    if attestation["cuda"] is None:
        raise NotApplicable("no-cuda-build", f"torch {attestation['torch']} is built without CUDA")
    return str(attestation["cuda"])


@probe("environment.numpy", about="cell")
def numpy_bridge(attestation: Facts) -> Dict[str, str]:
    """A tensor becomes a numpy array and an array a tensor, with the same numbers in the same
    memory. Releases up to 2.2 import beside numpy 2 and then say that it is not available. Metric:
    numpy.
    """
    if attestation["numpy"] is None:
        raise NotTested("no-numpy", "numpy is not installed")
    tensor = torch.tensor([1.0, 2.0])
    array = tensor.numpy()
    array[0] = 3.0
    back = torch.from_numpy(importlib.import_module("numpy").array([4.0, 5.0]))
    seen = (tensor.tolist(), array.tolist(), back.tolist())
    if seen != ([3.0, 2.0], [3.0, 2.0], [4.0, 5.0]):
        raise Fail("different-values", f"tensor, array and back: {seen}")
    return {"numpy": attestation["numpy"]}
