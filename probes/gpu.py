"""Probes that only a real GPU can answer: its kernels, its numbers, its memory, its faults."""

from __future__ import annotations

import datetime as dt
import functools
import math
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping

import torch
import torch.distributed as dist
from torch import nn

from torchgrid.inside.api import Blocked, Case, Fail, NotTested, Outputs, probe
from torchgrid.inside.result import Result
from torchgrid.inside.toolkit.devices import (
    Visit,
    collect_held_tensors,
    require_gpus,
    require_on,
    visit,
)
from torchgrid.inside.toolkit.dtypes import require_float_input
from torchgrid.inside.toolkit.export import export_module
from torchgrid.inside.toolkit.float64 import DoubledModule
from torchgrid.inside.toolkit.gpu_work import measure_spread, run_all_apart, run_apart
from torchgrid.inside.toolkit.graph_counter import require_compile, reset_dynamo
from torchgrid.inside.toolkit.inductor import use_empty_cache
from torchgrid.inside.toolkit.precision import ROUNDINGS, measure_relative_error
from torchgrid.inside.toolkit.random_numbers import require_same_draws
from torchgrid.inside.toolkit.timing import time_call

Facts = Mapping[str, Any]
Metrics = Dict[str, float]

CUDA = ("cuda",)
TRITON = ("environment.compile-python", "environment.triton")
EXPORT = ("environment.export",)

# The ways in which a module computes, each with its narrowest type.
BFLOAT16 = torch.bfloat16
WAYS = {"float32": torch.float32, "autocast": BFLOAT16, "bfloat16": BFLOAT16}

# Seconds: for a process that starts CUDA, and for one collective.
APART = 90.0
COLLECTIVE = 60

RANKS = (0, 1)


@probe("gpu.device-assert", kind="requirement", about="cell", devices=CUDA, deadline=240)
def device_assert(_: Facts) -> None:
    """An index out of range on the GPU trips a device-side assert, which ruins the CUDA context of
    its process and no other one. After it, a second process computes the right sum on the same GPU.
    So a module that trips one costs its own question alone. Metric: none.
    """
    ruined = run_apart(trip_assert, APART)
    after = run_apart(functools.partial(sum_on_device, "cuda"), APART)
    judge_assert(ruined, after)


def trip_assert() -> None:
    """Look up a row that a table on the GPU does not have, and wait for the kernel's verdict.

    Raises NotTested if this machine has no GPU.
    """
    require_gpus(1)
    table, wrong = torch.zeros(4, 4, device="cuda"), torch.tensor([99], device="cuda")
    torch.nn.functional.embedding(wrong, table)
    torch.cuda.synchronize()


def sum_on_device(device: str) -> Metrics:
    """Add the numbers up to 1000 on a device, and return the sum as a metric."""
    return {"sum": float(torch.arange(1001, device=device).sum())}


def judge_assert(ruined: Result, after: Result) -> None:
    """Raise Fail unless the first process met the assert, and the second one was right.

    Raises NotTested with the first one's words if it had no GPU.
    """
    if ruined.reason == "no-gpu":
        raise NotTested("no-gpu", str(ruined.detail))
    words = f"{ruined.detail or ruined.verdict.value}"
    if "device-side assert" not in words:
        raise Fail("no-assert", f"an index out of range ended with: {words}")
    if after.metrics != {"sum": 500500.0}:
        found = after.detail or f"a sum of {after.metrics.get('sum')} in place of 500500"
        raise Fail("others-ruined", f"after the assert, another process: {found}")


@probe("gpu.nccl", kind="requirement", about="cell", devices=CUDA, gpus=2, deadline=300)
def nccl(_: Facts) -> None:
    """NCCL adds up tensors of two GPUs: two processes, each with a GPU of its own, form a group and
    run all_reduce, and both get the right sum. It runs where there are two GPUs.
    """
    if not (dist.is_available() and dist.is_nccl_available()):
        raise Blocked("no-nccl", "this build has no torch.distributed with NCCL")
    found: Any = run_apart(count_gpus, APART).metrics
    counted = found.get("gpus", 0)
    if counted < len(RANKS):
        words = f"this process sees {counted} of the 2 GPUs that the probe needs"
        raise NotTested("one-gpu" if counted else "no-gpu", words)
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "store")
        work = [functools.partial(add_up_on_rank, "nccl", rank, store) for rank in RANKS]
        judge_ranks(run_all_apart(work, APART))


def count_gpus() -> Metrics:
    """Count the GPUs that a process sees, as a metric; the count may initialise the driver."""
    return {"gpus": torch.cuda.device_count()}


def add_up_on_rank(backend: str, rank: int, store: Path) -> Metrics:
    """Join the group of two ranks, add up their numbers 1 and 2, and return the sum as a metric."""
    device = torch.device("cuda", rank) if backend == "nccl" else torch.device("cpu")
    if device.type == "cuda":
        torch.cuda.set_device(device)
    dist.init_process_group(
        backend,
        store=dist.FileStore(str(store), len(RANKS)),
        rank=rank,
        world_size=len(RANKS),
        timeout=dt.timedelta(seconds=COLLECTIVE),
    )
    numbers = torch.full((1000,), float(rank + 1), device=device)
    dist.all_reduce(numbers)
    found = {"least": float(numbers.min()), "greatest": float(numbers.max())}
    dist.destroy_process_group()
    return found


def judge_ranks(results: List[Result]) -> None:
    """Raise Fail unless each rank got 3 everywhere."""
    wrong = [
        f"rank {rank}: {result.detail or dict(result.metrics)}"
        for rank, result in enumerate(results)
        if result.metrics != {"least": 3.0, "greatest": 3.0}
    ]
    if wrong:
        raise Fail("wrong-sum", "; ".join(wrong))


@probe("gpu.float64", kind="requirement", devices=CUDA)
def float64(case: Case) -> Metrics:
    """On the GPU, the output in float32 is as near to a calculation in float64 as float32 allows.
    That in bfloat16, by a cast and by torch.autocast, is as near as bfloat16 allows. The reference
    is computed on the CPU in double precision. TF32 is as the release has it. A bfloat16 that is as
    far off on the CPU is left out, because `dtype.*` reports it. Metrics: the relative error of
    each.
    """
    return measure_errors(case)


def measure_errors(case: Case) -> Metrics:
    """Return the relative errors on the device of a case against float64; raise Fail for too much.

    Raises NotTested if the module does not run on the CPU or on the device, or is as far off on the
    CPU.
    """
    require_float_input(case)
    case.reference(batch=2)
    expected = DoubledModule(case).answer(case.inputs(batch=2))
    with visit("cpu") as home:
        on_cpu = {way: measure_error(case, home, way, expected) for way in WAYS}
    if not on_cpu["float32"] <= find_accepted("float32"):
        raise NotTested("imprecise-on-cpu", "the CPU is as far off; see numerics.float64-reference")
    with visit(case.device) as there:
        case.answer(there.move_module(case.build()), there.move_inputs(case.inputs(batch=2)))
        errors = {
            way: measure_error(case, there, way, expected)
            for way in WAYS
            if on_cpu[way] <= find_accepted(way)
        }
    return judge_errors(errors)


def measure_error(case: Case, there: Visit, way: str, expected: Outputs) -> float:
    """Return the relative error of a fresh module that computes in one of `WAYS` on a device.

    It is infinite on the CPU if the module raises there.
    """
    dtype = WAYS[way]
    module, inputs = case.build(), case.inputs(batch=2)
    if way == "bfloat16":
        module, inputs = module.to(dtype), inputs.cast(dtype)
    module, inputs = there.move_module(module), there.move_inputs(inputs)
    kind = there.device.type
    try:
        with torch.autocast(kind, dtype=BFLOAT16, enabled=way == "autocast"):
            outputs = case.call(module, inputs)
    except (RuntimeError, TypeError, ValueError):
        if kind != "cpu":
            raise
        return math.inf
    there.synchronize()
    return measure_relative_error([y.cpu() for y in outputs], expected, dtype)


def find_accepted(way: str) -> float:
    """Return the relative error that the narrowest type of a way to compute explains."""
    return float(ROUNDINGS * torch.finfo(WAYS[way]).eps)


def judge_errors(errors: Metrics) -> Metrics:
    """Return the errors as metrics; raise Fail if one is more than its type explains."""
    metrics = {f"relative_error_{way}": error for way, error in errors.items()}
    # nan is not less than anything, so it fails
    wrong = [
        f"{way}: {error:.3g}, and {find_accepted(way):.3g} is accepted"
        for way, error in errors.items()
        if not error <= find_accepted(way)
    ]
    if wrong:
        raise Fail("imprecise", "; ".join(wrong), **metrics)
    return metrics


@probe("gpu.memory-and-time", kind="observation", devices=CUDA, deadline=120)
def memory_and_time(case: Case) -> Metrics:
    """After 35 calls on the GPU, no more of its memory is allocated than after 5. An encoding that
    keeps what it has computed for each call grows. Metrics: call_ms, the median of 30 calls in
    milliseconds, with their quartiles call_ms_low and call_ms_high; peak_bytes, the most memory
    that a call had allocated beyond what was there before; held_bytes, what the module holds.
    """
    case.reference()
    with visit(case.device) as there:
        return measure_on(case, there, torch.cuda)


def measure_on(case: Case, there: Visit, memory: Any) -> Metrics:
    """Return memory and times of calls on a device; `memory` counts it, as `torch.cuda` does.

    Raises Fail if the calls keep memory, and NotTested if the module does not run there.
    """
    before = memory.memory_allocated()
    module = there.move_module(case.build())
    inputs = there.move_inputs(case.inputs())
    held = sum(y.element_size() * y.numel() for y in collect_held_tensors(module).values())
    case.answer(module, inputs.clone())

    def call() -> None:
        case.call(module, inputs.clone())

    for _ in range(5):
        call()
    there.synchronize()
    settled = memory.memory_allocated()
    memory.reset_peak_memory_stats()
    spread = measure_spread(call, there.synchronize)
    kept = memory.memory_allocated() - settled
    metrics = {
        **spread,
        "peak_bytes": memory.max_memory_allocated() - settled,
        "held_bytes": held,
        "settled_bytes": settled - before,
    }
    if kept > 0:
        raise Fail("memory-grows", f"the calls have kept {kept} bytes", **metrics)
    return metrics


@probe("gpu.inductor", kind="requirement", needs=TRITON, devices=CUDA, deadline=300)
def inductor(case: Case) -> Metrics:
    """torch.compile with its defaults, on the GPU, generates Triton kernels that give the eager
    output of the GPU, at two lengths. Metric: cold_seconds, the first call with nothing compiled
    before.
    """
    require_compile()
    case.reference(batch=2)
    require_same_draws(case, "Inductor")
    with visit(case.device) as there, use_empty_cache():
        eager, module = there.move_module(case.build()), there.move_module(case.build())
        return compare_compiled(case, there, eager, module)


def compare_compiled(case: Case, there: Visit, eager: nn.Module, module: nn.Module) -> Metrics:
    """Compare a module that Inductor compiles with an eager one; return the time of the first call.

    Raises Fail if an output differs.
    """
    reset_dynamo()
    compiled = torch.compile(module)
    seconds: Metrics = {}
    for length in [case.length, case.length + 1] if case.has_length else [None]:
        sizes = {"batch": 2} if length is None else {"batch": 2, "length": length}
        inputs = there.move_inputs(case.inputs(**sizes))
        expected = case.answer(eager, inputs.clone())
        actual, spent = time_call(functools.partial(case.call, compiled, inputs))
        there.synchronize()
        seconds.setdefault("cold_seconds", spent)
        case.require_equal(actual, expected)
    return seconds


@probe("gpu.export", kind="requirement", needs=EXPORT, devices=CUDA, deadline=120)
def export(case: Case) -> None:
    """torch.export of an encoding on the GPU gives a program that works there, with the output of
    eager mode. A tensor that the constructor or forward left on the CPU is a constant of the
    program, and refuses to mix.
    """
    case.reference(batch=2)
    require_same_draws(case, "torch.export")
    with visit(case.device) as there:
        compare_exported(case, there)


def compare_exported(case: Case, there: Visit) -> None:
    """Export a module on a device, and compare the program with the module; raises Fail."""
    module = there.move_module(case.build())
    inputs = there.move_inputs(case.inputs(batch=2))
    expected = case.answer(module, inputs.clone())
    program = export_module(case, there.move_module(case.build()), inputs.clone())
    outputs = case.call(program, inputs.clone())
    there.synchronize()
    require_on(there.device, dict(zip(expected.names, outputs)), "output-elsewhere")
    case.require_equal(outputs, expected)
