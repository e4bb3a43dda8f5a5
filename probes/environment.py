"""Probes of a cell itself: what it can compile and export, its packages, its GPU and driver."""

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
from torch import Tensor, nn
from torch import distributed as dist

from torchgrid.inside.api import Blocked, Fail, Inputs, NotApplicable, NotTested, probe
from torchgrid.inside.toolkit import onnx_model
from torchgrid.inside.toolkit.aot_inductor import choose_library_compiler
from torchgrid.inside.toolkit.cell_faults import block_on_errors, find_requirement, require_modules
from torchgrid.inside.toolkit.checkpoint import save_to_memory
from torchgrid.inside.toolkit.distributed import run_on_two_ranks
from torchgrid.inside.toolkit.export import require_export
from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile
from torchgrid.inside.toolkit.inductor import start_inductor

Facts = Mapping[str, Any]

# NVIDIA's minimum for minor-version compatibility, by the major version of CUDA.
DRIVERS = {11: 450, 12: 525, 13: 580}

# Seconds for the C++ compiler and two dozen lines.
COMPILER_DEADLINE = 60.0

# The headers with which Inductor's kernels for the CPU start, and one parallel loop.
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


@probe("environment.compiler", kind="requirement", about="cell")
def compiler(facts: Facts) -> Dict[str, str]:
    """The C++ compiler that Inductor would call works. This is $CXX, or else g++, on macOS clang++.
    It compiles a parallel loop with OpenMP, and the compiled library loads and gives the right sum.
    Without a compiler, torch.compile on the CPU raises InvalidCxxCompiler (sglang#1067). Metric:
    compiler.
    """
    named = facts["compiler"]
    if not isinstance(named, str):
        raise Blocked("no-compiler", "no C++ compiler responds to --version")
    with tempfile.TemporaryDirectory() as name:
        library = compile_source(Path(name))
        found = ctypes.CDLL(str(library)).sum_to(100)
    if found != 5050:  # noqa: PLR2004 - what the numbers to 100 add up to
        raise Fail("wrong-code", f"a compiled loop over 1 to 100 adds up to {found}")
    return {"compiler": named}


def compile_source(folder: Path) -> Path:
    """Compile the source to a library in `folder`, and return the library's path.

    Raises Blocked with the compiler's output.
    """
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
        raise Blocked("does-not-compile", f"{command[0]} exits with {done.returncode}: {said}")
    return library


@probe("environment.compile-python", kind="requirement", about="cell")
def compile_python(facts: Facts) -> Dict[str, str]:
    """Dynamo works here. It supports this Python, and captures a function of one addition, and a
    module that uses other modules, also for sizes that vary, with a backend that compiles nothing.
    The outputs are right. torch.compile came with 2.0. It supports 3.11 from 2.1 on, 3.12 from 2.4,
    3.13 from 2.6 and 3.14 from 2.10, and raises on a Python that is too new (pytorch#104918,
    #120233, #144048, #169875). Up to 2.1 it imports pkg_resources. 2.2 imports numpy if code names
    another module, such as torch. 2.9.0 compiles its guards in C++ if a size varies, and for that
    it imports setuptools. Metric: python.
    """
    require_compile()
    require_dynamo(facts)
    with block_on_errors(facts):
        compiled, counts = compile_counted(increment)
        require_ones(compiled(torch.zeros(3)))
        counts.require_runs()
    with block_on_errors(facts, some=True):
        compiled, counts = compile_counted(Incrementing())
        require_ones(compiled(torch.zeros(3)))
        counts.require_runs()
    with block_on_errors(facts, some=True):
        compiled, counts = compile_counted(Incrementing(), dynamic=True)
        for length in (3, 4):
            require_ones(compiled(torch.zeros(length)))
        counts.require_runs()
    return {"python": facts["python"]}


def require_dynamo(facts: Facts) -> None:
    """Raise Blocked if Dynamo cannot be imported, or refuses this Python or this system."""
    with block_on_errors(facts):
        frames = importlib.import_module("torch._dynamo.eval_frame")
        try:
            frames.check_if_dynamo_supported()
            torch.compile(increment, backend="eager")
        except RuntimeError as error:
            raise Blocked("dynamo-not-supported", str(error)) from error


@probe("environment.inductor", kind="requirement", about="cell", deadline=300)
def inductor(facts: Facts) -> Dict[str, Optional[str]]:
    """Inductor works as installed. It compiles a function of one addition for the CPU, and the
    output is right. From 2.2 to 2.6, on 2.9 and on 2.10, Inductor imports setuptools, which these
    releases install only on Python 3.12 and later (pytorch#173823). Inductor also needs a C++
    compiler. Metrics: setuptools and triton, the installed versions.
    """
    require_compile()
    require_dynamo(facts)
    with block_on_errors(facts):
        require_ones(start_inductor())
    freeze = facts["freeze"]
    beside = freeze.get("setuptools") if isinstance(freeze, dict) else None
    return {"setuptools": beside, "triton": facts["triton"]}


@probe("environment.aot-inductor", kind="requirement", about="cell", deadline=300)
def aot_inductor(facts: Facts) -> None:
    """AOTInductor works as installed. It compiles a module of one addition to a library, and the
    loaded library gives the right output. On 2.11 with a GPU, loading one ended the process in a
    run of torchgrid. The first release that has it is 2.3.
    """
    with tempfile.TemporaryDirectory() as folder, block_on_errors(facts), torch.no_grad():
        compile_library, inputs = choose_library_compiler(), Inputs((torch.zeros(3),))
        library = compile_library(PlainlyIncrementing(), inputs, {"x": {}}, Path(folder))
        require_ones(library(torch.zeros(3)))


@probe("environment.triton", kind="requirement", about="cell", devices=("cuda",), deadline=300)
def triton(facts: Facts) -> Dict[str, Optional[str]]:
    """Inductor works on the GPU as installed. Triton compiles a function of one addition for it,
    and the output is right. Triton refuses GPUs that torch itself supports, such as all below
    compute capability 7.0, and it needs a C compiler. Metric: triton, the installed version.
    """
    require_compile()
    require_dynamo(facts)
    with block_on_errors(facts):
        require_ones(torch.compile(increment)(torch.zeros(64, device="cuda")))
    return {"triton": facts["triton"]}


@probe("environment.export", kind="requirement", about="cell")
def export(facts: Facts) -> None:
    """torch.export works as installed. It exports a module that uses other modules, and the
    program's output is right. Up to 2.7 it captures the module with Dynamo, so it needs what Dynamo
    needs.
    """
    exporter = require_export()
    with block_on_errors(facts):
        require_ones(call_exported(exporter, PlainlyIncrementing()))
    with block_on_errors(facts, some=True):
        require_ones(call_exported(exporter, Incrementing()))


def call_exported(exporter: Any, module: nn.Module) -> Tensor:
    """Export a module, and return the program's output for three zeros."""
    program = exporter.export(module, (torch.zeros(3),))
    # On 2.1 the program itself is what there is to call.
    called = program.module() if hasattr(program, "module") else program
    output: Tensor = called(torch.zeros(3))
    return output


@probe("environment.script", kind="requirement", about="cell")
def script(facts: Facts) -> None:
    """TorchScript works on this Python: it compiles a small module from its source and records a
    call of it, and both give the right output.
    """
    with block_on_errors(facts):
        require_ones(torch.jit.script(Incrementing())(torch.zeros(3)))
        require_ones(torch.jit.trace(Incrementing(), torch.zeros(3))(torch.zeros(3)))


@probe("environment.distributed", kind="requirement", about="cell", cores=2, deadline=90)
def distributed(_facts: Facts) -> None:
    """Two processes form a gloo group over the loopback device, and add up a tensor."""
    mine, theirs = run_on_two_ranks(add_up)
    for found in (mine["sum"], theirs["sum"]):
        require_ones(found)


def add_up(rank: int) -> Dict[str, Tensor]:
    """Return, on each of two ranks, the sum of what both hold: 0 and 1."""
    held = torch.full((3,), float(rank))
    dist.all_reduce(held)
    return {"sum": held}


@probe("environment.checkpoint", kind="requirement", about="cell")
def checkpoint(facts: Facts) -> None:
    """torch.save writes a dictionary of tensors here, and torch.load reads it with the release's
    defaults. On Python 3.13, torch.save of 2.5 raises, whatever it is to save: it assigns to its
    pickler what that Python no longer lets it assign.
    """
    with block_on_errors(facts):
        loaded = torch.load(save_to_memory({"ones": torch.ones(3)}))
        require_ones(loaded["ones"])


@probe("environment.safetensors", kind="requirement", about="cell")
def safetensors(facts: Facts) -> None:
    """Safetensors is installed, and takes a tensor through a file's bytes. It saves through numpy,
    and does not require it.
    """
    require_modules(("safetensors", "numpy"), facts)
    with block_on_errors(facts):
        package = importlib.import_module("safetensors.torch")
        require_ones(package.load(package.save({"ones": torch.ones(3)}))["ones"])


@probe("environment.onnx", kind="requirement", about="cell", deadline=120)
def onnx(facts: Facts) -> Dict[str, str]:
    """torch.onnx.export writes a model of one addition with the release's defaults, and the model
    gives the right output. Writing needs onnx, from 2.9 on onnxscript too. onnxruntime runs it, or
    else onnx's own evaluator. Metric: runtime.
    """
    require_modules(onnx_model.list_packages(), facts)
    with tempfile.TemporaryDirectory() as folder, block_on_errors(facts):
        file = Path(folder, "module.onnx")
        names = onnx_model.Names(("x",), ("y",))
        words: Any = {"input_names": list(names.inputs), "output_names": list(names.outputs)}
        torch.onnx.export(PlainlyIncrementing(), (torch.zeros(3),), str(file), **words)
        model = onnx_model.Model(file, names)
        require_ones(model(Inputs((torch.zeros(3),)))[0])
    return {"runtime": model.runtime}


class PlainlyIncrementing(nn.Module):  # type: ignore[misc]
    """Adds one, and names no other module."""

    def forward(self, x: Tensor) -> Tensor:
        """Add one."""
        return x + 1


class Incrementing(nn.Module):  # type: ignore[misc]
    """Adds one with a function of torch, a module that its code names."""

    def forward(self, x: Tensor) -> Tensor:
        """Add one."""
        return torch.add(x, 1)


def increment(x: Tensor) -> Tensor:
    """Add one: this is what the probe compiles."""
    return x + 1


def require_ones(y: Tensor) -> None:
    """Raise Fail unless `y` is all ones."""
    if set(y.tolist()) != {1.0}:
        raise Fail("different-values", f"0 + 1, {y.numel()} times, is {y.tolist()}")


@probe("environment.architectures", kind="requirement", about="cell")
def architectures(facts: Facts) -> Dict[str, List[str]]:
    """The build has code for every GPU of this machine. The code is for the GPU's own architecture,
    for an older one of the same generation, or PTX, which the driver compiles. Without a GPU, a
    build passes if it reports its architectures. Old builds lack new GPUs, and new builds lack old
    ones (pytorch#150733, #167244). Metrics: architectures, and gpus, the capabilities of the GPUs.
    """
    require_cuda_build(facts)
    carried, gpus = facts["arch_list"], facts["gpus"]
    if not isinstance(carried, list) or not carried:
        raise Fail("unknown-architectures", f"the build reports {carried!r}")
    found = gpus if isinstance(gpus, list) else []
    seen: Dict[str, Any] = {"architectures": carried, "gpus": [gpu["capability"] for gpu in found]}
    missing = [gpu for gpu in found if not is_covered(gpu["capability"], carried)]
    if missing:
        names = ", ".join(f"{gpu['name']} ({gpu['capability']})" for gpu in missing)
        raise Blocked("not-carried", f"{names}, and the build is for {' '.join(carried)}", **seen)
    return seen


def is_covered(capability: str, carried: List[str]) -> bool:
    """Tell whether code for one of the architectures runs on a GPU of a capability such as `8.6`.

    A cubin (sm_80) runs on its own generation from its own minor version on, and one with a letter
    (sm_90a) on exactly that version. PTX (compute_80) runs on anything later, with the same
    exception.
    """
    wanted = tuple(int(part) for part in capability.split("."))
    parsed = map(parse_architecture, carried)
    return any(can_run(kind, version, wanted) for kind, version in parsed if version)


def parse_architecture(architecture: str) -> Tuple[str, Tuple[int, ...]]:
    """Parse `sm_86` to ("sm", (8, 6)) and `sm_90a` to ("exact", (9, 0)).

    The version is empty for anything but a cubin or PTX.
    """
    found = re.fullmatch(r"(sm|compute)_(\d+)(\d)([a-z]?)", architecture)
    if found is None:
        return architecture, ()
    kind = "exact" if found[4] == "a" else found[1]
    return kind, (int(found[2]), int(found[3]))


def can_run(kind: str, version: Tuple[int, ...], wanted: Tuple[int, ...]) -> bool:
    """Tell whether code of a kind, for one version, runs on the version `wanted`."""
    if kind == "exact":
        return version == wanted
    return version <= wanted and (kind == "compute" or version[0] == wanted[0])


@probe("environment.driver", kind="requirement", about="cell")
def driver(facts: Facts) -> Dict[str, object]:
    """The NVIDIA driver is new enough for the CUDA release of the build, and torch finds a GPU
    through it. By minor-version compatibility, 11.x needs 450, 12.x needs 525 and 13.x needs 580.
    With an older driver torch raises no error: is_available() is False, and torch warns (pytorch
    PR#162531). Metrics: driver, minimum.
    """
    cuda = require_cuda_build(facts)
    installed, minimum = facts["driver"], DRIVERS.get(int(cuda.partition(".")[0]))
    if minimum is None:
        raise NotTested("unknown-cuda", f"which driver CUDA {cuda} needs is not known here")
    if not isinstance(installed, str):
        raise Blocked("no-driver", "this machine has no NVIDIA driver", minimum=minimum)
    seen: Dict[str, Any] = {"driver": installed, "minimum": minimum}
    if int(installed.partition(".")[0]) < minimum:
        detail = f"CUDA {cuda} needs {minimum}, and {installed} is installed"
        raise Blocked("driver-too-old", detail, **seen)
    if "cuda" not in facts["accelerators"]:
        raise Blocked("no-gpu-found", str(facts["cuda_problem"]), **seen)
    return seen


def require_cuda_build(facts: Facts) -> str:
    """Return the build's CUDA release, or raise NotApplicable for a build without CUDA."""
    if facts["cuda"] is None:
        raise NotApplicable("no-cuda-build", f"torch {facts['torch']} is built without CUDA")
    return str(facts["cuda"])


@probe("environment.numpy", kind="requirement", about="cell")
def numpy_bridge(facts: Facts) -> Dict[str, str]:
    """A tensor becomes a numpy array and an array becomes a tensor, with the same numbers in the
    same memory. Releases up to 2.2 can be imported beside numpy 2, and then report that numpy is
    not available. Metric: numpy.
    """
    require_modules(("numpy",), facts)
    tensor = torch.tensor([1.0, 2.0])
    try:
        array = tensor.numpy()
    except RuntimeError as error:
        detail = f"{error} beside numpy {facts['numpy']}"
        raise Blocked("numpy-too-new", detail, mends=find_requirement("numpy", facts)) from error
    array[0] = 3.0
    back = torch.from_numpy(importlib.import_module("numpy").array([4.0, 5.0]))
    seen = (tensor.tolist(), array.tolist(), back.tolist())
    if seen != ([3.0, 2.0], [3.0, 2.0], [4.0, 5.0]):
        raise Fail("different-values", f"tensor, array and back: {seen}")
    return {"numpy": facts["numpy"]}
